"use strict";
exports.id = 972;
exports.ids = [972];
exports.modules = {

/***/ 693:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: function() { return /* binding */ openStoredReports; }
});

// EXTERNAL MODULE: ./build/src/input/disk.js
var disk = __webpack_require__(6757);
// EXTERNAL MODULE: ./build/src/input/glob.js
var glob = __webpack_require__(5926);
// EXTERNAL MODULE: ./build/src/input/open.js + 2 modules
var input_open = __webpack_require__(7358);
// EXTERNAL MODULE: ./build/src/limits.js
var limits = __webpack_require__(4449);
// EXTERNAL MODULE: ./build/src/parse/parse-error.js
var parse_error = __webpack_require__(4309);
// EXTERNAL MODULE: ./build/src/parse/text.js
var parse_text = __webpack_require__(1230);
// EXTERNAL MODULE: ./build/src/parse/json.js
var json = __webpack_require__(7231);
// EXTERNAL MODULE: ./build/src/parse/json-access.js
var json_access = __webpack_require__(9854);
// EXTERNAL MODULE: ./build/src/target/position.js
var position = __webpack_require__(1804);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
;// CONCATENATED MODULE: ./build/src/stored/read-reports.js






/**
 * Reports, once they are what `schema/report.schema.json` asks for: anybody may have been at the files.
 * Throws UsageError with the first mistake.
 *
 * @param texts one after the other: of each only the report stays.
 */
async function readReports(texts) {
    const [{ default: ajv }, { default: schema }] = await Promise.all([
        __webpack_require__.e(/* import() */ 463).then(__webpack_require__.t.bind(__webpack_require__, 2463, 19)),
        __webpack_require__.e(/* import() */ 692).then(__webpack_require__.t.bind(__webpack_require__, 8692, 17)),
    ]);
    const validate = new ajv.Ajv({ allowUnionTypes: true }).compile(schema);
    return Array.from(texts, (one) => ({ name: one.name, report: readReport(one, validate) }));
}
function readReport({ name, text }, validate) {
    const value = parse(text, name);
    if ((0,json_access/* textAt */.$6)(value, 'tool', 'name') !== 'solution-lint')
        throw noReport(name);
    const writer = (0,json_access/* textAt */.$6)(value, 'tool', 'version') ?? '';
    if ((0,json_access/* valueAt */.fK)(value, 'schemaVersion') !== 1) {
        throw new usage_error/* UsageError */.e(`${name} was written by solution-lint ${writer} in a form that ${version/* version */.r} does not read.`, 'Render and merge with the version that wrote it.');
    }
    if (validate(value))
        return value;
    const [mistake] = validate.errors ?? [];
    const at = (0,position/* positionOfValue */.q)(text, mistake?.instancePath ?? '');
    throw new usage_error/* UsageError */.e(`${name}${at} is not as solution-lint writes it: ${mistakeText(mistake)}.`, writer === version/* version */.r
        ? 'Write it anew: solution-lint --format json'
        : `It was written by ${writer}, and this is ${version/* version */.r}: use the version that wrote it.`);
}
function parse(text, name) {
    try {
        return (0,json/* parseDeepJson */.OQ)(text);
    }
    catch (error) {
        if (!(error instanceof parse_error/* ParseError */.m))
            throw error;
        const at = error.offset === undefined ? '' : (0,position/* positionOf */.d)(text, error.offset);
        throw new usage_error/* UsageError */.e(`${name}${at} is not JSON: ${error.message}.`, 'Was it cut off? Write it anew: solution-lint --format json');
    }
}
function noReport(name) {
    return new usage_error/* UsageError */.e(`${name} is no report of solution-lint.`, 'Name files that were written with --format json or --output json=file.');
}
function mistakeText(mistake) {
    const { instancePath = '', keyword, params = {}, message = 'it is wrong' } = mistake ?? {};
    const at = instancePath === '' ? 'it' : instancePath.slice(1).replaceAll('/', ' › ');
    if (keyword === 'additionalProperties')
        return `${at} can't have "${params.additionalProperty}"`;
    if (keyword === 'required')
        return `${at} needs "${params.missingProperty}"`;
    if (keyword === 'enum')
        return `${at} must be one of ${params.allowedValues.join(', ')}`;
    return `${at} ${message}`;
}

