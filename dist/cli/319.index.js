"use strict";
exports.id = 319;
exports.ids = [319];
exports.modules = {

/***/ 5319:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPlugins: function() { return /* binding */ loadPlugins; }
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/src/engine/find-mistakes.js
var find_mistakes = __webpack_require__(3615);
// EXTERNAL MODULE: ./build/src/parse/json-access.js
var json_access = __webpack_require__(9854);
// EXTERNAL MODULE: ./build/src/engine/rule.js
var rule = __webpack_require__(1440);
// EXTERNAL MODULE: ./build/src/engine/severity.js
var severity = __webpack_require__(2853);
;// CONCATENATED MODULE: ./build/src/engine/find-rule-mistakes.js




const find_rule_mistakes_text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: find_rule_mistakes_text };
const confidence = { enum: ['high', 'medium'] };
const weighedMessage = {
    type: 'object',
    required: ['text'],
    additionalProperties: false,
    properties: { text: find_rule_mistakes_text, severity: { enum: severity/* severities */.gO }, confidence },
};
/** The compiler says the same of a rule, where there is one. */
const ruleSchema = {
    type: 'object',
    required: ['id', 'meta', 'messages', 'check'],
    additionalProperties: false,
    properties: {
        id: {
            type: 'string',
            pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
            description: 'Write it in lower case, with hyphens, such as flow-description.',
        },
        meta: {
            type: 'object',
            required: ['area', 'severity', 'confidence', 'identity'],
            additionalProperties: false,
            properties: {
                area: { enum: rule/* areas */.bn },
                severity: { enum: [...severity/* severities */.gO, 'off'] },
                strict: { enum: severity/* severities */.gO },
                next: { enum: [...severity/* severities */.gO, 'off'] },
                confidence,
                since: find_rule_mistakes_text,
                identity: texts,
                sources: texts,
                summary: find_rule_mistakes_text,
                help: find_rule_mistakes_text,
                needs: { type: 'array', items: { enum: rule/* needs */.eN } },
            },
        },
        messages: {
            type: 'object',
            minProperties: 1,
            additionalProperties: { oneOf: [find_rule_mistakes_text, weighedMessage] },
        },
        options: {
            type: 'object',
            additionalProperties: {
                type: 'object',
                required: ['type', 'default', 'description'],
                additionalProperties: false,
                properties: {
                    type: { enum: ['integer', 'string', 'array'] },
                    minimum: { type: 'integer' },
                    enum: texts,
                    format: { enum: ['regex'] },
                    items: { type: 'object' },
                    default: {},
                    description: find_rule_mistakes_text,
                },
            },
        },
        check: {},
    },
};
/** What keeps a value from being a rule, each in a sentence; none: it is one. */
function findRuleMistakes(value) {
    const mistakes = (0,find_mistakes/* findMistakes */.F)(value, ruleSchema, 'The rule').map(({ text: words }) => words);
    if (mistakes.length > 0 || !(0,json_access/* isRecord */.u4)(value))
        return mistakes;
    const { check, options } = value;
    return [
        ...(typeof check === 'function' ? [] : ['check must be a function that yields findings.']),
        ...(0,json_access/* membersOf */.lS)(options).flatMap(([name, schema]) => mistakesOfDefault(name, schema)),
    ];
}
function mistakesOfDefault(name, schema) {
    const own = schema;
    return (0,find_mistakes/* findMistakes */.F)(own.default, own, `The default of option ${name}`).map(({ text: words }) => words);
}

// EXTERNAL MODULE: ./build/src/engine/rule-settings.js
var rule_settings = __webpack_require__(6764);
// EXTERNAL MODULE: ./build/src/config/plugin.js
var config_plugin = __webpack_require__(6177);
;// CONCATENATED MODULE: ./build/src/config/load-plugins.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};









