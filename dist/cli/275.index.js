"use strict";
exports.id = 275;
exports.ids = [275];
exports.modules = {

/***/ 2275:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHint: function() { return /* binding */ commandHint; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _engine_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6893);



const commands = {
    baseline: 'baseline',
    connections: 'connections',
    explain: 'explain',
    graph: 'graph',
    help: '--help',
    init: 'init',
    merge: 'merge',
    report: 'report',
    rules: 'rules',
    settings: 'settings',
    suppress: 'suppress',
    version: '--version',
};
/** Of a first word that is neither a path nor a command: the command that may have been meant. */
function commandHint(word, cwd) {
    if (!/^[a-z]{3,}$/i.test(word) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, word)))
        return undefined;
    const near = (0,_engine_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(word.toLowerCase(), Object.keys(commands));
    return near === undefined ? undefined : `Did you mean: solution-lint ${commands[near]}`;
}


/***/ })

};
;