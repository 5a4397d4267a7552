export const id = 202;
export const ids = [202];
export const modules = {

/***/ 5202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphWithout: () => (/* binding */ graphWithout)
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
