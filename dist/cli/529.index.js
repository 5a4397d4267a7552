"use strict";
exports.id = 529;
exports.ids = [529,233];
exports.modules = {

/***/ 7529:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineCommand: function() { return /* binding */ baselineCommand; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _compare_partly_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8252);
/* harmony import */ var _config_find_configuration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2774);
/* harmony import */ var _engine_is_unread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1164);
/* harmony import */ var _input_baseline_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9246);
/* harmony import */ var _input_open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7358);
/* harmony import */ var _input_whole_workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8309);
/* harmony import */ var _output_component_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3572);
/* harmony import */ var _output_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4196);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(949);
/* harmony import */ var _settle_baseline_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2202);
/* harmony import */ var _settle_load_baseline_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3233);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4305);
/* harmony import */ var _configuration_options_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4857);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3250);
/* harmony import */ var _go_by_configuration_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6387);
/* harmony import */ var _tell_problems_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8666);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5826);



















/** `baseline create`, `prune` and `check`: what was there when a team began, and what of it is mended. */
function baselineCommand(wanted, terminal) {
    return wanted.verb === 'create' ? create(wanted, terminal) : compare(wanted, terminal);
}
async function create(wanted, terminal) {
    const { cwd, writeOutput } = terminal;
    const path = (0,_input_open_js__WEBPACK_IMPORTED_MODULE_6__/* .displayPath */ .Gt)(wanted.file ?? (0,_input_baseline_file_js__WEBPACK_IMPORTED_MODULE_5__/* .findBaseline */ .Xn)(cwd, (0,_configuration_options_js__WEBPACK_IMPORTED_MODULE_14__/* .pathOf */ .XM)(wanted.config)) ?? newPath(wanted, cwd), cwd);
    const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
    if (isThere && !wanted.isForced) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e(`There is a baseline already: ${path}.`, 'To take out what is mended: solution-lint baseline prune. To write it anew, with all that came since then: solution-lint baseline create --force');
    }
    const older = isThere ? (0,_settle_baseline_js__WEBPACK_IMPORTED_MODULE_11__/* .parseBaseline */ .nk)((0,_input_baseline_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readBaselineText */ .J0)(path, cwd)).entries : undefined;
    const done = await lint(wanted, undefined, terminal);
    const entries = (0,_settle_baseline_js__WEBPACK_IMPORTED_MODULE_11__/* .baselineEntries */ .an)(done.report.findings, done.report.packages);
    if (entries.length === 0 && older === undefined) {
        writeOutput('Nothing to write: there are no findings.\n');
    }
    else {
        (0,_write_report_js__WEBPACK_IMPORTED_MODULE_17__/* .writeReport */ .u)(path, (0,_settle_baseline_js__WEBPACK_IMPORTED_MODULE_11__/* .formatBaseline */ .J2)(entries), cwd);
        writeOutput(`${(0,_output_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeForLog */ .zB)(`Wrote ${path}: ${entriesWords(entries)}${changeWords(older, entries)}`)}.\n`);
    }
    return codeOf(done);
}
/** Beside the configuration; where there is none, in the working folder. */
function newPath({ config }, cwd) {
    const configuration = config === 'found' ? (0,_config_find_configuration_js__WEBPACK_IMPORTED_MODULE_3__/* .findConfiguration */ .o)(cwd) : (0,_configuration_options_js__WEBPACK_IMPORTED_MODULE_14__/* .pathOf */ .XM)(config);
    return configuration === undefined
        ? _input_baseline_file_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineName */ .Ri
        : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, configuration)), _input_baseline_file_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineName */ .Ri);
}
/** What is mended: `prune` takes it out, `check` fails. */
async function compare(wanted, terminal) {
    const { cwd, writeOutput } = terminal;
    const path = wanted.file ?? (0,_input_baseline_file_js__WEBPACK_IMPORTED_MODULE_5__/* .findBaseline */ .Xn)(cwd, (0,_configuration_options_js__WEBPACK_IMPORTED_MODULE_14__/* .pathOf */ .XM)(wanted.config));
    if (path === undefined) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e(`There is no ${_input_baseline_file_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineName */ .Ri} here.`, 'Write one: solution-lint baseline create; or name it: --baseline <file>');
    }
    const known = (0,_settle_load_baseline_js__WEBPACK_IMPORTED_MODULE_12__.loadBaseline)(path, cwd);
    const done = await lint(wanted, known, terminal);
    const code = codeOf(done);
    if (code === _exit_code_js__WEBPACK_IMPORTED_MODULE_15__/* .exitCodes */ .hS.unread) {
        terminal.writeError(`${known.path} was not judged: not everything was checked.\n`);
        return code;
    }
    const mended = (0,_settle_baseline_js__WEBPACK_IMPORTED_MODULE_11__/* .mendedEntries */ .cJ)(done.stale, done.thorough, await sight(done, known, cwd));
    const left = known.entries.length - mended.length;
    for (const entry of mended)
        writeOutput(`${(0,_output_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeForLog */ .zB)(entryWords(entry))}\n`);
    const verdict = mended.length === 0 ? 'nothing in it is mended' : `${mended.length} mended, ${left} left`;
    if (wanted.verb === 'prune') {
        const text = (0,_settle_baseline_js__WEBPACK_IMPORTED_MODULE_11__/* .pruneBaseline */ .Ir)(known.text, mended);
        if (text !== known.text)
            (0,_write_report_js__WEBPACK_IMPORTED_MODULE_17__/* .writeReport */ .u)(known.path, text, cwd);
        writeOutput(`${(0,_output_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeForLog */ .zB)(known.path)}: ${verdict}.\n`);
        return code;
    }
    const next = mended.length === 0 ? '' : ' Take out what is mended: solution-lint baseline prune';
    writeOutput(`${(0,_output_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeForLog */ .zB)(known.path)}: ${verdict}.${next}\n`);
    return mended.length > 0 && code === _exit_code_js__WEBPACK_IMPORTED_MODULE_15__/* .exitCodes */ .hS.clean ? _exit_code_js__WEBPACK_IMPORTED_MODULE_15__/* .exitCodes */ .hS.findings : code;
}
async function lint(wanted, baseline, terminal) {
    const { paths, settings, targets } = wanted;
    const { cwd } = terminal;
    const configuration = await (0,_go_by_configuration_js__WEBPACK_IMPORTED_MODULE_16__/* .goByConfiguration */ .e)(wanted, terminal);
    const done = await (0,_run_js__WEBPACK_IMPORTED_MODULE_10__/* .run */ .e)({ paths, cwd, configuration, settings, targets, baseline });
    for (const { rule, message } of done.report.findings)
        if ((0,_engine_is_unread_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnread */ .K)(rule))
            terminal.writeError(`${(0,_output_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeForLog */ .zB)(message)}\n`);
    (0,_tell_problems_js__WEBPACK_IMPORTED_MODULE_18__/* .tellProblems */ .s)(done, terminal);
    return done;
}
/** Findings are what a baseline is about: they fail nothing. */
function codeOf(done) {
    const code = (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_15__/* .exitCodeOf */ .FO)((0,_exit_code_js__WEBPACK_IMPORTED_MODULE_15__/* .outcomeOf */ .sG)(done), { failOn: 'error', maxWarnings: Number.POSITIVE_INFINITY });
    return code === _exit_code_js__WEBPACK_IMPORTED_MODULE_15__/* .exitCodes */ .hS.findings ? _exit_code_js__WEBPACK_IMPORTED_MODULE_15__/* .exitCodes */ .hS.clean : code;
}
/** Tells of which solutions all findings would have been there: of all, or of those that were read. */
async function sight({ graph }, { path }, cwd) {
    if (await (0,_input_whole_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .isWholeWorkspace */ .f)(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path), graph.packages, cwd))
        return () => true;
    const read = graph.packages.filter((one) => one.isRead && !(0,_compare_partly_read_js__WEBPACK_IMPORTED_MODULE_2__/* .isPartlyRead */ .D)(one));
    const names = new Set(read.map(({ solution }) => solution?.uniqueName.toLowerCase()));
    return (solution) => solution !== '' && names.has(solution.toLowerCase());
}
function entriesWords(entries) {
    const ids = new Set(entries.map(({ rule }) => rule));
    return `${(0,_output_component_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(entries.length, 'finding')} of ${(0,_output_component_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(ids.size, 'rule')}`;
}
function changeWords(older, entries) {
    if (older === undefined)
        return '';
    const before = new Set(older.map(({ fingerprint }) => fingerprint));
    const added = entries.filter(({ fingerprint }) => !before.delete(fingerprint)).length;
    return `; ${added} came in, ${before.size} went out`;
}
function entryWords({ fingerprint, rule, solution, component }) {
    return [fingerprint, rule, solution, component].filter((part) => part !== '').join('  ');
}


/***/ }),

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

/***/ 8252:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: function() { return /* binding */ isPartlyRead; }
/* harmony export */ });
/* harmony import */ var _engine_is_unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1164);

/** What is not there may be in what could not be read. */
function isPartlyRead({ problems }) {
    return problems.some(({ kind }) => (0,_engine_is_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnread */ .K)(kind));
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

/***/ 8309:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: function() { return /* binding */ isWholeWorkspace; }
/* harmony export */ });
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7358);

/** Tells whether every package below a folder is among those that were read. */
async function isWholeWorkspace(folder, read, cwd) {
    const known = new Set(read.map(({ path }) => path));
    const { packages } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .openPaths */ .jO)([folder || '.'], cwd);
    return packages.every(({ source }) => known.has((0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .displayPath */ .Gt)(source.path, cwd) || '.'));
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