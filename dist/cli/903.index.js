"use strict";
exports.id = 903;
exports.ids = [903];
exports.modules = {

/***/ 6903:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBase: function() { return /* binding */ readBase; }
/* harmony export */ });
/* harmony import */ var _graph_build_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);
/* harmony import */ var _graph_counterpart_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6023);
/* harmony import */ var _input_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6757);
/* harmony import */ var _input_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4786);
/* harmony import */ var _input_git_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(510);
/* harmony import */ var _input_git_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7271);
/* harmony import */ var _input_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7358);
/* harmony import */ var _input_search_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7085);
/* harmony import */ var _input_touched_packages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6976);
/* harmony import */ var _model_read_package_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4123);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4305);











/** @param against a zip, a folder, or a git revision; a path wins over a revision of the same name. Throws UsageError. */
async function readBase(against, head) {
    if (against === '')
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e('There is nothing to compare with: the base is empty.', baseHint);
    const isPath = !isCommitId(against) && (0,_input_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .disk */ .E)(head.cwd).kindOf((0,_input_open_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .Gt)(against, head.cwd)) !== 'nothing';
    const commit = isPath ? undefined : commitIn(against, head.cwd);
    const packages = commit === undefined ? await packagesAt(against, head.cwd) : await packagesIn(commit, head);
    const graph = (0,_graph_build_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .buildGraph */ .Z)(packages, head.isExternal);
    // In a zip or a folder that is named, a path says nothing of those here.
    const isIgnored = (path) => commit !== undefined && head.isIgnored(path);
    const compared = comparedOf(packages, head).filter(({ path }) => !isIgnored(path));
    return { name: against, graph, packages: compared, isIgnored, commit };
}
/** No path is called so, but to stand in for a commit. */
function isCommitId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
const baseHint = 'Name a zip, a folder or a git revision, such as origin/main.';
async function packagesAt(path, cwd) {
    const { packages: found, empty } = await (0,_input_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openPaths */ .jO)([path], cwd);
    const [nothing] = empty;
    if (nothing)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`Can't compare with "${path}": no package found there.`, nothing.hint);
    const packages = found.map(_model_read_package_js__WEBPACK_IMPORTED_MODULE_8__/* .readPackage */ .L);
    const [problem] = packages.flatMap((one) => one.problems);
    if (packages.some((one) => one.isRead) || problem === undefined)
        return packages;
    const why = 'detail' in problem ? problem.detail : "it can't be read";
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`Can't compare with "${path}": ${why}.`, baseHint);
}
function commitIn(revision, cwd) {
    const purpose = `Can't compare with "${revision}", which is no file or folder`;
    const { isShallow } = (0,_input_git_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(cwd, purpose);
    const commit = (0,_input_git_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D3)(cwd, revision);
    if (commit !== undefined)
        return commit;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`${purpose}: git has no such revision.`, (0,_input_git_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchHint */ .mh)(isShallow, revision));
}
async function packagesIn(commit, head) {
    const { paths, cwd, changes } = head;
    const repository = (0,_input_git_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(cwd, `Can't compare with ${commit}`);
    const everywhere = () => (0,_input_search_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .searchRepository */ .r)(repository, (root) => (0,_input_git_store_js__WEBPACK_IMPORTED_MODULE_4__/* .gitCommit */ .o)(root, commit)).packages;
    if (changes)
        return changes.files.length === 0 ? [] : everywhere().map(_model_read_package_js__WEBPACK_IMPORTED_MODULE_8__/* .readPackage */ .L);
    const packages = (await (0,_input_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openPaths */ .jO)(paths, cwd, (0,_input_git_store_js__WEBPACK_IMPORTED_MODULE_4__/* .gitCommit */ .o)(repository, commit))).packages.map(_model_read_package_js__WEBPACK_IMPORTED_MODULE_8__/* .readPackage */ .L);
    return [...packages, ...movedPackages(packages, head.packages, everywhere)];
}
/** Where a solution was before its folder got another name, or its zip another version. */
function movedPackages(packages, now, everywhere) {
    const known = new Set(packages.map(_graph_counterpart_js__WEBPACK_IMPORTED_MODULE_10__/* .uniqueNameOf */ ._));
    const lost = now.filter((one) => one.solution !== undefined && !known.has((0,_graph_counterpart_js__WEBPACK_IMPORTED_MODULE_10__/* .uniqueNameOf */ ._)(one)));
    if (lost.length === 0)
        return [];
    const names = new Set(lost.map(_graph_counterpart_js__WEBPACK_IMPORTED_MODULE_10__/* .uniqueNameOf */ ._));
    const candidates = everywhere()
        .filter((found) => names.has((0,_model_read_package_js__WEBPACK_IMPORTED_MODULE_8__/* .readSolutionName */ .D)(found)?.toLowerCase()))
        .map(_model_read_package_js__WEBPACK_IMPORTED_MODULE_8__/* .readPackage */ .L);
    return [...new Set(lost.flatMap((one) => (0,_graph_counterpart_js__WEBPACK_IMPORTED_MODULE_10__/* .counterpartOf */ .r)(one, candidates) ?? []))];
}
/** Where only changes are reported: what the packages with changes were, and what has changed so much that it is gone. */
function comparedOf(packages, head) {
    const { changes, cwd } = head;
    if (changes === undefined)
        return packages;
    const present = new Set(head.packages.map(({ path }) => path));
    const paths = packages.map(({ path }) => path);
    const touched = (0,_input_touched_packages_js__WEBPACK_IMPORTED_MODULE_7__/* .touchedPackages */ .m8)(paths, changes.files, cwd);
    const reported = head.packages.filter(({ path }) => changes.packages.has(path));
    const earlier = new Set(reported.map((one) => (0,_graph_counterpart_js__WEBPACK_IMPORTED_MODULE_10__/* .counterpartOf */ .r)(one, packages)));
    return packages.filter((one) => earlier.has(one) || (touched.has(one.path) && !present.has(one.path)));
}


/***/ })

};
;