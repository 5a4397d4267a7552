"use strict";
exports.id = 924;
exports.ids = [924];
exports.modules = {

/***/ 9924:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkSuppressions: function() { return /* binding */ checkSuppressions; }
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/engine/is-unread.js
var is_unread = __webpack_require__(1164);
// EXTERNAL MODULE: ./build/src/engine/run-rules.js + 3 modules
var run_rules = __webpack_require__(2341);
// EXTERNAL MODULE: ./build/src/input/open.js + 2 modules
var input_open = __webpack_require__(7358);
;// CONCATENATED MODULE: ./build/src/input/whole-workspace.js

/** Tells whether every package below a folder is among those that were read. */
async function isWholeWorkspace(folder, read, cwd) {
    const known = new Set(read.map(({ path }) => path));
    const { packages } = await (0,input_open/* openPaths */.jO)([folder || '.'], cwd);
    return packages.every(({ source }) => known.has((0,input_open/* displayPath */.Gt)(source.path, cwd) || '.'));
}

// EXTERNAL MODULE: ./build/src/settle/settle.js + 1 modules
var settle = __webpack_require__(9579);
;// CONCATENATED MODULE: ./build/src/settle/check-suppressions.js





/** What is to say of the suppressions themselves; of one that covers nothing only where the run could have seen it. */
async function checkSuppressions(uses, { active, graph, thorough, isSelection, findings: others, cwd, documents }) {
    const canTell = !isSelection && !others.some(({ rule }) => (0,is_unread/* isUnread */.K)(rule));
    const idle = canTell ? uses.filter(({ count, rule }) => count === 0 && thorough.has(rule)) : [];
    const whole = new Map();
    for (const folder of new Set(idle.map(folderOf)))
        whole.set(folder, await isWholeWorkspace(folder, graph.packages, cwd));
    const unneeded = new Set(idle.filter((use) => whole.get(folderOf(use))));
    const suppressions = uses.filter((use) => use.count > 0 || unneeded.has(use));
    const { findings, failures } = await (0,run_rules/* runRules */.x)(active, { graph, targets: [], suppressions });
    return { findings: (0,settle/* settle */.G)(findings, graph, undefined, documents).findings, failures };
}
function folderOf({ at }) {
    return external_node_path_.posix.dirname(at.file);
}


/***/ })

};
;