export const id = 846;
export const ids = [846];
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

/***/ 4808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ connectionChangeWords),
/* harmony export */   P4: () => (/* binding */ isUnsettled),
/* harmony export */   XZ: () => (/* binding */ changeVerbs),
/* harmony export */   hc: () => (/* binding */ changeMarks),
/* harmony export */   zc: () => (/* binding */ unsettledFirst)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8350);
/* harmony import */ var _target_unnamed_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3565);
/* harmony import */ var _component_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3572);
/* harmony import */ var _limit_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9782);




const changeMarks = {
    added: '+',
    removed: '-',
    're-pointed': '~',
};
const changeVerbs = {
    added: 'adds',
    removed: 'removes',
    're-pointed': 're-points',
};
const shownUsers = 5;
const shownTargets = 5;
/** `connection reference "Mail" (shared_office365), used by flow "A"; prod's settings have no entry for it`. Not escaped. */
function connectionChangeWords(change) {
    const settings = settingsWords(change);
    return `${(0,_limit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .P)(changedWords(change), 400)}${settings === '' ? '' : `; ${settings}`}`;
}
/** Where not all are shown: those for which the settings of a target have nothing come first. */
function unsettledFirst(changes) {
    return [...changes.filter(isUnsettled), ...changes.filter((change) => !isUnsettled(change))];
}
/** Whether the settings of a target have nothing for what changed. */
function isUnsettled({ targets = [] }) {
    return targets.some(({ entry }) => entry === 'missing' || entry === 'empty');
}
function changedWords({ change, component, from, to, usedBy }) {
    const { kind, id, name } = component;
    const shown = (target) => kind === 'environmentVariable' ? `"${(0,_limit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .P)(target, 60)}"` : (0,_limit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .P)(target, 200);
    const target = change === 'removed' ? from : to;
    const repointed = from === undefined && to === undefined
        ? ': another value'
        : `: ${from === undefined ? 'nothing' : shown(from)} → ${to === undefined ? 'nothing' : shown(to)}`;
    const where = change === 're-pointed' ? repointed : target === undefined ? '' : ` (${shown(target)})`;
    const users = usedBy.length === 0 ? '' : `, used by ${usersWords(usedBy)}`;
    return `${_component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .kindNames */ .$1[kind]} "${(0,_limit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .P)(name || id, 200)}"${where}${users}`;
}
function usersWords(users) {
    const groups = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(users, ({ kind }) => kind)].map(([kind, group]) => {
        const names = group.slice(0, shownUsers).map(({ id, name }) => `"${(0,_limit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .P)(name || id, 100)}"`);
        const more = group.length > shownUsers ? [`${group.length - shownUsers} more`] : [];
        return `${_component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .kindNames */ .$1[kind]}${group.length === 1 ? '' : 's'} ${[...names, ...more].join(', ')}`;
    });
    return listing(groups);
}
const entries = [
    'missing',
    'empty',
    'dispensable',
    'placeholder',
    'given',
];
/** `prod's settings have no entry for it, test's settings have one`; empty where there are none. */
function settingsWords({ component, targets = [] }) {
    const value = component.kind === 'environmentVariable' ? 'value' : 'connection';
    const words = {
        missing: 'have no entry for it',
        empty: `have an entry for it without a ${value}`,
        dispensable: 'have no entry for it, and need none',
        placeholder: 'have an entry for it that a tool fills in',
        given: 'have an entry for it',
    };
    return entries
        .map((entry) => ({
        entry,
        names: targets.filter((one) => one.entry === entry).map(({ target }) => target),
    }))
        .filter(({ names }) => names.length > 0)
        .map(({ entry, names }) => `${owners(names)} settings ${words[entry]}`)
        .join('; ');
}
/** `prod's`, `prod's and test's`. */
function owners(names) {
    const shown = names.slice(0, shownTargets).map(ownerOf);
    const more = names.length > shownTargets ? [`${names.length - shownTargets} others'`] : [];
    return listing([...shown, ...more]);
}
/** What the options of one run describe has no name of its own. */
function ownerOf(name) {
    return name === _target_unnamed_target_js__WEBPACK_IMPORTED_MODULE_3__/* .unnamedTarget */ .K ? 'the given' : `${(0,_limit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .P)(name, 40)}'s`;
}
/** `a, b and c` */
function listing(parts) {
    const last = parts.at(-1) ?? '';
    return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
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

/***/ 3846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdown: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/output/artifact.js
var artifact = __webpack_require__(6929);
// EXTERNAL MODULE: ./build/src/output/component-words.js
var component_words = __webpack_require__(3572);
// EXTERNAL MODULE: ./build/src/output/connection-change-words.js
var connection_change_words = __webpack_require__(4808);
// EXTERNAL MODULE: ./build/src/output/limit-text.js
var limit_text = __webpack_require__(9782);
// EXTERNAL MODULE: ./build/src/output/component-heading.js
var component_heading = __webpack_require__(2899);
// EXTERNAL MODULE: ./build/src/output/escape.js
var output_escape = __webpack_require__(4196);
;// CONCATENATED MODULE: ./build/src/output/markdown-text.js

/**
 * Text that reads the same in GitHub's Markdown, in a table and in HTML: what could be markup is an entity.
 * GitHub also looks for `@name`, `#1` and `:smile:` in what it has rendered; an empty comment parts them.
 */
function markdownText(text) {
    return (0,output_escape/* escapeControls */.UN)(text)
        .replaceAll(/[!#$&*<>?@[\\\]^`{|}~]/g, entity)
        .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
        .replaceAll(/(?<=www)\.|:(?=\/\/)/giu, entity)
        .replaceAll(/&#(?:35|64);/g, '$&<!-- -->')
        .replaceAll(/:(?=[\w+-]*[a-z][\w+-]*:)/gi, ':<!-- -->')
        .replaceAll(/^[\s.+-]+|^\d+[.)]/g, (start) => start.replaceAll(/\D/g, entity));
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}

// EXTERNAL MODULE: ./build/src/output/readiness-words.js
var readiness_words = __webpack_require__(7435);
;// CONCATENATED MODULE: ./build/src/output/markdown-blocks.js







/** Blocks of Markdown below a line that opens and closes them. */
function fold(title, blocks, isOpen = false) {
    if (blocks.length === 0)
        return [];
    return [`<details${isOpen ? ' open' : ''}><summary>${title}</summary>`, ...blocks, '</details>'];
}
function more(length, count) {
    return length > count ? [`And ${length - count} more: the JSON report has them all.`] : [];
}
/** So many of them, one sentence each. */
function changeList(changes, count, subject) {
    const items = (0,connection_change_words/* unsettledFirst */.zc)(changes)
        .slice(0, count)
        .map((change) => {
        const where = `<code>${markdownText((0,limit_text/* limitText */.P)(change.package, 200))}</code>`;
        const words = markdownText((0,limit_text/* limitText */.P)((0,connection_change_words/* connectionChangeWords */.CD)(change), 700));
        return `- ${where}: ${subject} ${connection_change_words/* changeVerbs */.XZ[change.change]} ${words}.`;
    });
    return [...(items.length === 0 ? [] : [items.join('\n')]), ...more(changes.length, count)];
}
function fixedTable(fixed, count) {
    const rows = fixed.slice(0, count).map(({ rule, component, package: path }) => {
        const cells = [rule, (0,limit_text/* limitText */.P)((0,component_heading/* componentHeading */.W)(component), 200), (0,limit_text/* limitText */.P)(path, 200)];
        return `| ✅ | ${cells.map(markdownText).join(' | ')} |`;
    });
    const table = ['| | Rule | Component | Package |', '|---|---|---|---|', ...rows].join('\n');
    return [...(rows.length === 0 ? [] : [table]), ...more(fixed.length, count)];
}
const verdictWords = { on: '✅ turns on', off: '❌ stays off', unknown: "❔ can't tell" };
const shownReasons = 3;
/** So many flows with what keeps them off, and whom to ask for so many shares. */
function readinessTable({ flows, shares }, count) {
    return [
        ['| Flow | | Why |', '|---|---|---|', ...flows.slice(0, count).map(flowRow)].join('\n'),
        ...(flows.length > count ? [`and ${(0,component_words/* plural */.LS)(flows.length - count, 'flow')} more`] : []),
        ...[...(0,group_by/* groupBy */.$)(shares.slice(0, count), ({ owner }) => owner)].map(([owner, group]) => [
            `To ask of ${markdownText((0,limit_text/* limitText */.P)(owner || 'whoever owns them', 300))}:`,
            '',
            ...group.map((share) => `- ${markdownText((0,limit_text/* limitText */.P)((0,readiness_words/* shareWords */.hs)(share), 300))}`),
        ].join('\n')),
    ];
}
function flowRow({ name, verdict, reasons }) {
    const why = reasons
        .slice(0, shownReasons)
        .map((reason) => markdownText((0,limit_text/* limitText */.P)((0,readiness_words/* reasonWords */.IK)(reason), 200)))
        .join('<br>');
    return `| ${markdownText((0,limit_text/* limitText */.P)(name, 100))} | ${verdictWords[verdict]} | ${why} |`;
}

// EXTERNAL MODULE: ./build/src/output/new-first.js
var new_first = __webpack_require__(8746);
// EXTERNAL MODULE: ./build/src/output/summary-words.js
var summary_words = __webpack_require__(9339);
// EXTERNAL MODULE: ./build/src/output/suppressed-words.js
var suppressed_words = __webpack_require__(1985);
;// CONCATENATED MODULE: ./build/src/output/markdown.js











/** GitHub takes no more for a job summary. */
const markdownBytes = 1024 * 1024;
/**
 * A job summary: counts, a table for each package with findings, its notes folded. The mildest go if it is too long.
 *
 * @param bytes the room there is.
 * @param subject what changes connections: `This pull request`.
 */
function markdown(report, bytes = markdownBytes, subject = 'This version') {
    const rows = new Map(report.findings.map((finding) => [finding, rowOf(finding)]));
    const ranked = (0,new_first/* newFirst */.$)(report);
    const pageOf = (count) => page(report, new Set(ranked.slice(0, count)), rows, subject);
    const whole = pageOf(ranked.length);
    const fits = (text) => Buffer.byteLength(text) <= bytes;
    if (fits(whole))
        return whole;
    let fitting = 0;
    let tooMany = ranked.length;
    while (tooMany - fitting > 1) {
        const middle = Math.floor((fitting + tooMany) / 2);
        if (fits(pageOf(middle)))
            fitting = middle;
        else
            tooMany = middle;
    }
    return pageOf(fitting);
}
function page(report, told, rows, subject) {
    const findings = report.findings.filter((finding) => told.has(finding));
    const leftOut = report.findings.length - findings.length;
    const { comparison } = report;
    const blocks = [
        `## solution-lint: ${(0,summary_words/* countWords */.rj)(report)}`,
        ...(comparison ? [markdownText((0,summary_words/* comparisonWords */.bz)(report))] : []),
        markdownText((0,summary_words/* checkedWords */.ji)(report)),
        ...(comparison
            ? comparedBlocks(report, comparison, findings, rows, subject)
            : packageSections(report, findings, rows)),
        ...readinessBlocks(report),
        ...(leftOut === 0
            ? []
            : [
                `**${(0,component_words/* plural */.LS)(leftOut, 'finding')} left out**: a summary has room for 1 MiB. The JSON report has them all.`,
            ]),
        ...quietPackages(report),
        ...suppressedLine(report),
    ];
    return `${blocks.join('\n\n')}\n`;
}
/** So that targets take no more than half of the room, whatever the names are. */
const shown = { targets: 10, flows: 50 };
function readinessBlocks(report) {
    return (0,readiness_words/* toldTargets */.Ao)(report)
        .slice(0, shown.targets)
        .flatMap((target) => [
        `### ${markdownText((0,limit_text/* limitText */.P)((0,readiness_words/* targetWords */.LT)(target), 300))}`,
        ...readinessTable(target, shown.flows),
    ]);
}
function packageSections(report, findings, rows, heading = '###') {
    const known = new Map(report.packages.map((one) => [one.path, one]));
    return [...(0,group_by/* groupBy */.$)(findings, (finding) => finding.package)].map(([path, group]) => packageSection(`${heading} ${markdownText((0,limit_text/* limitText */.P)(path, 300))}`, known.get(path), group, rows));
}
/** What is new is open, and so is what deployment settings lack; the rest is folded. */
function comparedBlocks(report, { new: fingerprints, fixed, remaining, connectionChanges }, findings, rows, subject) {
    const isNew = (0,new_first/* newFindings */.F)(report);
    const added = findings.filter(isNew);
    const before = packageSections(report, findings.filter((finding) => !isNew(finding)), rows, '####');
    return [
        ...(fingerprints.length === 0
            ? ['Nothing is new.']
            : ['### New', ...packageSections(report, added, rows, '####')]),
        ...fold((0,component_words/* plural */.LS)(connectionChanges.length, 'connection change'), changeList(connectionChanges, listed, subject), connectionChanges.some(connection_change_words/* isUnsettled */.P4)),
        ...fold(`${fixed.length} fixed`, fixedTable(fixed, listed)),
        ...fold(`${remaining.length} as before`, before),
    ];
}
/** So many of each find room in a summary, however many of their characters must be escaped. */
const listed = 50;
function suppressedLine(report) {
    const words = (0,suppressed_words/* suppressedWords */.C)(report);
    return words === '' ? [] : [`${words}; the JSON report tells which, and why.`];
}
function quietPackages({ packages, findings }) {
    const loud = new Set(findings.map((finding) => finding.package));
    const quiet = packages.filter(({ path }) => !loud.has(path)).length;
    return quiet === 0 ? [] : [`${(0,component_words/* plural */.LS)(quiet, 'package')} without findings.`];
}
function packageSection(heading, known, findings, rows) {
    const rowsOf = (some) => some.map((finding) => rows.get(finding) ?? '');
    const isNote = ({ severity }) => severity === 'note';
    const notes = rowsOf(findings.filter(isNote));
    const others = rowsOf(findings.filter((finding) => !isNote(finding)));
    const about = known === undefined ? (0,summary_words/* unknownWords */.ky)(findings) : (0,summary_words/* solutionWords */.rO)(known);
    return [
        heading,
        ...(about === '' ? [] : [markdownText((0,limit_text/* limitText */.P)(about, 300))]),
        ...(others.length === 0 ? [] : [table(others)]),
        ...fold((0,component_words/* plural */.LS)(notes.length, 'note'), notes.length === 0 ? [] : [table(notes)]),
    ].join('\n\n');
}
function table(rows) {
    return ['| | Rule | Finding | Where |', '|---|---|---|---|', ...rows].join('\n');
}
const marks = { error: '❌ error', warning: '⚠️ warning', note: 'ℹ️ note' };
function rowOf({ rule, severity, confidence, message, location }) {
    const doubt = confidence === 'medium' ? '<br>medium confidence' : '';
    const text = markdownText((0,limit_text/* limitText */.P)(message, 2000));
    const place = (0,artifact/* entryWords */.aY)(location);
    const where = place === '' ? '' : `<code>${markdownText((0,limit_text/* limitText */.P)(place, 500))}</code>`;
    return `| ${marks[severity]} | ${markdownText(rule)}${doubt} | ${text} | ${where} |`;
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

/***/ 7435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ toldTargets),
/* harmony export */   IK: () => (/* binding */ reasonWords),
/* harmony export */   LT: () => (/* binding */ targetWords),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   hs: () => (/* binding */ shareWords),
/* harmony export */   y4: () => (/* binding */ missingWords)
/* harmony export */ });
/* harmony import */ var _component_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3572);

