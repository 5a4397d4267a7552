"use strict";
exports.id = 227;
exports.ids = [227];
exports.modules = {

/***/ 8227:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: function() { return /* binding */ junit; }
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8350);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6929);
/* harmony import */ var _component_heading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2899);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4196);
/* harmony import */ var _summary_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9339);





/**
 * JUnit XML as Jenkins' schema has it. A package is a suite, a rule on a component is a case.
 *
 * An error is a `failure`. Warnings and notes don't fail a build, so their case passes and tells them in `system-out`.
 * A case that has only suppressed findings is `skipped`, with the reason. A package without findings is one passed
 * case: a reader can tell it from one that was not looked at. There are no times: the same input gives the same bytes.
 */
function junit(report) {
    const paths = [
        ...new Set([
            ...report.packages.map(({ path }) => path),
            ...[...report.findings, ...report.suppressed].map((finding) => finding.package),
        ]),
    ].sort();
    const known = new Map(report.packages.map((one) => [one.path, one]));
    const findings = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)([...report.findings, ...report.suppressed], (finding) => finding.package);
    const suites = paths.map((path) => suite(path, known.get(path), casesOf(path, findings.get(path) ?? [])));
    const lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites ${attributes({
            name: report.tool.name,
            tests: sum(suites, 'tests'),
            failures: sum(suites, 'failures'),
            errors: 0,
        })}>`,
        ...suites.flatMap((one) => one.lines),
        '</testsuites>',
    ];
    return `${lines.join('\n')}\n`;
}
function suite(path, known, cases) {
    const count = (outcome) => cases.filter((one) => one.outcome === outcome).length;
    const opening = attributes({
        name: path,
        tests: cases.length,
        failures: count('failed'),
        errors: 0,
        skipped: count('skipped'),
    });
    const solution = known === undefined ? '' : (0,_summary_words_js__WEBPACK_IMPORTED_MODULE_2__/* .solutionWords */ .rO)(known);
    const properties = solution === ''
        ? []
        : [
            '    <properties>',
            `      <property ${attributes({ name: 'solution', value: solution })}/>`,
            '    </properties>',
        ];
    return {
        tests: cases.length,
        failures: count('failed'),
        lines: [
            `  <testsuite ${opening}>`,
            ...properties,
            ...cases.flatMap((one) => testcase(path, one)),
            '  </testsuite>',
        ],
    };
}
function testcase(path, { name, body }) {
    const opening = `    <testcase ${attributes({ name, classname: path })}`;
    return body.length === 0 ? [`${opening}/>`] : [`${opening}>`, ...body, '    </testcase>'];
}
function casesOf(path, findings) {
    if (findings.length === 0)
        return [{ name: 'no findings', outcome: 'passed', body: [] }];
    const groups = [
        ...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(findings, ({ rule, component: { kind, id } }) => JSON.stringify([rule, kind, id])).values(),
    ];
    const names = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(groups, ([first]) => nameOf(first));
    return groups.map((group) => {
        const name = nameOf(group[0]);
        const isShared = (names.get(name)?.length ?? 0) > 1;
        return caseOf(isShared ? `${name} (${group[0].component.id})` : name, path, group);
    });
}
function nameOf({ rule, component }) {
    return `${rule}: ${(0,_component_heading_js__WEBPACK_IMPORTED_MODULE_0__/* .componentHeading */ .W)(component)}`;
}
function caseOf(name, path, group) {
    const suppressed = group.filter((finding) => 'suppression' in finding);
    const reported = group.filter((finding) => !('suppression' in finding));
    const [worst, ...moreErrors] = reported.filter(({ severity }) => severity === 'error');
    const [firstSuppressed] = suppressed;
    if (worst !== undefined) {
        return {
            name,
            outcome: 'failed',
            body: [
                ...element('failure', { type: worst.rule, message: worst.message }, [worst, ...moreErrors], path),
                ...milder(reported, path),
            ],
        };
    }
    if (reported.length === 0 && firstSuppressed !== undefined) {
        const { reason } = firstSuppressed.suppression;
        return { name, outcome: 'skipped', body: element('skipped', { message: reason }, suppressed, path) };
    }
    return { name, outcome: 'passed', body: milder(reported, path) };
}
function milder(reported, path) {
    const told = reported.filter(({ severity }) => severity !== 'error');
    return told.length === 0 ? [] : element('system-out', {}, told, path);
}
function element(name, values, findings, path) {
    const list = attributes(values);
    const text = findings.flatMap((finding) => describe(finding, path)).map(xmlText);
    return [`      <${name}${list === '' ? '' : ` ${list}`}>${text.join('\n')}</${name}>`];
}
function describe({ severity, message, location, related }, path) {
    return [
        `${severity}: ${message}`,
        `  ${[(0,_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .placeWords */ .fp)(path, location), location.pointer].filter((part) => part !== '').join(' ')}`,
        ...related.map((one) => `  ${[one.message, (0,_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .placeWords */ .fp)(one.package ?? path, one)].join(' ').trim()}`),
    ];
}
function sum(suites, field) {
    return suites.reduce((total, one) => total + one[field], 0);
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => `${name}="${xmlText(String(value))}"`)
        .join(' ');
}
/** Controls become visible, so nothing stays that XML 1.0 forbids but U+FFFE and U+FFFF. */
function xmlText(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeControls */ .UN)(text)
        .replaceAll(/[\ufffe\uffff]/g, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll(/##(?=[a-z]*\[)/gi, '#&#35;')
        .replaceAll(/::(?=[a-z])/gi, ':&#58;');
}


/***/ })

};
;