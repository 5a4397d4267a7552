"use strict";
exports.id = 313;
exports.ids = [313];
exports.modules = {

/***/ 6929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QX: () => (/* binding */ messageWithEntry),
/* harmony export */   aY: () => (/* binding */ entryWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   qB: () => (/* binding */ artifactOf),
/* harmony export */   rM: () => (/* binding */ withEntry)
/* harmony export */ });
const archive = /^(.*?\.(?:zip|msapp))!(.+)$/is;
function artifactOf(packagePath, at) {
    const whole = pathOf(packagePath, at.file);
    const [, outer, inner] = archive.exec(whole) ?? [];
    if (outer === undefined || inner === undefined)
        return { path: whole, region: regionOf(at), entry: undefined };
    return { path: outer, region: undefined, entry: `${inner}${position(at)}` };
}
/** The message; for a place in an archive with the entry and the address, which nothing else tells. */
function messageWithEntry({ message, package: path, location }) {
    return withEntry(message, artifactOf(path, location), location.pointer);
}
function withEntry(message, { entry }, pointer) {
    if (entry === undefined)
        return message;
    return `${message} (at ${entry}${pointer === '' ? '' : `, ${pointer}`})`;
}
/** `src/Workflows/a.json:14:7`, or `a.zip!Workflows/a.json:14:7`. */
function placeWords(packagePath, at) {
    return `${pathOf(packagePath, at.file)}${position(at)}`;
}
/** `Workflows/a.json:14:7`: for a reader who has the package's path already. */
function entryWords(at) {
    return `${at.file}${position(at)}`;
}
function pathOf(packagePath, file) {
    if (file === '' || file === packagePath || (packagePath.endsWith(`/${file}`) && /\.json$/i.test(file)))
        return packagePath;
    if (packagePath === '.')
        return file;
    return `${packagePath}${/\.(?:zip|msapp)$/i.test(packagePath) ? '!' : '/'}${file}`;
}
function position({ line, column }) {
    return line === undefined || column === undefined ? '' : `:${line}:${column}`;
}
function regionOf({ line, column, endLine, endColumn }) {
    if (line === undefined || column === undefined)
        return undefined;
    return { line, column, endLine: endLine ?? line, endColumn: endColumn ?? column };
}


/***/ }),

/***/ 3572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ kindNames),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   _6: () => (/* binding */ countComponents)
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

/***/ 4196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ escapeLoggingCommands),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   Zs: () => (/* binding */ escapeControlsInJson),
/* harmony export */   zB: () => (/* binding */ escapeForLog)
/* harmony export */ });
/**
 * Characters that act on a terminal or hide from its reader instead of being seen: C0 and C1 controls, line and
 * paragraph separators, direction marks, zero-width space, byte order mark, tags, halves of a surrogate pair.
 * The joiners that emoji and scripts need (U+200C, U+200D) stay.
 */
const unseen = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}\u{e0000}-\u{e007f}]/gu;
/** The same without C0 controls and lone surrogates, which JSON.stringify escapes itself. */
const unseenInJson = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** `##[…`, `##vso[…`, `##teamcity[…`: build servers obey these wherever they stand in a line of a log. */
const loggingCommand = /##(?=[a-z]*\[)/gi;
/** GitHub Actions obeys `::name …` where a line begins with it, and wrapping can begin a line anywhere. */
const workflowCommand = /::(?=[a-z])/gi;
const shortEscapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Text from a package that can't move the cursor, hide or turn the line around. */
function escapeControls(text) {
    return text.replace(unseen, (character) => shortEscapes[character] ?? escapeUnits(character));
}
/** The same for a terminal or the log of a build server, which it can't command either. */
function escapeForLog(text) {
    return escapeControls(text).replace(loggingCommand, '#\\u0023').replace(workflowCommand, ':\\u003a');
}
/** Controls as they are, but no command for a build server: for text that goes into a command of ours. */
function escapeLoggingCommands(text) {
    return text.replace(loggingCommand, '#\\u0023');
}
/** For a JSON text on its way to either; a reader of the JSON gets the same values. */
function escapeControlsInJson(json) {
    return json.replace(unseenInJson, escapeUnits).replace(loggingCommand, '#\\u0023');
}
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join('');
}


