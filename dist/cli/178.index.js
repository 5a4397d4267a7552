"use strict";
exports.id = 178;
exports.ids = [178];
exports.modules = {

/***/ 2004:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ parseYamlConfiguration; },
/* harmony export */   g: function() { return /* binding */ parseJsonConfiguration; }
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4449);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7231);
/* harmony import */ var _parse_jsonc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6474);
/* harmony import */ var _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4309);
/* harmony import */ var _parse_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6820);






/** JSON with comments and last commas. Throws ParseError. */
function parseJsonConfiguration(text) {
    const plain = (0,_parse_jsonc_js__WEBPACK_IMPORTED_MODULE_3__/* .plainJson */ .R)(text);
    // Of all that is asked for a place there may be thousands, in a text of a megabyte.
    let root;
    return {
        value: (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(plain),
        text: plain,
        offsetOf: (pointer, isName) => {
            root ??= writtenAt((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(plain));
            let found = root;
            for (const token of (0,_parse_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .pointerTokens */ .Mr)(pointer))
                found = found?.inside.get(token);
            return (isName ? found?.name : found?.value) ?? 0;
        },
    };
}
/** The last member of a name wins, as in `JSON.parse`. */
function writtenAt(value, name = value) {
    const inside = value?.children?.map((child, index) => {
        const [key = child, member = child] = child.type === 'property' ? (child.children ?? []) : [];
        return [child === key ? String(index) : String(key.value), writtenAt(member, key)];
    });
    return { name: name?.offset ?? 0, value: value?.offset ?? 0, inside: new Map(inside) };
}
/** YAML 1.2, in which `off` is a word. Throws ParseError. */
async function parseYamlConfiguration(text) {
    const { isAlias, isMap, isNode, isScalar, isSeq, parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    checkDepth(text);
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
    const [error] = document.errors;
    if (error)
        throw new _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ParseError */ .m('json', error.message, error.pos[0]);
    return {
        value: toValue(document) ?? {},
        text,
        offsetOf: (pointer, isName) => {
            let node = document.contents;
            let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
            const tokens = (0,_parse_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .pointerTokens */ .Mr)(pointer);
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
function toValue(document) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        if (error instanceof ReferenceError)
            throw new _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ParseError */ .m('json', 'it has too many aliases', 0);
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
        if (depth <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.yamlDepth && found.length <= 2 * _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.yamlDepth)
            continue;
        throw new _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ParseError */ .m('tooDeep', `it nests deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.yamlDepth} levels`, index);
    }
}


/***/ }),

/***/ 4178:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadConfiguration: function() { return /* binding */ loadConfiguration; }
});

// EXTERNAL MODULE: ./build/src/engine/did-you-mean.js
var did_you_mean = __webpack_require__(6893);
// EXTERNAL MODULE: ./build/src/engine/find-mistakes.js
var find_mistakes = __webpack_require__(3615);
// EXTERNAL MODULE: ./build/src/engine/rule-changes.js
var rule_changes = __webpack_require__(9276);
// EXTERNAL MODULE: ./build/src/parse/json-access.js
var json_access = __webpack_require__(9854);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/src/input/disk.js
var disk = __webpack_require__(6757);
// EXTERNAL MODULE: ./build/src/input/is-inside.js
var is_inside = __webpack_require__(7125);
// EXTERNAL MODULE: ./build/src/input/open.js + 2 modules
var input_open = __webpack_require__(7358);
// EXTERNAL MODULE: ./build/src/limits.js
var limits = __webpack_require__(4449);
// EXTERNAL MODULE: ./build/src/parse/parse-error.js
var parse_error = __webpack_require__(4309);
// EXTERNAL MODULE: ./build/src/parse/text.js
var parse_text = __webpack_require__(1230);
// EXTERNAL MODULE: ./build/src/settle/line-index.js
var line_index = __webpack_require__(3530);
// EXTERNAL MODULE: ./build/src/unreadable.js
var unreadable = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/src/config/configuration-text.js
var configuration_text = __webpack_require__(2004);
;// CONCATENATED MODULE: ./build/src/config/load-file.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};














