"use strict";
exports.id = 854;
exports.ids = [854];
exports.modules = {

/***/ 473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulePages: () => (/* binding */ rulePages)
/* harmony export */ });
/** A rule without a page (a plugin's) is left out. */
function rulePages(rules, pages) {
    return rules.flatMap(({ id, meta: { area, severity, confidence } }) => {
        const page = Object.hasOwn(pages, id) ? pages[id] : undefined;
        return page === undefined ? [] : [{ id, area, ...page, severity, confidence }];
    });
}


/***/ })

};
;