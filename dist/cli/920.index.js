"use strict";
exports.id = 920;
exports.ids = [920,202];
exports.modules = {

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

/***/ 8920:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graph: function() { return /* binding */ graph; }
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4677);
/* harmony import */ var _config_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6726);
/* harmony import */ var _engine_is_unread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1164);
/* harmony import */ var _output_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4196);
/* harmony import */ var _output_graph_without_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5202);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(949);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3250);
/* harmony import */ var _go_by_configuration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6387);
/* harmony import */ var _tell_problems_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8666);









/** `graph`: of the configuration, only what it ignores matters. */
async function graph({ paths, format, config }, terminal) {
    const configuration = await (0,_go_by_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .goByConfiguration */ .e)({ config, allowPlugins: false }, terminal);
    const { ignore = [] } = configuration ?? {};
    const done = await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e)({
        paths,
        cwd: terminal.cwd,
        configuration: { ..._config_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyConfiguration */ .u, ignore },
        rules: diagnostics,
    });
    const drawn = (0,_output_graph_without_js__WEBPACK_IMPORTED_MODULE_7__.graphWithout)(done.graph, done.isIgnored);
    if (format === 'json') {
        const { graphJson } = await __webpack_require__.e(/* import() */ 814).then(__webpack_require__.bind(__webpack_require__, 814));
        terminal.writeOutput(graphJson(drawn));
    }
    else {
        const { graphMermaid } = await __webpack_require__.e(/* import() */ 709).then(__webpack_require__.bind(__webpack_require__, 9709));
        terminal.writeOutput(graphMermaid(drawn));
    }
    for (const { message } of done.report.findings)
        terminal.writeError(`${(0,_output_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeForLog */ .zB)(message)}\n`);
    (0,_tell_problems_js__WEBPACK_IMPORTED_MODULE_8__/* .tellProblems */ .s)(done, terminal);
    const code = (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodeOf */ .FO)((0,_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeOf */ .sG)(done), { failOn: 'error', maxWarnings: Number.POSITIVE_INFINITY });
    return code === _exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.findings ? _exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.clean : code;
}
const diagnostics = _rules_index_js__WEBPACK_IMPORTED_MODULE_0__.rules.filter(({ id }) => (0,_engine_is_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnread */ .K)(id));


/***/ }),

/***/ 5202:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphWithout: function() { return /* binding */ graphWithout; }
/* harmony export */ });
/** The graph without what some packages hold; what others use there stays, with all that leads to it. */
function graphWithout({ nodes, edges }, isLeftOut) {
    const paths = new Set([
        ...edges.map(({ at }) => at.package),
        ...nodes.flatMap((node) => node.package ?? []),
    ]);
    const held = new Set([...paths].filter((path) => !isLeftOut(path)));
    const kept = edges.filter(({ at }) => held.has(at.package));
    const ends = new Set(kept.flatMap(({ from, to }) => [from.key, to.key]));
    const isHeld = (path) => path !== undefined && held.has(path);
    return { nodes: nodes.filter((node) => isHeld(node.package) || ends.has(node.key)), edges: kept };
}


/***/ })

};
;