/** Throws UsageError. */
async function loadFile(path, { cwd, allowCode }) {
    const shown = (0,input_open/* displayPath */.Gt)(path, cwd);
    const extension = (0,external_node_path_.extname)(path).toLowerCase();
    if (programs.includes(extension))
        return importFile(path, shown, allowCode);
    const parse = parsers[extension];
    if (!parse) {
        throw new usage_error/* UsageError */.e(`"${shown}" can't be a configuration.`, `Its name must end in ${[...Object.keys(parsers), ...programs].join(', ')}.`);
    }
    const text = readText(path, shown);
    try {
        return { path, shown, ...(await parse(text)), lines: (0,line_index/* lineIndex */.D)(text) };
    }
    catch (error) {
        if (!(error instanceof parse_error/* ParseError */.m))
            throw error;
        const { line, column } = positionIn((0,line_index/* lineIndex */.D)(text), error.offset ?? 0);
        throw new usage_error/* UsageError */.e(`${shown}:${line}:${column}: ${error.message}.`, 'Mend that line.');
    }
}
/** A configuration that a program hands over, instead of a file. */
function fileOf(settings, cwd) {
    try {
        const value = plainData(settings);
        return { path: (0,external_node_path_.resolve)(cwd, 'config'), shown: 'config', value, ...withoutText };
    }
    catch (error) {
        const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
        throw new usage_error/* UsageError */.e(`The configuration can't be used: ${why}`, 'Write it as JSON could.');
    }
}
/** Absolute path of what a file builds on: a file, or a package's. Throws UsageError. */
function resolveFrom(file, name, origin) {
    if (name.startsWith('.') || (0,external_node_path_.isAbsolute)(name))
        return (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file.path), name);
    try {
        return (0,external_node_module_.createRequire)(file.path).resolve(name);
    }
    catch {
        throw new usage_error/* UsageError */.e(`${origin}: there is no package "${name}".`, `Install it, or write "./${name}" if it is a file; presets are recommended, strict, all and next.`);
    }
}
/** Throws UsageError for a file outside of a folder: what is wrong with it would tell of it. */
function checkInside(path, within, origin) {
    try {
        if ((0,is_inside/* isInside */.F)((0,external_node_fs_.realpathSync)(within), (0,external_node_fs_.realpathSync)(path)))
            return;
    }
    catch {
        // It is not there.
        if ((0,is_inside/* isInside */.F)(within, path))
            return;
    }
    throw new usage_error/* UsageError */.e(`${origin}: this leads out of the workspace, and this event may hold secrets.`, 'Extend files of the workspace only, or lint the change on pull_request.');
}
/** `solution-lint.config.jsonc:4:5`, where a member's value or its name stands; a program has no lines. */
function originIn(file, pointer, isName) {
    if (file.text === undefined)
        return file.shown;
    const { line, column } = positionIn(file.lines, file.offsetOf(pointer, isName));
    return `${file.shown}:${line}:${column}`;
}
/** In YAML, where no JSON Pointer leads, a line. */
function placeIn(file, pointer) {
    const place = { package: file.shown, file: file.shown };
    if (file.text === undefined)
        return { ...place, pointer: '' };
    if (/\.jsonc?$/i.test(file.path))
        return { ...place, pointer };
    return { ...place, pointer: `line=${positionIn(file.lines, file.offsetOf(pointer, false)).line}` };
}
const withoutText = { text: undefined, lines: [], offsetOf: () => 0 };
function positionIn(lines, offset) {
    return (0,line_index/* regionOf */.A)(lines, { start: offset, end: offset });
}
const parsers = {
    '.jsonc': async (text) => (0,configuration_text/* parseJsonConfiguration */.g)(text),
    '.json': async (text) => (0,configuration_text/* parseJsonConfiguration */.g)(text),
    '.yaml': configuration_text/* parseYamlConfiguration */.F,
    '.yml': configuration_text/* parseYamlConfiguration */.F,
};
const programs = ['.mjs', '.js', '.cjs'];
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
        throw new usage_error/* UsageError */.e(`Can't read the configuration "${shown}": ${error.message}.`, 'Name a file that is there, or use --no-config.');
    }
}
async function importFile(path, shown, allowCode) {
    if (!allowCode) {
        throw new usage_error/* UsageError */.e(`The configuration "${shown}" is a program, and it may be a stranger's: it is not run on this event.`, 'Write it as solution-lint.config.jsonc, or run on pull_request.');
    }
    const value = await importDefault(path, shown);
    if (value !== undefined)
        return { path, shown, value, ...withoutText };
    throw new usage_error/* UsageError */.e(`The configuration "${shown}" has no default export.`, "Write: export default { rules: { 'flow-off': 'off' } };");
}
/** `webpackIgnore` leaves the import to Node: the file is not in the bundle. */
async function importDefault(path, shown) {
    try {
        const url = (0,external_node_url_.pathToFileURL)(path).href;
        const module = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ url));
        const { default: value } = module;
        return value === undefined ? undefined : plainData(value);
    }
    catch (error) {
        const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
        throw new usage_error/* UsageError */.e(`The configuration "${shown}" failed: ${why}`, 'Mend it; node can run it, too.');
    }
}
/** Throws TypeError for what JSON would leave out or change without a word. */
function plainData(value) {
    return JSON.parse(JSON.stringify(value, (key, inner) => {
        if (typeof inner !== 'function' && typeof inner !== 'symbol' && typeof inner !== 'bigint')
            return inner;
        throw new TypeError(`"${key}" is a ${typeof inner}, and a configuration is plain data.`);
    }));
}