// EXTERNAL MODULE: ./build/src/target/readable.js
var readable = __webpack_require__(1783);
;// CONCATENATED MODULE: ./build/src/cli/open-stored-reports.js









/** The reports that a command names, files or globs. Throws UsageError. */
async function openStoredReports(paths, cwd) {
    const store = (0,disk/* disk */.E)(cwd);
    const names = await Promise.all(paths.map((path) => expand((0,input_open/* displayPath */.Gt)(path, cwd), cwd)));
    const files = names.flat().map((name) => store.fileAt(name, name));
    const bytes = files.reduce((total, file) => total + file.size(), 0);
    if (bytes > limits/* limits */.F.storedReportBytes) {
        throw new usage_error/* UsageError */.e(`The reports have ${bytes} bytes together; the limit is ${limits/* limits */.F.storedReportBytes}.`, 'Take fewer of them at once.');
    }
    return readReports(textsOf(files));
}
const hint = 'Name reports that were written with --format json.';
/** One after the other: together they may take more than there is. */
function* textsOf(files) {
    for (const { path, read } of files)
        yield { name: path, text: (0,readable/* readable */.H)(path, () => textOf(path, read()), hint) };
}
async function expand(path, cwd) {
    const store = (0,disk/* disk */.E)(cwd);
    if (!(0,glob/* isGlob */.f)(path) || store.kindOf(path) !== 'nothing')
        return [path];
    const found = await (0,glob/* expandGlob */.h)(path, store);
    if (found.length > 0)
        return found;
    throw new usage_error/* UsageError */.e(`No file matches "${path}".`, hint);
}
function textOf(name, bytes) {
    try {
        return (0,parse_text/* decodeText */.g)(bytes);
    }
    catch (error) {
        if (!(error instanceof parse_error/* ParseError */.m))
            throw error;
        throw new usage_error/* UsageError */.e(`${name} is no text: ${error.message}.`, 'Save it as UTF-8.');
    }
}


/***/ }),

/***/ 7972:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: function() { return /* binding */ report; }
/* harmony export */ });
/* harmony import */ var _stored_merge_reports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7727);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4305);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3250);
/* harmony import */ var _open_stored_reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(693);
/* harmony import */ var _print_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1278);
/* harmony import */ var _tell_missing_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8751);
/* harmony import */ var _write_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5544);







/** `report`: what earlier runs found, in any format, with the exit code of a run that finds the same. */
async function report(wanted, terminal) {
    const stored = await (0,_open_stored_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .openStoredReports */ .V)(wanted.paths, terminal.cwd);
    const merged = (0,_stored_merge_reports_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeReports */ .C)(stored);
    if (wanted.newOnly && merged.comparison === undefined) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('--new-only needs reports that were compared with something.', 'Give --against to the runs that write them.');
    }
    const { format, outputs, quiet } = wanted;
    await (0,_print_report_js__WEBPACK_IMPORTED_MODULE_4__/* .printReport */ .Y)(merged, format, { quiet }, terminal);
    await (0,_write_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .writeOutputs */ .K)(merged, outputs, { quiet }, terminal.cwd);
    const isIncomplete = (0,_tell_missing_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .tellMissingParts */ .s)(stored, merged, terminal);
    return (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)({ report: merged, hasFailure: false, isIncomplete }, wanted);
}


/***/ }),

/***/ 8751:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: function() { return /* binding */ tellMissingParts; }
/* harmony export */ });
/* harmony import */ var _stored_merge_shards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5539);

/**
 * Whether parts of what a run found are missing, as where a job of several was cut off: what was not joined is not
 * checked. One part alone is what was asked for.
 */
