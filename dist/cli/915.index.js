"use strict";
exports.id = 915;
exports.ids = [915];
exports.modules = {

/***/ 1531:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: function() { return /* binding */ isRemark; }
/* harmony export */ });
const remarkRules = new Set(['suppression-unused', 'suppression-expired', 'suppression-expiring']);
/** Whether findings of a rule are about what the configuration accepts: they can't be accepted themselves. */
function isRemark(rule) {
    return remarkRules.has(rule);
}


/***/ }),

/***/ 6929:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: function() { return /* binding */ pathInPackage; },
/* harmony export */   QX: function() { return /* binding */ messageWithEntry; },
/* harmony export */   aY: function() { return /* binding */ entryWords; },
/* harmony export */   fp: function() { return /* binding */ placeWords; },
/* harmony export */   qB: function() { return /* binding */ artifactOf; },
/* harmony export */   rM: function() { return /* binding */ withEntry; }
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

/***/ 8567:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: function() { return /* binding */ palette; }
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** The caller knows whether its stream wants colour; styleText is not to ask stdout again. */
function palette(colour) {
    const style = (...formats) => (text) => colour && text !== '' ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(formats.flat(), text, { validateStream: false }) : text;
    return {
        severity: { error: style('red', 'bold'), warning: style('yellow', 'bold'), note: style('cyan') },
        good: style('green', 'bold'),
        strong: style('bold'),
        faint: style('dim'),
    };
}


/***/ }),

/***/ 2899:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: function() { return /* binding */ componentHeading; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: function() { return /* binding */ kindNames; },
/* harmony export */   LS: function() { return /* binding */ plural; },
/* harmony export */   _6: function() { return /* binding */ countComponents; },
/* harmony export */   _I: function() { return /* binding */ countedKinds; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: function() { return /* binding */ connectionChangeWords; },
/* harmony export */   P4: function() { return /* binding */ isUnsettled; },
/* harmony export */   XZ: function() { return /* binding */ changeVerbs; },
/* harmony export */   hc: function() { return /* binding */ changeMarks; },
/* harmony export */   zc: function() { return /* binding */ unsettledFirst; }
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

/***/ 436:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ displayWidth; },
/* harmony export */   p: function() { return /* binding */ splitGraphemes; }
/* harmony export */ });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** One column a character: Latin letters, and the signs of our own pages. Segmenting takes a hundred times as long. */
const simple = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2026\u2192\u2502\u25b2\u25cf\u2714\u2716]*$/;
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\u20e3/u;
const widthless = /^(?:[\p{Mn}\p{Me}\u200c]|\u200d|[\ufe00-\ufe0f])$/u;
const wide = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18aff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}]$/u;
/** Columns that a text without control characters takes on a terminal. */
function displayWidth(text) {
    if (simple.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of graphemes.segment(text))
        width += clusterWidth(segment);
    return width;
}
/** What a reader sees as one character each. */
function splitGraphemes(text) {
    if (simple.test(text))
        return text.split('');
    return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
function clusterWidth(cluster) {
    if (emoji.test(cluster))
        return 2;
    let width = 0;
    for (const character of cluster) {
        if (!widthless.test(character))
            width += wide.test(character) ? 2 : 1;
    }
    return width;
}


/***/ }),

/***/ 854:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ excerpt; }
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(436);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4196);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4998);



/**
 * The line of a finding, cut to the width around its column: exported JSON is often one line of megabytes.
 * Whatever follows the first line break of `text` is ignored.
 */
