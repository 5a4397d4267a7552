"use strict";
exports.id = 589;
exports.ids = [589];
exports.modules = {

/***/ 9589:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: function() { return /* binding */ init; }
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/rules/index.js + 75 modules
var rules = __webpack_require__(4677);
// EXTERNAL MODULE: ./build/src/config/find-configuration.js
var find_configuration = __webpack_require__(2774);
// EXTERNAL MODULE: ./build/src/config/open-configuration.js
var open_configuration = __webpack_require__(2821);
// EXTERNAL MODULE: ./build/src/engine/is-unread.js
var is_unread = __webpack_require__(1164);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
;// CONCATENATED MODULE: ./build/src/init/build-snippet.js

/** What makes a build run solution-lint. `folder` holds all packages; empty: the whole repository does. */
function buildSnippet(kind, folder) {
    switch (kind) {
        case 'github':
            return {
                kind,
                title: 'GitHub Actions',
                path: '.github/workflows/solution-lint.yml',
                isWhole: true,
                text: githubWorkflow(folder),
            };
        case 'azure':
            return {
                kind,
                title: 'Azure Pipelines',
                path: 'azure-pipelines.solution-lint.yml',
                isWhole: true,
                text: azurePipeline(folder),
            };
        case 'preCommit':
            return { kind, title: 'pre-commit', path: '.pre-commit-config.yaml', isWhole: false, text: hooks };
    }
}
function githubWorkflow(folder) {
    const paths = folder === '' ? '' : `          paths: ${yamlText(folder)}\n`;
    return `name: solution-lint

on:
  pull_request:
  merge_group:
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd # v5.0.1
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: OWNER/solution-lint@v${version/* version */.r}
        with:
${paths}          new-only: true
`;
}
function azurePipeline(folder) {
    const paths = folder === '' ? '' : ` ${shellWord(folder)}`;
    const command = `npx --yes solution-lint@${version/* version */.r}${paths} --output junit=solution-lint.xml`;
    return `trigger:
  branches:
    include: [main]

pool:
  vmImage: ubuntu-latest

steps:
  - script: ${yamlText(command)}
    displayName: Lint solutions

  - task: PublishTestResults@2
    displayName: Publish findings
    condition: succeededOrFailed()
    inputs:
      testResultsFormat: JUnit
      testResultsFiles: solution-lint.xml
      testRunTitle: solution-lint
      failTaskOnMissingResultsFile: true
`;
}
const hooks = `  - repo: https://github.com/OWNER/solution-lint
    rev: v${version/* version */.r}
    hooks:
      - id: solution-lint
`;
/** Quoted where YAML could read something else. */
function yamlText(text) {
    const plain = /^(?!(?:null|true|false)$)[a-z_][\w./@=-]*(?: [\w./@=-]+)*$/i;
    return plain.test(text) ? text : JSON.stringify(text);
}
function shellWord(text) {
    return /^[\w./-]+$/.test(text) ? text : `"${text.replaceAll(/["\\$`]/g, '\\$&')}"`;
}

// EXTERNAL MODULE: ./build/src/input/outer-path.js
var outer_path = __webpack_require__(2941);
;// CONCATENATED MODULE: ./build/src/init/common-folder.js

/** The folder that all packages lie in; empty for the working folder itself. A package alone may get neighbours. */
function commonFolder(packages) {
    const folders = packages.map((path) => (0,outer_path/* outerPath */.t)(path).split('/').slice(0, -1));
    const [first = [], ...others] = folders;
    const differs = first.findIndex((name, index) => others.some((other) => other[index] !== name));
    return (differs === -1 ? first : first.slice(0, differs)).join('/');
}

