"use strict";
exports.id = 425;
exports.ids = [425];
exports.modules = {

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

/***/ 6929:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: function() { return /* binding */ pathInPackage; },
/* harmony export */   QX: function() { return /* binding */ messageWithEntry; },
/* harmony export */   aY: function() { return /* binding */ entryWords; },
/* harmony export */   fp: function() { return /* binding */ placeWords; },
/* harmony export */   qB: function() { return /* binding */ artifactOf; },
/* harmony export */   rM: function() { return /* binding */ withEntry; }
/* harmony export */ });
const archive = /^(.*?\.(?:zip|msapp))!(.+)$/is;
function artifactOf(packagePath, at) {
    const whole = pathInPackage(packagePath, at.file);
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
    return `${pathInPackage(packagePath, at.file)}${position(at)}`;
}
/** `Workflows/a.json:14:7`: for a reader who has the package's path already. */
function entryWords(at) {
    return `${at.file}${position(at)}`;
}
/** `src/Workflows/a.json`, or `a.zip!Workflows/a.json`. */
function pathInPackage(packagePath, file) {
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

/***/ 1657:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: function() { return /* binding */ atSources; }
/* harmony export */ });
/**
 * Findings as they can be annotated: one in an export whose unpacked tree was linted, too, stands on the tree's file,
 * where it can be mended. It is in the report of the tree already, so the export's is left out.
 */
function atSources({ packages, findings }) {
    const nameOf = new Map(packages.map(({ path, solution }) => [path, solution?.uniqueName.toLowerCase()]));
    const keyOf = ({ package: path, fingerprint }) => JSON.stringify([nameOf.get(path), fingerprint]);
    const inTrees = new Set(findings.filter((finding) => !isArchived(finding.package)).map(keyOf));
    return findings.filter((finding) => {
        if (nameOf.get(finding.package) === undefined || !isArchived(finding.package))
            return true;
        return !inTrees.has(keyOf(finding));
    });
}
function isArchived(path) {
    return /\.zip(!|$)/i.test(path);
}


/***/ }),

/***/ 6425:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  azure: function() { return /* binding */ azure; }
});

// EXTERNAL MODULE: ./build/src/engine/severity.js
var severity = __webpack_require__(2853);
// EXTERNAL MODULE: ./build/src/output/artifact.js
var artifact = __webpack_require__(6929);
// EXTERNAL MODULE: ./build/src/output/at-sources.js
var at_sources = __webpack_require__(1657);
// EXTERNAL MODULE: ./build/src/output/command-data.js
var command_data = __webpack_require__(9175);
// EXTERNAL MODULE: ./build/src/output/escape.js
var output_escape = __webpack_require__(4196);
// EXTERNAL MODULE: ./build/src/output/limit-text.js
var limit_text = __webpack_require__(9782);
;// CONCATENATED MODULE: ./build/src/output/log-line.js



/** A finding as one line of a build server's log, which it can't command. */
function logLine({ rule, severity, message, package: path, location }) {
    return (0,output_escape/* escapeForLog */.zB)(`${severity} ${rule}: ${(0,limit_text/* limitText */.P)(message, 4000)} (${(0,artifact/* placeWords */.fp)(path, location)})`);
}

// EXTERNAL MODULE: ./build/src/output/summary-words.js
var summary_words = __webpack_require__(9339);
// EXTERNAL MODULE: ./build/src/output/worst-first.js
var worst_first = __webpack_require__(1291);
;// CONCATENATED MODULE: ./build/src/output/azure.js









const messageLength = 4000;
/** Logging commands of Azure Pipelines, the worst first. It knows errors and warnings; notes are plain lines. */
function azure(report) {
    const lines = (0,worst_first/* worstFirst */.m)((0,at_sources/* atSources */.S)(report)).map((finding) => (0,severity/* isAtLeast */.du)(finding.severity, 'warning') ? issue(finding) : logLine(finding));
    return `${[...lines, (0,output_escape/* escapeForLog */.zB)((0,summary_words/* closingWords */.BI)(report))].join('\n')}\n`;
}
function issue(finding) {
    const { rule, severity, package: path, location } = finding;
    const { path: file, region } = (0,artifact/* artifactOf */.qB)(path, location);
    const properties = [
        `type=${severity}`,
        ...(file === '.' ? [] : [`sourcepath=${propertyValue(file)}`]),
        ...(region === undefined ? [] : [`linenumber=${region.line}`, `columnnumber=${region.column}`]),
        `code=${propertyValue(rule)}`,
    ].map((property) => `${property};`);
    return `##vso[task.logissue ${properties.join('')}]${data((0,limit_text/* limitText */.P)((0,artifact/* messageWithEntry */.QX)(finding), messageLength))}`;
}
function data(text) {
    return (0,command_data/* commandData */.w)(text, '%AZP25');
}
function propertyValue(text) {
    return data(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}


/***/ }),

/***/ 9175:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: function() { return /* binding */ commandData; }
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4196);

/**
 * Text of a command to a build server, escaped as the servers' own libraries do: line breaks arrive as such, other
 * controls are made visible.
 *
 * @param percent how the server wants a `%`.
 */