function excerpt(text, location, width) {
    const { line, column, endLine, endColumn } = location;
    if (line === undefined || column === undefined)
        return undefined;
    const gutter = `${line} │ `;
    const available = width - (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(gutter);
    const start = column - 1;
    // A line may have megabytes: what is further off than can be shown is not looked at.
    const behind = text.slice(start, start + 2 * available);
    const breakAt = behind.search(/[\r\n]/);
    const whole = text.slice(0, start + (breakAt === -1 ? behind.length : breakAt)).trimEnd();
    if (whole.trim() === '' || available < 10)
        return undefined;
    const from = firstShown(whole, start, available);
    const cut = from > 0 && whole.slice(0, from).trim() !== '' ? '…' : '';
    const source = cut + shown(whole.slice(from, from + available + 1));
    const before = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cut + shown(whole.slice(from, start)));
    const end = endLine === line && endColumn !== undefined ? Math.min(endColumn - 1, start + available) : start;
    const marked = Math.min((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(shown(whole.slice(start, end))), available - before);
    return {
        source: gutter + (0,_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenEnd */ .t)(source, available),
        marker: marked > 0 ? ' '.repeat((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(gutter) + before) + '^'.repeat(marked) : undefined,
    };
}
function firstShown(line, start, available) {
    const indentation = line.length - line.trimStart().length;
    const from = Math.min(indentation, start);
    if (line.length - from <= available || start - from <= available / 2)
        return from;
    const near = start - Math.floor(available / 3);
    return /[\udc00-\udfff]/.test(line.charAt(near)) ? near + 1 : near;
}
function shown(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeForLog */ .zB)(text.replaceAll('\t', ' '));
}


/***/ }),

/***/ 9782:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: function() { return /* binding */ limitText; }
/* harmony export */ });
/** Cuts the end off a text that is longer than `length` code units, never through a character. */
function limitText(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 2915:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pretty: function() { return /* binding */ pretty; }
});

// EXTERNAL MODULE: ./build/src/output/colour.js
var output_colour = __webpack_require__(8567);
// EXTERNAL MODULE: ./build/src/output/escape.js
var output_escape = __webpack_require__(4196);
// EXTERNAL MODULE: ./build/src/output/new-first.js
var new_first = __webpack_require__(8746);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/output/component-heading.js
var component_heading = __webpack_require__(2899);
// EXTERNAL MODULE: ./build/src/output/connection-change-words.js
var connection_change_words = __webpack_require__(4808);
// EXTERNAL MODULE: ./build/src/output/display-width.js
var display_width = __webpack_require__(436);
// EXTERNAL MODULE: ./build/src/output/wrap.js
var wrap = __webpack_require__(8407);
;// CONCATENATED MODULE: ./build/src/output/pretty/lines.js


const plain = (text) => text;
function paragraph(text, indent, width, paint) {
    return (0,wrap/* wrap */.L)(text, width - indent).map((line) => ' '.repeat(indent) + paint(line));
}
/** The text beside `head`, its further lines below its first. */
function hanging(head, text, width, paints) {
    const indent = (0,display_width/* displayWidth */.F)(head);
    return (0,wrap/* wrap */.L)(text, width - indent).map((line, index) => (index === 0 ? paints.head(head) + paints.body(line) : ' '.repeat(indent) + paints.body(line)).trimEnd());
}
function same(paint) {
    return { head: paint, body: paint };
}

;// CONCATENATED MODULE: ./build/src/output/pretty/rule-counts.js


/** `flow-off (3), connection-reference-unused (1)` */
function ruleCounts(findings) {
    const byRule = [...(0,group_by/* groupBy */.$)(findings, ({ rule }) => rule)].map(([rule, group]) => ({
        rule,
        count: group.length,
    }));
    byRule.sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
    return byRule.map(({ rule, count }) => `${(0,output_escape/* escapeForLog */.zB)(rule)} (${count})`).join(', ');
}

;// CONCATENATED MODULE: ./build/src/output/pretty/comparison-lines.js






const shownFixed = 10;
const shownChanges = 30;
function remainingLines(findings, { width, paint }) {
    if (findings.length === 0)
        return [];
    return hanging(`${findings.length} as before: `, ruleCounts(findings), width, {
        head: paint.strong,
        body: plain,
    });
}
function fixedLines(fixed, { width, paint }) {
    const left = fixed.length - shownFixed;
    return [
        ...fixed.slice(0, shownFixed).flatMap(({ rule, component }) => hanging('✔ fixed  ', (0,output_escape/* escapeForLog */.zB)(`${rule}  ${(0,component_heading/* componentHeading */.W)(component)}`), width, {
            head: paint.good,
            body: plain,
        })),
        ...(left > 0 ? [`  and ${left} more`] : []),
    ];
}
function connectionLines(changes, { width, paint }) {
    const groups = (0,group_by/* groupBy */.$)((0,connection_change_words/* unsettledFirst */.zc)(changes).slice(0, shownChanges), (change) => change.package);
    const left = changes.length - shownChanges;
    const lines = [...groups].flatMap(([path, group]) => [
        ...(groups.size === 1 ? [] : paragraph((0,output_escape/* escapeForLog */.zB)(path), 2, width, paint.faint)),
        ...group.flatMap((change) => hanging(`  ${connection_change_words/* changeMarks */.hc[change.change]} `, (0,output_escape/* escapeForLog */.zB)((0,connection_change_words/* connectionChangeWords */.CD)(change)), width, same(plain))),
    ]);
    if (lines.length === 0)
        return [];
    return [paint.strong('Connection changes'), ...lines, ...(left > 0 ? [`    and ${left} more`] : [])];
}