function tellMissingParts(stored, { shards }, { writeError }) {
    if (shards === undefined || (stored.length === 1 && shards.numbers.length === 1))
        return false;
    const missing = (0,_stored_merge_shards_js__WEBPACK_IMPORTED_MODULE_0__/* .missingParts */ .t)(shards);
    const [are, they] = missing.length === 1 ? ['Part', 'is not here: what it tells'] : ['Parts', 'are not here: what they tell'];
    writeError(`${are} ${missing.join(', ')} of ${shards.of} ${they} is missing.\nJoin all parts of the run; see why these were not written.\n`);
    return true;
}


/***/ }),

/***/ 7727:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: function() { return /* binding */ mergeReports; }
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/settle/summary-of.js
var summary_of = __webpack_require__(6831);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/src/compare-text.js
var compare_text = __webpack_require__(5776);
;// CONCATENATED MODULE: ./build/src/stored/unlike-pair.js
/** The first report and one that says something else of what all must agree on; `undefined`: they agree. */
function unlikePair([first, ...others], saysOf) {
    const other = first && others.find(({ report }) => saysOf(report) !== saysOf(first.report));
    return first && other && [first, other];
}

;// CONCATENATED MODULE: ./build/src/stored/merge-comparisons.js




/**
 * What is new where no run's base had it, and fixed where it is in no run any more: a finding that one run has and that
 * another one's base had has only moved. Throws UsageError where runs were compared with different versions.
 *
 * @param connectionChanges those of all of them, sorted.
 */
function mergeComparisons(stored, connectionChanges) {
    checkBases(stored);
    const comparisons = stored.flatMap(({ report }) => report.comparison ?? []);
    const [{ base } = {}] = comparisons;
    if (base === undefined)
        return undefined;
    const found = new Set(comparisons.flatMap((one) => [...one.new, ...one.remaining]));
    const gone = comparisons.flatMap((one) => one.fixed);
    const before = new Set([
        ...comparisons.flatMap((one) => one.remaining),
        ...gone.map(({ fingerprint }) => fingerprint),
    ]);
    return {
        base,
        new: [...found].filter((fingerprint) => !before.has(fingerprint)).sort(),
        fixed: onceEach(gone.filter(({ fingerprint }) => !found.has(fingerprint))),
        remaining: [...found].filter((fingerprint) => before.has(fingerprint)).sort(),
        connectionChanges,
    };
}
function checkBases(stored) {
    const unlike = unlikePair(stored, ({ comparison }) => comparison?.base);
    if (unlike === undefined)
        return;
    const [a, b] = unlike;
    throw new usage_error/* UsageError */.e(`${a.name} is compared with ${baseWords(a)}, and ${b.name} with ${baseWords(b)}.`, 'Give all runs the same --against, or none.');
}
function baseWords({ report: { comparison } }) {
    return comparison ? `"${comparison.base}"` : 'nothing';
}
/** Package by package, the first of each fingerprint. */
function onceEach(findings) {
    const sorted = findings.toSorted((a, b) => (0,compare_text/* compareText */.n)(a.package, b.package));
    return [...(0,group_by/* groupBy */.$)(sorted, ({ fingerprint }) => fingerprint).values()].map(([finding]) => finding);
}

// EXTERNAL MODULE: ./build/src/target/readiness-order.js
var readiness_order = __webpack_require__(9070);
;// CONCATENATED MODULE: ./build/src/stored/merge-readiness.js




/**
 * Target by target, the flows of all runs and what they all wait for. Throws UsageError where one name stands for two
 * environments or principals, and where runs tell different things of one flow.
 */
