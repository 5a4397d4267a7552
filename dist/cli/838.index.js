"use strict";
exports.id = 838;
exports.ids = [838];
exports.modules = {

/***/ 7838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadConfiguration: () => (/* binding */ loadConfiguration)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/src/engine/find-mistakes.js
var find_mistakes = __webpack_require__(3615);
// EXTERNAL MODULE: ./build/src/engine/rule-changes.js
var rule_changes = __webpack_require__(9276);
// EXTERNAL MODULE: ./build/src/input/disk.js
var disk = __webpack_require__(6757);
// EXTERNAL MODULE: ./build/src/input/open.js + 2 modules
var input_open = __webpack_require__(7358);
// EXTERNAL MODULE: ./build/src/limits.js
var limits = __webpack_require__(4449);
// EXTERNAL MODULE: ./build/src/parse/json-access.js
var json_access = __webpack_require__(9854);
// EXTERNAL MODULE: ./build/src/parse/parse-error.js
var parse_error = __webpack_require__(4309);
// EXTERNAL MODULE: ./build/src/parse/pointer.js
var parse_pointer = __webpack_require__(6820);
// EXTERNAL MODULE: ./build/src/parse/text.js
var parse_text = __webpack_require__(1230);
// EXTERNAL MODULE: ./build/src/settle/line-index.js
var line_index = __webpack_require__(3530);
// EXTERNAL MODULE: ./build/src/unreadable.js
var unreadable = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/src/engine/rule-settings.js
var rule_settings = __webpack_require__(6764);
// EXTERNAL MODULE: ./build/src/engine/severity.js
var severity = __webpack_require__(2853);
// EXTERNAL MODULE: ./build/src/target/targets-schema.js
var targets_schema = __webpack_require__(7809);
;// CONCATENATED MODULE: ./build/src/config/configuration-schema.js



const configuration_schema_text = { type: 'string', minLength: 1 };
const texts = (description) => ({ type: 'array', items: configuration_schema_text, description });
const words = (description) => ({ ...configuration_schema_text, description });
const suppression = {
    type: 'object',
    required: ['rule', 'reason'],
    additionalProperties: false,
    properties: {
        rule: words('Id of the rule.'),
        component: words('Id or name of the component, or a glob of it. Letter case makes no difference.'),
        messageId: words('Only this message of the rule.'),
        package: words('Only in packages whose path this glob matches.'),
        fingerprint: words('Only the finding with this fingerprint.'),
        reason: { type: 'string', pattern: '\\S', description: 'Say why this finding is accepted.' },
        until: {
            type: 'string',
            pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
            description: 'Write the last day as 2027-01-31.',
        },
    },
};
const declarative = {
    type: 'object',
    required: ['id', 'on', 'must', 'message'],
    additionalProperties: false,
    properties: {
        id: {
            type: 'string',
            pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
            description: 'Write the id in lower case, with hyphens, such as flow-description.',
        },
        on: {
            enum: [
                'solution',
                'flow',
                'canvasApp',
                'connectionReference',
                'customConnector',
                'environmentVariable',
                'agent',
            ],
            description: 'The kind of component that the rule is about.',
        },
        where: {
            type: ['object', 'boolean'],
            description: 'JSON Schema of the components that the rule is about.',
        },
        must: { type: ['object', 'boolean'], description: 'JSON Schema of what they must be.' },
        message: words('What a finding says; {{name}} stands for a property of the component.'),
        severity: { enum: severity/* severities */.gO, description: 'What a finding weighs; a warning, where this is left out.' },
    },
};
/**
 * What a configuration may say, with these rules; `schema/config.schema.json` is the same for editors.
 *
 * @param hasOthers there are rules that are not known here: those of plugins.
 */
function configurationSchema(rules, hasOthers) {
    const settings = {
        type: 'object',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, (0,rule_settings/* settingSchema */.QN)(rule)])),
        additionalProperties: hasOthers ? rule_settings/* anySettingSchema */.mq : false,
        description: 'What rules weigh, and their options.',
    };
    return {
        type: 'object',
        additionalProperties: false,
        properties: {
            $schema: { type: 'string', description: 'Where the schema is, for editors.' },
            plugins: texts('Packages and files with rules of your own.'),
            rules: settings,
            ignore: texts('Packages that are not reported: paths and globs, relative to this file.'),
            externals: {
                type: 'object',
                additionalProperties: false,
                properties: {
                    connectionReferences: texts('Logical names of connection references, or globs of them.'),
                    connectors: texts('Names of connectors, or globs of them.'),
                },
                description: 'What somebody else provides, so that it is not missing.',
            },
            targets: targets_schema/* targetsSchema */.Y.properties.targets,
            suppressions: { type: 'array', items: suppression, description: 'Findings that are accepted.' },
            declarative: { type: 'array', items: declarative, description: 'Rules without code.' },
        },
    };
}