;// CONCATENATED MODULE: ./build/src/init/configuration-draft.js
/** What the draft says. */
function draftSettings(settings) {
    const targets = settings.map(({ environment, paths }) => [
        environment,
        { settings: oneOrAll(paths) },
    ]);
    return targets.length === 0 ? {} : { targets: Object.fromEntries(targets) };
}
/** A configuration to begin with: it says what goes without saying, so that there is something to change. */
function configurationDraft({ settings, schema }) {
    const members = [
        ...(schema === undefined ? [] : [`  "$schema": ${JSON.stringify(schema)},`]),
        '  // Also: "strict", "all", or a file of yours.',
        '  "extends": ["recommended"],',
        '  // By id, as in "flow-off": "off". To see them all: solution-lint rules',
        `  "rules": {}${settings.length === 0 ? '' : ','}`,
        ...targetLines(settings),
    ];
    return `${['{', ...members, '}'].join('\n')}\n`;
}
function targetLines(settings) {
    if (settings.length === 0)
        return [];
    const targets = settings.map(({ environment, paths }, index) => {
        const comma = index === settings.length - 1 ? '' : ',';
        return `    ${JSON.stringify(environment)}: { "settings": ${settingsText(paths)} }${comma}`;
    });
    return ['  // Environments that the solutions are imported into.', '  "targets": {', ...targets, '  }'];
}
function oneOrAll(paths) {
    const [only = ''] = paths;
    return paths.length === 1 ? only : paths;
}
function settingsText(paths) {
    if (paths.length === 1)
        return JSON.stringify(oneOrAll(paths));
    return `[\n${paths.map((path) => `      ${JSON.stringify(path)}`).join(',\n')}\n    ]`;
}

;// CONCATENATED MODULE: ./build/src/init/surroundings.js
const buildKinds = ['github', 'azure', 'preCommit'];
const buildFiles = {
    github: /^\.github\/workflows\/[^/]+\.ya?ml$/i,
    azure: /(^|\/)[^/]*azure-pipelines?[^/]*\.ya?ml$|^\.(azure-pipelines|azuredevops|pipelines)\/.+\.ya?ml$/i,
    preCommit: /^\.pre-commit-config\.ya?ml$/i,
};
function lookAround({ paths, textOf, settingsEntries }) {
    const sorted = [...paths].sort();
    const builds = buildKinds.flatMap((kind) => {
        const found = sorted.filter((path) => buildFiles[kind].test(path));
        const [path] = found;
        if (path === undefined)
            return [];
        const isSetUp = found.some((one) => textOf(one)?.includes('solution-lint') === true);
        return [{ kind, path, isSetUp }];
    });
    const candidates = sorted
        .filter((path) => /settings[^/]*\.json$/i.test(path))
        .map((path) => ({ path, entries: settingsEntries(path) }));
    return { settings: byEnvironment(candidates.filter(({ entries }) => entries.length > 0)), builds };
}
/**
 * `config/Prod/deploymentSettings.json` and `prod.deploymentsettings.json` are of prod. Where both have an entry for
 * the same, one environment can't be given both: the second is another one.
 */
function byEnvironment(candidates) {
    const found = [];
    for (const { path, entries } of candidates) {
        const name = environmentOf(path);
        const same = found.find((one) => one.name === name && !entries.some((entry) => one.entries.has(entry)));
        if (same !== undefined) {
            same.paths.push(path);
            for (const entry of entries)
                same.entries.add(entry);
            continue;
        }
        let environment = name;
        const isTaken = (one) => one.environment === environment;
        for (let count = 2; found.some(isTaken); count += 1)
            environment = `${name}-${count}`;
        found.push({ name, environment, paths: [path], entries: new Set(entries) });
    }
    return found.map(({ environment, paths }) => ({ environment, paths }));
}
function environmentOf(path) {
    const [file = '', folder] = path.split('/').toReversed();
    const inFile = plainName(file.replace(/\.json$/i, '').replaceAll(/custom|deployment|settings/gi, ' '));
    return inFile || (folder === undefined ? '' : plainName(folder)) || 'target';
}
function plainName(text) {
    return text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
        .replaceAll(/^-+|-+$/g, '');
}