;// CONCATENATED MODULE: ./build/src/config/check-files.js


/** Throws UsageError with all mistakes of all files, in the order of the text. */
function checkFiles(files, mistakesIn) {
    const lines = files.flatMap((file, index) => mistakesIn(file, index)
        .map(({ pointer: at, isName, text }) => ({
        offset: file.offsetOf(at, isName),
        line: `${originIn(file, at, isName)}: ${text}`,
    }))
        .toSorted((a, b) => a.offset - b.offset || (a.line < b.line ? -1 : 1))
        .map(({ line }) => line));
    if (lines.length === 0)
        return;
    throw new usage_error/* UsageError */.e(lines.join('\n'), 'docs/configuration.md describes what a configuration may say.');
}

// EXTERNAL MODULE: ./build/src/declarative/view-kinds.js
var view_kinds = __webpack_require__(8743);
// EXTERNAL MODULE: ./build/src/engine/rule-settings.js
var rule_settings = __webpack_require__(6764);
// EXTERNAL MODULE: ./build/src/engine/severity.js
var severity = __webpack_require__(2853);
// EXTERNAL MODULE: ./build/src/report.js
var report = __webpack_require__(6471);
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
            enum: view_kinds/* viewKinds */.b,
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
            extends: {
                oneOf: [configuration_schema_text, texts('The later wins.')],
                description: 'Presets (recommended, strict, all, next), files and packages to build on.',
            },
            plugins: texts('Packages and files with rules of your own.'),
            rules: settings,
            overrides: {
                type: 'array',
                items: {
                    type: 'object',
                    required: ['rules'],
                    minProperties: 2,
                    additionalProperties: false,
                    properties: {
                        packages: texts('Paths of packages, or globs of them, relative to this file.'),
                        solutions: texts('Unique names of solutions, or globs of them.'),
                        components: {
                            type: 'array',
                            items: {
                                type: 'string',
                                pattern: `^(${report/* componentKinds */.f.join('|')}|\\*):.`,
                                description: `Write kind:name, such as flow:Approve*. Kinds are ${report/* componentKinds */.f.join(', ')} and *.`,
                            },
                            description: 'Components as kind:name, with the id or the name, or a glob of it.',
                        },
                        files: texts('Files of packages, or globs of them, relative to their package.'),
                        rules: settings,
                    },
                },
                description: 'Rules for a part of what is linted. The last one that matches wins.',
            },
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
/**
 * The same as a file for editors. Rules that it doesn't know may be a plugin's or declared, where the configuration or one
 * that it extends can have some.
 *
 * @param summaries one sentence a rule.
 */
