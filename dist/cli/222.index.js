"use strict";
exports.id = 222;
exports.ids = [222];
exports.modules = {

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

/***/ 4222:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSuppressions: function() { return /* binding */ checkSuppressions; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _engine_is_unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1164);
/* harmony import */ var _engine_run_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4853);
/* harmony import */ var _input_whole_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8309);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9579);





/** What is to say of the suppressions themselves; of one that covers nothing only where the run could have seen it. */
async function checkSuppressions(uses, { active, graph, thorough, isSelection, findings: others, cwd, documents }) {
    const canTell = !isSelection && !others.some(({ rule }) => (0,_engine_is_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnread */ .K)(rule));
    const idle = canTell ? uses.filter(({ count, rule }) => count === 0 && thorough.has(rule)) : [];
    const whole = new Map();
    for (const folder of new Set(idle.map(folderOf)))
        whole.set(folder, await (0,_input_whole_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isWholeWorkspace */ .f)(folder, graph.packages, cwd));
    const unneeded = new Set(idle.filter((use) => whole.get(folderOf(use))));
    const suppressions = uses.filter((use) => use.count > 0 || unneeded.has(use));
    const { findings, failures } = await (0,_engine_run_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .runRules */ .x)(active, { graph, targets: [], suppressions });
    return { findings: (0,_settle_js__WEBPACK_IMPORTED_MODULE_4__/* .settle */ .G)(findings, graph, undefined, documents).findings, failures };
}
function folderOf({ at }) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at.file);
}


/***/ })

};
;