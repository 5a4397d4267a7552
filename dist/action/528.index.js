"use strict";
exports.id = 528;
exports.ids = [528];
exports.modules = {

/***/ 1528:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  partOfReport: function() { return /* binding */ partOfReport; }
});

// EXTERNAL MODULE: ./build/src/settle/summary-of.js
var summary_of = __webpack_require__(6831);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
;// CONCATENATED MODULE: ./build/src/stored/shard.js


/**
 * `2/8`. Throws UsageError.
 *
 * @param option what the value was given to, as the user wrote it.
 */
function parseShard(option, text) {
    const [, number, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
    if (number === undefined || of === undefined || number < 1 || number > of) {
        throw new UsageError(`${option} can't be "${text}".`, 'Write it as number/of: 1/4 is the first of four parts, and 4/4 the last.');
    }
    return { number, of };
}
/** By a hash of the path alone: a package stays in its shard whatever others come and go. */
function isInShard(path, { number, of }) {
    return (0,external_node_crypto_.createHash)('sha256').update(path).digest().readUInt32BE() % of === number - 1;
}

;// CONCATENATED MODULE: ./build/src/stored/part-of-report.js


/**
 * What one shard tells: all of some packages, as the whole run tells it. `mergeReports` is the way back.
 * What is said of a target as a whole is the first shard's.
 */
function partOfReport(report, shard) {
    const isHere = (path) => isInShard(path, shard);
    const { schemaVersion, tool, readiness, comparison } = report;
    const packages = report.packages.filter(({ path }) => isHere(path));
    const findings = report.findings.filter((finding) => isHere(finding.package));
    const suppressed = report.suppressed.filter((finding) => isHere(finding.package));
    const told = new Set(findings.map(({ fingerprint }) => fingerprint));
    return {
        schemaVersion,
        tool,
        ...(shard.of > 1 ? { shards: { numbers: [shard.number], of: shard.of } } : {}),
        packages,
        findings,
        suppressed,
        summary: (0,summary_of/* summaryOf */.Y)({ packages, findings, suppressed }),
        ...(readiness && shard.number === 1 ? { readiness } : {}),
        ...(comparison ? { comparison: partOfComparison(comparison, isHere, told) } : {}),
    };
}
function partOfComparison(comparison, isHere, told) {
    return {
        base: comparison.base,
        new: comparison.new.filter((fingerprint) => told.has(fingerprint)),
        fixed: comparison.fixed.filter((finding) => isHere(finding.package)),
        remaining: comparison.remaining.filter((fingerprint) => told.has(fingerprint)),
        connectionChanges: comparison.connectionChanges.filter((change) => isHere(change.package)),
    };
}


/***/ })

};
;