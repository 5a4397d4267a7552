"use strict";
exports.id = 552;
exports.ids = [552];
exports.modules = {

/***/ 9552:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   azure: function() { return /* binding */ azure; }
/* harmony export */ });
/* harmony import */ var _engine_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2853);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6929);
/* harmony import */ var _at_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1657);
/* harmony import */ var _command_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9175);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4196);
/* harmony import */ var _limit_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9782);
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3080);
/* harmony import */ var _summary_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9339);
/* harmony import */ var _worst_first_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1291);









const messageLength = 4000;
/** Logging commands of Azure Pipelines, the worst first. It knows errors and warnings; notes are plain lines. */
function azure(report) {
    const lines = (0,_worst_first_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .m)((0,_at_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .atSources */ .S)(report)).map((finding) => (0,_engine_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtLeast */ .du)(finding.severity, 'warning') ? issue(finding) : (0,_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(finding));
    return `${[...lines, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeForLog */ .zB)((0,_summary_words_js__WEBPACK_IMPORTED_MODULE_3__/* .closingWords */ .BI)(report))].join('\n')}\n`;
}
function issue(finding) {
    const { rule, severity, package: path, location } = finding;
    const { path: file, region } = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .artifactOf */ .qB)(path, location);
    const properties = [
        `type=${severity}`,
        ...(file === '.' ? [] : [`sourcepath=${propertyValue(file)}`]),
        ...(region === undefined ? [] : [`linenumber=${region.line}`, `columnnumber=${region.column}`]),
        `code=${propertyValue(rule)}`,
    ].map((property) => `${property};`);
    return `##vso[task.logissue ${properties.join('')}]${data((0,_limit_text_js__WEBPACK_IMPORTED_MODULE_8__/* .limitText */ .P)((0,_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .messageWithEntry */ .QX)(finding), messageLength))}`;
}
function data(text) {
    return (0,_command_data_js__WEBPACK_IMPORTED_MODULE_0__/* .commandData */ .w)(text, '%AZP25');
}
function propertyValue(text) {
    return data(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}


/***/ })

};
;