// EXTERNAL MODULE: ./build/src/parse/json.js
var json = __webpack_require__(7231);
// EXTERNAL MODULE: ./build/src/parse/jsonc.js
var jsonc = __webpack_require__(6474);
// EXTERNAL MODULE: ./build/src/parse/locate-json.js
var locate_json = __webpack_require__(5366);
;// CONCATENATED MODULE: ./build/src/config/configuration-text.js






/** JSON with comments and last commas. Throws ParseError. */
function parseJsonConfiguration(text) {
    const plain = (0,jsonc/* plainJson */.R)(text);
    return {
        value: (0,json/* parseJson */.q)(plain),
        text: plain,
        offsetOf: (pointer, isName) => {
            const start = (0,locate_json/* locateAllJson */.m)(plain, [pointer]).get(pointer)?.start ?? 0;
            return isName ? startOfName(plain, start) : start;
        },
    };
}
/** YAML 1.2, in which `off` is a word. Throws ParseError. */
async function parseYamlConfiguration(text) {
    const { isAlias, isMap, isNode, isScalar, isSeq, parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    checkDepth(text);
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
    const [error] = document.errors;
    if (error)
        throw new parse_error/* ParseError */.m('json', error.message, error.pos[0]);
    return {
        value: configuration_text_valueOf(document) ?? {},
        text,
        offsetOf: (pointer, isName) => {
            let node = document.contents;
            let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
            const tokens = (0,parse_pointer/* pointerTokens */.Mr)(pointer);
            for (const [index, token] of tokens.entries()) {
                if (isAlias(node))
                    node = node.resolve(document);
                const pair = isMap(node)
                    ? node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === token)
                    : undefined;
                const isWantedName = isName && index === tokens.length - 1;
                const item = isSeq(node) ? node.items[Number(token)] : pair?.value;
                const reached = isWantedName && pair ? pair.key : item;
                if (!isNode(reached))
                    break;
                offset = reached.range?.[0] ?? offset;
                node = reached;
            }
            return offset;
        },
    };
}
/** The parser's own error is for aliases only: a few of them can stand for gigabytes. */
function configuration_text_valueOf(document) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        if (error instanceof ReferenceError)
            throw new parse_error/* ParseError */.m('json', 'it has too many aliases', 0);
        throw error;
    }
}
/**
 * Before the parser sees it: deep in its recursion, V8 ends the process instead of throwing. A level takes a bracket, or
 * a character before what stands in a line.
 */
