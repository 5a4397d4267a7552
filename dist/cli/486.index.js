"use strict";
exports.id = 486;
exports.ids = [486];
exports.modules = {

/***/ 6387:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: function() { return /* binding */ goByConfiguration; }
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4677);
/* harmony import */ var _config_open_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2821);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9840);



/** What a command goes by; where the checkout may be a stranger's, nothing in it is run. Throws UsageError. */
function goByConfiguration({ config, preset, allowPlugins = true }, terminal) {
    const allowCode = !(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrivileged */ .a8)(terminal);
    return (0,_config_open_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .openConfiguration */ .h)(config, { cwd: terminal.cwd, rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_0__.rules, preset, allowCode, allowPlugins });
}


/***/ }),

/***/ 2486:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  suppressCommand: function() { return /* binding */ suppressCommand; }
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./build/src/config/add-suppression.js

/**
 * The text of a configuration with one more suppression, the last; all else stays as it is.
 *
 * @param text JSON, with comments or not, whose root is an object and whose `suppressions`, if there are any, a list.
 */
function addSuppression(text, added) {
    const root = (0,main.parseTree)(text, [], { allowTrailingComma: true });
    if (root?.type !== 'object')
        throw new Error('The configuration is no object.');
    const style = styleOf(text);
    const list = root.children?.find(({ children }) => children?.[0]?.value === 'suppressions')?.children?.[1];
    if (list === undefined) {
        const item = [
            '"suppressions": [',
            ...entryLines(added, style.unit).map((line) => style.unit + line),
            ']',
        ];
        return withItem(text, root, item, style);
    }
    return withItem(text, list, entryLines(added, style.unit), style);
}
function styleOf(text) {
    return { unit: /^[ \t]+(?=["{[])/m.exec(text)?.[0] ?? '  ', end: text.includes('\r\n') ? '\r\n' : '\n' };
}
function entryLines({ entry, comment }, unit) {
    const members = Object.entries(entry);
    return [
        '{',
        ...members.map(([name, value], index) => {
            const comma = index === members.length - 1 ? '' : ',';
            const remark = name === 'component' && comment !== undefined ? ` // ${comment}` : '';
            return `${unit}${JSON.stringify(name)}: ${JSON.stringify(value)}${comma}${remark}`;
        }),
        '}',
    ];
}
/** One more item at the end of a list or an object, below what stands there, comments too. */
function withItem(text, container, lines, { unit, end }) {
    const close = container.offset + container.length - 1;
    const last = container.children?.at(-1);
    const outer = indentationAt(text, container.offset);
    const inner = (last && ownIndentation(text, last.offset)) ?? outer + unit;
    const item = lines.map((line) => `${end}${inner}${line}`).join('');
    const afterLast = last === undefined ? container.offset + 1 : last.offset + last.length;
    const rest = text.slice(afterLast, close);
    const kept = rest.trimEnd();
    const hasComma = commaIn(kept);
    const before = text.slice(0, afterLast) + (last === undefined || hasComma ? '' : ',');
    // What closes it moves to a line of its own.
    const gap = /[\r\n]/.test(rest.slice(kept.length)) ? rest.slice(kept.length) : `${end}${outer}`;
    return `${before}${kept}${item}${hasComma ? ',' : ''}${gap}${text.slice(close)}`;
}
/** Whether there is a comma outside of comments. */
function commaIn(trivia) {
    return trivia.replaceAll(/\/\/.*|\/\*[\s\S]*?\*\//g, '').includes(',');
}
function indentationAt(text, offset) {
    return /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';
}
/** `undefined` where something stands before it in its line. */
function ownIndentation(text, offset) {
    const before = text.slice(lineStart(text, offset), offset);
    return before.trim() === '' ? before : undefined;
}
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/config/add-yaml-suppression.js

/**
 * The same for YAML. Lines are added where the list is written one entry a line, or where there is none yet; otherwise
 * the document is written anew, with its comments.
 */
async function addYamlSuppression(text, { entry, comment }) {
    const { isSeq, parse, parseDocument, stringify } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const item = stringify(entry, { lineWidth: 0 })
        .trimEnd()
        .split('\n')
        .map((line, index) => {
        const remark = comment !== undefined && line.startsWith('component:') ? ` # ${comment}` : '';
        return `${index === 0 ? '- ' : '  '}${line}${remark}`;
    });
    const block = (indentation) => item.map((line) => `${indentation}${line}${end}`).join('');
    const document = parseDocument(text);
    const list = document.get('suppressions', true);
    const candidate = list === undefined
        ? `${endedLine(text, end)}suppressions:${end}${block('  ')}`
        : isSeq(list) && list.range
            ? afterList(text, [list.range[0], list.range[1]], block, end)
            : text;
    const wanted = withEntry(document.toJS(), entry);
    const found = parseDocument(candidate);
    if (found.errors.length === 0 && (0,external_node_util_.isDeepStrictEqual)(parse(candidate), wanted))
        return candidate;
    if (list === undefined)
        document.set('suppressions', document.createNode([entry]));
    else
        document.addIn(['suppressions'], document.createNode(entry));
    return document.toString({ lineWidth: 0 });
}
function afterList(text, [start, valueEnd], block, end) {
    const indentation = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const at = text[valueEnd - 1] === '\n' ? valueEnd : text.indexOf('\n', valueEnd) + 1 || text.length;
    return `${endedLine(text.slice(0, at), end)}${block(indentation)}${text.slice(at)}`;
}
function endedLine(text, end) {
    return text === '' || text.endsWith('\n') ? text : text + end;
}
function withEntry(value, entry) {
    const settings = { ...value };
    const { suppressions = [] } = settings;
    return { ...settings, suppressions: [...(Array.isArray(suppressions) ? suppressions : []), { ...entry }] };
}

// EXTERNAL MODULE: ./build/src/config/find-configuration.js
var find_configuration = __webpack_require__(2774);
// EXTERNAL MODULE: ./build/src/engine/is-remark.js
var is_remark = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/src/engine/is-unread.js
var is_unread = __webpack_require__(1164);
// EXTERNAL MODULE: ./build/src/input/open.js + 2 modules
var input_open = __webpack_require__(7358);
// EXTERNAL MODULE: ./build/src/output/component-heading.js
var component_heading = __webpack_require__(2899);
// EXTERNAL MODULE: ./build/src/output/component-words.js
var component_words = __webpack_require__(3572);
// EXTERNAL MODULE: ./build/src/output/escape.js
var output_escape = __webpack_require__(4196);
// EXTERNAL MODULE: ./build/src/run.js + 9 modules
var run = __webpack_require__(949);
// EXTERNAL MODULE: ./build/src/settle/suppress.js
var suppress = __webpack_require__(210);
;// CONCATENATED MODULE: ./build/src/settle/exact-suppression.js

/**
 * The shortest suppression of one finding that covers no other: its rule and component; where that has more findings,
 * its message, and at last its fingerprint. Never a path, which the next export changes.
 *
 * @param all findings of the run, accepted ones too.
 */
function exactSuppression(finding, all, remarks, globs) {
    const { rule, component, messageId, fingerprint } = finding;
    const about = { rule, component: component.id || component.name };
    const candidates = [about, { ...about, messageId }, { ...about, messageId, fingerprint }];
    const isExact = (candidate) => {
        const covers = (0,suppress/* coverage */.v)(candidate, globs, { folder: '.', cwd: '.' });
        return all.every((other) => !covers(other) || other.fingerprint === fingerprint);
    };
    return { ...(candidates.find(isExact) ?? { rule, fingerprint }), ...remarks };
}

// EXTERNAL MODULE: ./build/src/engine/did-you-mean.js
var did_you_mean = __webpack_require__(6893);
;// CONCATENATED MODULE: ./build/src/settle/find-by-fingerprint.js

/** Findings whose fingerprint is the wanted one, or else begins with it; copies of a solution share theirs. */
function findByFingerprint(findings, wanted) {
    const exact = findings.filter(({ fingerprint }) => fingerprint === wanted);
    return exact.length > 0 ? exact : findings.filter(({ fingerprint }) => fingerprint.startsWith(wanted));
}
/** The findings that a mistaken fingerprint may mean, the likeliest first. */
function nearestByFingerprint(findings, wanted) {
    const once = [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
    const distance = ({ fingerprint }) => (0,did_you_mean/* editDistance */.YC)(fingerprint.slice(0, wanted.length), wanted);
    return once.toSorted((a, b) => distance(a) - distance(b)).slice(0, 3);
}

// EXTERNAL MODULE: ./build/src/settle/suppression-globs.js
var suppression_globs = __webpack_require__(6380);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/src/cli/configuration-options.js
var configuration_options = __webpack_require__(4857);
// EXTERNAL MODULE: ./build/src/cli/exit-code.js
var exit_code = __webpack_require__(3250);
// EXTERNAL MODULE: ./build/src/cli/go-by-configuration.js
var go_by_configuration = __webpack_require__(6387);
// EXTERNAL MODULE: ./build/src/cli/tell-problems.js
var tell_problems = __webpack_require__(8666);
// EXTERNAL MODULE: ./build/src/cli/write-report.js
var write_report = __webpack_require__(5826);
;// CONCATENATED MODULE: ./build/src/cli/suppress.js






















/** `suppress`: writes down in the configuration that a finding is accepted, and why. */
async function suppressCommand(wanted, terminal) {
    const { paths, config, settings, targets } = wanted;
    const { cwd } = terminal;
    const configuration = await (0,go_by_configuration/* goByConfiguration */.e)(wanted, terminal);
    const done = await (0,run/* run */.e)({ paths, cwd, configuration, settings, targets });
    (0,tell_problems/* tellProblems */.s)(done, terminal);
    const all = [...done.report.findings, ...done.report.suppressed];
    const finding = oneFinding(done.report, all, wanted.fingerprint);
    const { reason, until } = wanted;
    const remarks = { reason, ...(until === undefined ? {} : { until }) };
    const { id, name, kind } = finding.component;
    const entry = exactSuppression(finding, all, remarks, await (0,suppression_globs/* suppressionGlobs */.l)([{ component: id }]));
    const path = (0,external_node_path_.resolve)(cwd, (0,configuration_options/* pathOf */.XM)(config) ?? (0,find_configuration/* findConfiguration */.o)(cwd) ?? 'solution-lint.config.jsonc');
    refuseInherited(configuration, path, cwd);
    const isTelling = name === '' || name.toLowerCase() === id.toLowerCase();
    const comment = isTelling ? undefined : (0,output_escape/* escapeControls */.UN)(`${component_words/* kindNames */.$1[kind]} "${name}"`);
    const text = await withSuppression(path, { entry, comment }, cwd);
    (0,write_report/* writeReport */.u)(path, text, cwd);
    const shown = (0,input_open/* displayPath */.Gt)(path, cwd);
    const about = `${finding.rule} of ${lowerFirst((0,component_heading/* componentHeading */.W)(finding.component))}`;
    terminal.writeOutput(`${(0,output_escape/* escapeForLog */.zB)(`${shown} accepts ${about} now. Delete the entry to undo it.`)}\n`);
    return exit_code/* exitCodes */.hS.clean;
}
/** A list takes the place of one that the configuration extends. Throws UsageError. */
function refuseInherited(configuration, path, cwd) {
    const inherited = configuration?.suppressions.find((one) => (0,external_node_path_.resolve)(cwd, one.path) !== path);
    if (inherited === undefined)
        return;
    const [here, there] = [path, inherited.path].map((one) => (0,input_open/* displayPath */.Gt)(one, cwd));
    throw new usage_error/* UsageError */.e(`The suppressions stand in ${there}, and a list in ${here} would take their place.`, `Write into that file: --config ${there}`);
}
/** Throws UsageError where a fingerprint means none, several, or one that is not to be suppressed. */
function oneFinding({ suppressed }, all, wanted) {
    const found = findByFingerprint(all, wanted);
    const [finding] = found;
    if (finding === undefined) {
        const near = nearestByFingerprint(all, wanted);
        const hint = 'Give the same paths and targets as for the run that reported it.';
        throw new usage_error/* UsageError */.e(`No finding has the fingerprint ${wanted}.`, near.length === 0
            ? `There are no findings. ${hint}`
            : `${hint} Nearest are:\n${near.map(line).join('\n')}`);
    }
    if (new Set(found.map(({ fingerprint }) => fingerprint)).size > 1) {
        throw new usage_error/* UsageError */.e(`${wanted} can be several findings.`, `Give more digits:\n${found.map(line).join('\n')}`);
    }
    if ((0,is_unread/* isUnread */.K)(finding.rule)) {
        throw new usage_error/* UsageError */.e(`${finding.rule} can't be suppressed: ${(0,output_escape/* escapeForLog */.zB)(finding.message)}`, 'What was not read was not checked; mend or remove the file instead.');
    }
    if ((0,is_remark/* isRemark */.b)(finding.rule)) {
        throw new usage_error/* UsageError */.e(`${finding.rule} can't be suppressed.`, 'Mend the suppression that it is about.');
    }
    const reasons = suppressed.filter(({ fingerprint }) => fingerprint === finding.fingerprint);
    const [known] = reasons.filter(({ suppression }) => suppression.kind === 'config');
    if (known === undefined)
        return finding;
    throw new usage_error/* UsageError */.e(`It is suppressed already: ${(0,output_escape/* escapeForLog */.zB)(known.suppression.reason)}`, 'To give another reason or day, change the entry in the configuration.');
}
function line({ fingerprint, rule, component }) {
    return (0,output_escape/* escapeForLog */.zB)(`  ${fingerprint}  ${rule}  ${(0,component_heading/* componentHeading */.W)(component)}`);
}
/** The text of the configuration with one more entry. Throws UsageError where it can't be edited. */
async function withSuppression(path, added, cwd) {
    const bytes = readIfThere(path);
    const extension = (0,external_node_path_.extname)(path).toLowerCase();
    const shown = (0,input_open/* displayPath */.Gt)(path, cwd);
    if (extension === '.mjs') {
        throw new usage_error/* UsageError */.e(`${shown} is a program, which is not edited.`, `Add this to its suppressions:\n${JSON.stringify(added.entry, undefined, 2)}`);
    }
    if (bytes === undefined)
        return addSuppression('{}\n', added);
    if (!(0,external_node_buffer_.isUtf8)(bytes)) {
        throw new usage_error/* UsageError */.e(`${shown} is not UTF-8, and is not edited.`, 'Save it as UTF-8, and try again.');
    }
    const text = bytes.toString('utf8');
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    const plain = text.slice(mark.length);
    const isYaml = extension === '.yaml' || extension === '.yml';
    // Editors take a comment in .json for a mistake.
    const written = extension === '.json' ? { ...added, comment: undefined } : added;
    return mark + (isYaml ? await addYamlSuppression(plain, written) : addSuppression(plain, written));
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}


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

/***/ 2899:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: function() { return /* binding */ componentHeading; }
/* harmony export */ });
/* harmony import */ var _component_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3572);

const kindsWithReadableId = new Set([
    'connectionReference',
    'customConnector',
    'environmentVariable',
]);
/** `Connection reference "Mail" (contoso_mail)`: display names of these kinds often repeat. Not escaped. */
function componentHeading({ kind, id, name }) {
    const kindName = _component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .kindNames */ .$1[kind];
    const shown = `${kindName.charAt(0).toUpperCase()}${kindName.slice(1)} "${name || id}"`;
    const needsId = kindsWithReadableId.has(kind) && id !== '' && name !== '' && id.toLowerCase() !== name.toLowerCase();
    return needsId ? `${shown} (${id})` : shown;
}


/***/ }),

