export const id = 227;
export const ids = [227];
export const modules = {

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isRemark)
/* harmony export */ });
const remarkRules = new Set(['suppression-unused', 'suppression-expired', 'suppression-expiring']);
/** Whether findings of a rule are about what the configuration accepts: they can't be accepted themselves. */
function isRemark(rule) {
    return remarkRules.has(rule);
}


/***/ }),

/***/ 6929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ pathInPackage),
/* harmony export */   QX: () => (/* binding */ messageWithEntry),
/* harmony export */   aY: () => (/* binding */ entryWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   qB: () => (/* binding */ artifactOf),
/* harmony export */   rM: () => (/* binding */ withEntry)
/* harmony export */ });
const archive = /^(.*?\.(?:zip|msapp))!(.+)$/is;
function artifactOf(packagePath, at) {
    const whole = pathInPackage(packagePath, at.file);
    const [, outer, inner] = archive.exec(whole) ?? [];
    if (outer === undefined || inner === undefined)
        return { path: whole, region: regionOf(at), entry: undefined };
    return { path: outer, region: undefined, entry: `${inner}${position(at)}` };
}
/** The message; for a place in an archive with the entry and the address, which nothing else tells. */
function messageWithEntry({ message, package: path, location }) {
    return withEntry(message, artifactOf(path, location), location.pointer);
}
function withEntry(message, { entry }, pointer) {
    if (entry === undefined)
        return message;
    return `${message} (at ${entry}${pointer === '' ? '' : `, ${pointer}`})`;
}
/** `src/Workflows/a.json:14:7`, or `a.zip!Workflows/a.json:14:7`. */
function placeWords(packagePath, at) {
    return `${pathInPackage(packagePath, at.file)}${position(at)}`;
}
/** `Workflows/a.json:14:7`: for a reader who has the package's path already. */
function entryWords(at) {
    return `${at.file}${position(at)}`;
}
/** `src/Workflows/a.json`, or `a.zip!Workflows/a.json`. */
function pathInPackage(packagePath, file) {
    if (file === '' || file === packagePath || (packagePath.endsWith(`/${file}`) && /\.json$/i.test(file)))
        return packagePath;
    if (packagePath === '.')
        return file;
    return `${packagePath}${/\.(?:zip|msapp)$/i.test(packagePath) ? '!' : '/'}${file}`;
}
function position({ line, column }) {
    return line === undefined || column === undefined ? '' : `:${line}:${column}`;
}
function regionOf({ line, column, endLine, endColumn }) {
    if (line === undefined || column === undefined)
        return undefined;
    return { line, column, endLine: endLine ?? line, endColumn: endColumn ?? column };
}


/***/ }),

/***/ 2899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ componentHeading)
/* harmony export */ });
/* harmony import */ var _component_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3572);

const kindsWithReadableId = new Set([
    'connectionReference',
    'customConnector',
    'environmentVariable',
]);
/** `Connection reference "Mail" (contoso_mail)`: display names of these kinds often repeat. Not escaped. */
function componentHeading({ kind, id, name }) {
    const kindName = _component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .kindNames */ .$1[kind];
    const shown = `${kindName.charAt(0).toUpperCase()}${kindName.slice(1)} "${name || id}"`;
    const needsId = kindsWithReadableId.has(kind) && id !== '' && name !== '' && id.toLowerCase() !== name.toLowerCase();
    return needsId ? `${shown} (${id})` : shown;
}


/***/ }),

/***/ 3572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ kindNames),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   _6: () => (/* binding */ countComponents),
/* harmony export */   _I: () => (/* binding */ countedKinds)
/* harmony export */ });
/** What Microsoft calls each kind. */
const kindNames = {
    solution: 'solution',
    flow: 'flow',
    canvasApp: 'canvas app',
    connectionReference: 'connection reference',
    customConnector: 'custom connector',
    environmentVariable: 'environment variable',
    agent: 'agent',
    connection: 'connection',
    connector: 'connector',
    principal: 'principal',
    file: 'file',
};
/** In the order in which they are told. */
const countedKinds = [
    'flow',
    'connectionReference',
    'canvasApp',
    'customConnector',
    'environmentVariable',
    'agent',
];
function plural(count, singular) {
    return `${count} ${singular}${count === 1 ? '' : 's'}`;
}
/** `14 flows, 6 connection references`; empty if there is nothing to count. */
function countComponents(packages) {
    return countedKinds
        .map((kind) => ({ kind, count: packages.reduce((sum, { components }) => sum + components[kind], 0) }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => plural(count, kindNames[kind]))
        .join(', ');
}


/***/ }),

/***/ 8227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
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


/***/ }),

