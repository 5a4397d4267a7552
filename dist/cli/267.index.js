"use strict";
exports.id = 267;
exports.ids = [267,473];
exports.modules = {

/***/ 2267:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: function() { return /* binding */ explain; }
});

// EXTERNAL MODULE: ./build/rules/index.js + 75 modules
var build_rules = __webpack_require__(4677);
// EXTERNAL MODULE: ./build/rules/pages.js
var pages = __webpack_require__(5964);
// EXTERNAL MODULE: ./build/src/config/configuration.js
var config_configuration = __webpack_require__(6726);
// EXTERNAL MODULE: ./build/src/config/open-configuration.js
var open_configuration = __webpack_require__(2821);
// EXTERNAL MODULE: ./build/src/engine/active-rule.js
var active_rule = __webpack_require__(143);
// EXTERNAL MODULE: ./build/src/engine/did-you-mean.js
var did_you_mean = __webpack_require__(6893);
// EXTERNAL MODULE: ./build/src/engine/rule-changes.js
var rule_changes = __webpack_require__(9276);
// EXTERNAL MODULE: ./build/src/engine/rule-settings.js
var rule_settings = __webpack_require__(6764);
// EXTERNAL MODULE: ./build/src/engine/globs.js
var globs = __webpack_require__(207);
// EXTERNAL MODULE: ./build/src/engine/override.js
var override = __webpack_require__(6342);
// EXTERNAL MODULE: ./build/src/settle/locate.js + 2 modules
var settle_locate = __webpack_require__(9265);
;// CONCATENATED MODULE: ./build/src/explain/uses-around.js
/**
 * The edges that lead to what a finding is about, from whoever uses it in the end, and those that go on from there, as
 * far as the finding speaks of them. Those that begin furthest away come first.
 */
