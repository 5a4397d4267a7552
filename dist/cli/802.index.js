"use strict";
exports.id = 802;
exports.ids = [802];
exports.modules = {

/***/ 802:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listRules: function() { return /* binding */ listRules; }
});

// EXTERNAL MODULE: ./build/rules/index.js + 75 modules
var rules = __webpack_require__(4677);
// EXTERNAL MODULE: ./build/rules/pages.js
var pages = __webpack_require__(5964);
// EXTERNAL MODULE: ./build/src/config/open-configuration.js
var open_configuration = __webpack_require__(2821);
// EXTERNAL MODULE: ./build/src/engine/active-rule.js
var active_rule = __webpack_require__(143);
;// CONCATENATED MODULE: ./build/src/output/area-titles.js
/** What the areas of rules are called, in the order in which rules are listed. */
const areaTitles = {
    package: 'Package and files',
    'connection-reference': 'Connection references',
    flow: 'Flows',
    'canvas-app': 'Canvas apps',
    'custom-connector': 'Custom connectors',
    'environment-variable': 'Environment variables',
    solution: 'Solution',
    settings: 'Deployment settings of a target',
    connection: 'Connections of a target',
    configuration: 'Configuration',
};

// EXTERNAL MODULE: ./build/src/output/colour.js
var output_colour = __webpack_require__(8567);
// EXTERNAL MODULE: ./build/src/output/json-text.js
var json_text = __webpack_require__(4765);
// EXTERNAL MODULE: ./build/src/output/need-words.js
var need_words = __webpack_require__(4591);
// EXTERNAL MODULE: ./build/src/output/severity-marks.js
var severity_marks = __webpack_require__(5351);
// EXTERNAL MODULE: ./build/src/output/wrap.js
var wrap = __webpack_require__(8407);
;// CONCATENATED MODULE: ./build/src/output/rule-list.js






/** By area, each rule with what it weighs and one sentence. */
function ruleList(rules, { width, colour }) {
    const paint = (0,output_colour/* palette */.M)(colour);
    const sections = Object.entries(areaTitles).flatMap(([area, title]) => {
        const inArea = rules.filter((rule) => rule.area === area);
        if (inArea.length === 0)
            return [];
        return [[paint.strong(title), ...inArea.flatMap((rule) => entry(rule, width, paint))].join('\n')];
    });
    return `${[...sections, (0,wrap/* wrap */.L)(countWords(rules), width).join('\n')].join('\n\n')}\n`;
}
const indent = ' '.repeat(13);
function entry(rule, width, paint) {
    const { id, severity, summary } = rule;
    const mark = severity === 'off'
        ? paint.faint('  off    ')
        : paint.severity[severity](severity_marks/* severityMarks */.i[severity].padEnd(9));
    const remarks = remarksOf(rule).join(' · ');
    const fits = 13 + id.length + 2 + remarks.length <= width;
    return [
        `  ${mark}  ${id}${remarks !== '' && fits ? `  ${paint.faint(remarks)}` : ''}`,
        ...(remarks === '' || fits ? [] : (0,wrap/* wrap */.L)(remarks, width - 13).map((line) => indent + paint.faint(line))),
        ...(0,wrap/* wrap */.L)(summary, Math.max(20, width - 13)).map((line) => indent + line),
    ];
}
function remarksOf({ severity, defaultSeverity, messages, needs, isDiagnostic, }) {
    const others = Object.entries(messages).filter(([, one]) => one !== severity);
    return [
        isDiagnostic ? 'always on' : '',
        severity === defaultSeverity || isDiagnostic ? '' : `default ${defaultSeverity}`,
        others.map(([id, one]) => `${id} ${one}`).join(', '),
        needs.map((need) => need_words/* needWords */.C[need]).join(', '),
    ].filter((remark) => remark !== '');
}
function countWords(rules) {
    const off = rules.filter(({ severity }) => severity === 'off').length;
    const all = `${rules.length} rules${off === 0 ? '' : `, ${off} of them off`}.`;
    return `${all} solution-lint explain <rule> shows the page of one.`;
}
function ruleListJson(rules) {
    return (0,json_text/* jsonText */.s)({ schemaVersion: 1, rules });
}

// EXTERNAL MODULE: ./build/src/output/terminal-markdown.js
var terminal_markdown = __webpack_require__(1761);
// EXTERNAL MODULE: ./build/src/cli/exit-code.js
var exit_code = __webpack_require__(3250);
// EXTERNAL MODULE: ./build/src/cli/terminal.js + 1 modules
var cli_terminal = __webpack_require__(9840);
;// CONCATENATED MODULE: ./build/src/cli/list-rules.js








/** `rules`: all that there are, those of plugins too, with what they weigh under the configuration of the folder. */
async function listRules({ format, config, preset }, terminal) {
    const allowCode = !(0,cli_terminal/* isPrivileged */.a8)(terminal);
    const configuration = await (0,open_configuration/* openConfiguration */.h)(config, {
        cwd: terminal.cwd,
        rules: rules.rules,
        preset,
        allowCode,
        allowPlugins: allowCode,
    });
    const changes = configuration?.changes ?? {};
    const all = [...rules.rules, ...(configuration?.rules ?? [])];
    const listed = all.map((rule) => listedRule((0,active_rule/* activate */.Yf)(rule, { ...active_rule/* noChanges */.rw, changes })));
    terminal.writeOutput(format === 'json'
        ? ruleListJson(listed)
        : ruleList(listed, { width: (0,cli_terminal/* widthOf */.qz)(terminal), colour: (0,cli_terminal/* hasColour */.PG)(terminal) }));
    return exit_code/* exitCodes */.hS.clean;
}
function listedRule({ rule, severities, options }) {
    const { id, meta } = rule;
    const messages = Object.fromEntries(Object.entries(severities).map(([name, { value }]) => [name, value]));
    const page = Object.hasOwn(pages.pages, id) ? pages.pages[id] : undefined;
    return {
        id,
        area: meta.area,
        severity: worstOf(severities),
        defaultSeverity: worstOf((0,active_rule/* activate */.Yf)(rule, active_rule/* noChanges */.rw).severities),
        messages,
        confidence: meta.confidence,
        needs: meta.needs ?? [],
        isDiagnostic: meta.isDiagnostic ?? false,
        options,
        summary: firstSentence((0,terminal_markdown/* inlineText */.ln)(page?.summary ?? meta.summary ?? '')),
        help: page === undefined ? (meta.help ?? null) : `rules/${meta.area}/${id}.md`,
    };
}
const order = ['error', 'warning', 'note', 'off'];
function worstOf(severities) {
    const values = Object.values(severities).map(({ value }) => value);
    return order.find((severity) => values.includes(severity)) ?? 'off';
}
function firstSentence(text) {
    return /^.*?[.:](?= |$)/.exec(text)?.[0] ?? text;
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