"use strict";
exports.id = 588;
exports.ids = [588];
exports.modules = {

/***/ 4588:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declarativeRules: function() { return /* binding */ declarativeRules; }
});

// EXTERNAL MODULE: ./build/src/parse/pointer.js
var pointer = __webpack_require__(6820);
// EXTERNAL MODULE: ./build/src/declarative/view-kinds.js
var view_kinds = __webpack_require__(8743);
;// CONCATENATED MODULE: ./build/src/declarative/components-schema.js

const components_schema_text = (description) => ({ type: 'string', description });
const flag = (description) => ({ type: 'boolean', description });
const choice = (description, words) => ({
    type: 'string',
    enum: words,
    description,
});
const texts = (description) => ({
    type: 'array',
    items: { type: 'string' },
    description: `${description} Sorted, each once.`,
});
/** All properties are always there. */
function object(type, description, properties) {
    return { type, description, properties, required: Object.keys(properties), additionalProperties: false };
}
const solution = object(['object', 'null'], 'The solution that it is in; null where the package is none.', {
    uniqueName: components_schema_text('Unique name.'),
    displayName: components_schema_text('As people see it.'),
    version: components_schema_text('Two to four numbers joined by dots.'),
    managed: flag('The package is a managed one.'),
    publisher: object('object', 'Who publishes it.', {
        uniqueName: components_schema_text('Unique name.'),
        prefix: components_schema_text('Prefix of what is made in its solutions, without the underscore.'),
    }),
});
const connectionReferences = texts('Logical names of the connection references that it uses.');
const connectors = texts('Connectors that it uses: the name after /apis/, in lower case.');
const own = {
    solution: {},
    flow: {
        state: choice('Whether it ships turned on; unknown where only its file is there.', [
            'on',
            'off',
            'unknown',
        ]),
        triggers: {
            type: 'array',
            description: 'What starts it; as a rule one.',
            items: object('object', 'A trigger.', {
                name: components_schema_text('As its maker named it.'),
                type: components_schema_text('Recurrence, Request, OpenApiConnectionWebhook, … as written.'),
                kind: components_schema_text('Tells the kinds of Request apart: Button, Http, PowerAppV2, …; empty for most others.'),
            }),
        },
        connectors,
        connectionReferences,
        directConnections: texts('Connectors that it uses without a connection reference.'),
        environmentVariables: texts('Schema names of the environment variables that it reads.'),
        childFlows: texts('Ids of the flows that it calls.'),
    },
    canvasApp: {
        type: choice('What kind of app it is.', ['canvas app', 'custom page', 'component library', 'code app']),
        connectors,
        connectionReferences,
        flows: texts('Ids of the flows that it calls.'),
    },
    connectionReference: {
        logicalName: components_schema_text('Logical name.'),
        displayName: components_schema_text('Display name; empty where it has none.'),
        connector: components_schema_text('Its connector: the name after /apis/, in lower case.'),
        isCustomConnector: flag('Its connector is a custom one.'),
    },
    customConnector: {},
    environmentVariable: {
        schemaName: components_schema_text('Schema name.'),
        type: choice('Its data type.', ['text', 'number', 'yes/no', 'JSON', 'data source', 'secret', 'unknown']),
        isRequired: flag('It must have a value.'),
        hasDefault: flag('Its definition has a default value.'),
        hasValue: flag('A current value ships in the package.'),
    },
    agent: { connectionReferences },
};
const titles = {
    solution: 'A solution.',
    flow: 'A cloud flow.',
    canvasApp: 'A canvas app, custom page, component library or code app.',
    connectionReference: 'A connection reference that the solution owns.',
    customConnector: 'A custom connector that the solution brings.',
    environmentVariable: 'The definition of an environment variable.',
    agent: 'A Copilot Studio agent.',
};
/** By kind: what declarative rules see of a component. */
const viewSchemas = Object.fromEntries(view_kinds/* viewKinds */.b.map((kind) => [
    kind,
    object('object', titles[kind], {
        kind: choice('What it is.', [kind]),
        id: components_schema_text('What Dataverse calls it: workflow id, logical name, schema name, unique name; an app by its name.'),
        name: components_schema_text('As its maker sees it; the id where it has no display name.'),
        description: components_schema_text('What its maker wrote about it; empty where there is nothing.'),
        package: components_schema_text('Path of its package, as in the report.'),
        solution,
        ...own[kind],
    }),
]));
/** `schema/components.schema.json`. */
const componentsSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'solution-lint components',
    description: 'What the conditions of declarative rules see of a component.',
    definitions: viewSchemas,
    oneOf: view_kinds/* viewKinds */.b.map((kind) => ({ $ref: `#/definitions/${kind}` })),
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(2463);
;// CONCATENATED MODULE: ./build/src/declarative/placeholder.js
const placeholder = /\{\{\s*(.*?)\s*\}\}/g;
/** The properties that a text speaks of: `{{solution.publisher.prefix}}` of a component's view. */
function pathsIn(text) {
    return [...new Set([...text.matchAll(placeholder)].map(([, path = '']) => path))];
}
function replacePaths(text, replace) {
    return text.replaceAll(placeholder, (_, path) => replace(path));
}
/** Empty where there is nothing, as where a package is no solution. */
function valueAt(view, path) {
    const value = path
        .split('.')
        .reduce((part, name) => part?.[name], view);
    // The path was checked against the schema of the view.
    return (value ?? '');
}
function schemaAt(schema, path) {
    return path.split('.').reduce((part, name) => {
        const properties = part?.properties ?? {};
        return Object.hasOwn(properties, name) ? properties[name] : undefined;
    }, schema);
}

