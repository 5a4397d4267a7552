"use strict";
exports.id = 233;
exports.ids = [233];
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

/***/ 2202:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: function() { return /* binding */ pruneBaseline; },
/* harmony export */   J2: function() { return /* binding */ formatBaseline; },
/* harmony export */   Qp: function() { return /* binding */ applyBaseline; },
/* harmony export */   an: function() { return /* binding */ baselineEntries; },
/* harmony export */   cJ: function() { return /* binding */ mendedEntries; },
/* harmony export */   nk: function() { return /* binding */ parseBaseline; }
/* harmony export */ });
/* harmony import */ var _engine_is_remark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1531);
/* harmony import */ var _engine_is_unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1164);
/* harmony import */ var _output_component_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3572);
/* harmony import */ var _output_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4196);




const header = `# What solution-lint found here when this file was written: known, and reported no more. What is new is reported.
# A line is a finding: fingerprint, rule, message, solution, component. Its order and all after the rule is for readers.
# Delete a line to see its finding again; "solution-lint baseline prune" deletes those that are mended.
`;
const noSolution = '-';
/** A line for each finding, sorted, so that branches that change it merge; copies of a solution share theirs. */
function formatBaseline(entries) {
    const lines = new Set(entries.map(lineOf));
    return `${header}${[...lines]
        .sort()
        .map((line) => `${line}\n`)
        .join('')}`;
}
/** Entries of findings: neither of what was not read, which nobody can know of, nor of what the configuration accepts. */
function baselineEntries(findings, packages) {
    const solutionOf = new Map(packages.map(({ path, solution }) => [path, solution?.uniqueName ?? '']));
    const entries = findings
        .filter(isBaselined)
        .map(({ fingerprint, rule, messageId, package: path, component: { kind, id, name } }) => ({
        fingerprint,
        rule,
        messageId,
        solution: (0,_output_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(solutionOf.get(path) ?? ''),
        component: (0,_output_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(`${_output_component_words_js__WEBPACK_IMPORTED_MODULE_2__/* .kindNames */ .$1[kind]} ${name || id}`.trim()),
    }));
    return [...new Map(entries.toReversed().map((entry) => [entry.fingerprint, entry])).values()].toReversed();
}
function parseBaseline(text) {
    const read = text
        .split(/\r\n|\n|\r/)
        .map((content, index) => ({ line: index + 1, content: content.trimEnd() }));
    const told = read.filter(({ content }) => content !== '' && !content.startsWith('#'));
    const parsed = told.map(({ line, content }) => ({ line, ...parseLine(content) }));
    return {
        entries: parsed.flatMap(({ entry }) => entry ?? []),
        mistakes: parsed.flatMap(({ line, detail }) => (detail === undefined ? [] : [{ line, detail }])),
    };
}
/** The text without the lines of some entries, and without repeated ones; all else stays as it is. */
function pruneBaseline(text, gone) {
    const seen = new Set(gone.map(({ fingerprint }) => fingerprint));
    const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
    return lines
        .filter((line) => {
        const fingerprint = parseLine(line.trimEnd()).entry?.fingerprint;
        if (fingerprint === undefined)
            return true;
        const isNeeded = !seen.has(fingerprint);
        seen.add(fingerprint);
        return isNeeded;
    })
        .join('');
}
/** @param reason what is said of each finding that the baseline takes away. */
function applyBaseline(findings, entries, reason) {
    const known = new Set(entries.map(({ fingerprint }) => fingerprint));
    const isKnown = (finding) => isBaselined(finding) && known.has(finding.fingerprint);
    const suppressed = findings.filter(isKnown);
    const found = new Set(suppressed.map(({ fingerprint }) => fingerprint));
    return {
        findings: findings.filter((finding) => !isKnown(finding)),
        suppressed: suppressed.map((finding) => ({ ...finding, suppression: { kind: 'baseline', reason } })),
        stale: entries.filter(({ fingerprint }) => !found.has(fingerprint)),
    };
}
/**
 * Of the stale entries those that are mended, and not only out of sight: their rule ran, over all packages or at least
 * over their solution.
 */
function mendedEntries(stale, thorough, isInSight) {
    return stale.filter(({ rule, solution }) => thorough.has(rule) && isInSight(solution));
}
function isBaselined({ rule }) {
    return !(0,_engine_is_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnread */ .K)(rule) && !(0,_engine_is_remark_js__WEBPACK_IMPORTED_MODULE_0__/* .isRemark */ .b)(rule);
}
function lineOf({ fingerprint, rule, messageId, solution, component }) {
    return [fingerprint, rule, messageId, solution || noSolution, component].join('\t');
}
function parseLine(line) {
    const [fingerprint = '', rule = '', messageId = '', solution = '', component = ''] = line.split('\t');
    if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line))
        return { detail: 'this is a mark of a merge conflict' };
    if (!/^[0-9a-f]{16}(?:-(?:[2-9]|[1-9]\d+))?$/.test(fingerprint))
        return { detail: 'it does not begin with a fingerprint and a tab' };
    if (!/^[a-z][a-z0-9-]*$/.test(rule))
        return { detail: 'no rule stands after the fingerprint' };
    return {
        entry: { fingerprint, rule, messageId, solution: solution === noSolution ? '' : solution, component },
    };
}


/***/ }),

/***/ 3233:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadBaseline: function() { return /* binding */ loadBaseline; }
/* harmony export */ });
/* harmony import */ var _input_baseline_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9246);
/* harmony import */ var _input_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7358);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4305);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2202);




/** A baseline, once each of its lines is understood: a finding of a lost line would look new. Throws UsageError. */
function loadBaseline(path, cwd) {
    const shown = (0,_input_open_js__WEBPACK_IMPORTED_MODULE_1__/* .displayPath */ .Gt)(path, cwd);
    const text = (0,_input_baseline_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaselineText */ .J0)(shown, cwd);
    const { entries, mistakes } = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBaseline */ .nk)(text);
    const [first] = mistakes;
    if (first === undefined)
        return { path: shown, entries, text };
    const more = mistakes.length > 1 ? `, and ${mistakes.length - 1} more` : '';
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`Wrong line in the baseline, ${shown}:${first.line}: ${first.detail}${more}.`, 'Mend or delete the line, or write the file anew: solution-lint baseline create --force');
}


/***/ })

};
;