// EXTERNAL MODULE: ./build/src/input/baseline-file.js
var baseline_file = __webpack_require__(9246);
// EXTERNAL MODULE: ./build/src/input/disk.js
var disk = __webpack_require__(6757);
// EXTERNAL MODULE: ./build/src/input/open.js + 2 modules
var input_open = __webpack_require__(7358);
// EXTERNAL MODULE: ./build/src/output/component-words.js
var component_words = __webpack_require__(3572);
// EXTERNAL MODULE: ./build/src/output/escape.js
var output_escape = __webpack_require__(4196);
// EXTERNAL MODULE: ./build/src/output/wrap.js
var wrap = __webpack_require__(8407);
// EXTERNAL MODULE: ./build/src/parse/parse-error.js
var parse_error = __webpack_require__(4309);
// EXTERNAL MODULE: ./build/src/parse/text.js
var parse_text = __webpack_require__(1230);
// EXTERNAL MODULE: ./build/src/run.js + 9 modules
var run = __webpack_require__(949);
// EXTERNAL MODULE: ./build/src/settle/baseline.js
var settle_baseline = __webpack_require__(2202);
// EXTERNAL MODULE: ./build/src/settle/open-baseline.js
var open_baseline = __webpack_require__(9953);
// EXTERNAL MODULE: ./build/src/target/read-settings.js
var read_settings = __webpack_require__(3301);
// EXTERNAL MODULE: ./build/src/unreadable.js
var unreadable = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/src/cli/exit-code.js
var exit_code = __webpack_require__(3250);
// EXTERNAL MODULE: ./build/src/cli/tell-problems.js
var tell_problems = __webpack_require__(8666);
// EXTERNAL MODULE: ./build/src/cli/terminal.js + 1 modules
var cli_terminal = __webpack_require__(9840);
;// CONCATENATED MODULE: ./build/src/cli/init.js



























