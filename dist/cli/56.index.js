"use strict";
exports.id = 56;
exports.ids = [56];
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

/***/ 9056:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadTargets: function() { return /* binding */ loadTargets; }
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/engine/did-you-mean.js
var did_you_mean = __webpack_require__(6893);
// EXTERNAL MODULE: ./build/src/input/disk.js
var disk = __webpack_require__(6757);
// EXTERNAL MODULE: ./build/src/input/is-inside.js
var is_inside = __webpack_require__(7125);
// EXTERNAL MODULE: ./build/src/input/open.js + 2 modules
var input_open = __webpack_require__(7358);
// EXTERNAL MODULE: ./build/src/limits.js
var limits = __webpack_require__(4449);
// EXTERNAL MODULE: ./build/src/parse/json-access.js
var json_access = __webpack_require__(9854);
// EXTERNAL MODULE: ./build/src/parse/parse-error.js
var parse_error = __webpack_require__(4309);
// EXTERNAL MODULE: ./build/src/parse/text.js
var parse_text = __webpack_require__(1230);
// EXTERNAL MODULE: ./build/src/unreadable.js
var unreadable = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/src/config/configuration-text.js
var configuration_text = __webpack_require__(2004);
// EXTERNAL MODULE: ./build/src/engine/find-mistakes.js
var find_mistakes = __webpack_require__(3615);
// EXTERNAL MODULE: ./build/src/settle/line-index.js
var line_index = __webpack_require__(3530);
// EXTERNAL MODULE: ./build/src/target/targets-schema.js
var targets_schema = __webpack_require__(7809);
;// CONCATENATED MODULE: ./build/src/target/check-targets.js





/**
 * Targets, once they are what the schema asks for. Throws UsageError with all mistakes.
 *
 * @param text what the value was parsed from, for the lines of the mistakes; `undefined`: it is not from a file.
 * @param outer the pointer to the value that the text does not have.
 */
function checkTargets(value, where, text, outer = '') {
    const mistakes = (0,find_mistakes/* findMistakes */.F)(value, targets_schema/* targetsSchema */.Y, 'The file');
    if (mistakes.length === 0)
        return value.targets;
    const told = text === undefined ? mistakes.map(({ text: words }) => `: ${words}`) : inText(mistakes, text, outer);
    throw new usage_error/* UsageError */.e(told.map((one) => `Wrong targets in ${where}${one}`).join('\n'), `A target has ${Object.keys(targets_schema/* targetsSchema */.Y.properties.targets.additionalProperties.properties).join(', ')}; all may be left out.`);
}
/** In the order of the text, each behind its line and column. */
function inText(mistakes, text, outer) {
    const written = (0,configuration_text/* parseJsonConfiguration */.g)(text);
    const lines = (0,line_index/* lineIndex */.D)(written.text);
    return mistakes
        .map(({ pointer, isName, text: words }) => {
        const start = written.offsetOf(pointer.slice(outer.length), isName);
        const { line, column } = (0,line_index/* regionOf */.A)(lines, { start, end: start });
        return { start, told: `:${line}:${column}: ${words}` };
    })
        .toSorted((a, b) => a.start - b.start)
        .map(({ told }) => told);
}

// EXTERNAL MODULE: ./build/src/target/parse-settings-text.js
var parse_settings_text = __webpack_require__(7918);
// EXTERNAL MODULE: ./build/src/target/position.js
var position = __webpack_require__(1804);
// EXTERNAL MODULE: ./build/src/target/read-connections.js + 20 modules
var read_connections = __webpack_require__(9968);
// EXTERNAL MODULE: ./build/src/target/read-settings.js
var read_settings = __webpack_require__(3301);
// EXTERNAL MODULE: ./build/src/target/readable.js
var readable = __webpack_require__(1783);
// EXTERNAL MODULE: ./build/src/target/unnamed-target.js
var unnamed_target = __webpack_require__(3565);
;// CONCATENATED MODULE: ./build/src/target/load.js



















