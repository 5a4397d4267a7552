"use strict";
exports.id = 814;
exports.ids = [814];
exports.modules = {

/***/ 814:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphJson: function() { return /* binding */ graphJson; }
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4765);
/* harmony import */ var _sorted_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3255);


/** `schema/graph.schema.json` describes it. `package` is null for what no package of the workspace holds. */
function graphJson(graph) {
    const nodes = (0,_sorted_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedNodes */ .v)(graph).map(({ key, kind, name, package: path, isMissing }) => ({
        id: key,
        kind,
        name,
        package: path ?? null,
        ...(isMissing ? { missing: true } : {}),
    }));
    const edges = (0,_sorted_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedEdges */ .q)(graph).map(({ from, to, kind, at }) => ({
        from: from.key,
        to: to.key,
        kind,
        at: { package: at.package, file: at.file, pointer: at.pointer },
    }));
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)({ nodes, edges });
}


/***/ }),

/***/ 4765:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: function() { return /* binding */ jsonText; }
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4196);

/** A document for a file, a terminal or a log. */
function jsonText(value) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControlsInJson */ .Zs)(JSON.stringify(value, undefined, 2))}\n`;
}


/***/ }),

/***/ 3255:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: function() { return /* binding */ sortedEdges; },
/* harmony export */   v: function() { return /* binding */ sortedNodes; }
/* harmony export */ });
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5776);

/** The same input gives the same bytes: by code unit, never by the machine's language. */
function sortedNodes(graph) {
    return graph.nodes.toSorted((a, b) => (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.key, b.key));
}
function sortedEdges(graph) {
    return graph.edges
        .map((edge) => ({ edge, sortKey: sortKeyOf(edge) }))
        .sort((a, b) => compareAll(a.sortKey, b.sortKey))
        .map(({ edge }) => edge);
}
function sortKeyOf({ from, to, kind, at }) {
    return [from.key, to.key, kind, at.package, at.file, at.pointer];
}
function compareAll(a, b) {
    for (const [index, part] of a.entries()) {
        const order = (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(part, b[index] ?? '');
        if (order !== 0)
            return order;
    }
    return 0;
}


/***/ })

};
;