const configurationName = 'solution-lint.config.jsonc';
const schemaPath = 'node_modules/solution-lint/schema/config.schema.json';
/** `init`: a configuration and a baseline with which the folder is green today, and what makes builds run it. */
async function init(wanted, terminal) {
    const { cwd } = terminal;
    const allowCode = !(0,cli_terminal/* isPrivileged */.a8)(terminal);
    const around = lookAt(cwd);
    const known = (0,find_configuration/* findConfiguration */.o)(cwd);
    const configuration = await (0,open_configuration/* openConfiguration */.h)(known === undefined ? { settings: draftSettings(around.settings) } : { path: known }, { cwd, rules: rules.rules, allowCode, allowPlugins: allowCode });
    const baseline = await (0,open_baseline/* openBaseline */.E)({ baseline: undefined, configuration: known, folder: cwd, cwd });
    const done = await (0,run/* run */.e)({ paths: [], cwd, configuration, baseline });
    const { packages, findings, summary } = done.report;
    if (summary.packages + summary.unread === 0) {
        throw new usage_error/* UsageError */.e('There is no package here, so there is nothing to begin with.', 'Run it in the folder around your solutions.');
    }
    const entries = baseline === undefined ? (0,settle_baseline/* baselineEntries */.an)(findings, packages) : [];
    const folder = commonFolder(packages.map(({ path }) => path));
    const builds = snippetsFor(around.builds, folder);
    const files = [
        ...(known === undefined ? [configurationFile(around, cwd)] : []),
        ...(entries.length === 0 ? [] : [baselineFile(entries)]),
        ...(wanted.writesBuild ? builds.flatMap((build) => buildFile(build, around, cwd)) : []),
    ];
    if (!wanted.isDryRun)
        for (const file of files)
            writeNew(file, cwd);
    const kept = [known, baseline?.path].flatMap((path) => (path === undefined ? [] : (0,input_open/* displayPath */.Gt)(path, cwd)));
    const told = [
        ...foundLines(done, around),
        ...kept.map((path) => `${path} is there already and stays as it is.`),
        ...files.map(({ path, about }) => `${wanted.isDryRun ? 'Would write' : 'Wrote'} ${path}: ${about}.`),
        ...(wanted.writesBuild && around.builds.length === 0
            ? ['There is no build that --write-ci could write one beside: choose from these.']
            : []),
        ...around.builds.filter(({ isSetUp }) => isSetUp).map(({ path }) => `A build runs it already: ${path}.`),
    ];
    for (const line of told)
        terminal.writeOutput(filled(line, terminal));
    const isWritten = (build) => files.some(({ path }) => path === build.path);
    for (const build of builds)
        if (!isWritten(build))
            terminal.writeOutput(snippetText(build));
    const left = baseline === undefined ? findings.filter(({ rule }) => (0,is_unread/* isUnread */.K)(rule)) : findings;
    const code = (0,exit_code/* exitCodeOf */.FO)((0,exit_code/* outcomeOf */.sG)({ ...done, report: { ...done.report, findings: left } }), {
        failOn: 'error',
        maxWarnings: Number.POSITIVE_INFINITY,
    });
    terminal.writeOutput(`\n${filled(verdict(code, left), terminal)}`);
    (0,tell_problems/* tellProblems */.s)(done, terminal);
    return code;
}
function lookAt(cwd) {
    const store = (0,disk/* disk */.E)(cwd);
    const { files } = store.readFolder('');
    const byPath = new Map(files.map((file) => [file.path, file]));
    return lookAround({
        paths: [...byPath.keys()],
        textOf: (path) => {
            try {
                return (0,parse_text/* decodeText */.g)(byPath.get(path)?.read() ?? new Uint8Array());
            }
            catch (error) {
                if (error instanceof unreadable/* UnreadableFile */.ie || error instanceof parse_error/* ParseError */.m)
                    return undefined;
                throw error;
            }
        },
        settingsEntries: (path) => {
            const file = byPath.get(path);
            if (file === undefined)
                return [];
            const { connections, variables, problems } = (0,read_settings/* readSettings */.s)(path, file);
            if (problems.length > 0)
                return [];
            const names = [...connections.map((one) => one.logicalName), ...variables.map((one) => one.schemaName)];
            return names.map((name) => name.toLowerCase());
        },
    });
}
/** For the builds that don't run it; where no build is to be seen, for all kinds. */
function snippetsFor(builds, folder) {
    const kinds = builds.length === 0 ? buildKinds : builds.filter(({ isSetUp }) => !isSetUp).map(({ kind }) => kind);
    return kinds.map((kind) => buildSnippet(kind, folder));
}
function configurationFile({ settings }, cwd) {
    const schema = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(cwd, schemaPath)) ? `./${schemaPath}` : undefined;
    const targets = settings.length === 0 ? '' : `, and ${(0,component_words/* plural */.LS)(settings.length, 'target')}`;
    return {
        path: configurationName,
        text: configurationDraft({ settings, schema }),
        about: `the recommended rules${targets}`,
    };
}
function baselineFile(entries) {
    return {
        path: baseline_file/* baselineName */.Ri,
        text: (0,settle_baseline/* formatBaseline */.J2)(entries),
        about: `${(0,component_words/* plural */.LS)(entries.length, 'finding')} of today, which ${entries.length === 1 ? 'is' : 'are'} reported no more`,
    };
}
/** Only where the repository has builds of the kind, and none by this name. */
function buildFile({ kind, path, text, title, isWhole }, around, cwd) {
    const isWanted = isWhole && around.builds.some((build) => build.kind === kind);
    return isWanted && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(cwd, path)) ? [{ path, text, about: `what runs it in ${title}` }] : [];
}
function writeNew({ path, text }, cwd) {
    const absolute = (0,external_node_path_.join)(cwd, path);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(absolute), { recursive: true });
        (0,external_node_fs_.writeFileSync)(absolute, text, { flag: 'wx' });
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new usage_error/* UsageError */.e(`Can't write ${path}: ${why}`, 'Nothing that was there is changed.');
    }
}
function foundLines({ report }, { settings }) {
    const components = (0,component_words/* countComponents */._6)(report.packages);
    const counted = (0,component_words/* plural */.LS)(report.summary.packages, 'package');
    return [
        `Found ${counted}${components === '' ? '' : `: ${components}`}.`,
        ...settings.map(({ paths, environment }) => `Found deployment settings of ${environment}: ${paths.join(', ')}.`),
    ];
}
function snippetText({ title, path, isWhole, text }) {
    const where = isWhole ? `as ${path}` : `in ${path}, below repos`;
    return `\n${title}, ${where}:\n\n${text.replaceAll(/^(?=.)/gm, '    ')}`;
}
function verdict(code, left) {
    switch (code) {
        case exit_code/* exitCodes */.hS.clean:
            return 'It is green: from now on, only what is new is reported. Commit what was written.';
        case exit_code/* exitCodes */.hS.unread:
            return [
                'It is not green yet. No baseline can accept what was not read:',
                ...left.filter(({ rule }) => (0,is_unread/* isUnread */.K)(rule)).map(({ message }) => message),
            ].join(' ');
        case exit_code/* exitCodes */.hS.findings:
            return `It is not green: ${(0,component_words/* plural */.LS)(left.length, 'finding')} came after the baseline was written. To see them: solution-lint`;
        case exit_code/* exitCodes */.hS.usage:
            return 'A rule broke, so it is not known whether it is green.';
    }
}
function filled(text, terminal) {
    return `${(0,wrap/* wrapWords */.E)((0,output_escape/* escapeForLog */.zB)(text), (0,cli_terminal/* widthOf */.qz)(terminal)).join('\n')}\n`;
}