/** The targets with the files that they name, sorted by name. Throws UsageError for what a user can mend. */
function loadTargets({ from, names = [], withoutSettings = false }, cwd, { configured = {}, files = [], within, fileAt = (0,disk/* disk */.E)(cwd).fileAt } = {}) {
    if (from === undefined && Object.keys(configured).length === 0) {
        throw new usage_error/* UsageError */.e(`There is no target "${names.join('", "')}", since nothing describes targets.`, 'Write targets into the configuration, or name a file that describes them: --targets targets.json');
    }
    const path = typeof from === 'string' ? (0,external_node_path_.resolve)(cwd, from) : undefined;
    const reading = {
        cwd,
        folder: path === undefined ? cwd : (0,external_node_path_.dirname)(path),
        files: path === undefined ? (from === undefined ? files : []) : [(0,input_open/* displayPath */.Gt)(path, cwd)],
        fileAt: within === undefined ? fileAt : keptInside(within, undefined, fileAt),
    };
    const table = from === undefined
        ? configured
        : typeof from === 'string'
            ? readTargets(from, reading)
            : checkTargets({ targets: from }, 'the options', undefined);
    const namedBy = from === undefined ? within : path;
    const named = within === undefined ? reading : { ...reading, fileAt: keptInside(within, namedBy, fileAt) };
    for (const name of names) {
        if (Object.hasOwn(table, name))
            continue;
        const known = Object.keys(table);
        throw new usage_error/* UsageError */.e(`There is no target "${name}".`, known.length === 0 ? 'The file has no targets.' : (0,did_you_mean/* didYouMean */.au)(name, known));
    }
    return Object.entries(table)
        .filter(([name]) => names.length === 0 || names.includes(name))
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, given]) => {
        const { settings: _unread, ...others } = given;
        return toTarget(name, withoutSettings ? others : given, named);
    });
}
/** @param namedBy the file that names the others; `undefined`: whoever started the run does. */
function keptInside(within, namedBy, fileAt) {
    const root = realPath(within) ?? within;
    const isLocal = (path) => (0,is_inside/* isInside */.F)(within, path) || (0,is_inside/* isInside */.F)(root, path);
    const isNamedByStranger = namedBy !== undefined && isLocal(namedBy);
    return (absolute, shown) => {
        const isKept = isLocal(absolute) ? (0,is_inside/* isInside */.F)(root, realPath(absolute) ?? root) : !isNamedByStranger;
        if (isKept)
            return fileAt(absolute, shown);
        throw new unreadable/* UnreadableFile */.ie('it leads out of the workspace, and this event may hold secrets');
    };
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function readTargets(path, { cwd, fileAt }) {
    const shown = (0,input_open/* displayPath */.Gt)(path, cwd);
    const what = `the targets file "${shown}"`;
    const file = (0,readable/* readable */.H)(what, () => fileAt((0,external_node_path_.resolve)(cwd, path), shown));
    if (file === undefined)
        return {};
    let text = '';
    try {
        if (file.size() > limits/* limits */.F.configurationBytes)
            throw new parse_error/* ParseError */.m('tooLarge', 'it is too large');
        text = (0,readable/* readable */.H)(what, () => (0,parse_text/* decodeText */.g)(file.read()));
        const { plain, value } = (0,parse_settings_text/* parseSettingsText */.G)(text);
        const isWrapped = (0,json_access/* isRecord */.u4)(value) && Object.hasOwn(value, 'targets');
        if (isWrapped || !(0,json_access/* isRecord */.u4)(value))
            return checkTargets(value, shown, plain);
        const { $schema: _schema, ...targets } = value;
        return checkTargets({ targets }, shown, plain, '/targets');
    }
    catch (error) {
        if (!(error instanceof parse_error/* ParseError */.m))
            throw error;
        const at = error.offset === undefined ? '' : (0,position/* positionOf */.d)(text, error.offset);
        throw new usage_error/* UsageError */.e(`Can't read the targets file ${shown}${at}: ${error.message}.`, 'Mend that line.');
    }
}
function toTarget(name, given, reading) {
    const { cwd, folder, files, fileAt } = reading;
    const called = name === unnamed_target/* unnamedTarget */.K ? name : `target ${name}`;
    const settings = pathsIn(folder, given.settings);
    const exported = pathsIn(folder, given.connections);
    const principal = given.principal === undefined ? undefined : toPrincipal(given.principal);
    const existing = given.existingFlows ?? [];
    const connections = exported.flatMap((absolute) => {
        const shown = (0,input_open/* displayPath */.Gt)(absolute, cwd);
        const file = (0,readable/* readable */.H)(`the connections "${shown}" of ${called}`, () => fileAt(absolute, shown));
        return file === undefined ? [] : [{ shown, file }];
    });
    return {
        name,
        files: [...files, ...[...settings, ...exported].map((path) => (0,input_open/* displayPath */.Gt)(path, cwd))],
        settings: settings.flatMap((absolute) => {
            const shown = (0,input_open/* displayPath */.Gt)(absolute, cwd);
            return (0,readable/* readable */.H)(`the deployment settings "${shown}" of ${called}`, () => {
                const file = fileAt(absolute, shown);
                return file === undefined ? [] : [(0,read_settings/* readSettings */.s)(shown, file)];
            });
        }),
        connections: connections.length === 0 ? undefined : (0,read_connections/* readConnections */.W)(connections, ` of ${called}`),
        principal,
        importer: given.importer === undefined ? principal : toPrincipal(given.importer),
        environment: given.environment,
        firstImport: given.firstImport ?? false,
        final: given.final ?? false,
        existingFlows: typeof existing === 'boolean' ? (existing ? 'all' : []) : existing,
    };
}
/** Absolute; each once, however often it is named: a file read twice would repeat all its entries. */
function pathsIn(folder, paths = []) {
    return [...new Set([paths].flat().map((path) => (0,external_node_path_.resolve)(folder, path)))];
}
function toPrincipal(given) {
    const { type, id, groups } = typeof given === 'string' ? parsePrincipal(given) : { groups: undefined, ...given };
    const kind = type === 'user' ? 'user' : 'service principal';
    return { type, id: id.trim(), name: `${kind} ${id.trim()}`, groups };
}
function parsePrincipal(text) {
    const colon = text.indexOf(':');
    const type = text.slice(0, colon) === 'user' ? 'user' : 'servicePrincipal';
    return { type, id: text.slice(colon + 1), groups: undefined };
}


/***/ }),