function checkDepth(text) {
    let depth = 0;
    for (const { 0: found, index } of text.matchAll(/[[{\]}]|^[ ?:-]+/gm)) {
        if (found === ']' || found === '}')
            depth = Math.max(0, depth - 1);
        else if (found === '[' || found === '{')
            depth += 1;
        if (depth <= limits/* limits */.F.yamlDepth && found.length <= 2 * limits/* limits */.F.yamlDepth)
            continue;
        throw new parse_error/* ParseError */.m('tooDeep', `it nests deeper than ${limits/* limits */.F.yamlDepth} levels`, index);
    }
}
/** From the value back over the colon to the quote that begins the name. */
function startOfName(text, valueStart) {
    const end = text.lastIndexOf('"', text.lastIndexOf(':', valueStart - 1));
    let start = text.lastIndexOf('"', end - 1);
    while (start > 0 && isEscaped(text, start))
        start = text.lastIndexOf('"', start - 1);
    return Math.max(start, 0);
}
function isEscaped(text, at) {
    const backslashes = /\\*$/.exec(text.slice(Math.max(0, at - 1000), at))?.[0] ?? '';
    return backslashes.length % 2 === 1;
}

;// CONCATENATED MODULE: ./build/src/config/load-configuration.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
















/** Reads, checks and merges. Throws UsageError with all mistakes of a file. */
async function loadConfiguration(path, { cwd, rules, allowCode }) {
    const file = await readFile((0,external_node_path_.resolve)(cwd, path), (0,input_open/* displayPath */.Gt)(path, cwd), allowCode);
    const hasOthers = ['plugins', 'declarative'].some((name) => (0,json_access/* itemsOf */.S3)((0,json_access/* member */.Dc)(file.value, name)).length > 0);
    const schema = configurationSchema(rules, hasOthers);
    const mistakes = (0,find_mistakes/* findMistakes */.F)(file.value, schema, 'The configuration');
    if (mistakes.length > 0)
        throw mistaken(file, mistakes);
    // The schema has said so.
    return toConfiguration(file, file.value, rules);
}
function toConfiguration(file, settings, rules) {
    const { plugins = [], ignore = [], suppressions = [], declarative = [], externals = {} } = settings;
    const written = (key, values) => values.map((value, index) => ({
        value,
        at: placeIn(file, (0,parse_pointer/* pointer */.Wn)(key, index)),
        path: file.path,
    }));
    return {
        files: file.text === undefined ? [] : [{ path: file.shown, text: file.text }],
        changes: (0,rule_changes/* changesOf */.fs)(rules, settings.rules ?? {}, (id) => originIn(file, (0,parse_pointer/* pointer */.Wn)('rules', id))),
        plugins: written('plugins', plugins),
        ignore: written('ignore', ignore),
        externals,
        targets: absoluteTargets(settings.targets ?? {}, (0,external_node_path_.dirname)(file.path)),
        suppressions: written('suppressions', suppressions),
        declarative: written('declarative', declarative),
    };
}
async function readFile(path, shown, allowCode) {
    const extension = (0,external_node_path_.extname)(path).toLowerCase();
    if (extension === '.mjs')
        return importFile(path, shown, allowCode);
    const parse = parsers[extension];
    if (!parse) {
        throw new usage_error/* UsageError */.e(`"${shown}" can't be a configuration.`, `Its name must end in ${[...Object.keys(parsers), '.mjs'].join(', ')}.`);
    }
    const text = readText(path, shown);
    try {
        return { path, shown, ...(await parse(text)) };
    }
    catch (error) {
        if (!(error instanceof parse_error/* ParseError */.m))
            throw error;
        throw new usage_error/* UsageError */.e(`${shown}${positionIn(text, error.offset ?? 0)}: ${error.message}.`, 'Mend that line.');
    }
}
const parsers = {
    '.jsonc': async (text) => parseJsonConfiguration(text),
    '.json': async (text) => parseJsonConfiguration(text),
    '.yaml': parseYamlConfiguration,
    '.yml': parseYamlConfiguration,
};
function readText(path, shown) {
    const file = (0,disk/* disk */.E)((0,external_node_path_.dirname)(path)).fileAt(path, shown);
    try {
        if (file.size() > limits/* limits */.F.configurationBytes) {
            throw new unreadable/* UnreadableFile */.ie(`it is ${file.size()} bytes; the limit is ${limits/* limits */.F.configurationBytes}`);
        }
        return (0,parse_text/* decodeText */.g)(file.read());
    }
    catch (error) {
        if (!(error instanceof unreadable/* UnreadableFile */.ie || error instanceof parse_error/* ParseError */.m))
            throw error;
        throw new usage_error/* UsageError */.e(`Can't read the configuration "${shown}": ${error.message}.`, 'Name a file that is there: --config file; --no-config goes without one.');
    }
}
/** `webpackIgnore` leaves the import to Node: the file is not in the bundle. */
async function importFile(path, shown, allowCode) {
    if (!allowCode) {
        throw new usage_error/* UsageError */.e(`The configuration "${shown}" is a program, and it may be a stranger's: it is not run on this event.`, 'Write it as solution-lint.config.jsonc, or run on pull_request.');
    }
    const value = await importDefault(path, shown);
    if (value !== undefined)
        return { path, shown, value, text: undefined, offsetOf: () => 0 };
    throw new usage_error/* UsageError */.e(`The configuration "${shown}" has no default export.`, "Write: export default { rules: { 'flow-off': 'off' } };");
}
async function importDefault(path, shown) {
    try {
        const url = (0,external_node_url_.pathToFileURL)(path).href;
        const module = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ url));
        const { default: value } = module;
        return value === undefined ? undefined : JSON.parse(JSON.stringify(value, plainOnly));
    }
    catch (error) {
        const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
        throw new usage_error/* UsageError */.e(`The configuration "${shown}" failed: ${why}`, 'Mend it; node can run it, too.');
    }
}
/** What JSON would leave out or change without a word. */
function plainOnly(key, value) {
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
        throw new TypeError(`"${key}" is a ${typeof value}, and a configuration is plain data.`);
    }
    return value;
}
function mistaken(file, mistakes) {
    const lines = mistakes
        .map(({ pointer: at, isName, text }) => ({ offset: file.offsetOf(at, isName), text }))
        .toSorted((a, b) => a.offset - b.offset || (a.text < b.text ? -1 : 1))
        .map(({ offset, text }) => `${file.shown}${positionIn(file.text, offset)}: ${text}`);
    return new usage_error/* UsageError */.e(lines.join('\n'), 'docs/configuration.md describes what a configuration may say.');
}
/** `:4:5`; nothing for a program. */
function positionIn(text, offset) {
    if (text === undefined)
        return '';
    const { line, column } = (0,line_index/* regionOf */.A)((0,line_index/* lineIndex */.D)(text), { start: offset, end: offset });
    return `:${line}:${column}`;
}
function originIn(file, at) {
    return `${file.shown}${positionIn(file.text, file.offsetOf(at, true))}`;
}
/** In YAML, where no JSON Pointer leads, a line. */
function placeIn(file, at) {
    const place = { package: file.shown, file: file.shown };
    if (file.text === undefined)
        return { ...place, pointer: '' };
    if (/\.jsonc?$/i.test(file.path))
        return { ...place, pointer: at };
    const offset = file.offsetOf(at, false);
    return { ...place, pointer: `line=${(0,line_index/* regionOf */.A)((0,line_index/* lineIndex */.D)(file.text), { start: offset, end: offset }).line}` };
}
function absoluteTargets(targets, folder) {
    const absolute = (paths) => typeof paths === 'string' ? (0,external_node_path_.resolve)(folder, paths) : paths.map((path) => (0,external_node_path_.resolve)(folder, path));
    return Object.fromEntries(Object.entries(targets).map(([name, target]) => {
        const { settings, connections } = target;
        return [
            name,
            {
                ...target,
                ...(settings === undefined ? {} : { settings: absolute(settings) }),
                ...(connections === undefined ? {} : { connections: absolute(connections) }),
            },
        ];
    }));
}