function configurationFileSchema(rules, summaries) {
    const { properties = {}, ...schema } = configurationSchema(rules, true);
    const known = { propertyNames: { enum: changeable(rules).map(({ id }) => id) } };
    const named = new Map([[severitySchema, 'severity']]);
    if (properties.rules)
        named.set(properties.rules, 'rules');
    const described = Object.entries(properties.rules?.properties ?? {}).map(([id, setting]) => [
        id,
        { description: summaries[id], ...setting },
    ]);
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: 'solution-lint configuration',
        description: 'What solution-lint goes by: solution-lint.config.jsonc, .json, .yaml or .mjs.',
        ...schema,
        properties: withReferences(properties, named),
        if: { anyOf: ['plugins', 'declarative', 'extends'].map((name) => ({ required: [name] })) },
        else: { properties: { rules: known, overrides: { items: { properties: { rules: known } } } } },
        definitions: {
            severity: severitySchema,
            rules: withReferences({ ...properties.rules, properties: Object.fromEntries(described) }, named),
        },
    };
}
function changeable(rules) {
    return rules.filter(({ meta }) => !meta.isDiagnostic);
}
/** What stands in many places stands once, and is referred to. */
function withReferences(value, named) {
    if (typeof value !== 'object' || value === null)
        return value;
    const name = named.get(value);
    if (name !== undefined)
        return { $ref: `#/definitions/${name}` };
    if (Array.isArray(value))
        return value.map((item) => withReferences(item, named));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withReferences(inner, named)]));
}

// EXTERNAL MODULE: ./build/src/parse/pointer.js
var pointer = __webpack_require__(6820);
;// CONCATENATED MODULE: ./build/src/config/written-in.js


/** The items of a list, each with its place. */
function writtenIn(file, values, ...at) {
    return values.map((value, index) => {
        const where = (0,pointer/* pointer */.Wn)(...at, index);
        return { value, at: placeIn(file, where), path: file.path, origin: originIn(file, where, false) };
    });
}

;// CONCATENATED MODULE: ./build/src/config/layer-of-file.js





/** What a file says, once the schema has nothing against it. */
function layerOfFile(file, rules, cwd) {
    const settings = file.value;
    const { plugins = [], externals = {}, targets = {}, overrides } = settings;
    const folder = (0,external_node_path_.dirname)(file.path);
    const changesAt = (at, given = {}) => (0,rule_changes/* changesOf */.fs)(rules, given, (id) => originIn(file, (0,pointer/* pointer */.Wn)(...at, id), true));
    const list = (name) => settings[name] === undefined ? {} : { [name]: writtenIn(file, settings[name], name) };
    return {
        files: file.text === undefined ? [] : [{ path: file.shown, text: file.text }],
        changes: changesAt(['rules'], settings.rules),
        ...(overrides === undefined
            ? {}
            : {
                overrides: overrides.map(({ rules: given, ...where }, index) => ({
                    where,
                    folders: { folder, cwd },
                    changes: changesAt(['overrides', index, 'rules'], given),
                    origin: originIn(file, (0,pointer/* pointer */.Wn)('overrides', index), false),
                })),
            }),
        plugins: writtenIn(file, plugins, 'plugins'),
        externals: Object.fromEntries(Object.entries(externals).map(([name, globs]) => [name, writtenIn(file, globs, 'externals', name)])),
        targets: Object.fromEntries(Object.entries(targets).map(([name, target]) => [name, withAbsolutePaths(target, folder)])),
        targetOrigins: Object.fromEntries(Object.keys(targets).map((name) => [name, originIn(file, (0,pointer/* pointer */.Wn)('targets', name), true)])),
        ...list('ignore'),
        ...list('suppressions'),
        ...list('declarative'),
    };
}
function withAbsolutePaths(target, folder) {
    const { settings, connections } = target;
    const absolute = (paths) => typeof paths === 'string' ? (0,external_node_path_.resolve)(folder, paths) : paths.map((path) => (0,external_node_path_.resolve)(folder, path));
    return {
        ...target,
        ...(settings === undefined ? {} : { settings: absolute(settings) }),
        ...(connections === undefined ? {} : { connections: absolute(connections) }),
    };
}