function commandData(text, percent) {
    return text
        .split(/(\r?\n)/)
        .map((part) => (/^\r?\n$/.test(part) ? part : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLoggingCommands */ .D$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControls */ .UN)(part))))
        .join('')
        .replaceAll('%', percent)
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A');
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

/***/ 9782:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: function() { return /* binding */ limitText; }
/* harmony export */ });
/** Cuts the end off a text that is longer than `length` code units, never through a character. */
function limitText(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 9339:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: function() { return /* binding */ closingWords; },
/* harmony export */   bz: function() { return /* binding */ comparisonWords; },
/* harmony export */   ic: function() { return /* binding */ checkedTargets; },
/* harmony export */   ji: function() { return /* binding */ checkedWords; },
/* harmony export */   ky: function() { return /* binding */ unknownWords; },
/* harmony export */   rO: function() { return /* binding */ solutionWords; },
/* harmony export */   rj: function() { return /* binding */ countWords; }
/* harmony export */ });
/* harmony import */ var _engine_is_remark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1531);
/* harmony import */ var _component_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3572);
/* harmony import */ var _limit_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9782);
/* harmony import */ var _suppressed_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1985);




/** What was looked at: a green line that does not say so may mean that nothing was read. Not escaped. */
function checkedWords(report) {
    const { packages, comparison, summary: { packages: count, unread }, } = report;
    const isGone = comparison !== undefined && unread === 0;
    const targets = count + unread === 0 ? checkedTargets(report) : '';
    if (targets !== '')
        return `No package has changed; checked against ${targets}.`;
    if (count === 0)
        return isGone ? 'No package is left to check.' : 'No package could be checked.';
    const components = (0,_component_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countComponents */ ._6)(packages) || 'no flow, app or other component that rules look at';
    return `Checked ${(0,_component_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'package')}: ${components}.`;
}
/** `prod, test`: targets that were checked although no package may be reported; empty where there are none. Not escaped. */
function checkedTargets({ readiness = [], findings }) {
    const told = new Set(findings.map(({ data }) => data.target));
    return readiness
        .filter(({ target, flows }) => flows.length > 0 || told.has(target))
        .map(({ target }) => (0,_limit_text_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .P)(target, 100))
        .join(', ');
}
/** `2 errors, 1 warning, 3 notes, 1 suppressed`; `No findings` where there is nothing to count. */
function countWords(report) {
    const { error, warning, note, unread } = report.summary;
    const counts = [
        error > 0 ? (0,_component_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(error, 'error') : '',
        warning > 0 ? (0,_component_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(warning, 'warning') : '',
        note > 0 ? (0,_component_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(note, 'note') : '',
        (0,_suppressed_words_js__WEBPACK_IMPORTED_MODULE_3__/* .suppressedWords */ .C)(report),
        unread > 0 ? `${(0,_component_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(unread, 'input')} not read` : '',
    ];
    return counts.filter((part) => part !== '').join(', ') || 'No findings';
}
/** `Compared with main: 1 new, 2 fixed, 12 remaining.`; empty where there is nothing to compare with. Not escaped. */
function comparisonWords({ comparison }) {
    if (comparison === undefined)
        return '';
    const { base, new: added, fixed, remaining } = comparison;
    const counts = `${added.length} new, ${fixed.length} fixed, ${remaining.length} remaining`;
    return `Compared with ${base.replace(/^([0-9a-f]{12})[0-9a-f]{28,}$/, '$1')}: ${counts}.`;
}
/** What was looked at, what was found, and how that compares: the last line of a log. Not escaped. */
function closingWords(report) {
    return [checkedWords(report), `${countWords(report)}.`, comparisonWords(report)].join(' ').trimEnd();
}
/** `Expense claims 1.2.0.0, unmanaged`; empty for a package without a solution. Not escaped. */
function solutionWords({ solution }) {
    if (solution === null)
        return '';
    const type = solution.packageType === 'both' ? 'unmanaged and managed' : solution.packageType;
    return `${solution.displayName || solution.uniqueName} ${solution.version}, ${type}`;
}
/**
 * What stands in place of a solution where findings are of no package: `deployment settings of prod`; or of one that has
 * not changed: `unchanged, for prod`. Not escaped.
 */
function unknownWords(findings) {
    if (findings.every(({ rule }) => (0,_engine_is_remark_js__WEBPACK_IMPORTED_MODULE_0__/* .isRemark */ .b)(rule)))
        return 'configuration';
    const targets = new Set(findings.map(({ data }) => String(data.target ?? '')));
    if (targets.has(''))
        return 'not read';
    const isSettings = findings.every(({ package: path, location }) => location.file === path);
    return `${isSettings ? 'deployment settings of' : 'unchanged, for'} ${[...targets].sort().join(', ')}`;
}


/***/ }),

/***/ 1985:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ suppressedWords; }
/* harmony export */ });
/** `12 suppressed (9 by the baseline)`; empty where nothing is. */
function suppressedWords({ suppressed, summary }) {
    const count = summary.suppressed;
    const known = suppressed.filter(({ suppression }) => suppression.kind === 'baseline').length;
    if (count === 0)
        return '';
    if (known === count)
        return `${count} suppressed by the baseline`;
    return known === 0 ? `${count} suppressed` : `${count} suppressed (${known} by the baseline)`;
}


/***/ })

};
;