/***/ }),

/***/ 6474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ plainJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7231);

/**
 * The same text with comments, and commas before a closing bracket, replaced by spaces: JSON whose offsets and lines are
 * those of the text. People comment their settings, and most readers of them accept it.
 */
function plainJson(text) {
    if (!/\/[/*]|,\s*[\]}]/.test(text))
        return text;
    const parts = [];
    let kept = 0;
    let previous = '';
    const blank = (start, end) => {
        parts.push(text.slice(kept, start), text.slice(start, end).replaceAll(/[^\r\n]+/g, spaces));
        kept = end;
    };
    const begin = endOfSpace(text, 0);
    blank(0, begin);
    for (let at = begin; at < text.length; at += 1) {
        const first = text[at] ?? '';
        if (first === '"')
            at = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfString */ .a)(text, at);
        const next = endOfSpace(text, at + 1);
        if (first === ',' && ']}'.includes(text[next] ?? ' ') && !'[{,'.includes(previous))
            blank(at, next);
        else if (next > at + 1)
            blank(at + 1, next);
        previous = first;
        at = next - 1;
    }
    return parts.join('') + text.slice(kept);
}
function spaces(text) {
    return ' '.repeat(text.length);
}
function endOfSpace(text, start) {
    let at = start;
    for (;;) {
        const two = text.slice(at, at + 2);
        if (two === '//')
            at = endOfLine(text, at);
        else if (two === '/*')
            at = endOfBlock(text, at + 2);
        else if (two !== '' && ' \t\r\n'.includes(two[0] ?? ''))
            at += 1;
        else
            return at;
    }
}
function endOfLine(text, start) {
    const end = text.indexOf('\n', start);
    return end === -1 ? text.length : end;
}
function endOfBlock(text, start) {
    const end = text.indexOf('*/', start);
    return end === -1 ? text.length : end + 2;
}


