export const id = 742;
export const ids = [742];
export const modules = {

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

/***/ 1657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ atSources)
/* harmony export */ });
/**
 * Findings as they can be annotated: one in an export whose unpacked tree was linted, too, stands on the tree's file,
 * where it can be mended. It is in the report of the tree already, so the export's is left out.
 */
function atSources({ packages, findings }) {
    const nameOf = new Map(packages.map(({ path, solution }) => [path, solution?.uniqueName.toLowerCase()]));
    const keyOf = ({ package: path, fingerprint }) => JSON.stringify([nameOf.get(path), fingerprint]);
    const inTrees = new Set(findings.filter((finding) => !isArchived(finding.package)).map(keyOf));
    return findings.filter((finding) => {
        if (nameOf.get(finding.package) === undefined || !isArchived(finding.package))
            return true;
        return !inTrees.has(keyOf(finding));
    });
}
function isArchived(path) {
    return /\.zip(!|$)/i.test(path);
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

/***/ 4765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4196);

/** A document for a file, a terminal or a log. */
function jsonText(value) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControlsInJson */ .Zs)(JSON.stringify(value, undefined, 2))}\n`;
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

/***/ 8746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ newFirst),
/* harmony export */   F: () => (/* binding */ newFindings)
/* harmony export */ });
/* harmony import */ var _worst_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1291);

/** What the base doesn't have before what was there, each by severity; without a base, by severity alone. */
function newFirst(report, findings = report.findings) {
    const isNew = newFindings(report);
    const ranked = (0,_worst_first_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .m)(findings);
    return [...ranked.filter(isNew), ...ranked.filter((finding) => !isNew(finding))];
}
/** Tells the findings that the base doesn't have; without a base, none is new. */
function newFindings({ comparison }) {
    const fingerprints = new Set(comparison?.new);
    return ({ fingerprint }) => fingerprints.has(fingerprint);
}


/***/ }),

/***/ 9742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif),
/* harmony export */   sarifLimits: () => (/* binding */ sarifLimits)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6929);
/* harmony import */ var _at_sources_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1657);
/* harmony import */ var _component_heading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2899);
/* harmony import */ var _component_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3572);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4196);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4765);
/* harmony import */ var _limit_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9782);
/* harmony import */ var _new_first_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8746);
/* harmony import */ var _worst_first_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1291);










/** What GitHub code scanning takes of one file. */
const sarifLimits = {
    results: 25_000,
    gzipBytes: 10_000_000,
    linksInMessage: 10,
    messageLength: 10_000,
};
/**
 * SARIF 2.1.0: one run, new results first, then the worst. Code scanning knows the files of a repository, so a finding in an
 * archive stands on the whole archive, and its message says where inside.
 */
function sarif(report, { rules, category = 'solution-lint' }) {
    const ranked = [...(0,_new_first_js__WEBPACK_IMPORTED_MODULE_5__/* .newFirst */ .$)(report, (0,_at_sources_js__WEBPACK_IMPORTED_MODULE_6__/* .atSources */ .S)(report)), ...(0,_worst_first_js__WEBPACK_IMPORTED_MODULE_7__/* .worstFirst */ .m)(report.suppressed)];
    let count = Math.min(ranked.length, sarifLimits.results);
    for (;;) {
        const text = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s)(sarifLog(report, ranked.slice(0, count), ranked.length - count, rules, category));
        const bytes = gzipBytes(text);
        if (bytes <= sarifLimits.gzipBytes || count === 0)
            return text;
        count = Math.floor((count * sarifLimits.gzipBytes * 0.95) / bytes);
    }
}
/** Never more than the text has: gzip is only asked where it could matter. */
function gzipBytes(text) {
    const bytes = Buffer.byteLength(text);
    return bytes <= sarifLimits.gzipBytes ? bytes : (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text).length;
}
function sarifLog(report, findings, leftOut, pages, category) {
    const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
    const indexes = new Map(ids.map((id, index) => [id, index]));
    const pageOf = new Map(pages.map((page) => [page.id, page]));
    const { tool } = report;
    const baselineState = baselineStates(report);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: tool.name,
                        version: tool.version,
                        semanticVersion: tool.version,
                        rules: ids.map((id) => ruleDescriptor(id, pageOf.get(id))),
                    },
                },
                automationDetails: { id: `${category}/` },
                columnKind: 'utf16CodeUnits',
                ...(leftOut > 0 ? cutNotice(findings.length, leftOut) : {}),
                results: findings.map((finding) => ({
                    ...result(finding, indexes.get(finding.rule) ?? 0),
                    ...baselineState(finding),
                })),
            },
        ],
    };
}
/**
 * What is fixed is left out, though SARIF has a word for it (`absent`): code scanning would open an alert for it, and
 * closes the alert of a result that is not there.
 */
function baselineStates(report) {
    if (report.comparison === undefined)
        return () => ({});
    const isNew = (0,_new_first_js__WEBPACK_IMPORTED_MODULE_5__/* .newFindings */ .F)(report);
    return (finding) => ({ baselineState: isNew(finding) ? 'new' : 'unchanged' });
}
function cutNotice(told, leftOut) {
    const text = `Code scanning takes a limited number of results: the worst ${told} are here, ${(0,_component_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(leftOut, 'finding')} are left out. The JSON report has them all.`;
    return {
        invocations: [
            {
                executionSuccessful: true,
                toolExecutionNotifications: [
                    { descriptor: { id: 'results-left-out' }, level: 'warning', message: { text } },
                ],
            },
        ],
        properties: { resultsLeftOut: leftOut },
    };
}
function ruleDescriptor(id, page) {
    const name = id.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
    if (page === undefined) {
        const text = `Rule ${id}.`;
        return { id, name, shortDescription: { text }, fullDescription: { text }, help: { text } };
    }
    const { area, summary, markdown, severity, confidence, help } = page;
    return {
        id,
        name,
        shortDescription: { text: plainText(summary) },
        fullDescription: { text: plainText(sectionOf(markdown, 'What it finds') || summary) },
        help: { text: markdown, markdown },
        ...(help === undefined ? {} : { helpUri: help }),
        defaultConfiguration: { enabled: severity !== 'off', level: severity === 'off' ? 'none' : severity },
        properties: {
            area,
            confidence,
            tags: [...new Set([area, 'power-platform'])],
            precision: confidence,
            'problem.severity': problemSeverity[severity],
        },
    };
}
/** Words of code scanning. */
const problemSeverity = {
    error: 'error',
    warning: 'warning',
    note: 'recommendation',
    off: 'recommendation',
};
function sectionOf(markdown, title) {
    const [, section = ''] = new RegExp(`^## ${title}\\n+([\\s\\S]*?)(?=\\n## |$(?![\\s\\S]))`, 'm').exec(markdown) ?? [];
    return section.trim();
}
/** Without the marks of code, emphasis and links. */
function plainText(markdown) {
    return markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/`|\*\*/g, '');
}
const levels = { error: 'error', warning: 'warning', note: 'note' };
function result(finding, ruleIndex) {
    const { rule, messageId, severity, confidence, package: path, location, component, fingerprint } = finding;
    const artifact = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .artifactOf */ .qB)(path, location);
    return {
        ruleId: rule,
        ruleIndex,
        level: levels[severity],
        message: { text: messageText(finding) },
        locations: [
            {
                physicalLocation: physicalLocation(artifact),
                logicalLocations: [
                    {
                        name: visible(component.name || component.id),
                        fullyQualifiedName: visible(`${component.kind}/${component.id}`),
                        kind: component.kind,
                    },
                ],
            },
        ],
        ...relatedLocations(finding),
        // Code scanning makes its own hash of the line; where there is none, ours keeps the results apart.
        partialFingerprints: {
            'solutionLint/v1': fingerprint,
            ...(artifact.region === undefined ? { primaryLocationLineHash: fingerprint } : {}),
        },
        ...('suppression' in finding ? suppressions(finding) : {}),
        properties: {
            messageId: visible(messageId),
            confidence,
            component: visible((0,_component_heading_js__WEBPACK_IMPORTED_MODULE_1__/* .componentHeading */ .W)(component)),
            package: visible(path),
            file: visible(location.file),
            pointer: visible(location.pointer),
        },
    };
}
/** Code scanning shows a related location only where the message links to it. */
function messageText(finding) {
    const text = withoutLinks((0,_limit_text_js__WEBPACK_IMPORTED_MODULE_9__/* .limitText */ .P)(visible((0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .messageWithEntry */ .QX)(finding)), sarifLimits.messageLength));
    const links = finding.related
        .slice(0, sarifLimits.linksInMessage)
        .map((related, index) => `[${bracketsEscaped(relatedLabel(related))}](${index + 1})`);
    return links.length === 0 ? text : `${text} Related: ${links.join(', ')}.`;
}
function relatedLocations({ related, package: path }) {
    if (related.length === 0)
        return {};
    return {
        relatedLocations: related.map((one, index) => {
            const artifact = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .artifactOf */ .qB)(one.package ?? path, one);
            return {
                id: index + 1,
                message: { text: withoutLinks(visible((0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .withEntry */ .rM)(relatedLabel(one), artifact, one.pointer))) },
                physicalLocation: physicalLocation(artifact),
            };
        }),
    };
}
function relatedLabel({ message, file }) {
    return (0,_limit_text_js__WEBPACK_IMPORTED_MODULE_9__/* .limitText */ .P)(visible(message.replace(/\.$/, '') || file || 'here'), 200);
}
function physicalLocation({ path, region }) {
    if (region === undefined)
        return { artifactLocation: { uri: uriOf(path) } };
    return {
        artifactLocation: { uri: uriOf(path) },
        region: {
            startLine: region.line,
            startColumn: region.column,
            endLine: region.endLine,
            endColumn: region.endColumn,
        },
    };
}
/** An encoded colon can't make a scheme of the first segment. */
function uriOf(path) {
    const segments = path
        .replaceAll(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent);
    if (path.startsWith('/'))
        return `file://${segments.join('/')}`;
    if (/^[a-z]:\//i.test(path))
        return `file:///${[path.slice(0, 2), ...segments.slice(1)].join('/')}`;
    return segments.join('/');
}
function suppressions({ suppression: { kind, reason } }) {
    return {
        suppressions: [
            { kind: 'external', status: 'accepted', justification: visible(reason), properties: { source: kind } },
        ],
    };
}
function visible(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(text);
}
/** `[text](target)` in a message is a link for its reader: no name may make one. */
function withoutLinks(text) {
    return text.includes('](') ? bracketsEscaped(text) : text;
}
function bracketsEscaped(text) {
    return text.replaceAll(/[\\[\]]/g, (character) => `\\${character}`);
}


/***/ }),

/***/ 1291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _engine_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2853);

/** By severity, then the certain before the likely; equals stay in the order of the report. */
function worstFirst(findings) {
    return findings.toSorted((a, b) => weight(a) - weight(b));
}
function weight({ severity, confidence }) {
    return _engine_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(severity) * 2 + (confidence === 'high' ? 0 : 1);
}


/***/ })

};