/** What the author or the user of a plugin can mend: it costs the plugin, not the run. */
class BrokenPlugin extends Error {
    hint;
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
/**
 * Runs plugins and checks what they export. One that is broken is left out, and the others are loaded.
 *
 * @param known rules that the plugins come on top of.
 */
async function loadPlugins(wanted, known) {
    const plugins = [];
    const failures = [];
    const seen = new Set();
    for (const { value: plugin, path, origin } of wanted) {
        try {
            const file = resolvePlugin(plugin, path);
            if (seen.has(file))
                continue;
            seen.add(file);
            const exported = await importPlugin(file);
            plugins.push(checkPlugin(plugin, exported, [...known, ...plugins.flatMap(({ rules }) => rules)]));
        }
        catch (error) {
            if (!(error instanceof BrokenPlugin))
                throw error;
            const message = `Plugin "${plugin}", which ${origin} names, ${error.message}`;
            failures.push({ plugin, message, hint: error.hint });
        }
    }
    return { plugins, failures };
}
/** As Node resolves what stands in a file: a path from it, or a package beside or above it. */
function resolvePlugin(plugin, configuration) {
    const require = (0,external_node_module_.createRequire)(configuration);
    try {
        return require.resolve(plugin);
    }
    catch (error) {
        if ((0,config_plugin/* isPluginPath */.Tn)(plugin))
            throw new BrokenPlugin('is not there.', 'Its path is relative to the file that names it.');
        const found = resolveModule(plugin, require.resolve.paths(plugin) ?? []);
        if (found !== undefined)
            return found;
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(configuration), plugin)))
            throw new BrokenPlugin('is no package.', `Write the path of a file as "./${plugin}".`);
        if (codeOf(error) === 'MODULE_NOT_FOUND')
            throw new BrokenPlugin('is not installed.', `Install it there: npm install --save-dev ${plugin}`);
        throw new BrokenPlugin(`can't be found: ${firstLine(error)}`, goWithout);
    }
}
const goWithout = 'Mend it, or go without: --no-plugins.';
/** A package that can only be imported: `require.resolve` is the only one that can be asked from another file, and doesn't. */
function resolveModule(name, folders) {
    const folder = folders
        .map((path) => (0,external_node_path_.join)(path, name))
        .find((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'package.json')));
    if (folder === undefined)
        return undefined;
    const exported = (0,json_access/* member */.Dc)(readManifest(folder), 'exports');
    const entry = importedEntry((0,json_access/* member */.Dc)(exported, '.') ?? exported);
    return entry === undefined ? undefined : (0,external_node_path_.join)(folder, entry);
}
function readManifest(folder) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'package.json'), 'utf8'));
    }
    catch {
        return undefined;
    }
}
function importedEntry(exported) {
    if (typeof exported === 'string')
        return exported;
    return (0,json_access/* membersOf */.lS)(exported)
        .filter(([condition]) => ['import', 'node', 'default'].includes(condition))
        .map(([, target]) => importedEntry(target))
        .find((target) => target !== undefined);
}
/** `webpackIgnore` leaves the import to Node: the file is not in the bundle. */
async function importPlugin(file) {
    if (/\.[cm]?ts$/i.test(file) && !(0,json_access/* member */.Dc)(process.features, 'typescript')) {
        throw new BrokenPlugin(`is TypeScript, which Node.js ${process.versions.node} can't run.`, 'Use Node.js 22.18 or newer, or compile it to JavaScript.');
    }
    const url = (0,external_node_url_.pathToFileURL)(file).href;
    try {
        return await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ url));
    }
    catch (error) {
        const stack = error instanceof Error ? (error.stack ?? '') : '';
        const after = stack.split(url)[1] ?? stack.split(file)[1] ?? '';
        const line = /^:(\d+)/.exec(after)?.[1];
        const where = line === undefined ? '' : ` (${(0,external_node_path_.basename)(file)}, line ${line})`;
        throw new BrokenPlugin(`can't be loaded: ${firstLine(error)}${where}`, hintOf(error));
    }
}
function hintOf(error) {
    if (codeOf(error) === 'ERR_MODULE_NOT_FOUND' && firstLine(error).includes("'solution-lint"))
        return 'It imports solution-lint: install that beside it, too, or import only types from it.';
    if (codeOf(error) === 'ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING')
        return 'Node.js runs no TypeScript in node_modules: its author must compile it to JavaScript.';
    return goWithout;
}
/** Transpilers put the default export of a module into that of a CommonJS file. */
function exportOf(module) {
    const exported = (0,json_access/* member */.Dc)(module, 'default');
    return (0,json_access/* member */.Dc)(exported, '__esModule') === true ? (0,json_access/* member */.Dc)(exported, 'default') : exported;
}
const shape = {
    type: 'object',
    additionalProperties: false,
    properties: {
        rules: { type: 'array' },
        presets: {
            type: 'object',
            additionalProperties: {
                type: 'object',
                required: ['rules'],
                additionalProperties: false,
                properties: { rules: { type: 'object' } },
            },
        },
    },
};
function checkPlugin(plugin, module, known) {
    const exported = exportOf(module);
    if (exported === undefined)
        throw new BrokenPlugin('has no default export.', 'Write: export default { rules: [] };');
    const mistakes = (0,find_mistakes/* findMistakes */.F)(exported, shape, 'its default export').map(({ text }) => text);
    if (mistakes.length > 0)
        throw broken(mistakes);
    const { rules: given = [], presets = {} } = exported;
    const ofRules = given.flatMap((rule, index) => {
        const id = (0,json_access/* member */.Dc)(rule, 'id');
        const name = typeof id === 'string' ? `rule "${id}"` : `rule ${index + 1}`;
        return findRuleMistakes(rule).map((text) => `${name}: ${text}`);
    });
    if (ofRules.length > 0)
        throw broken(ofRules);
    const rules = given.map((rule) => toRule(plugin, rule));
    const taken = rules.flatMap(({ id }, index) => {
        const other = [...known, ...rules.slice(0, index)].find((rule) => rule.id === id);
        return other === undefined ? [] : [`rule "${id}": ${ownerOf(other)} has one of that id.`];
    });
    const settings = {
        type: 'object',
        properties: Object.fromEntries([...known, ...rules].map((rule) => [rule.id, (0,rule_settings/* settingSchema */.QN)(rule)])),
        additionalProperties: false,
    };
    const ofPresets = Object.entries(presets).flatMap(([name, preset]) => (0,find_mistakes/* findMistakes */.F)(preset.rules, settings, 'rules').map(({ text }) => `preset "${name}": ${text}`));
    if (taken.length + ofPresets.length > 0)
        throw broken([...taken, ...ofPresets]);
    return { name: (0,config_plugin/* pluginName */.NQ)(plugin), rules, presets };
}
function broken(mistakes) {
    return new BrokenPlugin(`is broken:\n${mistakes.map((text) => `  ${text}`).join('\n')}`, goWithout);
}
function ownerOf({ plugin }) {
    return plugin === undefined ? 'solution-lint' : `plugin "${plugin}"`;
}
/** A copy of what was checked: whatever the plugin does with its object later. */
function toRule(plugin, rule) {
    const { id, meta, messages, options } = rule;
    return {
        id,
        meta: { ...meta, help: meta.help ?? '' },
        messages,
        ...(options === undefined ? {} : { options }),
        check: (context) => rule.check(context),
        plugin,
    };
}
function codeOf(error) {
    return (0,json_access/* member */.Dc)(error, 'code');
}
function firstLine(error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return /[.!?]$/.test(line) ? line : `${line}.`;
}


/***/ })

};
;