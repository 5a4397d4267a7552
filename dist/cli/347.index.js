"use strict";
exports.id = 347;
exports.ids = [347];
exports.modules = {

/***/ 7347:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   partOfReport: function() { return /* binding */ partOfReport; }
/* harmony export */ });
/* harmony import */ var _settle_summary_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6831);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6029);


/**
 * What one shard tells: all of some packages, as the whole run tells it. `mergeReports` is the way back.
 * What is said of a target as a whole is the first shard's.
 */
function partOfReport(report, shard) {
    const isHere = (path) => (0,_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .isInShard */ .O)(path, shard);
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
        summary: (0,_settle_summary_of_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryOf */ .Y)({ packages, findings, suppressed }),
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