;// CONCATENATED MODULE: ./build/src/config/load-own-rules.js
const noOwnRules = {
    rules: [],
    plugins: [],
    brokenPlugins: [],
    unloadedPlugins: [],
    mistakes: [],
};
/** A rule without code that a later file defines again takes the place of the earlier one. */
async function loadOwnRules(files, { known, allowPlugins }) {
    const wanted = files.flatMap((file) => file.plugins);
    const { plugins, failures } = await loadWanted(allowPlugins ? wanted : [], known);
    const ofPlugins = plugins.flatMap(({ rules }) => rules);
    const defined = await defineRules(files, [...known, ...ofPlugins]);
    const withoutCode = new Map(defined.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule]));
    return {
        rules: [...ofPlugins, ...withoutCode.values()],
        plugins,
        brokenPlugins: failures,
        unloadedPlugins: allowPlugins ? [] : [...new Set(wanted.map(({ value }) => value))],
        mistakes: defined.map(({ mistakes }) => mistakes),
    };
}
async function loadWanted(wanted, known) {
    if (wanted.length === 0)
        return { plugins: [], failures: [] };
    return (await __webpack_require__.e(/* import() */ 319).then(__webpack_require__.bind(__webpack_require__, 5319))).loadPlugins(wanted, known);
}
/** ajv is loaded only for these. */
async function defineRules(files, known) {
    if (files.every(({ declarative }) => declarative.length === 0))
        return [];
    const { declarativeRules } = await Promise.all(/* import() */[__webpack_require__.e(463), __webpack_require__.e(588)]).then(__webpack_require__.bind(__webpack_require__, 4588));
    return files.map(({ declarative }) => declarativeRules(declarative, known));
}

// EXTERNAL MODULE: ./build/src/config/configuration.js
var configuration = __webpack_require__(6726);
;// CONCATENATED MODULE: ./build/src/config/merge-configurations.js


const emptyLayer = {
    files: [],
    changes: {},
    plugins: [],
    externals: {},
    targets: {},
    targetOrigins: {},
};
/**
 * The later wins, name by name; lists are replaced. Plugins and rules without code only make rules known, which an
 * earlier file has settings for, and which `rules` can turn off: they add up.
 */