;// CONCATENATED MODULE: ./build/src/declarative/compile-condition.js



/**
 * ajv makes code from the condition, which is the user's own. What packages say stays data: placeholders are filled
 * when a component is judged.
 */
function compileCondition(condition) {
    const validate = instance().compile(condition);
    return (view) => {
        if (validate(view))
            return undefined;
        return [...new Set((validate.errors ?? []).flatMap(wrongValues))];
    };
}
function instance() {
    const made = new ajv.Ajv({ allErrors: true, verbose: true, strictTypes: false, strictRequired: false });
    for (const keyword of ['const', 'enum', 'pattern'])
        made.removeKeyword(keyword);
    made.addKeyword({
        keyword: 'const',
        compile: (wanted) => (value, context) => (0,external_node_util_.isDeepStrictEqual)(value, filled(wanted, context)),
    });
    made.addKeyword({
        keyword: 'enum',
        schemaType: 'array',
        compile: (wanted) => (value, context) => wanted.some((one) => (0,external_node_util_.isDeepStrictEqual)(value, filled(one, context))),
    });
    made.addKeyword({ keyword: 'pattern', type: 'string', schemaType: 'string', compile: compilePattern });
    return made;
}
function filled(wanted, context) {
    return typeof wanted === 'string' ? replacePaths(wanted, (path) => textAt(context, path)) : wanted;
}
/** With placeholders, one expression a solution: few, and made once. */
function compilePattern(pattern) {
    const made = new Map();
    const hasPaths = pathsIn(pattern).length > 0;
    return (value, context) => {
        const source = hasPaths
            ? replacePaths(pattern, (path) => escapeForExpression(textAt(context, path)))
            : pattern;
        const expression = made.get(source) ?? new RegExp(source, 'u');
        made.set(source, expression);
        return expression.test(value);
    };
}
function textAt(context, path) {
    return String(valueAt((context?.rootData ?? {}), path));
}
function escapeForExpression(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
/** Of a condition on the whole only the parts say what is wrong. */
function wrongValues({ data }) {
    if (Array.isArray(data))
        return data.filter((item) => typeof item === 'string');
    return typeof data === 'string' || typeof data === 'boolean' ? [String(data)] : [];
}

// EXTERNAL MODULE: ./build/src/model/identifier.js
var identifier = __webpack_require__(4656);
;// CONCATENATED MODULE: ./build/src/declarative/component-view.js

/** What a package has of a kind: what other solutions own, and parts without a whole, are left out. */
function componentsToJudge(one) {
    return [
        ...(one.solution ? [one.solution] : []),
        ...one.flows,
        ...one.canvasApps,
        ...one.connectionReferences.filter((reference) => !reference.isStub),
        ...one.customConnectors,
        ...one.environmentVariables.filter((variable) => variable.isDefined),
        ...one.agents.filter((agent) => agent.isDefined),
    ];
}
function viewComponent(component, graph) {
    const { kind, id, name, description, package: path } = component;
    const from = graph.packageOf(component);
    return {
        kind,
        id: (0,identifier/* isGuid */.W_)(id) ? (0,identifier/* normalGuid */.X8)(id) : id,
        name,
        description,
        package: path,
        solution: viewSolution(from),
        ...ownView(component, from, graph),
    };
}
function viewSolution({ solution }) {
    if (!solution)
        return null;
    const { uniqueName, displayName, version, managed, publisher } = solution;
    return { uniqueName, displayName, version, managed, publisher };
}
function ownView(component, from, graph) {
    switch (component.kind) {
        case 'flow':
            return viewFlow(component, from, graph);
        case 'canvasApp':
            return viewCanvasApp(component, from, graph);
        case 'connectionReference':
            return viewReference(component, from, graph);
        case 'environmentVariable':
            return viewVariable(component);
        case 'agent':
            return viewAgent(component);
        case 'customConnector':
        case 'solution':
            return {};
    }
}
function viewFlow(flow, from, graph) {
    const direct = flow.connections.filter(({ logicalName }) => logicalName === undefined);
    return {
        state: flow.state ?? 'unknown',
        triggers: flow.triggers.map(({ name, type, kind }) => ({ name, type, kind })),
        connectors: sorted(flow.connections.map((connection) => connectorOf(connection, from, graph))),
        connectionReferences: sorted(flow.connections.map(({ logicalName }) => logicalName)),
        directConnections: sorted(direct.map(({ connector }) => connector.toLowerCase())),
        environmentVariables: sorted(flow.environmentVariables.map(({ schemaName }) => schemaName)),
        childFlows: sorted(flow.childFlowCalls.map(({ flowId }) => flowId)),
    };
}
/** An app has its flows among its connections, too. */
const flowsConnector = 'shared_logicflows';
function viewCanvasApp(app, from, graph) {
    const bindings = app.bindings.filter(({ connector }) => connector !== flowsConnector);
    return {
        type: app.appType,
        connectors: sorted(bindings.map((binding) => connectorOf(binding, from, graph))),
        connectionReferences: sorted(bindings.map(({ logicalName }) => logicalName)),
        flows: sorted(app.flowCalls.map(({ flowId }) => flowId)),
    };
}
function viewReference(reference, from, graph) {
    const { logicalName, displayName, connector, customConnectorId: connectorId } = reference;
    return {
        logicalName,
        displayName,
        connector,
        isCustomConnector: graph.isCustomConnector({ connector, connectorId }, from),
    };
}
function viewVariable({ id, type, isRequired, defaultValue, values }) {
    return {
        schemaName: id,
        type: type ?? 'unknown',
        isRequired,
        hasDefault: defaultValue !== undefined,
        hasValue: values.length > 0,
    };
}
function viewAgent({ connectionReferences }) {
    return { connectionReferences: sorted(connectionReferences.map(({ logicalName }) => logicalName)) };
}
/** As the binding says, or as the reference does that it is bound through. */
function connectorOf({ connector, logicalName }, from, graph) {
    if (connector !== '')
        return connector.toLowerCase();
    return logicalName === undefined ? undefined : graph.findConnectionReference(logicalName, from)?.connector;
}
/** Each once; the order of files says nothing. */
function sorted(names) {
    return [...new Set(names.flatMap((name) => name || []))].sort();
}

;// CONCATENATED MODULE: ./build/src/declarative/declarative-rule.js



const areas = {
    solution: 'solution',
    flow: 'flow',
    canvasApp: 'canvas-app',
    connectionReference: 'connection-reference',
    customConnector: 'custom-connector',
    environmentVariable: 'environment-variable',
    agent: 'solution',
};
/** A placeholder of messages alone: what doesn't meet the condition. */
const declarative_rule_wrongValues = 'wrong';
/** A rule without code: each component of a kind that `where` describes must be as `must` does. */
function declarativeRule(definition) {
    const { id, on, where = true, must, message, severity = 'warning' } = definition;
    const isMeant = compileCondition(where);
    const judge = compileCondition(must);
    const needsSolution = pathsIn(JSON.stringify([where, must])).some((path) => path.startsWith('solution.'));
    const paths = pathsIn(message);
    return {
        id,
        meta: {
            area: areas[on],
            severity,
            confidence: 'high',
            identity: [],
            summary: replacePaths(message, () => '…'),
            help: '',
        },
        messages: { must: replacePaths(message, (path) => `{{${fieldOf(path)}|5, more}}`) },
        *check({ graph }) {
            for (const component of graph.packages.flatMap(componentsToJudge)) {
                if (component.kind !== on)
                    continue;
                const view = viewComponent(component, graph);
                if ((needsSolution && view.solution === null) || isMeant(view) !== undefined)
                    continue;
                const wrong = judge(view);
                if (wrong === undefined)
                    continue;
                yield { messageId: 'must', at: component.at, component, data: dataOf(paths, view, wrong) };
            }
        },
    };
}
function dataOf(paths, view, wrong) {
    return Object.fromEntries(paths.map((path) => [fieldOf(path), path === declarative_rule_wrongValues ? wrong : valueAt(view, path)]));
}
/** `solution.publisher.prefix` is `solutionPublisherPrefix` in `data`. */
function fieldOf(path) {
    return path.replaceAll(/\.(\w)/g, (_, letter) => letter.toUpperCase());
}

// EXTERNAL MODULE: ./build/src/engine/did-you-mean.js
var did_you_mean = __webpack_require__(6893);
// EXTERNAL MODULE: ./build/src/parse/json-access.js
var json_access = __webpack_require__(9854);
;// CONCATENATED MODULE: ./build/src/declarative/find-condition-mistakes.js





/** The keywords that conditions may use, by the type of value that they say something of. */
const keywords = new Map([
    ['any', ['type', 'const', 'enum', 'not', 'allOf', 'anyOf', 'oneOf', 'if', 'then', 'else']],
    ['string', ['pattern', 'minLength', 'maxLength']],
    ['array', ['items', 'contains', 'minItems', 'maxItems']],
    ['object', ['properties', 'required']],
]);
const allKeywords = [...keywords.values()].flat();
/**
 * What would make a condition say nothing, or always the same: properties that there are not, values that can't be,
 * keywords for another type. JSON Schema itself takes all of these for right.
 *
 * @param at where the condition stands.
 */
function findConditionMistakes(schema, view, at) {
    return mistakesIn({ schema, view, root: view, at });
}
function mistakesIn(part) {
    const { schema, view } = part;
    if (typeof schema === 'boolean')
        return [];
    if (!(0,json_access/* isRecord */.u4)(schema))
        return [mistake(part, 'must be an object, true or false.')];
    return Object.entries(schema).flatMap(([keyword, value]) => {
        if (!allKeywords.includes(keyword))
            return [mistake(part, `has no "${keyword}". ${(0,did_you_mean/* didYouMean */.au)(keyword, allKeywords)}`, keyword)];
        if (!['any', ...typesOf(view)].some((type) => keywords.get(type)?.includes(keyword)))
            return [mistake(part, `can't have "${keyword}": it is ${nounOf(view)}.`, keyword)];
        return mistakesOfKeyword({ ...part, schema: value, at: [...part.at, keyword] }, keyword);
    });
}
function mistakesOfKeyword(part, keyword) {
    const { schema: value, view } = part;
    const inside = (schema, name, of = view) => mistakesIn({ ...part, schema, view: of, at: [...part.at, name] });
    switch (keyword) {
        case 'not':
        case 'if':
        case 'then':
        case 'else':
            return mistakesIn(part);
        case 'items':
        case 'contains':
            return view.items === undefined ? [] : mistakesIn({ ...part, view: view.items });
        case 'allOf':
        case 'anyOf':
        case 'oneOf':
            return (0,json_access/* itemsOf */.S3)(value).flatMap((schema, index) => inside(schema, index));
        case 'properties':
            return (0,json_access/* membersOf */.lS)(value).flatMap(([name, schema]) => {
                const of = propertyOf(view, name);
                return of === undefined ? [unknownProperty(part, name, name)] : inside(schema, name, of);
            });
        case 'required':
            return (0,json_access/* itemsOf */.S3)(value).flatMap((name, index) => propertyOf(view, String(name)) === undefined ? [unknownProperty(part, String(name), index)] : []);
        case 'type':
            return (Array.isArray(value) ? value : [value])
                .filter((type) => !typesOf(view).some((own) => own === type))
                .map((type) => mistake(part, `can't be ${JSON.stringify(type)}: it is ${nounOf(view)}.`));
        case 'const':
            return mistakesOfValue(part, value);
        case 'enum':
            return (0,json_access/* itemsOf */.S3)(value).flatMap((one, index) => mistakesOfValue({ ...part, at: [...part.at, index] }, one));
        case 'pattern':
            return mistakesOfPattern(part);
        default:
            return [];
    }
}
function mistakesOfValue(part, value) {
    const { view } = part;
    const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
    if (!typesOf(view).some((own) => own === type))
        return [mistake(part, `can't be ${JSON.stringify(value)}: it is ${nounOf(view)}.`)];
    if (typeof value !== 'string')
        return [];
    if (pathsIn(value).length > 0)
        return mistakesOfPaths(part, value);
    if (view.enum === undefined || view.enum.includes(value))
        return [];
    return [mistake(part, `can't be "${value}". ${(0,did_you_mean/* didYouMean */.au)(value, view.enum)}`)];
}
function mistakesOfPattern(part) {
    const pattern = String(part.schema);
    const ofPaths = mistakesOfPaths(part, pattern);
    if (ofPaths.length > 0)
        return ofPaths;
    try {
        return RegExp(replacePaths(pattern, escapeForExpression), 'u') && [];
    }
    catch (error) {
        return [mistake(part, `is no regular expression: ${error.message}.`)];
    }
}
function mistakesOfPaths(part, text) {
    return pathsIn(text).flatMap((path) => {
        const words = pathMistake(path, part.root, ['string']);
        return words === undefined ? [] : [mistake(part, words)];
    });
}
/** What is wrong with a placeholder; `undefined`: nothing. */
function pathMistake(path, root, types, others = []) {
    const found = schemaAt(root, path);
    if (found !== undefined && typesOf(found).some((type) => types.includes(type))) {
        if (found.items === undefined || typesOf(found.items).includes('string'))
            return undefined;
    }
    const known = [...pathsOf(root, types), ...others];
    return `can't have {{${path}}}. ${(0,did_you_mean/* didYouMean */.au)(path, known)}`;
}
function pathsOf(schema, types, before = '') {
    return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
        const path = `${before}${name}`;
        if (property.properties)
            return pathsOf(property, types, `${path}.`);
        const isText = property.items === undefined || typesOf(property.items).includes('string');
        return isText && typesOf(property).some((type) => types.includes(type)) ? [path] : [];
    });
}
function propertyOf({ properties = {} }, name) {
    return Object.hasOwn(properties, name) ? properties[name] : undefined;
}
function unknownProperty(part, name, key) {
    const near = (0,did_you_mean/* didYouMean */.au)(name, Object.keys(part.view.properties ?? {}));
    return {
        pointer: (0,pointer/* pointer */.Wn)(...part.at, key),
        isName: typeof key === 'string',
        text: `${part.at.join(' › ')} has no "${name}". ${near}`,
    };
}
/** @param keyword of a condition, where its name is wrong and not its value. */
function mistake({ at }, text, keyword) {
    const isName = keyword !== undefined;
    return {
        pointer: (0,pointer/* pointer */.Wn)(...at, ...(isName ? [keyword] : [])),
        isName,
        text: `${at.join(' › ')} ${text}`,
    };
}
function typesOf({ type }) {
    return typeof type === 'string' ? [type] : type;
}
const nouns = {
    string: 'a text',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    null: 'null',
};
function nounOf(view) {
    return typesOf(view)
        .map((type) => nouns[type])
        .join(' or ');
}