function mergeReadiness(stored) {
    const all = stored.flatMap(({ name, report }) => (report.readiness ?? []).map((target) => ({ name, target })));
    if (all.length === 0 && stored.every(({ report }) => report.readiness === undefined))
        return undefined;
    const byName = (0,group_by/* groupBy */.$)(all, ({ target }) => target.target);
    return [...byName.keys()].sort().flatMap((name) => {
        const told = byName.get(name);
        return told ? [mergeTarget(told)] : [];
    });
}
function mergeTarget([first, ...others]) {
    const { target, environment, principal } = first.target;
    const known = new Map();
    for (const one of [first, ...others]) {
        if (!(0,external_node_util_.isDeepStrictEqual)([one.target.environment, one.target.principal], [environment, principal]))
            throw tellDifferently(first.name, one.name, `target "${target}"`);
        for (const flow of one.target.flows) {
            const key = JSON.stringify([flow.package, flow.id]);
            const before = known.get(key);
            if (before && !(0,external_node_util_.isDeepStrictEqual)(before.flow, flow))
                throw tellDifferently(before.name, one.name, `flow "${flow.name}" in target "${target}"`);
            known.set(key, { name: one.name, flow });
        }
    }
    return {
        target,
        environment,
        principal,
        flows: [...known.values()].map(({ flow }) => flow).sort(readiness_order/* compareFlows */.f),
        shares: mergeShares([first, ...others].flatMap((one) => one.target.shares)),
    };
}
/** One row for a connection and a principal, with all flows that wait for it. */
function mergeShares(shares) {
    const rows = (0,group_by/* groupBy */.$)(shares, ({ owner, connection, connectionName, connector, environment, principal }) => JSON.stringify([owner, connection, connectionName, connector, environment, principal.type, principal.id]));
    return [...rows.values()]
        .map((same) => ({ ...same[0], flows: [...new Set(same.flatMap(({ flows }) => flows))].sort() }))
        .sort(readiness_order/* compareShares */.m);
}
function tellDifferently(a, b, what) {
    return new usage_error/* UsageError */.e(`${a} and ${b} tell different things of ${what}.`, 'Lint all packages with the same targets.');
}

// EXTERNAL MODULE: ./build/src/stored/merge-shards.js
var merge_shards = __webpack_require__(5539);
;// CONCATENATED MODULE: ./build/src/stored/merge-reports.js








/**
 * Joins runs over different packages: the parts of `--shard` become what one run over all of them reports, byte for byte.
 * In whatever order they are named, and in whatever steps they are joined, the result is the same.
 *
 * Throws UsageError for reports of different versions or bases, for parts of different runs, and where two tell different
 * things of one package. Where parts are missing, `shards` tells which are here.
 */
function mergeReports(stored) {
    const [first] = stored;
    if (first === undefined)
        throw new usage_error/* UsageError */.e('There are no reports to join.', 'Name at least one.');
    checkVersions(stored);
    const shards = (0,merge_shards/* mergeShards */.O)(stored);
    const told = tellOnce(stored);
    const packages = told.flatMap((one) => one.packages);
    const findings = told.flatMap((one) => one.findings);
    const suppressed = told.flatMap((one) => one.suppressed);
    const readiness = mergeReadiness(stored);
    const comparison = mergeComparisons(stored, told.flatMap((one) => one.connectionChanges));
    return {
        schemaVersion: 1,
        tool: first.report.tool,
        ...(shards ? { shards } : {}),
        packages,
        findings,
        suppressed,
        summary: (0,summary_of/* summaryOf */.Y)({ packages, findings, suppressed }),
        ...(readiness ? { readiness } : {}),
        ...(comparison ? { comparison } : {}),
    };
}
function checkVersions(stored) {
    const unlike = unlikePair(stored, ({ tool }) => tool.version);
    if (unlike === undefined)
        return;
    const [a, b] = unlike;
    throw new usage_error/* UsageError */.e(`${a.name} was written by solution-lint ${a.report.tool.version}, and ${b.name} by ${b.report.tool.version}.`, 'Lint all packages with one version.');
}
/** What is told of each path, sorted by path. */
function tellOnce(stored) {
    const byPath = new Map();
    for (const { name, report } of stored) {
        for (const [path, told] of toldByPath(report)) {
            const known = byPath.get(path);
            if (known && !(0,external_node_util_.isDeepStrictEqual)(known.told, told))
                throw merge_reports_tellDifferently(known.name, name, path);
            byPath.set(path, { name, told });
        }
    }
    return [...byPath.keys()].sort().flatMap((path) => byPath.get(path)?.told ?? []);
}
function toldByPath({ packages, findings, suppressed, comparison }) {
    const packagesAt = (0,group_by/* groupBy */.$)(packages, ({ path }) => path);
    const findingsAt = (0,group_by/* groupBy */.$)(findings, (finding) => finding.package);
    const suppressedAt = (0,group_by/* groupBy */.$)(suppressed, (finding) => finding.package);
    const changesAt = (0,group_by/* groupBy */.$)(comparison?.connectionChanges ?? [], (change) => change.package);
    const paths = [packagesAt, findingsAt, suppressedAt, changesAt].flatMap((map) => [...map.keys()]);
    return new Map(paths.map((path) => [
        path,
        {
            packages: packagesAt.get(path) ?? [],
            findings: findingsAt.get(path) ?? [],
            suppressed: suppressedAt.get(path) ?? [],
            connectionChanges: changesAt.get(path) ?? [],
        },
    ]));
}
function merge_reports_tellDifferently(a, b, path) {
    return new usage_error/* UsageError */.e(`${a} and ${b} tell different things of "${path}".`, 'Let one run tell of each package: name other folders, or split one folder with --shard.');
}