/***/ 3572:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: function() { return /* binding */ kindNames; },
/* harmony export */   LS: function() { return /* binding */ plural; },
/* harmony export */   _6: function() { return /* binding */ countComponents; },
/* harmony export */   _I: function() { return /* binding */ countedKinds; }
/* harmony export */ });
/** What Microsoft calls each kind. */
const kindNames = {
    solution: 'solution',
    flow: 'flow',
    canvasApp: 'canvas app',
    connectionReference: 'connection reference',
    customConnector: 'custom connector',
    environmentVariable: 'environment variable',
    agent: 'agent',
    connection: 'connection',
    connector: 'connector',
    principal: 'principal',
    file: 'file',
};
/** In the order in which they are told. */
const countedKinds = [
    'flow',
    'connectionReference',
    'canvasApp',
    'customConnector',
    'environmentVariable',
    'agent',
];
function plural(count, singular) {
    return `${count} ${singular}${count === 1 ? '' : 's'}`;
}
/** `14 flows, 6 connection references`; empty if there is nothing to count. */
function countComponents(packages) {
    return countedKinds
        .map((kind) => ({ kind, count: packages.reduce((sum, { components }) => sum + components[kind], 0) }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => plural(count, kindNames[kind]))
        .join(', ');
}


/***/ }),