/***/ 9782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ limitText)
/* harmony export */ });
/** Cuts the end off a text that is longer than `length` code units, never through a character. */
function limitText(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 9339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ closingWords),
/* harmony export */   bz: () => (/* binding */ comparisonWords),
/* harmony export */   ic: () => (/* binding */ checkedTargets),
/* harmony export */   ji: () => (/* binding */ checkedWords),
/* harmony export */   ky: () => (/* binding */ unknownWords),
/* harmony export */   rO: () => (/* binding */ solutionWords),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/* harmony import */ var _engine_is_remark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1531);
/* harmony import */ var _component_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3572);
/* harmony import */ var _limit_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9782);
/* harmony import */ var _suppressed_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1985);




/** What was looked at: a green line that does not say so may mean that nothing was read. Not escaped. */
function checkedWords(report) {
    const { packages, comparison, summary: { packages: count, unread }, } = report;
    const isGone = comparison !== undefined && unread === 0;
    const targets = count + unread === 0 ? checkedTargets(report) : '';
    if (targets !== '')
        return `No package has changed; checked against ${targets}.`;
    if (count === 0)
        return isGone ? 'No package is left to check.' : 'No package could be checked.';
    const components = (0,_component_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countComponents */ ._6)(packages) || 'no flow, app or other component that rules look at';
    return `Checked ${(0,_component_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'package')}: ${components}.`;
}
/** `prod, test`: targets that were checked although no package may be reported; empty where there are none. Not escaped. */
function checkedTargets({ readiness = [], findings }) {
    const told = new Set(findings.map(({ data }) => data.target));
    return readiness
        .filter(({ target, flows }) => flows.length > 0 || told.has(target))
        .map(({ target }) => (0,_limit_text_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .P)(target, 100))
        .join(', ');
}
/** `2 errors, 1 warning, 3 notes, 1 suppressed`; `No findings` where there is nothing to count. */
function countWords(report) {
    const { error, warning, note, unread } = report.summary;
    const counts = [
        error > 0 ? (0,_component_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(error, 'error') : '',
        warning > 0 ? (0,_component_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(warning, 'warning') : '',
        note > 0 ? (0,_component_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(note, 'note') : '',
        (0,_suppressed_words_js__WEBPACK_IMPORTED_MODULE_3__/* .suppressedWords */ .C)(report),
        unread > 0 ? `${(0,_component_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(unread, 'input')} not read` : '',
    ];
    return counts.filter((part) => part !== '').join(', ') || 'No findings';
}
/** `Compared with main: 1 new, 2 fixed, 12 remaining.`; empty where there is nothing to compare with. Not escaped. */
function comparisonWords({ comparison }) {
    if (comparison === undefined)
        return '';
    const { base, new: added, fixed, remaining } = comparison;
    const counts = `${added.length} new, ${fixed.length} fixed, ${remaining.length} remaining`;
    return `Compared with ${base.replace(/^([0-9a-f]{12})[0-9a-f]{28,}$/, '$1')}: ${counts}.`;
}
/** What was looked at, what was found, and how that compares: the last line of a log. Not escaped. */
function closingWords(report) {
    return [checkedWords(report), `${countWords(report)}.`, comparisonWords(report)].join(' ').trimEnd();
}
/** `Expense claims 1.2.0.0, unmanaged`; empty for a package without a solution. Not escaped. */
function solutionWords({ solution }) {
    if (solution === null)
        return '';
    const type = solution.packageType === 'both' ? 'unmanaged and managed' : solution.packageType;
    return `${solution.displayName || solution.uniqueName} ${solution.version}, ${type}`;
}
/**
 * What stands in place of a solution where findings are of no package: `deployment settings of prod`; or of one that has
 * not changed: `unchanged, for prod`. Not escaped.
 */
function unknownWords(findings) {
    if (findings.every(({ rule }) => (0,_engine_is_remark_js__WEBPACK_IMPORTED_MODULE_0__/* .isRemark */ .b)(rule)))
        return 'configuration';
    const targets = new Set(findings.map(({ data }) => String(data.target ?? '')));
    if (targets.has(''))
        return 'not read';
    const isSettings = findings.every(({ package: path, location }) => location.file === path);
    return `${isSettings ? 'deployment settings of' : 'unchanged, for'} ${[...targets].sort().join(', ')}`;
}


/***/ }),

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ suppressedWords)
/* harmony export */ });
/** `12 suppressed (9 by the baseline)`; empty where nothing is. */
function suppressedWords({ suppressed, summary }) {
    const count = summary.suppressed;
    const known = suppressed.filter(({ suppression }) => suppression.kind === 'baseline').length;
    if (count === 0)
        return '';
    if (known === count)
        return `${count} suppressed by the baseline`;
    return known === 0 ? `${count} suppressed` : `${count} suppressed (${known} by the baseline)`;
}


/***/ })

};
