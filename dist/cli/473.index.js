"use strict";
exports.id = 473;
exports.ids = [473];
exports.modules = {

/***/ 473:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownRulePages: function() { return /* binding */ ownRulePages; },
/* harmony export */   rulePages: function() { return /* binding */ rulePages; }
/* harmony export */ });
/** A rule without a page (a plugin's) is left out. */
function rulePages(rules, pages) {
    return rules.flatMap(({ id, meta: { area, severity, confidence } }) => {
        const page = Object.hasOwn(pages, id) ? pages[id] : undefined;
        return page === undefined ? [] : [{ id, area, ...page, severity, confidence }];
    });
}
/** What a rule of a plugin, or one without code, says of itself. */
function ownRulePages(rules) {
    return rules.map(({ id, meta: { area, severity, confidence, summary = `Rule ${id}.`, help = '' } }) => {
        const isAddress = /^https?:\/\//.test(help);
        const markdown = `# ${id}\n\n${summary}\n${isAddress ? `\n<${help}>\n` : ''}`;
        return { id, area, summary, markdown, severity, confidence, ...(isAddress ? { help } : {}) };
    });
}


/***/ })

};
;