// EXTERNAL MODULE: ./build/src/output/component-words.js
var component_words = __webpack_require__(3572);
// EXTERNAL MODULE: ./build/src/output/summary-words.js
var summary_words = __webpack_require__(9339);
// EXTERNAL MODULE: ./build/src/output/artifact.js
var artifact = __webpack_require__(6929);
// EXTERNAL MODULE: ./build/src/output/excerpt.js
var excerpt = __webpack_require__(854);
// EXTERNAL MODULE: ./build/src/output/severity-marks.js
var severity_marks = __webpack_require__(5351);
// EXTERNAL MODULE: ./build/src/output/shorten.js
var shorten = __webpack_require__(4998);
;// CONCATENATED MODULE: ./build/src/output/pretty/finding-lines.js







const shownRelated = 3;
/** One or more findings that say the same of one component. */
function findingLines(repeated, page) {
    const { rule, severity, confidence, message } = repeated[0];
    const { paint, width } = page;
    const places = repeated.length > 1 ? `  ${repeated.length} places` : '';
    const doubt = confidence === 'medium' ? '  medium confidence' : '';
    const head = `    ${paint.severity[severity](severity_marks/* severityMarks */.i[severity])}`;
    const about = `${(0,output_escape/* escapeForLog */.zB)(rule)}${places}${doubt}`;
    const fits = (0,display_width/* displayWidth */.F)(`    ${severity_marks/* severityMarks */.i[severity]}  ${about}`) <= width;
    return [
        ...(fits ? [`${head}  ${paint.faint(about)}`] : [head, ...paragraph(about, 6, width, paint.faint)]),
        ...paragraph((0,output_escape/* escapeForLog */.zB)(message), 6, width, plain),
        ...repeated.flatMap((finding) => whereabouts(finding, page)),
    ];
}
function whereabouts(finding, page) {
    const { location, related } = finding;
    const { paint, width } = page;
    const isHeading = location.line === undefined && (location.file === '' || location.file === finding.package);
    const left = related.length - shownRelated;
    return [
        ...(isHeading
            ? []
            : [`      → ${paint.faint(place(location.file || finding.package, location, width - 8))}`]),
        ...excerptLines(finding, page),
        ...related.slice(0, shownRelated).flatMap((other) => relatedLines(other, page)),
        ...(left > 0 ? [`        ${paint.faint(`and ${left} more`)}`] : []),
    ];
}
function excerptLines(finding, { excerptOf, paint, width }) {
    const text = excerptOf(finding);
    const lines = text === undefined ? undefined : (0,excerpt/* excerpt */.K)(text, finding.location, width - 8);
    if (lines === undefined)
        return [];
    const marker = lines.marker === undefined ? [] : [`        ${paint.severity[finding.severity](lines.marker)}`];
    return [`        ${paint.faint(lines.source)}`, ...marker];
}
function relatedLines(related, { paint, width }) {
    const message = (0,output_escape/* escapeForLog */.zB)(related.message);
    const file = related.package === undefined ? related.file : (0,artifact/* pathInPackage */.Nn)(related.package, related.file);
    const whole = place(file, related, Number.POSITIVE_INFINITY);
    if ((0,display_width/* displayWidth */.F)(`      + ${message}  ${whole}`) <= width) {
        return [`      + ${message}${message === '' ? '' : '  '}${paint.faint(whole)}`];
    }
    // The name of a file: broken in its midst, it could be neither read nor found.
    const shown = message.includes(' ') ? message : (0,shorten/* shortenMiddle */.j)(message, width - 8);
    return [
        ...hanging('      + ', shown, width, { head: plain, body: plain }),
        `        ${paint.faint(place(file, related, width - 8))}`,
    ];
}
function place(file, at, width) {
    const position = [at.line, at.column].filter((part) => part !== undefined).map((part) => `:${part}`);
    const suffix = position.join('');
    return (0,shorten/* shortenMiddle */.j)((0,output_escape/* escapeForLog */.zB)(file), width - suffix.length) + suffix;
}

