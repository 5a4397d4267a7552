"use strict";
exports.id = 855;
exports.ids = [855];
exports.modules = {

/***/ 5855:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSelection: function() { return /* binding */ openSelection; }
/* harmony export */ });
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4786);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(510);
/* harmony import */ var _git_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7271);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5926);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7358);
/* harmony import */ var _outer_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2941);
/* harmony import */ var _search_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7085);
/* harmony import */ var _touched_packages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6976);









/**
 * Finds all packages of the repository, and which of them have changed.
 *
 * @param paths files, folders and globs: only changes there count. None means the working folder.
 * @param beside files whose change counts wherever they are.
 */
async function openSelection(paths, cwd, selection, beside) {
    const repository = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)(cwd, "Can't tell what has changed");
    const isStaged = selection.kind === 'staged';
    const changed = isStaged ? (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .stagedFiles */ .KB)(cwd) : (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changedFiles */ .Y_)(cwd, (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changedSince */ .$A)(cwd, selection.base));
    const isBelow = await belowPaths(paths, cwd);
    const files = changed.filter((file) => isBelow(file) || beside.has(file));
    const found = files.length === 0
        ? { packages: [], skipped: [] }
        : (0,_search_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .searchRepository */ .r)(repository, (root) => (isStaged ? (0,_git_store_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIndex */ .$)(root) : (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .disk */ .E)(root.cwd)));
    const packages = (0,_touched_packages_js__WEBPACK_IMPORTED_MODULE_7__/* .touchedPackages */ .m8)(found.packages.map((one) => one.source.path), files, cwd);
    const isAsked = (path) => packages.has(path) || isBelow((0,_outer_path_js__WEBPACK_IMPORTED_MODULE_8__/* .outerPath */ .t)(path));
    if (packages.size === 0 && !files.some((file) => (0,_touched_packages_js__WEBPACK_IMPORTED_MODULE_7__/* .isPackageFile */ .N8)(file) || beside.has(file))) {
        return { packages: [], skipped: [], empty: [], changes: { packages, files: [], isAsked } };
    }
    return { ...found, empty: [], changes: { packages, files, isAsked } };
}
async function belowPaths(paths, cwd) {
    const places = (paths.length === 0 ? [''] : paths).map((path) => (0,_touched_packages_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$t)(path, cwd));
    const isMatch = await globMatcher(paths.filter(_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .f).map((glob) => (0,_open_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .Gt)(glob, cwd)));
    return (file) => {
        const place = (0,_touched_packages_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$t)(file, cwd);
        return (places.some((one) => place === one || place.startsWith(one === '/' ? one : `${one}/`)) || isMatch(file));
    };
}
async function globMatcher(globs) {
    if (globs.length === 0)
        return () => false;
    const { default: micromatch } = await __webpack_require__.e(/* import() */ 785).then(__webpack_require__.t.bind(__webpack_require__, 8785, 19));
    return (path) => micromatch.isMatch(path, globs, { nocase: true, dot: true, nonegate: true });
}


/***/ })

};
;