/***/ 210:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: function() { return /* binding */ suppress; },
/* harmony export */   v: function() { return /* binding */ coverage; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _engine_is_unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1164);
/* harmony import */ var _engine_path_from_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6338);
/* harmony import */ var _model_identifier_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4656);
/* harmony import */ var _suppression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9274);





/**
 * Takes away what a team accepts. What was not read can't be accepted, and an expired suppression accepts nothing.
 */
function suppress(findings, suppressions, { cwd, today, globs }) {
    const compiled = suppressions.map(({ value: suppression, at, path }) => {
        const { until } = suppression;
        const daysLeft = until === undefined ? undefined : (0,_suppression_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(today, until);
        const hasExpired = daysLeft !== undefined && daysLeft < 0;
        return {
            suppression,
            at,
            daysLeft,
            hasExpired,
            covers: coverage(suppression, globs, { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), cwd }),
        };
    });
    const judged = findings.map((finding) => {
        const covering = (0,_engine_is_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnread */ .K)(finding.rule) ? [] : compiled.filter(({ covers }) => covers(finding));
        return { finding, covering, by: covering.find(({ hasExpired }) => !hasExpired) };
    });
    return {
        findings: judged.flatMap(({ finding, by }) => (by ? [] : [finding])),
        suppressed: judged.flatMap(({ finding, by }) => by ? [{ ...finding, suppression: { kind: 'config', reason: by.suppression.reason } }] : []),
        uses: compiled.map((one) => ({
            rule: one.suppression.rule,
            words: wordsOf(one.suppression),
            until: one.suppression.until,
            daysLeft: one.daysLeft,
            count: judged.filter(({ covering, by }) => covering.includes(one) && !(one.hasExpired && by)).length,
            at: one.at,
        })),
    };
}
/**
 * Tells the findings that a suppression is about, whatever its date.
 *
 * @param folders that of the file, and the working folder.
 */
