"use strict";
exports.id = 209;
exports.ids = [209];
exports.modules = {

/***/ 4765:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: function() { return /* binding */ jsonText; }
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4196);

/** A document for a file, a terminal or a log. */
function jsonText(value) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControlsInJson */ .Zs)(JSON.stringify(value, undefined, 2))}\n`;
}


/***/ }),

/***/ 209:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: function() { return /* binding */ json; }
/* harmony export */ });
/* harmony import */ var _component_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3572);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4765);


/** For programs: `schema/report.schema.json` describes it. Keys are in the order of the schema, whoever made the report. */
function json(report) {
    const ordered = inOrder({
        ...report,
        tool: inOrder(report.tool, ['name', 'version']),
        ...(report.shards ? { shards: inOrder(report.shards, ['numbers', 'of']) } : {}),
        packages: report.packages.map(orderedPackage),
        findings: report.findings.map(orderedFinding),
        suppressed: report.suppressed.map(orderedSuppressed),
        summary: inOrder(report.summary, ['packages', 'error', 'warning', 'note', 'suppressed', 'unread']),
        ...(report.readiness ? { readiness: report.readiness.map(orderedReadiness) } : {}),
        ...(report.comparison ? { comparison: orderedComparison(report.comparison) } : {}),
    }, [
        'schemaVersion',
        'tool',
        'shards',
        'packages',
        'findings',
        'suppressed',
        'summary',
        'readiness',
        'comparison',
    ]);
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(ordered);
}
function orderedReadiness(readiness) {
    const parts = {
        ...readiness,
        principal: readiness.principal && inOrder(readiness.principal, ['type', 'id']),
        flows: readiness.flows.map((flow) => inOrder({ ...flow, reasons: flow.reasons.map((reason) => inOrder(reason, reasonKeys)) }, [
            'package',
            'id',
            'name',
            'verdict',
            'reasons',
        ])),
        shares: readiness.shares.map((share) => inOrder({ ...share, principal: inOrder(share.principal, ['type', 'id']) }, shareKeys)),
    };
    return inOrder(parts, ['target', 'environment', 'principal', 'flows', 'shares']);
}
const reasonKeys = [
    'kind',
    'blocks',
    'text',
    'logicalName',
    'connectionId',
    'connection',
    'connector',
    'owner',
];
const shareKeys = [
    'owner',
    'connection',
    'connectionName',
    'connector',
    'environment',
    'role',
    'principal',
    'flows',
];
function orderedPackage(summary) {
    const { solution } = summary;
    const parts = {
        ...summary,
        solution: solution &&
            inOrder({ ...solution, publisher: inOrder(solution.publisher, ['uniqueName', 'prefix']) }, [
                'uniqueName',
                'displayName',
                'version',
                'managed',
                'packageType',
                'publisher',
            ]),
        components: inOrder(summary.components, _component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countedKinds */ ._I),
        coverage: inOrder({
            ...summary.coverage,
            skipped: summary.coverage.skipped.map((file) => inOrder(file, ['path', 'why'])),
        }, ['files', 'parsed', 'skipped']),
    };
    return inOrder(parts, ['path', 'layout', 'solution', 'components', 'coverage']);
}
function orderedSuppressed(finding) {
    return inOrder({ ...finding, ...orderedFinding(finding), suppression: inOrder(finding.suppression, ['kind', 'reason']) }, [...findingKeys, 'suppression']);
}
function orderedFinding(finding) {
    const parts = {
        ...finding,
        component: orderedName(finding.component),
        location: inOrder(finding.location, ['file', 'pointer', 'line', 'column', 'endLine', 'endColumn']),
        related: finding.related.map((place) => inOrder(place, ['message', 'package', 'file', 'pointer', 'line', 'column'])),
    };
    return inOrder(parts, findingKeys);
}
function orderedComparison(comparison) {
    const parts = {
        ...comparison,
        fixed: comparison.fixed.map(orderedFinding),
        connectionChanges: comparison.connectionChanges.map((change) => inOrder({
            ...change,
            component: orderedName(change.component),
            usedBy: change.usedBy.map(orderedName),
            ...(change.targets
                ? { targets: change.targets.map((one) => inOrder(one, ['target', 'entry'])) }
                : {}),
        }, ['change', 'component', 'package', 'from', 'to', 'usedBy', 'targets'])),
    };
    return inOrder(parts, ['base', 'new', 'fixed', 'remaining', 'connectionChanges']);
}
function orderedName(component) {
    return inOrder(component, ['kind', 'id', 'name']);
}
const findingKeys = [
    'rule',
    'messageId',
    'severity',
    'confidence',
    'message',
    'data',
    'package',
    'component',
    'location',
    'related',
    'fingerprint',
    'help',
    'fixable',
];
/** The keys that are named first, then the others as they come. */
function inOrder(value, keys) {
    const first = keys.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key]]);
    return { ...Object.fromEntries(first), ...value };
}


/***/ })

};
;