;// CONCATENATED MODULE: ./build/src/output/pretty/package-section.js









function packageSections(report, findings, page) {
    const groups = (0,group_by/* groupBy */.$)(findings, (finding) => finding.package);
    const known = new Map(report.packages.map((one) => [one.path, one]));
    return [...groups].map(([path, group]) => packageSection(path, known.get(path), group, page));
}
function packageSection(path, known, findings, page) {
    const components = (0,group_by/* groupBy */.$)(findings.filter((finding) => !isNote(finding)), ({ component }) => `${component.kind}:${component.id}`);
    const namesakes = (0,group_by/* groupBy */.$)(components.values(), ([first]) => (0,component_heading/* componentHeading */.W)(first.component));
    const sections = [...components.values()].map((group) => {
        const [{ component }] = group;
        const isAmbiguous = (namesakes.get((0,component_heading/* componentHeading */.W)(component))?.length ?? 0) > 1;
        return componentSection(group, isAmbiguous, page);
    });
    const notes = findings.filter(isNote);
    return [
        ...packageHeading(path, known, findings, page),
        ...sections.flatMap((lines) => ['', ...lines]),
        ...(notes.length > 0 ? ['', ...foldedNotes(notes, page)] : []),
    ];
}
function packageHeading(path, known, findings, { width, paint }) {
    const name = (0,output_escape/* escapeForLog */.zB)(path);
    const about = (0,output_escape/* escapeForLog */.zB)(known === undefined ? (0,summary_words/* unknownWords */.ky)(findings) : describe(known));
    if ((0,display_width/* displayWidth */.F)(`${name}  ${about}`) <= width)
        return [`${paint.strong(name)}  ${paint.faint(about)}`.trimEnd()];
    return [...paragraph(name, 0, width, paint.strong), ...paragraph(about, 2, width, paint.faint)];
}
const layoutNames = {
    zip: '',
    'unpacked-xml': 'unpacked',
    'unpacked-flat': 'unpacked',
    'git-yaml': 'Git integration',
    'canvas-app': 'canvas app',
    'canvas-source': 'canvas app source',
    'flow-package': 'legacy flow package',
    'app-package': 'legacy app package',
    'flow-json': 'flow definition',
};
function describe(known) {
    return [(0,summary_words/* solutionWords */.rO)(known), layoutNames[known.layout]].filter((part) => part !== '').join(', ');
}
function componentSection(findings, isAmbiguous, page) {
    const [{ component }] = findings;
    const heading = (0,output_escape/* escapeForLog */.zB)((0,component_heading/* componentHeading */.W)(component));
    const id = (0,output_escape/* escapeForLog */.zB)(component.id);
    const full = isAmbiguous && !heading.includes(id) ? `${heading} (${id})` : heading;
    const sameWords = (0,group_by/* groupBy */.$)(findings, ({ rule, severity, confidence, message }) => JSON.stringify([rule, severity, confidence, message]));
    const entries = [...sameWords.values()].map((repeated) => findingLines(repeated, page));
    return [
        ...(isNamedByItsPlace(findings) ? [] : [...paragraph(full, 2, page.width, page.paint.strong), '']),
        ...entries.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])),
    ];
}
function isNamedByItsPlace(findings) {
    return findings.every(({ component, location, package: path }) => component.kind === 'file' && (component.name === path || component.name === location.file));
}
function foldedNotes(notes, { width, paint }) {
    return hanging(`  ${(0,component_words/* plural */.LS)(notes.length, 'note')}: `, ruleCounts(notes), width, {
        head: paint.severity.note,
        body: plain,
    });
}
function isNote({ severity }) {
    return severity === 'note';
}