/***/ }),

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

/***/ 2941:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ outerPath; }
/* harmony export */ });
/** What holds a package on disk: `a/b.zip` of `a/b.zip!c/d.zip`. The name of a folder may have a `!`, too. */
function outerPath(path) {
    return /^.*?\.zip(?=!)/is.exec(path)?.[0] ?? path;
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


/***/ }),

/***/ 6474:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: function() { return /* binding */ plainJson; },
/* harmony export */   n: function() { return /* binding */ endOfSpace; }
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7231);

/**
 * The same text with comments, and commas before a closing bracket, replaced by spaces: JSON whose offsets and lines are
 * those of the text. People comment their settings, and most readers of them accept it.
 */
function plainJson(text) {
    if (!/\/[/*]|,\s*[\]}]/.test(text))
        return text;
    const parts = [];
    let kept = 0;
    let previous = '';
    const blank = (start, end) => {
        parts.push(text.slice(kept, start), text.slice(start, end).replaceAll(/[^\r\n]+/g, spaces));
        kept = end;
    };
    const begin = endOfSpace(text, 0);
    blank(0, begin);
    for (let at = begin; at < text.length; at += 1) {
        const first = text[at] ?? '';
        if (first === '"')
            at = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfString */ .ap)(text, at);
        const next = endOfSpace(text, at + 1);
        if (first === ',' && ']}'.includes(text[next] ?? ' ') && !'[{,'.includes(previous))
            blank(at, next);
        else if (next > at + 1)
            blank(at + 1, next);
        previous = first;
        at = next - 1;
    }
    return parts.join('') + text.slice(kept);
}
function spaces(text) {
    return ' '.repeat(text.length);
}
/** Offset of the first character that is neither space nor in a comment. */
function endOfSpace(text, start) {
    let at = start;
    for (;;) {
        const two = text.slice(at, at + 2);
        if (two === '//')
            at = endOfLine(text, at);
        else if (two === '/*')
            at = endOfBlock(text, at + 2);
        else if (two !== '' && ' \t\r\n'.includes(two[0] ?? ''))
            at += 1;
        else
            return at;
    }
}
function endOfLine(text, start) {
    const end = text.indexOf('\n', start);
    return end === -1 ? text.length : end;
}
function endOfBlock(text, start) {
    const end = text.indexOf('*/', start);
    return end === -1 ? text.length : end + 2;
}


/***/ }),

/***/ 2202:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: function() { return /* binding */ pruneBaseline; },
/* harmony export */   J2: function() { return /* binding */ formatBaseline; },
/* harmony export */   Qp: function() { return /* binding */ applyBaseline; },
/* harmony export */   an: function() { return /* binding */ baselineEntries; },
/* harmony export */   cJ: function() { return /* binding */ mendedEntries; },
/* harmony export */   nk: function() { return /* binding */ parseBaseline; }
/* harmony export */ });
/* harmony import */ var _engine_is_remark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1531);
/* harmony import */ var _engine_is_unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1164);
/* harmony import */ var _output_component_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3572);
/* harmony import */ var _output_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4196);