function usesAround(graph, finding) {
    const subjects = subjectsOf(graph, finding);
    const up = follow(subjects, (node) => graph.edges.filter((edge) => edge.to.key === node.key), 'from');
    const out = graph.edges.filter((edge) => subjects.some((node) => node.key === edge.from.key));
    const told = out.filter((edge) => isTold(edge, finding));
    const shown = told.length > 0 ? told : out;
    const down = follow(shown.map(({ to }) => to), (node) => graph.edges.filter((edge) => edge.from.key === node.key), 'to');
    return [...new Set([...up.toReversed(), ...shown, ...down])];
}
/** The component of a finding; for a finding about a solution, those that its data names. */
function subjectsOf(graph, { component, data, package: path }) {
    const near = graph.nodes.filter((node) => node.package === path || node.package === undefined);
    const id = component.id.toLowerCase();
    const own = near.filter((node) => node.kind === component.kind && node.id.toLowerCase() === id);
    const [inPackage] = own.filter((node) => node.package === path);
    if (inPackage && component.kind !== 'solution')
        return [inPackage];
    if (own.length > 0 && component.kind !== 'solution')
        return own;
    const names = wordsOf(data);
    return near.filter((node) => names.has(node.id.toLowerCase()));
}
function wordsOf(data) {
    const words = Object.values(data).flatMap((value) => (typeof value === 'object' ? value : [String(value)]));
    return new Set(words.map((word) => word.toLowerCase()));
}
/** Its evidence is the place of the finding, or it leads to what the data names. */
function isTold({ at, to }, { data, location, related, package: path }) {
    const places = [{ package: path, ...location }, ...related];
    return (places.some((place) => at.file === place.file && at.pointer === place.pointer && at.package === (place.package ?? path)) || wordsOf(data).has(to.id.toLowerCase()));
}
/** Edges from node to node, each once, the nearest first. */
function follow(start, next, end) {
    const seen = new Set(start.map(({ key }) => key));
    const pending = [...start];
    const found = [];
    for (let node = pending.shift(); node !== undefined; node = pending.shift()) {
        for (const edge of next(node)) {
            found.push(edge);
            const reached = edge[end];
            if (!seen.has(reached.key))
                pending.push(reached);
            seen.add(reached.key);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/explain/explain-finding.js





/** Findings of a report whose fingerprint begins so, one for each fingerprint, what is suppressed last. */
function findingsBeginning(report, start) {
    const all = [...report.findings, ...report.suppressed];
    const fitting = all.filter(({ fingerprint }) => fingerprint.startsWith(start));
    const exact = fitting.filter(({ fingerprint }) => fingerprint === start);
    const chosen = exact.length > 0 ? exact : fitting;
    return [
        ...new Map(chosen.toReversed().map((finding) => [finding.fingerprint, finding])).values(),
    ].toReversed();
}
/** Gathers what a finding rests on. */
async function explainFinding(finding, active, { report, graph }) {
    const { fingerprint } = finding;
    const same = [...report.findings, ...report.suppressed].filter((one) => one.fingerprint === fingerprint);
    return {
        finding,
        suppression: 'suppression' in finding ? finding.suppression.reason : undefined,
        alsoIn: same.map((one) => one.package).filter((path) => path !== finding.package),
        uses: usesOf(graph, finding),
        severity: severityOf(finding, active, await weightOf(finding, active, graph), graph),
    };
}
function usesOf(graph, finding) {
    const edges = usesAround(graph, finding);
    const locate = (0,settle_locate/* locator */.fl)(graph.packages, edges.map(({ at }) => at));
    return edges.map(({ from, to, kind, at }) => ({
        from: namedOf(from),
        to: namedOf(to),
        kind,
        package: at.package,
        location: locate(at),
    }));
}
function namedOf({ kind, id, name, isMissing }) {
    return { kind, id, name, isMissing };
}
/** What its message weighs here, overrides included. */
async function weightOf({ messageId, package: path, location, component, data }, active, graph) {
    if (active.overrides.length === 0)
        return active.severities[messageId];
    const applies = (0,override/* overrideMatcher */.f)(graph, await (0,globs/* openGlobs */.S)());
    const raw = { messageId, at: { package: path, ...location }, component, data };
    return (0,active_rule/* variantsOf */.IM)(active)
        .map((variant) => (0,active_rule/* weigh */.vi)(active, variant, messageId, (override) => applies(override, raw)))
        .find((weight) => weight !== undefined);
}
function severityOf(finding, { rule }, here, graph) {
    const { messageId, severity } = finding;
    const byDefault = (0,active_rule/* activate */.Yf)(rule, active_rule/* noChanges */.rw).severities[messageId]?.value ?? rule.meta.severity;
    const isSet = here !== undefined && here.origin !== 'default';
    const isAsSet = severity === (here?.value ?? byDefault);
    return {
        byDefault,
        set: isSet ? { severity: here.value, origin: here.origin } : undefined,
        cap: isAsSet ? undefined : isLoose(finding, graph) ? 'notPacked' : 'byRule',
    };
}
/** A flow or an app of the package that nothing lists, and so is not imported. */
function isLoose({ component, package: path }, graph) {
    return graph.packages.some((one) => one.path === path &&
        [...one.flows, ...one.canvasApps].some(({ kind, id, isPacked }) => !isPacked && kind === component.kind && id.toLowerCase() === component.id.toLowerCase()));
}

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/output/colour.js
var colour = __webpack_require__(8567);
// EXTERNAL MODULE: ./build/src/output/component-heading.js
var component_heading = __webpack_require__(2899);
// EXTERNAL MODULE: ./build/src/output/component-words.js
var component_words = __webpack_require__(3572);
// EXTERNAL MODULE: ./build/src/output/display-width.js
var display_width = __webpack_require__(436);
// EXTERNAL MODULE: ./build/src/output/escape.js
var output_escape = __webpack_require__(4196);
// EXTERNAL MODULE: ./build/src/output/excerpt.js
var excerpt = __webpack_require__(854);
// EXTERNAL MODULE: ./build/src/output/how-to-fix.js
var how_to_fix = __webpack_require__(1057);
// EXTERNAL MODULE: ./build/src/output/severity-marks.js
var severity_marks = __webpack_require__(5351);
// EXTERNAL MODULE: ./build/src/output/terminal-markdown.js
var terminal_markdown = __webpack_require__(1761);
// EXTERNAL MODULE: ./build/src/output/wrap.js
var wrap = __webpack_require__(8407);
;// CONCATENATED MODULE: ./build/src/output/finding-explanation.js











/** Why one finding exists, where its severity comes from, how to mend it and how to live with it. */
function findingExplanation(explanation, style) {
    const page = { ...style, paint: (0,colour/* palette */.M)(style.colour) };
    const { explained, markdown } = explanation;
    const sections = [
        headLines(explained, page),
        section('Evidence', [...whereLines(explanation, page), ...dataLines(explained.finding, page)], page),
        section('Who uses whom', useLines(explained.uses, explained.finding.package, page), page),
        section(`Why ${explained.finding.severity}`, severityLines(explained, page), page),
        section('How to fix', mendLines(markdown, explained.finding.messageId, page), page),
        ...(explained.suppression === undefined
            ? [section('How to accept it', suppressLines(explanation, page), page)]
            : []),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
/** The findings of a rule by their fingerprints, which `explain` takes. */
function foundHere({ findings, suppressed }, rule) {
    const found = [...findings, ...suppressed].filter((finding) => finding.rule === rule);
    const lines = found.flatMap((finding) => {
        const { fingerprint, component, package: path, location } = finding;
        const remark = 'suppression' in finding ? '  (suppressed)' : '';
        const place = placeText(path, location.file, location, undefined);
        return [
            `  ${fingerprint}  ${(0,output_escape/* escapeForLog */.zB)((0,component_heading/* componentHeading */.W)(component))}${remark}`,
            `    ${(0,output_escape/* escapeForLog */.zB)(place)}`,
        ];
    });
    return `\n${['Found here', ...(lines.length === 0 ? ['  nothing'] : lines)].join('\n')}\n`;
}
function section(title, lines, { paint }) {
    return lines.length === 0 ? [] : [paint.strong(title), ...lines];
}
function headLines({ finding, suppression }, { paint, width }) {
    const { severity, rule, confidence, fingerprint, message, component } = finding;
    const facts = [rule, fingerprint, confidence === 'medium' ? 'medium confidence' : ''];
    return [
        `${paint.severity[severity](severity_marks/* severityMarks */.i[severity])}  ${paint.faint(facts.filter((fact) => fact !== '').join('  '))}`,
        ...wrapped((0,component_heading/* componentHeading */.W)(component), 0, width).map(paint.strong),
        ...wrapped(message, 0, width),
        ...(suppression === undefined ? [] : wrapped(`Suppressed: ${suppression}`, 0, width)),
    ];
}
function whereLines({ explained: { finding, alsoIn }, excerptOf }, { paint, width }) {
    const { package: path, location, related } = finding;
    const text = excerptOf(finding);
    const lines = text === undefined ? undefined : (0,excerpt/* excerpt */.K)(text, location, width - 4);
    const marker = lines?.marker === undefined ? [] : [`    ${paint.severity[finding.severity](lines.marker)}`];
    return [
        ...wrapped(placeText(path, location.file, location, undefined), 2, width),
        ...(location.pointer === '' ? [] : wrapped(location.pointer, 4, width).map(paint.faint)),
        ...(lines === undefined ? [] : [`    ${paint.faint(lines.source)}`, ...marker]),
        ...related.flatMap((other) => [
            ...(other.message === '' ? [] : wrapped(other.message, 2, width)),
            ...wrapped(placeText(other.package ?? path, other.file, other, path), 4, width).map(paint.faint),
        ]),
        ...(alsoIn.length === 0 ? [] : wrapped(`The same is in ${alsoIn.join(', ')}.`, 2, width)),
    ];
}
/** `package  file:line:column`, without the package where it is known. */
function placeText(path, file, { line, column }, known) {
    const position = line === undefined ? '' : `:${line}:${column}`;
    const isWhole = file === '' || file === path;
    return [path === known && !isWhole ? '' : path + (isWhole ? position : ''), isWhole ? '' : file + position]
        .filter((part) => part !== '')
        .join('  ');
}
/** What the message does not say already. */
function dataLines({ data, message }, { width, paint }) {
    const facts = Object.entries(data).filter(([, value]) => itemsOf(value).some((item) => item !== '' && !message.includes(item)));
    const names = Math.max(0, ...facts.map(([name]) => name.length));
    return facts.flatMap(([name, value]) => {
        const start = `  ${name.padEnd(names)}  `;
        const text = (0,output_escape/* escapeForLog */.zB)(itemsOf(value).join(', '));
        return (0,wrap/* wrapWords */.E)(text, Math.max(20, width - start.length)).map((line, index) => index === 0 ? paint.faint(start) + line : ' '.repeat(start.length) + line);
    });
}
function itemsOf(value) {
    return typeof value === 'object' ? value : [String(value)];
}
const verbs = {
    usesConnectionReference: 'uses',
    usesConnectionDirectly: 'is bound directly to',
    usesConnector: 'is for',
    bindsConnection: 'is bound to',
    callsFlow: 'calls',
    readsVariable: 'reads',
    sharedWith: 'is shared with',
    dependsOn: 'needs',
};
/** A solution with hundreds of users of one connector says enough with some of them. */
const shownUses = 12;
function useLines(uses, path, { width, paint }) {
    const groups = [...(0,group_by/* groupBy */.$)(uses, (use) => sentenceOf(use))];
    const left = groups.length - shownUses;
    return [
        ...groups.slice(0, shownUses).flatMap(([sentence, [first, ...others]]) => {
            const more = others.length === 0 ? '' : ` and ${(0,component_words/* plural */.LS)(others.length, 'more place')}`;
            const place = placeText(first.package, first.location.file, first.location, path);
            return [...wrapped(sentence, 2, width), ...wrapped(place + more, 4, width).map(paint.faint)];
        }),
        ...(left > 0 ? [`  and ${left} more: solution-lint graph`] : []),
    ];
}
function sentenceOf({ from, to, kind }) {
    return `${nameOf(from)} ${verbs[kind]} ${lowerFirst(nameOf(to))}`;
}
function nameOf({ isMissing, ...component }) {
    return (0,component_heading/* componentHeading */.W)(component) + (isMissing ? ', which is not here' : '');
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
function severityLines({ finding, severity }, { width }) {
    return sentencesOf(finding, severity).flatMap((sentence) => wrapped(sentence, 2, width));
}
function sentencesOf({ rule, messageId }, { byDefault, set, cap }) {
    return [
        `${rule} (${messageId}) is ${byDefault === 'off' ? 'off' : `a${byDefault === 'error' ? 'n' : ''} ${byDefault}`} by default.`,
        set === undefined ? '' : `${set.origin} makes it ${set.severity}.`,
        cap === 'notPacked' ? 'Nothing lists the file, so it is not imported: this is a warning at most.' : '',
        cap === 'byRule' ? 'What was found here weighs less than that.' : '',
    ].filter((sentence) => sentence !== '');
}
/** The page's own section, without what it says of other messages: `- `case`: write it as its owner does.` */
function mendLines(markdown, messageId, style) {
    const tokens = (0,how_to_fix/* howToFix */.N)(markdown).flatMap((token) => {
        if (token.type !== 'list')
            return [token];
        const items = token.items.filter(({ text }) => isFor(messageId, text));
        return items.length === 0 ? [] : [{ ...token, items }];
    });
    return (0,terminal_markdown/* tokenLines */.du)(tokens, style);
}
function isFor(messageId, item) {
    const [, ids] = /^((?:`[\w-]+`(?:, | and )?)+):/.exec(item) ?? [];
    return ids === undefined || ids.includes(`\`${messageId}\``);
}
function suppressLines({ explained: { finding }, isDiagnostic }, { width }) {
    if (isDiagnostic) {
        return wrapped("It says that something was not read, and can't be turned off: mend the file.", 2, width);
    }
    const commands = [
        `solution-lint suppress ${finding.fingerprint} --reason "…"`,
        `solution-lint --rule ${finding.rule}=off`,
    ];
    const [one, all] = commands.map((command) => `    ${command}`);
    return [
        ...wrapped('Accept this one, with a reason that whoever comes after you can check:', 2, width),
        one ?? '',
        ...wrapped('Turn the rule off, for a run, or for good in the configuration:', 2, width),
        all ?? '',
    ];
}
function wrapped(text, indent, width) {
    const start = ' '.repeat(indent);
    return (0,wrap/* wrapWords */.E)((0,output_escape/* escapeForLog */.zB)(text), Math.max(20, width - (0,display_width/* displayWidth */.F)(start))).map((line) => start + line);
}

// EXTERNAL MODULE: ./build/src/output/need-words.js
var need_words = __webpack_require__(4591);
;// CONCATENATED MODULE: ./build/src/output/rule-explanation.js





/** A rule's page, and what the rule weighs here. */
function ruleExplanation(rule, markdown, severities, style) {
    const paint = (0,colour/* palette */.M)(style.colour);
    const [title = '', ...rest] = (0,terminal_markdown/* terminalMarkdown */.So)(markdown, style);
    const facts = factsOf(rule, severities).flatMap((fact) => (0,wrap/* wrap */.L)((0,output_escape/* escapeForLog */.zB)(fact), style.width));
    return `${[title, ...facts.map(paint.faint), '', ...rest].join('\n')}\n`;
}
function factsOf({ meta: { confidence, needs = [], isDiagnostic, since }, messages }, severities) {
    const weights = Object.keys(messages).map((id) => ({ id, ...severities[id] }));
    const [first] = weights;
    const isOne = weights.every(({ value, origin }) => value === first?.value && origin === first?.origin);
    const shown = isOne ? [{ ...first, id: '' }] : weights;
    return [
        shown
            .map(({ id, value, origin }) => `${id === '' ? '' : `${id}: `}${value}${fromWhere(origin)}`)
            .join(', '),
        [
            `${confidence} confidence`,
            ...needs.map((need) => need_words/* needWords */.C[need]),
            isDiagnostic ? "can't be turned off" : '',
            since === undefined ? '' : `since ${since}`,
        ]
            .filter((fact) => fact !== '')
            .join(' · '),
    ];
}
function fromWhere(origin) {
    return origin === undefined || origin === 'default' ? '' : ` (${origin})`;
}

// EXTERNAL MODULE: ./build/src/output/rule-page.js
var rule_page = __webpack_require__(473);
// EXTERNAL MODULE: ./build/src/output/safe-excerpts.js
var safe_excerpts = __webpack_require__(333);
// EXTERNAL MODULE: ./build/src/run.js + 9 modules
var run = __webpack_require__(949);
// EXTERNAL MODULE: ./build/src/settle/line-of.js
var line_of = __webpack_require__(9481);
// EXTERNAL MODULE: ./build/src/settle/open-baseline.js
var open_baseline = __webpack_require__(9953);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/src/cli/configuration-options.js
var configuration_options = __webpack_require__(4857);
// EXTERNAL MODULE: ./build/src/cli/exit-code.js
var exit_code = __webpack_require__(3250);
// EXTERNAL MODULE: ./build/src/cli/terminal.js + 1 modules
var cli_terminal = __webpack_require__(9840);
;// CONCATENATED MODULE: ./build/src/cli/explain.js




















/** `explain`: the page of a rule, with paths also what it finds there; or why one finding exists. */
async function explain(wanted, terminal) {
    const { subject, settings, config, preset } = wanted;
    const { cwd } = terminal;
    const allowCode = !(0,cli_terminal/* isPrivileged */.a8)(terminal);
    const configuration = await (0,open_configuration/* openConfiguration */.h)(config, {
        cwd,
        rules: build_rules.rules,
        preset,
        allowCode,
        allowPlugins: allowCode,
    });
    const rules = [...build_rules.rules, ...(configuration?.rules ?? [])];
    const rule = rules.find(({ id }) => id === subject);
    if (rule === undefined && !/^[0-9a-f]{4,16}(-\d+)?$/.test(subject))
        throw unknownRule(subject, rules);
    (0,rule_settings/* checkSettings */.EW)(rules, settings);
    const last = (0,rule_changes/* changesOf */.fs)(rules, settings, () => '--rule');
    const activeOf = (one) => (0,active_rule/* activate */.Yf)(one, { ...config_configuration/* emptyConfiguration */.u, ...configuration, last });
    const style = { width: (0,cli_terminal/* widthOf */.qz)(terminal), colour: (0,cli_terminal/* hasColour */.PG)(terminal) };
    const { paths, against, targets } = wanted;
    if (rule) {
        terminal.writeOutput(ruleExplanation(rule, pageOf(rule), activeOf(rule).severities, style));
        if (paths.length === 0)
            return exit_code/* exitCodes */.hS.clean;
    }
    const baseline = await (0,open_baseline/* openBaseline */.E)({
        baseline: undefined,
        configuration: (0,configuration_options/* pathOf */.XM)(config),
        folder: cwd,
        cwd,
    });
    const done = await (0,run/* run */.e)({ paths, cwd, configuration, settings, against, targets, baseline });
    if (rule) {
        terminal.writeOutput(foundHere(done.report, rule.id));
        return exit_code/* exitCodes */.hS.clean;
    }
    const found = findingsBeginning(done.report, subject);
    const [finding, second] = found;
    if (finding === undefined)
        throw unknownFinding(subject);
    if (second !== undefined) {
        const fingerprints = found.map(({ fingerprint, rule: id }) => `${fingerprint} (${id})`);
        throw new usage_error/* UsageError */.e(`${found.length} findings have a fingerprint that begins with ${subject}.`, `Write more of it: ${fingerprints.slice(0, 10).join(', ')}.`);
    }
    const ofFinding = rules.find(({ id }) => id === finding.rule);
    if (ofFinding === undefined)
        throw unknownRule(finding.rule, rules);
    const explanation = {
        explained: await explainFinding(finding, activeOf(ofFinding), done),
        markdown: pageOf(ofFinding),
        isDiagnostic: ofFinding.meta.isDiagnostic ?? false,
        excerptOf: (0,safe_excerpts/* safeExcerpts */.O)(done.report, (0,line_of/* lineReader */.g)(done.graph.packages)),
    };
    terminal.writeOutput(findingExplanation(explanation, style));
    return exit_code/* exitCodes */.hS.clean;
}
function pageOf(rule) {
    const [page] = Object.hasOwn(pages.pages, rule.id) ? (0,rule_page.rulePages)([rule], pages.pages) : (0,rule_page.ownRulePages)([rule]);
    return page?.markdown ?? `# ${rule.id}`;
}
function unknownRule(id, rules) {
    const near = (0,did_you_mean/* nearest */.pA)(id, rules.map((rule) => rule.id));
    return new usage_error/* UsageError */.e(`There is no rule "${id}".`, near === undefined ? 'To see them all: solution-lint rules' : `Did you mean "${near}"?`);
}
function unknownFinding(fingerprint) {
    return new usage_error/* UsageError */.e(`No finding has a fingerprint that begins with ${fingerprint}.`, 'It may be mended. Name the paths that the report is about, and the same options: --settings, --against, --rule.');
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

/***/ 1057:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: function() { return /* binding */ howToFix; }
/* harmony export */ });
/* harmony import */ var marked__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8022);

/** What stands below "How to fix" on a rule's page. */
function howToFix(markdown) {
    const tokens = (0,marked__WEBPACK_IMPORTED_MODULE_0__/* .lexer */ .lu)(markdown);
    const start = tokens.findIndex((token) => token.type === 'heading' && token.text === 'How to fix');
    if (start === -1)
        return [];
    const behind = tokens.slice(start + 1);
    const end = behind.findIndex((token) => token.type === 'heading' && token.depth <= 2);
    return end === -1 ? behind : behind.slice(0, end);
}


/***/ }),

/***/ 4591:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ needWords; }
/* harmony export */ });
/** What a run must have, or the rule is not called. */
const needWords = {
    base: 'needs a base',
    target: 'needs a target',
    suppressions: 'needs suppressions',
};