/***/ 7918:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* binding */ parseSettingsText; }
/* harmony export */ });
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7231);
/* harmony import */ var _parse_jsonc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6474);


/** JSON, with comments where people put them. Throws ParseError. */
function parseSettingsText(text) {
    const plain = (0,_parse_jsonc_js__WEBPACK_IMPORTED_MODULE_1__/* .plainJson */ .R)(text);
    return { plain, value: (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(plain) };
}


/***/ }),

/***/ 3301:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ memberNamed; },
/* harmony export */   s: function() { return /* binding */ readSettings; }
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4449);
/* harmony import */ var _model_identifier_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4656);
/* harmony import */ var _parse_json_access_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9854);
/* harmony import */ var _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4309);
/* harmony import */ var _parse_placeholder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9408);
/* harmony import */ var _parse_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6820);
/* harmony import */ var _parse_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1230);
/* harmony import */ var _parse_settings_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7918);








/** Lists of the ALM Accelerator's `customDeploymentSettings.json`; of most of them nothing is asked. */
const customSections = new Set([
    'activateflowconfiguration',
    'solutioncomponentownershipconfiguration',
    'aadgroupcanvasconfiguration',
    'aadgroupteamconfiguration',
    'connectorsharewithgroupteamconfiguration',
    'flowsharewithgroupteamconfiguration',
    'sdkmessages',
    'webhookurls',
    'orgsettings',
]);
const cloudFlowType = 29;
/** A settings file as it is written. What can't be understood becomes a problem; the rest is read all the same. */
function readSettings(path, file) {
    const nothing = { path, text: '', sections: [], connections: [], variables: [], flows: [] };
    try {
        const text = textOf(file);
        const { plain, value } = (0,_parse_settings_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSettingsText */ .G)(text);
        return { path, text: plain, ...readDocument(path, value) };
    }
    catch (error) {
        if (!(error instanceof _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ParseError */ .m))
            throw error;
        const at = { package: path, file: path, pointer: `offset=${error.offset ?? 0}` };
        const text = error.offset === undefined ? '' : textOf(file);
        return { ...nothing, text, problems: [{ kind: 'syntax', detail: error.message, at }] };
    }
}
function textOf({ size, read }) {
    if (size() > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.jsonBytes)
        throw new _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ParseError */ .m('tooLarge', 'it is too large');
    const bytes = read();
    if ((0,_parse_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isGitLfsPointer */ .$)(bytes))
        throw new _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ParseError */ .m('gitLfsPointer', 'it is a Git LFS pointer: run git lfs pull');
    return (0,_parse_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(bytes);
}
function readDocument(path, document) {
    const reading = { path, sections: [], connections: [], variables: [], flows: [], problems: [] };
    const wrapped = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_4__/* .membersOf */ .lS)(document).filter(([, value]) => isSection(value));
    if (isSection(document))
        readSection(reading, undefined, '', document);
    else if (wrapped.length > 0) {
        for (const [solution, section] of wrapped)
            readSection(reading, solution, (0,_parse_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .pointer */ .Wn)(solution), section);
    }
    else if (!(0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_4__/* .membersOf */ .lS)(document).some(([name]) => customSections.has(name.toLowerCase()))) {
        report(reading, 'shape', '', 'it has neither "ConnectionReferences" nor "EnvironmentVariables"');
    }
    readFlows(reading, document);
    return reading;
}
function isSection(value) {
    return [...listNames].some((name) => memberNamed(value, name) !== undefined);
}
const listNames = ['ConnectionReferences', 'EnvironmentVariables'];
function readSection(reading, solution, at, section) {
    const connections = listIn(reading, section, 'ConnectionReferences', at);
    for (const [entry, where] of connections.entries) {
        const logicalName = nameOf(reading, entry, 'LogicalName', where);
        if (logicalName === undefined)
            continue;
        const field = (name) => fieldOf(reading, entry, name, where);
        reading.connections.push({
            solution,
            logicalName,
            connection: field('ConnectionId'),
            connector: field('ConnectorId'),
            owner: field('ConnectionOwner'),
            at: placeIn(reading, where),
        });
    }
    const variables = listIn(reading, section, 'EnvironmentVariables', at);
    for (const [entry, where] of variables.entries) {
        const schemaName = nameOf(reading, entry, 'SchemaName', where);
        if (schemaName === undefined)
            continue;
        const value = fieldOf(reading, entry, 'Value', where);
        reading.variables.push({ solution, schemaName, value, at: placeIn(reading, where) });
    }
    reading.sections.push({ solution, connectionsAt: connections.at, variablesAt: variables.at });
}
function listIn(reading, section, name, at) {
    const found = memberNamed(section, name);
    if (!found)
        return { entries: [], at: placeIn(reading, at) };
    const where = at + (0,_parse_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .pointer */ .Wn)(found.name);
    const entries = entriesOf(reading, found.value, where);
    const isWhole = found.value === null || (Array.isArray(found.value) && entries.length === found.value.length);
    return { entries, at: isWhole ? placeIn(reading, where) : undefined };
}
function readFlows(reading, document) {
    const listed = (name) => {
        const list = memberNamed(document, name);
        return list ? entriesOf(reading, list.value, (0,_parse_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .pointer */ .Wn)(list.name)) : [];
    };
    const activations = listed('ActivateFlowConfiguration').map(([entry, at]) => ({
        flowId: flowIdOf(entry),
        activate: booleanOf(fieldOf(reading, entry, 'activate', at).text),
        owner: fieldOf(reading, entry, 'activateAsUser', at),
    }));
    const ownerships = listed('SolutionComponentOwnershipConfiguration')
        .filter(([entry]) => isCloudFlow(memberNamed(entry, 'solutionComponentType')?.value))
        .map(([entry, at]) => ({
        flowId: flowIdOf(entry),
        activate: undefined,
        owner: fieldOf(reading, entry, 'ownerEmail', at),
    }));
    for (const one of [...activations, ...ownerships])
        if (one.flowId !== '')
            reading.flows.push(one);
}
function isCloudFlow(type) {
    return type === cloudFlowType || type === String(cloudFlowType);
}
function flowIdOf(entry) {
    const id = memberNamed(entry, 'solutionComponentUniqueName')?.value;
    return typeof id === 'string' ? (0,_model_identifier_js__WEBPACK_IMPORTED_MODULE_6__/* .normalGuid */ .X8)(id.trim()) : '';
}
function booleanOf(text) {
    const lower = text.toLowerCase();
    return lower === 'true' || lower === 'false' ? lower === 'true' : undefined;
}
/** Objects of a list with their pointers; anything else in its place is a problem. */
function entriesOf(reading, list, at) {
    if (list === undefined || list === null)
        return [];
    if (!Array.isArray(list)) {
        report(reading, 'shape', at, 'there should be a list here');
        return [];
    }
    return (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(list).flatMap((entry, index) => {
        const where = at + (0,_parse_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .pointer */ .Wn)(index);
        if ((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(entry))
            return [[entry, where]];
        report(reading, 'shape', where, Array.isArray(entry) ? 'a list stands in the list' : 'an entry is no object');
        return [];
    });
}
function nameOf(reading, entry, field, at) {
    const { text } = fieldOf(reading, entry, field, at);
    if (text !== '')
        return text;
    report(reading, 'name', at, `an entry has no "${field}"`);
    return undefined;
}
/** Numbers and booleans are taken as their text, as the importing tools do. */
function fieldOf(reading, entry, field, at) {
    const found = memberNamed(entry, field);
    if (!found || found.value === null)
        return { text: '', isPlaceholder: false, at: placeIn(reading, at) };
    const { name, value } = found;
    const where = at + (0,_parse_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .pointer */ .Wn)(name);
    if (typeof value === 'object')
        report(reading, 'shape', where, `"${field}" should be text`);
    const text = typeof value === 'string' ? value.trim() : JSON.stringify(value);
    return { text, isPlaceholder: (0,_parse_placeholder_js__WEBPACK_IMPORTED_MODULE_7__/* .isPlaceholder */ .w)(text), at: placeIn(reading, where) };
}
/** Importing tools ignore the letter case of names. */
function memberNamed(value, wanted) {
    if ((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) && Object.hasOwn(value, wanted))
        return { name: wanted, value: value[wanted] };
    const lower = wanted.toLowerCase();
    const found = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_4__/* .membersOf */ .lS)(value).find(([name]) => name.toLowerCase() === lower);
    return found && { name: found[0], value: found[1] };
}
function placeIn({ path }, at) {
    return { package: path, file: path, pointer: at };
}
function report(reading, kind, at, detail) {
    reading.problems.push({ kind, detail, at: placeIn(reading, at) });
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