/***/ }),

/***/ 9782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ limitText)
/* harmony export */ });
/** Cuts the end off a text that is longer than `length` code units, never through a character. */
function limitText(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 9313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdown: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/output/artifact.js
var artifact = __webpack_require__(6929);
// EXTERNAL MODULE: ./build/src/output/component-words.js
var component_words = __webpack_require__(3572);
// EXTERNAL MODULE: ./build/src/output/limit-text.js
var limit_text = __webpack_require__(9782);
// EXTERNAL MODULE: ./build/src/output/escape.js
var output_escape = __webpack_require__(4196);
;// CONCATENATED MODULE: ./build/src/output/markdown-text.js

/**
 * Text that reads the same in GitHub's Markdown, in a table and in HTML: what could be markup is an entity.
 * GitHub also looks for `@name`, `#1` and `:smile:` in what it has rendered; an empty comment parts them.
 */
function markdownText(text) {
    return (0,output_escape/* escapeControls */.UN)(text)
        .replaceAll(/[!#$&*<>?@[\\\]^`{|}~]/g, entity)
        .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
        .replaceAll(/(?<=www)\.|:(?=\/\/)/giu, entity)
        .replaceAll(/&#(?:35|64);/g, '$&<!-- -->')
        .replaceAll(/:(?=[\w+-]*[a-z][\w+-]*:)/gi, ':<!-- -->')
        .replaceAll(/^[\s.+-]+|^\d+[.)]/g, (start) => start.replaceAll(/\D/g, entity));
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}

// EXTERNAL MODULE: ./build/src/output/summary-words.js
var summary_words = __webpack_require__(9339);
// EXTERNAL MODULE: ./build/src/output/worst-first.js
var worst_first = __webpack_require__(1291);
;// CONCATENATED MODULE: ./build/src/output/markdown.js







/** GitHub takes no more for a job summary. */
const markdownBytes = 1024 * 1024;
/** A job summary: counts, a table for each package with findings, its notes folded. The mildest go if it is too long. */
function markdown(report) {
    const rows = new Map(report.findings.map((finding) => [finding, rowOf(finding)]));
    const ranked = (0,worst_first/* worstFirst */.m)(report.findings);
    const pageOf = (count) => page(report, new Set(ranked.slice(0, count)), rows);
    const whole = pageOf(ranked.length);
    if (fits(whole))
        return whole;
    let fitting = 0;
    let tooMany = ranked.length;
    while (tooMany - fitting > 1) {
        const middle = Math.floor((fitting + tooMany) / 2);
        if (fits(pageOf(middle)))
            fitting = middle;
        else
            tooMany = middle;
    }
    return pageOf(fitting);
}
function fits(text) {
    return Buffer.byteLength(text) <= markdownBytes;
}
function page(report, told, rows) {
    const findings = report.findings.filter((finding) => told.has(finding));
    const known = new Map(report.packages.map((one) => [one.path, one]));
    const sections = [...(0,group_by/* groupBy */.$)(findings, (finding) => finding.package)].map(([path, group]) => packageSection(path, known.get(path), group, rows));
    const leftOut = report.findings.length - findings.length;
    const blocks = [
        `## solution-lint: ${(0,summary_words/* countWords */.rj)(report)}`,
        (0,summary_words/* checkedWords */.ji)(report),
        ...sections,
        ...(leftOut === 0
            ? []
            : [
                `**${(0,component_words/* plural */.LS)(leftOut, 'finding')} left out**: a summary has room for 1 MiB. The JSON report has them all.`,
            ]),
        ...quietPackages(report),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function quietPackages({ packages, findings }) {
    const loud = new Set(findings.map((finding) => finding.package));
    const quiet = packages.filter(({ path }) => !loud.has(path)).length;
    return quiet === 0 ? [] : [`${(0,component_words/* plural */.LS)(quiet, 'package')} without findings.`];
}
function packageSection(path, known, findings, rows) {
    const rowsOf = (some) => some.map((finding) => rows.get(finding) ?? '');
    const isNote = ({ severity }) => severity === 'note';
    const notes = rowsOf(findings.filter(isNote));
    const others = rowsOf(findings.filter((finding) => !isNote(finding)));
    const about = known === undefined ? 'not read' : (0,summary_words/* solutionWords */.rO)(known);
    return [
        `### ${markdownText((0,limit_text/* limitText */.P)(path, 300))}`,
        ...(about === '' ? [] : [markdownText((0,limit_text/* limitText */.P)(about, 300))]),
        ...(others.length === 0 ? [] : [table(others)]),
        ...(notes.length === 0
            ? []
            : [`<details><summary>${(0,component_words/* plural */.LS)(notes.length, 'note')}</summary>`, table(notes), '</details>']),
    ].join('\n\n');
}
function table(rows) {
    return ['| | Rule | Finding | Where |', '|---|---|---|---|', ...rows].join('\n');
}
const marks = { error: '❌ error', warning: '⚠️ warning', note: 'ℹ️ note' };
function rowOf({ rule, severity, confidence, message, location }) {
    const doubt = confidence === 'medium' ? '<br>medium confidence' : '';
    const text = markdownText((0,limit_text/* limitText */.P)(message, 2000));
    const place = (0,artifact/* entryWords */.aY)(location);
    const where = place === '' ? '' : `<code>${markdownText((0,limit_text/* limitText */.P)(place, 500))}</code>`;
    return `| ${marks[severity]} | ${markdownText(rule)}${doubt} | ${text} | ${where} |`;
}


/***/ }),

/***/ 9339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ji: () => (/* binding */ checkedWords),
/* harmony export */   rO: () => (/* binding */ solutionWords),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/* harmony import */ var _component_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3572);

/** What was looked at: a green line that does not say so may mean that nothing was read. */
function checkedWords({ packages, summary: { packages: count } }) {
    const components = (0,_component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countComponents */ ._6)(packages) || 'no flow, app or other component that rules look at';
    return count === 0 ? 'No package could be checked.' : `Checked ${(0,_component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'package')}: ${components}.`;
}
/** `2 errors, 1 warning, 3 notes, 1 suppressed`; `No findings` where there is nothing to count. */
function countWords({ summary: { error, warning, note, suppressed, unread } }) {
    const counts = [
        error > 0 ? (0,_component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(error, 'error') : '',
        warning > 0 ? (0,_component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(warning, 'warning') : '',
        note > 0 ? (0,_component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(note, 'note') : '',
        suppressed > 0 ? `${suppressed} suppressed` : '',
        unread > 0 ? `${(0,_component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(unread, 'input')} not read` : '',
    ];
    return counts.filter((part) => part !== '').join(', ') || 'No findings';
}
/** `Expense claims 1.2.0.0, unmanaged`; empty for a package without a solution. Not escaped. */
function solutionWords({ solution }) {
    if (solution === null)
        return '';
    const type = solution.packageType === 'both' ? 'unmanaged and managed' : solution.packageType;
    return `${solution.displayName || solution.uniqueName} ${solution.version}, ${type}`;
}


/***/ }),

/***/ 1291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _engine_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2853);

/** By severity, then the certain before the likely; equals stay in the order of the report. */
function worstFirst(findings) {
    return findings.toSorted((a, b) => weight(a) - weight(b));
}
function weight({ severity, confidence }) {
    return _engine_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(severity) * 2 + (confidence === 'high' ? 0 : 1);
}


/***/ })

};
;