function mergeLayers(earlier, later) {
    return {
        ...earlier,
        ...later,
        files: lastOfEach([...earlier.files, ...later.files], ({ path }) => path),
        changes: (0,rule_changes/* mergeChanges */.e6)(earlier.changes, later.changes),
        plugins: lastOfEach([...earlier.plugins, ...later.plugins], pluginKey),
        declarative: lastOfEach([...(earlier.declarative ?? []), ...(later.declarative ?? [])], ({ value }) => value.id),
        externals: { ...earlier.externals, ...later.externals },
        targets: { ...earlier.targets, ...later.targets },
        targetOrigins: { ...earlier.targetOrigins, ...later.targetOrigins },
    };
}
/** What a run goes by, from the first layer to the last. */
function toConfiguration(layers) {
    return { ...configuration/* emptyConfiguration */.u, ...layers.reduce(mergeLayers, emptyLayer) };
}
function pluginKey({ value, path }) {
    return `${value}\n${path}`;
}
function lastOfEach(items, keyOf) {
    return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

// EXTERNAL MODULE: ./build/src/config/presets.js
var presets = __webpack_require__(3560);
// EXTERNAL MODULE: ./build/src/config/plugin.js
var config_plugin = __webpack_require__(6177);
;// CONCATENATED MODULE: ./build/src/config/read-parts.js







function isFile(part) {
    return typeof part !== 'string' && 'value' in part;
}
/** `company/strict` where the file names a plugin `company`. */
function pluginPreset(file, name, origin) {
    const [, plugin = '', preset = ''] = /^(.+)\/([^/]+)$/.exec(name) ?? [];
    const isNamed = (0,json_access/* itemsOf */.S3)((0,json_access/* member */.Dc)(file.value, 'plugins')).some((one) => typeof one === 'string' && (0,config_plugin/* pluginName */.NQ)(one) === plugin);
    return isNamed ? { plugin, preset, origin } : undefined;
}
/** What a configuration is made of, in the order in which it counts. Throws UsageError. */
async function readParts(from, options) {
    if (from === undefined)
        return [];
    const { cwd } = options;
    const first = typeof from === 'string' ? await loadFile((0,external_node_path_.resolve)(cwd, from), options) : fileOf(from, cwd);
    return partsOf(first, options, []);
}
/** What a file builds on, and the file. */
async function partsOf(file, options, trail) {
    const { path } = file;
    const around = [...trail, file];
    const first = trail.findIndex((one) => one.path === path);
    if (first !== -1) {
        const circle = around.slice(first).map(({ shown }) => shown);
        throw new usage_error/* UsageError */.e(`Configurations extend each other: ${circle.join(' → ')}.`, 'Remove one "extends".');
    }
    const parts = [];
    for (const { name, origin } of extendsOf(file)) {
        const preset = (0,presets/* isPresetName */.l6)(name) ? name : pluginPreset(file, name, origin);
        if (preset !== undefined)
            parts.push(preset);
        else {
            const wanted = resolveFrom(file, name, origin);
            if (options.within !== undefined)
                checkInside(wanted, options.within, origin);
            const base = await loadFile(wanted, options);
            parts.push(...(await partsOf(base, options, around)));
        }
        if (parts.length > mostParts)
            throw new usage_error/* UsageError */.e(`${origin}: this extends too much.`, 'Extend fewer files.');
    }
    return [...parts, file];
}
const mostParts = 100;
/** Before anybody has checked the file: what is no text is left to the check. */
function extendsOf(file) {
    const value = (0,json_access/* member */.Dc)(file.value, 'extends');
    if (typeof value === 'string')
        return [{ name: value, origin: originIn(file, '/extends', false) }];
    return (0,json_access/* itemsOf */.S3)(value).flatMap((name, index) => typeof name === 'string' ? [{ name, origin: originIn(file, (0,pointer/* pointer */.Wn)('extends', index), false) }] : []);
}

// EXTERNAL MODULE: ./build/src/engine/is-remark.js
var is_remark = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/src/engine/is-unread.js
var is_unread = __webpack_require__(1164);
// EXTERNAL MODULE: ./build/src/output/escape.js
var output_escape = __webpack_require__(4196);
// EXTERNAL MODULE: ./build/src/settle/suppression.js
var settle_suppression = __webpack_require__(9274);
;// CONCATENATED MODULE: ./build/src/config/suppression-mistakes.js






/**
 * What a schema can't say of suppressions: they would wait for findings that don't come, and nobody would know.
 *
 * @param hasOthers there are rules that are not known here: those of plugins.
 */
function suppressionMistakes({ suppressions = [] }, rules, hasOthers) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    return suppressions.flatMap(({ rule: id, messageId, until }, index) => {
        const rule = byId.get(id);
        const mistakes = {
            rule: ruleMistake(id, rule, byId, hasOthers),
            messageId: messageMistake(messageId, rule),
            until: dayMistake(until),
        };
        return Object.entries(mistakes).flatMap(([name, text]) => text === undefined ? [] : [{ pointer: (0,pointer/* pointer */.Wn)('suppressions', index, name), isName: false, text }]);
    });
}
function ruleMistake(id, rule, known, hasOthers) {
    if (rule === undefined)
        return hasOthers
            ? undefined
            : `There is no rule "${(0,output_escape/* escapeControls */.UN)(id)}". ${(0,did_you_mean/* didYouMean */.au)(id, [...known.keys()])}`;
    if ((0,is_unread/* isUnread */.K)(id)) {
        return `Rule ${id} can't be suppressed. It says that something was not read; mend or remove the file instead.`;
    }
    return (0,is_remark/* isRemark */.b)(id)
        ? `Rule ${id} can't be suppressed. Mend the suppression that it is about, or turn the rule off.`
        : undefined;
}
function messageMistake(messageId, rule) {
    if (messageId === undefined || rule === undefined || Object.hasOwn(rule.messages, messageId))
        return undefined;
    return `Rule ${rule.id} has no message "${(0,output_escape/* escapeControls */.UN)(messageId)}". ${(0,did_you_mean/* didYouMean */.au)(messageId, Object.keys(rule.messages))}`;
}
function dayMistake(until) {
    return until === undefined || (0,settle_suppression/* isDay */.N)(until) ? undefined : `There is no day "${until}".`;
}

;// CONCATENATED MODULE: ./build/src/config/load-configuration.js














