"use strict";
exports.id = 805;
exports.ids = [805];
exports.modules = {

/***/ 5805:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importInventory: function() { return /* binding */ importInventory; }
/* harmony export */ });
/* harmony import */ var _input_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);
/* harmony import */ var _input_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7358);
/* harmony import */ var _output_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4765);
/* harmony import */ var _target_read_connections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9968);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3250);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5826);






/** `connections import`: what people can export, as one inventory. */
function importInventory({ paths, output, isComplete }, terminal) {
    const { cwd } = terminal;
    const files = paths.map((path) => {
        const shown = (0,_input_open_js__WEBPACK_IMPORTED_MODULE_1__/* .displayPath */ .Gt)(path, cwd);
        return { shown, file: (0,_input_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .disk */ .E)(cwd).fileAt(path, shown) };
    });
    const inventory = (0,_target_read_connections_js__WEBPACK_IMPORTED_MODULE_3__/* .readConnections */ .W)(files, '', isComplete);
    const text = (0,_output_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s)(inventory);
    if (output === undefined)
        terminal.writeOutput(text);
    else
        (0,_write_report_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReport */ .u)(output, text, cwd);
    return _exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.clean;
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