;// CONCATENATED MODULE: ./build/src/declarative/declarative-rules.js





/**
 * The rules of the list `declarative` of a configuration, whose shape was checked; those with a mistake are left out.
 *
 * @param known rules whose ids are taken.
 */
function declarativeRules(definitions, known) {
    const rules = [];
    const mistakes = [];
    for (const [index, definition] of definitions.entries()) {
        const at = ['declarative', index];
        const found = findDefinitionMistakes(definition, at, [...known, ...rules]);
        mistakes.push(...found);
        if (found.length > 0)
            continue;
        try {
            rules.push(declarativeRule(definition));
        }
        catch (error) {
            // What ajv has against a condition is one of the rare things: a length that is no number, a list without items.
            const words = error instanceof Error ? error.message : String(error);
            mistakes.push({ pointer: (0,pointer/* pointer */.Wn)(...at), isName: false, text: `${at.join(' › ')}: ${words}.` });
        }
    }
    return { rules, mistakes };
}
function findDefinitionMistakes({ id, on, where = true, must, message }, at, known) {
    const view = viewSchemas[on];
    const mistakeAt = (member, words) => ({
        pointer: (0,pointer/* pointer */.Wn)(...at, member),
        isName: false,
        text: `${at.join(' › ')} › ${member} ${words}`,
    });
    const isTaken = known.some((rule) => rule.id === id);
    return [
        ...(isTaken ? [mistakeAt('id', `can't be "${id}": there is a rule of that id.`)] : []),
        ...findConditionMistakes(where, view, [...at, 'where']),
        ...findConditionMistakes(must, view, [...at, 'must']),
        ...pathsIn(message).flatMap((path) => {
            const words = path === declarative_rule_wrongValues
                ? undefined
                : pathMistake(path, view, ['string', 'boolean', 'array'], [declarative_rule_wrongValues]);
            return words === undefined ? [] : [mistakeAt('message', words)];
        }),
    ];
}


/***/ })

};
;