/***/ }),

/***/ 7809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ targetsSchema)
/* harmony export */ });
const text = { type: 'string', minLength: 1 };
const texts = (description) => ({ type: ['string', 'array'], minLength: 1, items: text, description });
const principal = (description) => ({
    type: ['string', 'object'],
    pattern: '^(user|servicePrincipal):.',
    required: ['id', 'type'],
    additionalProperties: false,
    properties: {
        id: {
            ...text,
            description: 'Object id in Microsoft Entra ID; of a service principal that of the enterprise application.',
        },
        type: { enum: ['user', 'servicePrincipal'], description: 'What it is.' },
        groups: {
            type: 'array',
            items: text,
            description: 'Object ids of the groups that it is a member of. Left out: nobody knows.',
        },
    },
    description,
});
const target = {
    type: 'object',
    additionalProperties: false,
    properties: {
        settings: texts('Deployment settings files.'),
        connections: texts('An inventory of the connections there, or exports of them.'),
        principal: principal('Who turns the flows on; `user:<object id>` for short.'),
        importer: principal('Who imports, if that is somebody else.'),
        environment: { ...text, description: 'Id of the environment.' },
        firstImport: { type: 'boolean', description: 'Nothing of the solutions is there yet.' },
        final: {
            type: 'boolean',
            description: 'The files are what will be imported: placeholders that are left are errors.',
        },
        existingFlows: {
            type: ['boolean', 'array'],
            items: text,
            description: 'Flows, by id or name, that were turned on there before; true: all.',
        },
    },
    description: 'What the solutions will meet in one environment. Paths are relative to this file.',
};
const table = { type: 'object', additionalProperties: target };
/** Of a targets file; `schema/targets.schema.json` is the same for editors. */
const targetsSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'solution-lint targets',
    description: 'The environments that solutions are deployed to, for `solution-lint --targets`.',
    type: 'object',
    additionalProperties: false,
    required: ['targets'],
    properties: {
        $schema: { type: 'string', description: 'Where this schema is.' },
        targets: { ...table, description: 'Targets by name.' },
    },
};


/***/ })

};
;