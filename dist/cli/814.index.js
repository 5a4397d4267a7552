"use strict";
exports.id = 814;
exports.ids = [814];
exports.modules = {

/***/ 4196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ escapeLoggingCommands),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   Zs: () => (/* binding */ escapeControlsInJson),
/* harmony export */   zB: () => (/* binding */ escapeForLog)
/* harmony export */ });
/**
 * Characters that act on a terminal or hide from its reader instead of being seen: C0 and C1 controls, line and
 * paragraph separators, direction marks, zero-width space, byte order mark, tags, halves of a surrogate pair.
 * The joiners that emoji and scripts need (U+200C, U+200D) stay.
 */
const unseen = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}\u{e0000}-\u{e007f}]/gu;
/** The same without C0 controls and lone surrogates, which JSON.stringify escapes itself. */
const unseenInJson = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** `##[…`, `##vso[…`, `##teamcity[…`: build servers obey these wherever they stand in a line of a log. */
const loggingCommand = /##(?=[a-z]*\[)/gi;
/** GitHub Actions obeys `::name …` where a line begins with it, and wrapping can begin a line anywhere. */
const workflowCommand = /::(?=[a-z])/gi;
const shortEscapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Text from a package that can't move the cursor, hide or turn the line around. */
function escapeControls(text) {
    return text.replace(unseen, (character) => shortEscapes[character] ?? escapeUnits(character));
}
/** The same for a terminal or the log of a build server, which it can't command either. */
function escapeForLog(text) {
    return escapeControls(text).replace(loggingCommand, '#\\u0023').replace(workflowCommand, ':\\u003a');
}
/** Controls as they are, but no command for a build server: for text that goes into a command of ours. */
function escapeLoggingCommands(text) {
    return text.replace(loggingCommand, '#\\u0023');
}
/** For a JSON text on its way to either; a reader of the JSON gets the same values. */
function escapeControlsInJson(json) {
    return json.replace(unseenInJson, escapeUnits).replace(loggingCommand, '#\\u0023');
}
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join('');
}


/***/ }),

/***/ 814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphJson: () => (/* binding */ graphJson)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4196);
/* harmony import */ var _sorted_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3255);


/** `schema/graph.schema.json` describes it. `package` is null for what no package of the workspace holds. */
function graphJson(graph) {
    const nodes = (0,_sorted_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedNodes */ .v3)(graph).map(({ key, kind, name, package: path, isMissing }) => ({
        id: key,
        kind,
        name,
        package: path ?? null,
        ...(isMissing ? { missing: true } : {}),
    }));
    const edges = (0,_sorted_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedEdges */ .qD)(graph).map(({ from, to, kind, at }) => ({
        from: from.key,
        to: to.key,
        kind,
        at: { package: at.package, file: at.file, pointer: at.pointer },
    }));
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControlsInJson */ .Zs)(JSON.stringify({ nodes, edges }, undefined, 2))}\n`;
}


/***/ }),

/***/ 3255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   qD: () => (/* binding */ sortedEdges),
/* harmony export */   v3: () => (/* binding */ sortedNodes)
/* harmony export */ });
/** The same input gives the same bytes: by code unit, never by the machine's language. */
function sortedNodes(graph) {
    return graph.nodes.toSorted((a, b) => compare(a.key, b.key));
}
function sortedEdges(graph) {
    return graph.edges
        .map((edge) => ({ edge, sortKey: sortKeyOf(edge) }))
        .sort((a, b) => compareAll(a.sortKey, b.sortKey))
        .map(({ edge }) => edge);
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function sortKeyOf({ from, to, kind, at }) {
    return [from.key, to.key, kind, at.package, at.file, at.pointer];
}
function compareAll(a, b) {
    for (const [index, part] of a.entries()) {
        const order = compare(part, b[index] ?? '');
        if (order !== 0)
            return order;
    }
    return 0;
}


/***/ })

};
;