function coverage({ rule, component, messageId, package: glob, fingerprint }, { matchesName, matchesPath }, folders) {
    const named = component === undefined ? undefined : normalId(component);
    return (finding) => finding.rule === rule &&
        (messageId === undefined || finding.messageId === messageId) &&
        (fingerprint === undefined || finding.fingerprint === fingerprint.toLowerCase()) &&
        (named === undefined ||
            [finding.component.id, finding.component.name].some((name) => matchesName(name, named))) &&
        (glob === undefined || matchesPath((0,_engine_path_from_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFrom */ .I)(folders, finding.package), glob));
}
function normalId(id) {
    return (0,_model_identifier_js__WEBPACK_IMPORTED_MODULE_4__/* .isGuid */ .W_)(id) ? (0,_model_identifier_js__WEBPACK_IMPORTED_MODULE_4__/* .normalGuid */ .X8)(id) : id;
}
function wordsOf({ rule, component, messageId, package: path, fingerprint }) {
    const parts = Object.entries({ component, message: messageId, package: path, fingerprint });
    const named = parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name} "${value}"`]));
    return named.length === 0 ? rule : `${rule} for ${named.join(', ')}`;
}


/***/ }),

/***/ 6380:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: function() { return /* binding */ suppressionGlobs; }
/* harmony export */ });
/* harmony import */ var _engine_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(207);

/** Globs are opened only for suppressions that have some: most name a component by its id. */
async function suppressionGlobs(suppressions) {
    const hasGlobs = suppressions.some(({ component = '', package: path }) => path !== undefined || /[*?[\]{}()\\]/.test(component));
    if (hasGlobs)
        return (0,_engine_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .openGlobs */ .S)();
    return {
        matchesName: (name, glob) => name.toLowerCase() === glob.toLowerCase(),
        matchesPath: () => false,
    };
}


/***/ })

};
;