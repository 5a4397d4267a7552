"use strict";
exports.id = 48;
exports.ids = [48];
exports.modules = {

/***/ 4048:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printConfiguration: function() { return /* binding */ printConfiguration; }
/* harmony export */ });
/* harmony import */ var _engine_active_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _engine_rule_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9276);
/* harmony import */ var _engine_rule_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6764);
/* harmony import */ var _input_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7358);
/* harmony import */ var _output_json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4765);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6726);






/** What a run goes by, as JSON: every value with who said so. */
function printConfiguration(configuration = _configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyConfiguration */ .u, rules, settings, cwd) {
    (0,_engine_rule_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSettings */ .EW)(rules, settings);
    const last = (0,_engine_rule_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .changesOf */ .fs)(rules, settings, () => '--rule');
    const { overrides, plugins, ignore, externals, targets, suppressions, declarative } = configuration;
    const changeable = rules.filter(({ meta }) => !meta.isDiagnostic);
    const printed = {
        files: configuration.files.map(({ path }) => path),
        rules: Object.fromEntries(changeable.map((rule) => [rule.id, printRule(rule, { ...configuration, overrides: [], last })])),
        overrides: overrides.map(({ where, changes, origin }) => ({
            where,
            rules: printChanges(changes),
            origin,
        })),
        plugins: plugins.map(printWritten),
        ignore: ignore.map(printWritten),
        externals: {
            connectionReferences: (externals.connectionReferences ?? []).map(printWritten),
            connectors: (externals.connectors ?? []).map(printWritten),
        },
        targets: Object.fromEntries(Object.entries(targets).map(([name, value]) => [
            name,
            { value: withShownPaths(value, cwd), origin: configuration.targetOrigins[name] ?? '' },
        ])),
        suppressions: suppressions.map(printWritten),
        declarative: declarative.map(printWritten),
    };
    return (0,_output_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s)(printed);
}
function printRule(rule, wanted) {
    const { severities, options } = (0,_engine_active_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .activate */ .Yf)(rule, wanted);
    const { options: said } = {
        ...(Object.hasOwn(wanted.changes, rule.id) ? wanted.changes[rule.id] : {}),
        ...(Object.hasOwn(wanted.last, rule.id) ? wanted.last[rule.id] : {}),
    };
    return {
        severities,
        options: Object.fromEntries(Object.entries(options).map(([name, value]) => [
            name,
            { value, origin: said && Object.hasOwn(said.value, name) ? said.origin : 'default' },
        ])),
    };
}
function printChanges(changes) {
    return Object.fromEntries(Object.entries(changes)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, { severities, options }]) => [id, { severities, ...(options ? { options } : {}) }]));
}
function printWritten({ value, origin }) {
    return { value, origin };
}
function withShownPaths(target, cwd) {
    const shown = (paths) => typeof paths === 'string' ? (0,_input_open_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(paths, cwd) : paths.map((path) => (0,_input_open_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(path, cwd));
    const { settings, connections } = target;
    return {
        ...target,
        ...(settings === undefined ? {} : { settings: shown(settings) }),
        ...(connections === undefined ? {} : { connections: shown(connections) }),
    };
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


/***/ })

};
;