/** `prod: 3 of 5 flows turn on, 1 stays off, 1 can't be told`. Not escaped. */
function targetWords({ target, flows }) {
    const count = (verdict) => flows.filter((flow) => flow.verdict === verdict).length;
    const [on, off, unknown] = [count('on'), count('off'), count('unknown')];
    const parts = [
        `${on} of ${(0,_component_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(flows.length, 'flow')} ${on === 1 || flows.length === 1 ? 'turns' : 'turn'} on`,
        ...(off > 0 ? [`${off} ${off === 1 ? 'stays' : 'stay'} off`] : []),
        ...(unknown > 0 ? [`${unknown} can't be told`] : []),
    ];
    return `${target}: ${parts.join(', ')}`;
}
/** Those of which there is something to tell. */
function toldTargets({ readiness = [] }) {
    return readiness.filter(({ flows, shares }) => flows.length + shares.length > 0);
}
/** `fab_mail: connection "…" of Ada is not shared with user …`. Not escaped. */
function reasonWords({ logicalName, text }) {
    return logicalName === '' ? text : `${logicalName}: ${text}`;
}
const missing = {
    noInventory: 'what connections are there (--connections)',
    noPrincipal: 'who turns flows on (--principal)',
    placeholder: 'what replaces placeholders in the settings',
};
/** What the run was not told, and not what is wrong with a flow: it is told once, not by each flow. */
function isMissing(reason) {
    return missing[reason.kind] !== undefined || hasNoEntry(reason);
}
/** `Not known: who turns flows on (--principal)`; empty where the run was told everything. Not escaped. */
function missingWords({ flows }) {
    const reasons = flows.flatMap((flow) => flow.reasons);
    const kinds = new Set(reasons.map(({ kind }) => kind));
    const names = new Set(reasons.filter(hasNoEntry).map(({ logicalName }) => logicalName));
    const untold = [...kinds].sort().flatMap((kind) => missing[kind] ?? []);
    const words = [
        ...(untold.length > 0 ? [untold.join(', ')] : []),
        ...(names.size > 0 ? [withoutEntryWords([...names].sort())] : []),
    ];
    return words.length === 0 ? '' : `Not known: ${words.join('; ')}`;
}
/** The reference may have a connection there. */
function hasNoEntry({ kind, blocks, logicalName }) {
    return kind === 'unbound' && !blocks && logicalName !== '';
}
const shownNames = 5;
function withoutEntryWords(names) {
    const left = names.length - shownNames;
    const shown = names.slice(0, shownNames).join(', ');
    return `what connection these have there, as the settings have no entry: ${shown}${left > 0 ? ` and ${left} more` : ''}`;
}
/** What its owner is to be asked for. Not escaped. */
function shareWords({ connectionName, connector, principal, flows }) {
    const kind = principal.type === 'User' ? 'user' : 'service principal';
    const purpose = flows.length === 0 ? 'for the import' : `for ${flows.join(', ')}`;
    return `share "${connectionName}" (${connector}) with ${kind} ${principal.id}, "Can use", ${purpose}`;
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


/***/ }),

/***/ 3565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unnamedTarget)
/* harmony export */ });
/** What messages call the target that the options of one run describe. */
const unnamedTarget = 'the target environment';


/***/ })

};