// EXTERNAL MODULE: ./build/src/output/readiness-words.js
var readiness_words = __webpack_require__(7435);
;// CONCATENATED MODULE: ./build/src/output/pretty/readiness-sections.js




const verdictMarks = { on: '✔', off: '✖', unknown: '?' };
const shownFlows = 30;
/** Flows that turn on, and those of which only the same is missing as of all others, are counted, not told. */
function readinessSections(report, page) {
    return (0,readiness_words/* toldTargets */.Ao)(report).map((target) => targetSection(target, page));
}
function targetSection(target, { width, paint }) {
    const told = target.flows.filter(({ reasons }) => reasons.some((reason) => !(0,readiness_words/* isMissing */.b2)(reason)));
    const left = told.length - shownFlows;
    const asked = (0,group_by/* groupBy */.$)(target.shares.slice(0, shownFlows), ({ owner }) => owner);
    const leftShares = target.shares.length - shownFlows;
    return [
        ...paragraph((0,output_escape/* escapeForLog */.zB)((0,readiness_words/* targetWords */.LT)(target)), 0, width, paint.strong),
        ...told.slice(0, shownFlows).flatMap(({ name, verdict, reasons }) => [
            ...hanging(`  ${verdictMarks[verdict]} `, (0,output_escape/* escapeForLog */.zB)(name), width, {
                head: paint.severity[verdict === 'off' ? 'error' : 'warning'],
                body: plain,
            }),
            ...reasons
                .filter((reason) => !(0,readiness_words/* isMissing */.b2)(reason))
                .flatMap((reason) => paragraph((0,output_escape/* escapeForLog */.zB)((0,readiness_words/* reasonWords */.IK)(reason)), 6, width, plain)),
        ]),
        ...(left > 0 ? [`    and ${left} more`] : []),
        ...paragraph((0,output_escape/* escapeForLog */.zB)((0,readiness_words/* missingWords */.y4)(target)), 2, width, paint.faint).filter((line) => line.trim() !== ''),
        ...[...asked].flatMap(([owner, shares]) => [
            ...paragraph((0,output_escape/* escapeForLog */.zB)(`To ask of ${owner || 'whoever owns them'}`), 2, width, paint.strong),
            ...shares.flatMap((share) => hanging('    · ', (0,output_escape/* escapeForLog */.zB)((0,readiness_words/* shareWords */.hs)(share)), width, same(plain))),
        ]),
        ...(leftShares > 0 ? [`    and ${leftShares} more`] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/output/suppressed-words.js
var suppressed_words = __webpack_require__(1985);
;// CONCATENATED MODULE: ./build/src/output/pretty/summary.js






/** What was checked, how much was found, and where to see what is only counted. */
function summaryLines(report, page) {
    const { error, warning, note, unread, packages } = report.summary;
    const { paint, width, isQuiet } = page;
    const rest = [
        note > 0 && !isQuiet ? (0,component_words/* plural */.LS)(note, 'note') : '',
        isQuiet ? '' : (0,suppressed_words/* suppressedWords */.C)(report),
        unread > 0 ? `${(0,component_words/* plural */.LS)(unread, 'input')} not read` : '',
    ];
    const hasErrors = error + unread > 0;
    if (hasErrors || warning > 0) {
        const counts = [
            error > 0 ? (0,component_words/* plural */.LS)(error, 'error') + newCount(report, 'error') : '',
            warning > 0 ? (0,component_words/* plural */.LS)(warning, 'warning') + newCount(report, 'warning') : '',
            ...rest,
        ];
        const verdict = hanging(hasErrors ? '✖ ' : '▲ ', listing(counts), width, same(paint.severity[hasErrors ? 'error' : 'warning']));
        return isQuiet
            ? verdict
            : [
                ...paragraph((0,output_escape/* escapeForLog */.zB)((0,summary_words/* checkedWords */.ji)(report)), 0, width, plain),
                ...verdict,
                ...elsewhere(report, page),
            ];
    }
    if (packages === 0 && (0,summary_words/* checkedTargets */.ic)(report) === '')
        return report.comparison
            ? paragraph('There is no package left to check.', 0, width, plain)
            : paragraph('Nothing was checked: no package was found.', 0, width, paint.severity.warning);
    const found = note > 0 ? 'No errors or warnings' : 'No findings';
    return [
        ...hanging('✔ ', `${(0,output_escape/* escapeForLog */.zB)((0,summary_words/* checkedWords */.ji)(report))} ${listing([found, ...rest])}.`, width, same(paint.good)),
        ...elsewhere(report, page),
    ];
}
function newCount(report, severity) {
    if (report.comparison === undefined)
        return '';
    const isNew = (0,new_first/* newFindings */.F)(report);
    return ` (${report.findings.filter((finding) => finding.severity === severity && isNew(finding)).length} new)`;
}
function elsewhere({ packages, summary: { note, suppressed } }, { width, paint }) {
    const skipped = packages.reduce((sum, { coverage }) => sum + coverage.skipped.length, 0);
    const counted = [
        note > 0 ? (0,component_words/* plural */.LS)(note, 'note') : '',
        suppressed > 0 ? `${suppressed} suppressed` : '',
        skipped > 0 ? (0,component_words/* plural */.LS)(skipped, 'skipped file') : '',
    ];
    if (listing(counted) === '')
        return [];
    return hanging('  ', `Shown by --format json: ${listing(counted)}.`, width, same(paint.faint));
}
function listing(parts) {
    return parts.filter((part) => part !== '').join(', ');
}

// EXTERNAL MODULE: ./build/src/output/safe-excerpts.js
var safe_excerpts = __webpack_require__(333);
;// CONCATENATED MODULE: ./build/src/output/pretty.js










/** For people: by package, then by component; notes are counted, not told. With a base, what is new comes first. */
function pretty(report, { width, colour, quiet, excerptOf }) {
    const told = quiet ? report.findings.filter(({ severity }) => severity !== 'note') : report.findings;
    if (quiet && told.length === 0)
        return '';
    const page = {
        width: Math.max(40, width),
        paint: (0,output_colour/* palette */.M)(colour),
        isQuiet: quiet,
        excerptOf: (0,safe_excerpts/* safeExcerpts */.O)(report, quiet ? undefined : excerptOf),
    };
    const { comparison } = report;
    const sections = [
        ...(comparison ? comparedSections(report, comparison, told, page) : packageSections(report, told, page)),
        ...(quiet ? [] : readinessSections(report, page)),
        summaryLines(report, page),
    ];
    return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function comparedSections(report, { fixed, connectionChanges }, told, page) {
    const isNew = (0,new_first/* newFindings */.F)(report);
    const remaining = told.filter((finding) => !isNew(finding));
    const others = [
        remainingLines(remaining, page),
        ...(page.isQuiet ? [] : [fixedLines(fixed, page), connectionLines(connectionChanges, page)]),
    ];
    return [
        paragraph((0,output_escape/* escapeForLog */.zB)((0,summary_words/* comparisonWords */.bz)(report)), 0, page.width, page.paint.strong),
        ...packageSections(report, told.filter(isNew), page),
        ...others.filter((lines) => lines.length > 0),
    ];
}


/***/ }),

/***/ 7435:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: function() { return /* binding */ toldTargets; },
/* harmony export */   IK: function() { return /* binding */ reasonWords; },
/* harmony export */   LT: function() { return /* binding */ targetWords; },
/* harmony export */   b2: function() { return /* binding */ isMissing; },
/* harmony export */   hs: function() { return /* binding */ shareWords; },
/* harmony export */   y4: function() { return /* binding */ missingWords; }
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

/***/ 333:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: function() { return /* binding */ safeExcerpts; }
/* harmony export */ });
/** Lines of a certificate in XML. */
const longestSecret = 1000;
/** Excerpts, but of no line that holds a secret, whatever else is found in it: an exported flow may be a single line. */
function safeExcerpts({ findings, suppressed }, excerptOf) {
    if (excerptOf === undefined)
        return () => undefined;
    const secretLines = new Set([...findings, ...suppressed]
        .filter(({ rule }) => rule.endsWith('-secret'))
        .flatMap((finding) => {
        const { line = 1, endLine = line } = finding.location;
        const count = Math.min(endLine - line + 1, longestSecret);
        return Array.from({ length: count }, (_, index) => lineKey(finding, line + index));
    }));
    return (finding) => (secretLines.has(lineKey(finding)) ? undefined : excerptOf(finding));
}
function lineKey({ package: path, location }, line = location.line) {
    return JSON.stringify([path, location.file, line]);
}


