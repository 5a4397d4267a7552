export const id = 820;
export const ids = [820];
export const modules = {

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isRemark)
/* harmony export */ });
const remarkRules = new Set(['suppression-unused', 'suppression-expired', 'suppression-expiring']);
/** Whether findings of a rule are about what the configuration accepts: they can't be accepted themselves. */
function isRemark(rule) {
    return remarkRules.has(rule);
}


/***/ }),

/***/ 3572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ kindNames),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   _6: () => (/* binding */ countComponents),
/* harmony export */   _I: () => (/* binding */ countedKinds)
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

/***/ 4439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acceptance: () => (/* binding */ acceptance)
});

// EXTERNAL MODULE: ./build/src/settle/baseline.js
var settle_baseline = __webpack_require__(2202);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/engine/is-unread.js
var is_unread = __webpack_require__(1164);
// EXTERNAL MODULE: ./build/src/engine/path-from.js
var path_from = __webpack_require__(6338);
// EXTERNAL MODULE: ./build/src/model/identifier.js
var identifier = __webpack_require__(4656);
// EXTERNAL MODULE: ./build/src/settle/suppression.js
var settle_suppression = __webpack_require__(9274);
;// CONCATENATED MODULE: ./build/src/settle/suppress.js





/**
 * Takes away what a team accepts. What was not read can't be accepted, and an expired suppression accepts nothing.
 */
function suppress(findings, suppressions, { cwd, today, globs }) {
    const compiled = suppressions.map(({ value: suppression, at, path }) => {
        const { until } = suppression;
        const daysLeft = until === undefined ? undefined : (0,settle_suppression/* daysBetween */.Y)(today, until);
        const hasExpired = daysLeft !== undefined && daysLeft < 0;
        return {
            suppression,
            at,
            daysLeft,
            hasExpired,
            covers: coverage(suppression, globs, { folder: (0,external_node_path_.dirname)(path), cwd }),
        };
    });
    const judged = findings.map((finding) => {
        const covering = (0,is_unread/* isUnread */.K)(finding.rule) ? [] : compiled.filter(({ covers }) => covers(finding));
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
        (glob === undefined || matchesPath((0,path_from/* pathFrom */.I)(folders, finding.package), glob));
}
function normalId(id) {
    return (0,identifier/* isGuid */.W_)(id) ? (0,identifier/* normalGuid */.X8)(id) : id;
}
function wordsOf({ rule, component, messageId, package: path, fingerprint }) {
    const parts = Object.entries({ component, message: messageId, package: path, fingerprint });
    const named = parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name} "${value}"`]));
    return named.length === 0 ? rule : `${rule} for ${named.join(', ')}`;
}

// EXTERNAL MODULE: ./build/src/engine/globs.js
var globs = __webpack_require__(207);
;// CONCATENATED MODULE: ./build/src/settle/suppression-globs.js

/** Globs are opened only for suppressions that have some: most name a component by its id. */
async function suppressionGlobs(suppressions) {
    const hasGlobs = suppressions.some(({ component = '', package: path }) => path !== undefined || /[*?[\]{}()\\]/.test(component));
    if (hasGlobs)
        return (0,globs/* openGlobs */.S)();
    return {
        matchesName: (name, glob) => name.toLowerCase() === glob.toLowerCase(),
        matchesPath: () => false,
    };
}

;// CONCATENATED MODULE: ./build/src/settle/accept.js



/** First what was accepted with a reason, then what was there before. The order of the findings stays. */
async function acceptance({ suppressions, baseline, cwd, today = new Date().toISOString().slice(0, 10), }) {
    const globs = await suppressionGlobs(suppressions.map(({ value }) => value));
    return (all) => {
        const reasoned = suppress(all, suppressions, { cwd, today, globs });
        const { path = '', entries = [] } = baseline ?? {};
        const known = (0,settle_baseline/* applyBaseline */.Qp)(reasoned.findings, entries, `It was there when ${path} was written.`);
        const suppressed = new Map([...reasoned.suppressed, ...known.suppressed].map((finding) => [keyOf(finding), finding]));
        const found = new Set(all.map(({ fingerprint }) => fingerprint));
        return {
            findings: known.findings,
            suppressed: all.flatMap((finding) => suppressed.get(keyOf(finding)) ?? []),
            uses: reasoned.uses,
            stale: entries.filter(({ fingerprint }) => !found.has(fingerprint)),
        };
    };
}
function keyOf({ package: path, fingerprint }) {
    return `${path}\n${fingerprint}`;
}


/***/ }),

/***/ 2202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ applyBaseline),
/* harmony export */   nk: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* unused harmony exports formatBaseline, baselineEntries, pruneBaseline, mendedEntries */
/* harmony import */ var _engine_is_remark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1531);
/* harmony import */ var _engine_is_unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1164);
/* harmony import */ var _output_component_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3572);
/* harmony import */ var _output_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4196);




const header = (/* unused pure expression or super */ null && (`# What solution-lint found here when this file was written: known, and reported no more. What is new is reported.
# A line is a finding: fingerprint, rule, message, solution, component. Its order and all after the rule is for readers.
# Delete a line to see its finding again; "solution-lint baseline prune" deletes those that are mended.
`));
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
        solution: escapeControls(solutionOf.get(path) ?? ''),
        component: escapeControls(`${kindNames[kind]} ${name || id}`.trim()),
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


/***/ })

};
