"use strict";
exports.id = 896;
exports.ids = [896];
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

/***/ 7896:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  graph: function() { return /* binding */ graph; }
});

// EXTERNAL MODULE: ./build/rules/index.js + 75 modules
var rules = __webpack_require__(4677);
// EXTERNAL MODULE: ./build/src/config/configuration.js
var config_configuration = __webpack_require__(6726);
// EXTERNAL MODULE: ./build/src/engine/is-unread.js
var is_unread = __webpack_require__(1164);
// EXTERNAL MODULE: ./build/src/output/escape.js
var output_escape = __webpack_require__(4196);
;// CONCATENATED MODULE: ./build/src/output/graph-without.js
/** The graph without what some packages hold; what others use there stays, with all that leads to it. */
function graphWithout({ nodes, edges }, isLeftOut) {
    const kept = edges.filter(({ at }) => !isLeftOut(at.package));
    const ends = new Set(kept.flatMap(({ from, to }) => [from.key, to.key]));
    const isHeld = (path) => path !== undefined && !isLeftOut(path);
    return { nodes: nodes.filter((node) => isHeld(node.package) || ends.has(node.key)), edges: kept };
}

// EXTERNAL MODULE: ./build/src/run.js + 9 modules
var run = __webpack_require__(949);
// EXTERNAL MODULE: ./build/src/cli/exit-code.js
var exit_code = __webpack_require__(3250);
// EXTERNAL MODULE: ./build/src/cli/go-by-configuration.js
var go_by_configuration = __webpack_require__(6387);
// EXTERNAL MODULE: ./build/src/cli/tell-problems.js
var tell_problems = __webpack_require__(8666);
;// CONCATENATED MODULE: ./build/src/cli/graph.js









/** `graph`: of the configuration, only what it ignores matters. */
async function graph({ paths, format, config }, terminal) {
    const configuration = await (0,go_by_configuration/* goByConfiguration */.e)({ config, allowPlugins: false }, terminal);
    const { ignore = [] } = configuration ?? {};
    const done = await (0,run/* run */.e)({
        paths,
        cwd: terminal.cwd,
        configuration: { ...config_configuration/* emptyConfiguration */.u, ignore },
        rules: diagnostics,
    });
    const drawn = graphWithout(done.graph, done.isIgnored);
    if (format === 'json') {
        const { graphJson } = await __webpack_require__.e(/* import() */ 814).then(__webpack_require__.bind(__webpack_require__, 814));
        terminal.writeOutput(graphJson(drawn));
    }
    else {
        const { graphMermaid } = await __webpack_require__.e(/* import() */ 709).then(__webpack_require__.bind(__webpack_require__, 9709));
        terminal.writeOutput(graphMermaid(drawn));
    }
    for (const { message } of done.report.findings)
        terminal.writeError(`${(0,output_escape/* escapeForLog */.zB)(message)}\n`);
    (0,tell_problems/* tellProblems */.s)(done, terminal);
    const code = (0,exit_code/* exitCodeOf */.FO)((0,exit_code/* outcomeOf */.sG)(done), { failOn: 'error', maxWarnings: Number.POSITIVE_INFINITY });
    return code === exit_code/* exitCodes */.hS.findings ? exit_code/* exitCodes */.hS.clean : code;
}
const diagnostics = rules.rules.filter(({ id }) => (0,is_unread/* isUnread */.K)(id));


/***/ })

};
;