/***/ }),

/***/ 5351:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ severityMarks; }
/* harmony export */ });
/** How a terminal shows them: to be told apart without colour, too. */
const severityMarks = {
    error: '✖ error',
    warning: '▲ warning',
    note: '● note',
};


/***/ }),

/***/ 4998:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: function() { return /* binding */ shortenMiddle; },
/* harmony export */   t: function() { return /* binding */ shortenEnd; }
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(436);

const ellipsis = '…';
/** Takes characters out of the middle until the text fits; the start gets the larger half: names begin with what people recognise. */
function shortenMiddle(text, width) {
    if ((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(text) <= width)
        return text;
    const characters = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .splitGraphemes */ .p)(text);
    const tailWidth = Math.floor((width - 1) * 0.4);
    const tail = takeWhileFits(characters.toReversed(), tailWidth).toReversed().join('');
    const head = takeWhileFits(characters, width - 1 - (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(tail)).join('');
    return head + ellipsis + tail;
}
/** Cuts the end off. */
function shortenEnd(text, width) {
    if ((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(text) <= width)
        return text;
    return takeWhileFits((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .splitGraphemes */ .p)(text), width - 1).join('') + ellipsis;
}
/** Characters from the start that fit into the width together. */
function takeWhileFits(characters, width) {
    let used = 0;
    for (const [index, character] of characters.entries()) {
        used += (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(character);
        if (used > width)
            return characters.slice(0, index);
    }
    return characters;
}


/***/ }),

/***/ 9339:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: function() { return /* binding */ closingWords; },
/* harmony export */   bz: function() { return /* binding */ comparisonWords; },
/* harmony export */   ic: function() { return /* binding */ checkedTargets; },
/* harmony export */   ji: function() { return /* binding */ checkedWords; },
/* harmony export */   ky: function() { return /* binding */ unknownWords; },
/* harmony export */   rO: function() { return /* binding */ solutionWords; },
/* harmony export */   rj: function() { return /* binding */ countWords; }
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ suppressedWords; }
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

