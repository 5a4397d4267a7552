"use strict";
exports.id = 709;
exports.ids = [709];
exports.modules = {

/***/ 9709:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphMermaid: function() { return /* binding */ graphMermaid; }
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5776);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4196);
/* harmony import */ var _sorted_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3255);




/** A Mermaid flowchart: a box a package, a shape a kind, dashed red for what is missing. */
function graphMermaid(graph) {
    const nodes = (0,_sorted_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedNodes */ .v)(graph);
    const ids = shortIds('n', nodes.map(({ key }) => key));
    const declare = (node) => declaration(ids.get(node.key) ?? '', node);
    const lines = [
        'flowchart LR',
        ...packageBoxes(nodes, declare),
        ...nodes.filter((node) => node.package === undefined).map((node) => `  ${declare(node)}`),
        ...arrows(graph, ids),
        ...missingStyle(nodes.filter((node) => node.isMissing).map((node) => ids.get(node.key) ?? '')),
    ];
    return `${lines.join('\n')}\n`;
}
function packageBoxes(nodes, declare) {
    const paths = [...new Set(nodes.flatMap((node) => node.package ?? []))].sort(_compare_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n);
    const ids = shortIds('p', paths);
    return paths.flatMap((path) => [
        `  subgraph ${ids.get(path)}["${label(path) || '#32;'}"]`,
        ...nodes.filter((node) => node.package === path).map((node) => `    ${declare(node)}`),
        '  end',
    ]);
}
const shapes = {
    solution: ['[', ']'],
    flow: ['([', '])'],
    canvasApp: ['[', ']'],
    connectionReference: ['(', ')'],
    customConnector: ['[[', ']]'],
    connector: ['[[', ']]'],
    connection: ['[(', ')]'],
    environmentVariable: ['[/', '/]'],
    agent: ['{{', '}}'],
    principal: ['((', '))'],
    file: ['[', ']'],
};
function declaration(id, { kind, name, key, isMissing }) {
    const [open, close] = shapes[kind];
    return `${id}${open}"${label(name.trim() === '' ? key : name)}${isMissing ? ' (missing)' : ''}"${close}`;
}
/** Only what the shapes at both ends don't tell. */
const arrowsByKind = {
    usesConnectionReference: '-->',
    usesConnectionDirectly: '==>|"directly"|',
    usesConnector: '-->',
    bindsConnection: '-->',
    callsFlow: '-->|"calls"|',
    readsVariable: '-->',
    sharedWith: '-.->|"shared with"|',
    dependsOn: '-.->|"needs"|',
};
function arrows(graph, ids) {
    const lines = (0,_sorted_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedEdges */ .q)(graph).map(({ from, to, kind }) => {
        return `  ${ids.get(from.key)} ${arrowsByKind[kind]} ${ids.get(to.key)}`;
    });
    return [...new Set(lines)];
}
function missingStyle(ids) {
    if (ids.length === 0)
        return [];
    return [
        '  classDef missing stroke:#d1242f,stroke-width:2px,stroke-dasharray:5 4',
        `  class ${ids.join(',')} missing`,
    ];
}
/**
 * A letter and a hash: an id does not change when other nodes come and go, and is never a word of the grammar
 * (`end`, `default`, or an `o` or `x` that would become the head of an arrow).
 */
function shortIds(letter, keys) {
    const ids = new Map();
    const taken = new Set();
    for (const key of keys) {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex');
        let length = 8;
        while (taken.has(hash.slice(0, length)) && length < hash.length)
            length += 1;
        taken.add(hash.slice(0, length));
        ids.set(key, letter + hash.slice(0, length));
    }
    return ids;
}
/**
 * Mermaid reads labels several times: as its grammar (`"`, `%%{init…}%%`), as Markdown (`*`, `1.`), as HTML, and as
 * entities of its own (`#35;`). So letters and digits stay, with the punctuation that means nothing to any of them
 * where it stands; all else becomes an entity.
 */
function label(name) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeControls */ .UN)(name)
        .replace(/[^\p{L}\p{M}\p{N} ,()./_-]/gu, entity)
        .replace(/^[\s.\-/]+|^\d+[.)]/u, (start) => start.replace(/[^\d]/gu, entity))
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
        .replace(/-(?=-)|(?<=www)\./gi, entity)
        .replace(/(?<=direction) (?=\s*(?:TB|TD|BT|RL|LR))/gi, entity);
}
function entity(character) {
    return `#${character.codePointAt(0)};`;
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