const header = `# What solution-lint found here when this file was written: known, and reported no more. What is new is reported.
# A line is a finding: fingerprint, rule, message, solution, component. Its order and all after the rule is for readers.
# Delete a line to see its finding again; "solution-lint baseline prune" deletes those that are mended.
`;
const noSolution = '-';
/** A line for each finding, sorted, so that branches that change it merge; copies of a solution share theirs. */
function formatBaseline(entries) {
    const lines = new Set(entries.map(lineOf));
    return `${header}${[...lines]
        .sort()
        .map((line) => `${line}\n`)
        .join('')}`;
}
/** Entries of findings: neither of what was not read, which nobody can know of, nor of what the configuration accepts. */
function baselineEntries(findings, packages) {
    const solutionOf = new Map(packages.map(({ path, solution }) => [path, solution?.uniqueName ?? '']));
    const entries = findings
        .filter(isBaselined)
        .map(({ fingerprint, rule, messageId, package: path, component: { kind, id, name } }) => ({
        fingerprint,
        rule,
        messageId,
        solution: (0,_output_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(solutionOf.get(path) ?? ''),
        component: (0,_output_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(`${_output_component_words_js__WEBPACK_IMPORTED_MODULE_2__/* .kindNames */ .$1[kind]} ${name || id}`.trim()),
    }));
    return [...new Map(entries.toReversed().map((entry) => [entry.fingerprint, entry])).values()].toReversed();
}
function parseBaseline(text) {
    const read = text
        .split(/\r\n|\n|\r/)
        .map((content, index) => ({ line: index + 1, content: content.trimEnd() }));
    const told = read.filter(({ content }) => content !== '' && !content.startsWith('#'));
    const parsed = told.map(({ line, content }) => ({ line, ...parseLine(content) }));
    return {
        entries: parsed.flatMap(({ entry }) => entry ?? []),
        mistakes: parsed.flatMap(({ line, detail }) => (detail === undefined ? [] : [{ line, detail }])),
    };
}
/** The text without the lines of some entries, and without repeated ones; all else stays as it is. */
function pruneBaseline(text, gone) {
    const seen = new Set(gone.map(({ fingerprint }) => fingerprint));
    const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
    return lines
        .filter((line) => {
        const fingerprint = parseLine(line.trimEnd()).entry?.fingerprint;
        if (fingerprint === undefined)
            return true;
        const isNeeded = !seen.has(fingerprint);
        seen.add(fingerprint);
        return isNeeded;
    })
        .join('');
}
/** @param reason what is said of each finding that the baseline takes away. */
function applyBaseline(findings, entries, reason) {
    const known = new Set(entries.map(({ fingerprint }) => fingerprint));
    const isKnown = (finding) => isBaselined(finding) && known.has(finding.fingerprint);
    const suppressed = findings.filter(isKnown);
    const found = new Set(suppressed.map(({ fingerprint }) => fingerprint));
    return {
        findings: findings.filter((finding) => !isKnown(finding)),
        suppressed: suppressed.map((finding) => ({ ...finding, suppression: { kind: 'baseline', reason } })),
        stale: entries.filter(({ fingerprint }) => !found.has(fingerprint)),
    };
}
/**
 * Of the stale entries those that are mended, and not only out of sight: their rule ran, over all packages or at least
 * over their solution.
 */
function mendedEntries(stale, thorough, isInSight) {
    return stale.filter(({ rule, solution }) => thorough.has(rule) && isInSight(solution));
}
function isBaselined({ rule }) {
    return !(0,_engine_is_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnread */ .K)(rule) && !(0,_engine_is_remark_js__WEBPACK_IMPORTED_MODULE_0__/* .isRemark */ .b)(rule);
}
function lineOf({ fingerprint, rule, messageId, solution, component }) {
    return [fingerprint, rule, messageId, solution || noSolution, component].join('\t');
}
function parseLine(line) {
    const [fingerprint = '', rule = '', messageId = '', solution = '', component = ''] = line.split('\t');
    if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line))
        return { detail: 'this is a mark of a merge conflict' };
    if (!/^[0-9a-f]{16}(?:-(?:[2-9]|[1-9]\d+))?$/.test(fingerprint))
        return { detail: 'it does not begin with a fingerprint and a tab' };
    if (!/^[a-z][a-z0-9-]*$/.test(rule))
        return { detail: 'no rule stands after the fingerprint' };
    return {
        entry: { fingerprint, rule, messageId, solution: solution === noSolution ? '' : solution, component },
    };
}


/***/ }),

/***/ 7918:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* binding */ parseSettingsText; }
/* harmony export */ });
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7231);
/* harmony import */ var _parse_jsonc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6474);


/** JSON, with comments where people put them. Throws ParseError. */
function parseSettingsText(text) {
    const plain = (0,_parse_jsonc_js__WEBPACK_IMPORTED_MODULE_1__/* .plainJson */ .R)(text);
    return { plain, value: (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(plain) };
}


/***/ }),