/***/ }),

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

/***/ 1761:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   So: function() { return /* binding */ terminalMarkdown; },
/* harmony export */   du: function() { return /* binding */ tokenLines; },
/* harmony export */   ln: function() { return /* binding */ inlineText; }
/* harmony export */ });
/* harmony import */ var marked__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8022);
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8567);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(436);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8407);




/** The Markdown of our pages as lines for a terminal: what is set apart there is set apart here, and links show their addresses. */
function terminalMarkdown(markdown, style) {
    return tokenLines((0,marked__WEBPACK_IMPORTED_MODULE_0__/* .lexer */ .lu)(markdown), style);
}
function tokenLines(tokens, { width, colour }) {
    const paint = (0,_colour_js__WEBPACK_IMPORTED_MODULE_1__/* .palette */ .M)(colour);
    const blocks = tokens.filter(isSeen);
    return blocks.flatMap((block, index) => [
        ...(index === 0 || blocks[index - 1]?.type === 'heading' ? [] : ['']),
        ...linesOf(block, width, paint),
    ]);
}
/** Text of a line of Markdown: no emphasis, addresses behind links; code keeps its backticks. */
function inlineText(markdown) {
    return textOf(marked__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG.lexInline(markdown));
}
function isSeen({ type }) {
    return type !== 'space';
}
function linesOf(token, width, paint) {
    switch (token.type) {
        case 'heading':
            return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWords */ .E)(textOf(token.tokens), width).map(paint.strong);
        case 'code':
            return token.text.split('\n').map((line) => paint.faint(`    ${line}`.trimEnd()));
        case 'table':
            return tableLines(rowsOf(token), width, paint.strong);
        case 'list':
            return listLines(token, width, paint);
        default:
            return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWords */ .E)(textOf([token]), width);
    }
}
function textOf(tokens = []) {
    return tokens
        .map(plainText)
        .join('')
        .replaceAll(/\s*\n\s*/g, ' ');
}
function plainText(token) {
    if (token.type === 'codespan')
        return `\`${token.text}\``;
    const inner = 'tokens' in token ? token.tokens : undefined;
    const text = inner ? textOf(inner) : 'text' in token ? token.text : token.raw;
    return token.type === 'link' && /^https?:/.test(token.href) && token.href !== text
        ? `${text} (${token.href})`
        : text;
}
function listLines({ items, ordered, start }, width, paint) {
    return items.flatMap(({ tokens }, index) => {
        const mark = `  ${ordered ? `${Number(start) + index}.` : '·'} `;
        const room = roomBeside(mark, width);
        return hanging(mark, tokens.filter(isSeen).flatMap((token) => linesOf(token, room, paint)));
    });
}
function rowsOf({ header, rows }) {
    return [header, ...rows].map((row) => row.map((cell) => textOf(cell.tokens)));
}
/** The last column gets the room that the others leave; where that is too little, it stands below them. */
function tableLines(rows, width, strong) {
    const [head = []] = rows;
    const widths = head
        .slice(0, -1)
        .map((_, column) => Math.max(...rows.map((row) => (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F)(row[column] ?? ''))));
    const indent = widths.reduce((sum, one) => sum + one + 2, 2);
    const isNarrow = width - indent < 24;
    return rows.flatMap((row, index) => {
        const cells = row
            .slice(0, -1)
            .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F)(cell)));
        const others = `  ${cells.join('  ')}`;
        const start = isNarrow ? '      ' : `${others}  `;
        const last = hanging(start, (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWords */ .E)(row.at(-1) ?? '', roomBeside(start, width)));
        const lines = isNarrow ? [others.trimEnd(), ...last] : last;
        return index === 0 ? lines.map(strong) : lines;
    });
}
function roomBeside(start, width) {
    return Math.max(20, width - (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F)(start));
}
function hanging(start, lines) {
    const indent = ' '.repeat((0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F)(start));
    return lines.map((line, index) => (index === 0 ? start : indent) + line);
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