/***/ 8407:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: function() { return /* binding */ wrapWords; },
/* harmony export */   L: function() { return /* binding */ wrap; }
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(436);

/** Lines of at most `width` columns, broken at spaces; a word that is longer than a line is broken where it must. */
function wrap(text, width) {
    const lines = [];
    let line;
    for (const word of text.split(' ')) {
        const joined = line === undefined ? word : `${line} ${word}`;
        if ((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(joined) <= width) {
            line = joined;
            continue;
        }
        const pieces = breakWord(word, width);
        if (line !== undefined)
            lines.push(line.trimEnd());
        for (const piece of pieces.slice(0, -1))
            lines.push(piece);
        line = pieces.at(-1);
    }
    lines.push((line ?? '').trimEnd());
    return lines;
}
/** Lines broken at spaces only: an address or a path that is longer than a line stays whole, to be copied. */
function wrapWords(text, width) {
    const lines = [];
    let line;
    for (const word of text.split(' ')) {
        const joined = line === undefined ? word : `${line} ${word}`;
        if (line !== undefined && (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(joined) > width) {
            lines.push(line.trimEnd());
            line = word;
        }
        else
            line = joined;
    }
    return [...lines, (line ?? '').trimEnd()];
}
function breakWord(word, width) {
    const pieces = [];
    let piece = '';
    let used = 0;
    for (const character of (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .splitGraphemes */ .p)(word)) {
        const columns = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(character);
        if (piece !== '' && used + columns > width) {
            pieces.push(piece);
            piece = '';
            used = 0;
        }
        piece += character;
        used += columns;
    }
    return piece === '' ? pieces : [...pieces, piece];
}


/***/ })

};
;