/***/ 3301:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ memberNamed; },
/* harmony export */   s: function() { return /* binding */ readSettings; }
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4449);
/* harmony import */ var _model_identifier_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4656);
/* harmony import */ var _parse_json_access_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9854);
/* harmony import */ var _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4309);
/* harmony import */ var _parse_placeholder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9408);
/* harmony import */ var _parse_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6820);
/* harmony import */ var _parse_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1230);
/* harmony import */ var _parse_settings_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7918);








/** Lists of the ALM Accelerator's `customDeploymentSettings.json`; of most of them nothing is asked. */
const customSections = new Set([
    'activateflowconfiguration',
    'solutioncomponentownershipconfiguration',
    'aadgroupcanvasconfiguration',
    'aadgroupteamconfiguration',
    'connectorsharewithgroupteamconfiguration',
    'flowsharewithgroupteamconfiguration',
    'sdkmessages',
    'webhookurls',
    'orgsettings',
]);
const cloudFlowType = 29;
/** A settings file as it is written. What can't be understood becomes a problem; the rest is read all the same. */
function readSettings(path, file) {
    const nothing = { path, text: '', sections: [], connections: [], variables: [], flows: [] };
    try {
        const text = textOf(file);
        const { plain, value } = (0,_parse_settings_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSettingsText */ .G)(text);
        return { path, text: plain, ...readDocument(path, value) };
    }
    catch (error) {
        if (!(error instanceof _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ParseError */ .m))
            throw error;
        const at = { package: path, file: path, pointer: `offset=${error.offset ?? 0}` };
        const text = error.offset === undefined ? '' : textOf(file);
        return { ...nothing, text, problems: [{ kind: 'syntax', detail: error.message, at }] };
    }
}
function textOf({ size, read }) {
    if (size() > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.jsonBytes)
        throw new _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ParseError */ .m('tooLarge', 'it is too large');
    const bytes = read();
    if ((0,_parse_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isGitLfsPointer */ .$)(bytes))
        throw new _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ParseError */ .m('gitLfsPointer', 'it is a Git LFS pointer: run git lfs pull');
    return (0,_parse_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(bytes);
}
function readDocument(path, document) {
    const reading = { path, sections: [], connections: [], variables: [], flows: [], problems: [] };
    const wrapped = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_4__/* .membersOf */ .lS)(document).filter(([, value]) => isSection(value));
    if (isSection(document))
        readSection(reading, undefined, '', document);
    else if (wrapped.length > 0) {
        for (const [solution, section] of wrapped)
            readSection(reading, solution, (0,_parse_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .pointer */ .Wn)(solution), section);
    }
    else if (!(0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_4__/* .membersOf */ .lS)(document).some(([name]) => customSections.has(name.toLowerCase()))) {
        report(reading, 'shape', '', 'it has neither "ConnectionReferences" nor "EnvironmentVariables"');
    }
    readFlows(reading, document);
    return reading;
}
function isSection(value) {
    return [...listNames].some((name) => memberNamed(value, name) !== undefined);
}
const listNames = ['ConnectionReferences', 'EnvironmentVariables'];
function readSection(reading, solution, at, section) {
    const connections = listIn(reading, section, 'ConnectionReferences', at);
    for (const [entry, where] of connections.entries) {
        const logicalName = nameOf(reading, entry, 'LogicalName', where);
        if (logicalName === undefined)
            continue;
        const field = (name) => fieldOf(reading, entry, name, where);
        reading.connections.push({
            solution,
            logicalName,
            connection: field('ConnectionId'),
            connector: field('ConnectorId'),
            owner: field('ConnectionOwner'),
            at: placeIn(reading, where),
        });
    }
    const variables = listIn(reading, section, 'EnvironmentVariables', at);
    for (const [entry, where] of variables.entries) {
        const schemaName = nameOf(reading, entry, 'SchemaName', where);
        if (schemaName === undefined)
            continue;
        const value = fieldOf(reading, entry, 'Value', where);
        reading.variables.push({ solution, schemaName, value, at: placeIn(reading, where) });
    }
    reading.sections.push({ solution, connectionsAt: connections.at, variablesAt: variables.at });
}
function listIn(reading, section, name, at) {
    const found = memberNamed(section, name);
    if (!found)
        return { entries: [], at: placeIn(reading, at) };
    const where = at + (0,_parse_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .pointer */ .Wn)(found.name);
    const entries = entriesOf(reading, found.value, where);
    const isWhole = found.value === null || (Array.isArray(found.value) && entries.length === found.value.length);
    return { entries, at: isWhole ? placeIn(reading, where) : undefined };
}
function readFlows(reading, document) {
    const listed = (name) => {
        const list = memberNamed(document, name);
        return list ? entriesOf(reading, list.value, (0,_parse_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .pointer */ .Wn)(list.name)) : [];
    };
    const activations = listed('ActivateFlowConfiguration').map(([entry, at]) => ({
        flowId: flowIdOf(entry),
        activate: booleanOf(fieldOf(reading, entry, 'activate', at).text),
        owner: fieldOf(reading, entry, 'activateAsUser', at),
    }));
    const ownerships = listed('SolutionComponentOwnershipConfiguration')
        .filter(([entry]) => isCloudFlow(memberNamed(entry, 'solutionComponentType')?.value))
        .map(([entry, at]) => ({
        flowId: flowIdOf(entry),
        activate: undefined,
        owner: fieldOf(reading, entry, 'ownerEmail', at),
    }));
    for (const one of [...activations, ...ownerships])
        if (one.flowId !== '')
            reading.flows.push(one);
}
function isCloudFlow(type) {
    return type === cloudFlowType || type === String(cloudFlowType);
}
function flowIdOf(entry) {
    const id = memberNamed(entry, 'solutionComponentUniqueName')?.value;
    return typeof id === 'string' ? (0,_model_identifier_js__WEBPACK_IMPORTED_MODULE_6__/* .normalGuid */ .X8)(id.trim()) : '';
}
function booleanOf(text) {
    const lower = text.toLowerCase();
    return lower === 'true' || lower === 'false' ? lower === 'true' : undefined;
}
/** Objects of a list with their pointers; anything else in its place is a problem. */
function entriesOf(reading, list, at) {
    if (list === undefined || list === null)
        return [];
    if (!Array.isArray(list)) {
        report(reading, 'shape', at, 'there should be a list here');
        return [];
    }
    return (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(list).flatMap((entry, index) => {
        const where = at + (0,_parse_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .pointer */ .Wn)(index);
        if ((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(entry))
            return [[entry, where]];
        report(reading, 'shape', where, Array.isArray(entry) ? 'a list stands in the list' : 'an entry is no object');
        return [];
    });
}
function nameOf(reading, entry, field, at) {
    const { text } = fieldOf(reading, entry, field, at);
    if (text !== '')
        return text;
    report(reading, 'name', at, `an entry has no "${field}"`);
    return undefined;
}
/** Numbers and booleans are taken as their text, as the importing tools do. */
function fieldOf(reading, entry, field, at) {
    const found = memberNamed(entry, field);
    if (!found || found.value === null)
        return { text: '', isPlaceholder: false, at: placeIn(reading, at) };
    const { name, value } = found;
    const where = at + (0,_parse_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .pointer */ .Wn)(name);
    if (typeof value === 'object')
        report(reading, 'shape', where, `"${field}" should be text`);
    const text = typeof value === 'string' ? value.trim() : JSON.stringify(value);
    return { text, isPlaceholder: (0,_parse_placeholder_js__WEBPACK_IMPORTED_MODULE_7__/* .isPlaceholder */ .w)(text), at: placeIn(reading, where) };
}
/** Importing tools ignore the letter case of names. */
function memberNamed(value, wanted) {
    if ((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) && Object.hasOwn(value, wanted))
        return { name: wanted, value: value[wanted] };
    const lower = wanted.toLowerCase();
    const found = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_4__/* .membersOf */ .lS)(value).find(([name]) => name.toLowerCase() === lower);
    return found && { name: found[0], value: found[1] };
}
function placeIn({ path }, at) {
    return { package: path, file: path, pointer: at };
}
function report(reading, kind, at, detail) {
    reading.problems.push({ kind, detail, at: placeIn(reading, at) });
}


/***/ })

};
;