/** Reads, checks and merges. Throws UsageError with all mistakes of all files. */
async function loadConfiguration(from, options) {
    const { cwd, rules, preset } = options;
    const parts = await readParts(from, options);
    const files = [...new Set(parts.filter(isFile))];
    const hasOthers = files.some(({ value }) => ['plugins', 'declarative'].some((name) => (0,json_access/* itemsOf */.S3)((0,json_access/* member */.Dc)(value, name)).length > 0));
    const shapeBy = (schema) => (file) => (0,find_mistakes/* findMistakes */.F)(file.value, schema, 'The configuration');
    checkFiles(files, shapeBy(configurationSchema(rules, hasOthers)));
    const own = hasOthers ? await loadOwnRulesOf(files, options) : noOwnRules;
    const known = [...rules, ...own.rules];
    const hasUnknown = own.brokenPlugins.length + own.unloadedPlugins.length > 0;
    if (hasOthers) {
        const shape = shapeBy(configurationSchema(known, hasUnknown));
        checkFiles(files, (file, index) => [...shape(file), ...(own.mistakes[index] ?? [])]);
    }
    // The schema has said so.
    checkFiles(files, ({ value }) => suppressionMistakes(value, known, hasUnknown));
    const ofPreset = (name) => ({ ...emptyLayer, changes: (0,presets/* presetChanges */.jm)(name, known) });
    const layers = parts.map((part) => {
        if (typeof part !== 'string')
            return isFile(part) ? layerOfFile(part, known, cwd) : presetLayer(part, own, known);
        return preset ? emptyLayer : ofPreset(part);
    });
    const { brokenPlugins, unloadedPlugins } = own;
    const merged = toConfiguration(preset ? [ofPreset(preset), ...layers] : layers);
    return { ...merged, rules: own.rules, brokenPlugins, unloadedPlugins };
}
function loadOwnRulesOf(files, { rules, allowCode, allowPlugins }) {
    const wanted = files.map((file) => {
        // The schema has said so.
        const { plugins = [], declarative = [] } = file.value;
        return { plugins: writtenIn(file, plugins, 'plugins'), declarative };
    });
    return loadOwnRules(wanted, { known: rules, allowPlugins: allowCode && allowPlugins });
}
/** What a plugin that is not there would have said is left out. */
function presetLayer({ plugin, preset, origin }, { plugins }, known) {
    const presets = plugins.find(({ name }) => name === plugin)?.presets;
    if (presets === undefined)
        return emptyLayer;
    const found = Object.hasOwn(presets, preset) ? presets[preset] : undefined;
    if (found === undefined) {
        const text = `${origin}: plugin "${plugin}" has no preset "${preset}".`;
        throw new usage_error/* UsageError */.e(text, (0,did_you_mean/* didYouMean */.au)(preset, Object.keys(presets)));
    }
    return { ...emptyLayer, changes: (0,rule_changes/* changesOf */.fs)(known, found.rules, () => `preset ${plugin}/${preset}`) };
}


/***/ }),

/***/ 8743:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: function() { return /* binding */ viewKinds; }
/* harmony export */ });
/** The kinds that declarative rules can be about. */
const viewKinds = [
    'solution',
    'flow',
    'canvasApp',
    'connectionReference',
    'customConnector',
    'environmentVariable',
    'agent',
];


/***/ }),

/***/ 1531:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: function() { return /* binding */ isRemark; }
/* harmony export */ });
const remarkRules = new Set(['suppression-unused', 'suppression-expired', 'suppression-expiring']);
/** Whether findings of a rule are about what the configuration accepts: they can't be accepted themselves. */
function isRemark(rule) {
    return remarkRules.has(rule);
}


/***/ }),

/***/ 7125:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ isInside; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Whether a path lies in a folder, or is that folder; links are not followed. Both are absolute. */
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(way) !== way;
}


/***/ }),

/***/ 6474:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: function() { return /* binding */ plainJson; },
/* harmony export */   n: function() { return /* binding */ endOfSpace; }
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
            at = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfString */ .ap)(text, at);
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
/** Offset of the first character that is neither space nor in a comment. */
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: function() { return /* binding */ targetsSchema; }
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
    description: `${description} \`user:<object id>\` or \`servicePrincipal:<object id>\`.`,
});
const target = {
    type: 'object',
    additionalProperties: false,
    properties: {
        settings: texts('Deployment settings files.'),
        connections: texts('An inventory of the connections there, or exports of them.'),
        principal: principal('Who turns the flows on:'),
        importer: principal('Who imports, if that is somebody else:'),
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