/***/ }),

/***/ 5539:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: function() { return /* binding */ mergeShards; },
/* harmony export */   t: function() { return /* binding */ missingParts; }
/* harmony export */ });
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4305);

/** Which parts there are now; `undefined`: all of them. Throws UsageError for parts of two runs. */
function mergeShards(stored) {
    const parts = stored.flatMap(({ name, report }) => (report.shards ? [{ name, ...report.shards }] : []));
    const [first] = parts;
    if (first === undefined)
        return undefined;
    const { of } = first;
    const other = parts.find((part) => part.of !== of);
    if (other) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${first.name} is a part of ${of}, and ${other.name} a part of ${other.of}.`, 'Join all parts of one run first, and then the runs.');
    }
    const numbers = [...new Set(parts.flatMap((part) => part.numbers))].sort((a, b) => a - b);
    return missingParts({ numbers, of }).length === 0 ? undefined : { numbers, of };
}
/** The parts that are not here. */
function missingParts({ numbers, of }) {
    const present = new Set(numbers);
    return Array.from({ length: of }, (_, index) => index + 1).filter((number) => !present.has(number));
}


/***/ }),

/***/ 1804:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: function() { return /* binding */ positionOf; },
/* harmony export */   q: function() { return /* binding */ positionOfValue; }
/* harmony export */ });
/* harmony import */ var _parse_locate_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5366);
/* harmony import */ var _settle_line_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3530);


/** `:line:column` of an offset, to stand behind a path. */
function positionOf(text, offset) {
    const { line, column } = (0,_settle_line_index_js__WEBPACK_IMPORTED_MODULE_1__/* .regionOf */ .A)((0,_settle_line_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lineIndex */ .D)(text), { start: offset, end: offset });
    return `:${line}:${column}`;
}
/** The same of a value in JSON; of the whole where the pointer leads nowhere. */
function positionOfValue(text, pointer) {
    return positionOf(text, (0,_parse_locate_json_js__WEBPACK_IMPORTED_MODULE_0__/* .locateAllJson */ .m)(text, [pointer]).get(pointer)?.start ?? 0);
}


/***/ }),

/***/ 1783:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: function() { return /* binding */ readable; }
/* harmony export */ });
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6434);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4305);


/** Reads a file that a user named. Throws UsageError. */
function readable(what, read, hint = inTargets) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .ie))
            throw error;
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`Can't read ${what}: ${error.message}.`, hint);
    }
}
const inTargets = 'Name a file that is there; paths in a targets file are relative to it.';


/***/ }),

/***/ 9070:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: function() { return /* binding */ compareFlows; },
/* harmony export */   m: function() { return /* binding */ compareShares; }
/* harmony export */ });
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5776);

/** By package, then as people look for them. */
function compareFlows(a, b) {
    return (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.package, b.package) || (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.name, b.name) || (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.id, b.id);
}
/** By owner: whom to ask. */
function compareShares(a, b) {
    return ((0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.owner, b.owner) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.connection, b.connection) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.principal.id, b.principal.id) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.connector, b.connector));
}


/***/ })

};
;