"use strict";
exports.id = 836;
exports.ids = [836,538];
exports.modules = {

/***/ 6387:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: function() { return /* binding */ goByConfiguration; }
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4677);
/* harmony import */ var _config_open_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2821);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9840);



/** What a command goes by; where the checkout may be a stranger's, nothing in it is run. Throws UsageError. */
function goByConfiguration({ config, preset, allowPlugins = true }, terminal) {
    const allowCode = !(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrivileged */ .a8)(terminal);
    return (0,_config_open_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .openConfiguration */ .h)(config, { cwd: terminal.cwd, rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_0__.rules, preset, allowCode, allowPlugins });
}


/***/ }),

/***/ 2836:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  settings: function() { return /* binding */ settings; }
});

// EXTERNAL MODULE: ./build/rules/index.js + 75 modules
var rules = __webpack_require__(4677);
// EXTERNAL MODULE: ./build/src/engine/is-unread.js
var is_unread = __webpack_require__(1164);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/input/disk.js
var disk = __webpack_require__(6757);
// EXTERNAL MODULE: ./build/src/output/component-words.js
var component_words = __webpack_require__(3572);
// EXTERNAL MODULE: ./build/src/output/escape.js
var output_escape = __webpack_require__(4196);
// EXTERNAL MODULE: ./build/src/output/limit-text.js
var limit_text = __webpack_require__(9782);
// EXTERNAL MODULE: ./build/src/parse/buffer-of.js
var buffer_of = __webpack_require__(5661);
;// CONCATENATED MODULE: ./build/src/parse/encode-like.js

/** Text to bytes in the encoding that the original is in, with its byte order mark: the other way round of `decodeText`. */
function encodeLike(text, original) {
    const start = (0,buffer_of/* bufferOf */.K)(original).toString('latin1', 0, 3);
    if (start.startsWith('\xff\xfe'))
        return Buffer.from(`\ufeff${text}`, 'utf16le');
    if (start.startsWith('\xfe\xff'))
        return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    return Buffer.from(start === '\xef\xbb\xbf' ? `\ufeff${text}` : text);
}

// EXTERNAL MODULE: ./build/src/parse/text.js
var parse_text = __webpack_require__(1230);
// EXTERNAL MODULE: ./build/src/run.js + 9 modules
var run = __webpack_require__(949);
;// CONCATENATED MODULE: ./build/src/settings-command/change-words.js
const kinds = {
    ConnectionReferences: 'connection reference',
    EnvironmentVariables: 'environment variable',
};
/** `add connection reference "fab_mail", bound to …`. Not escaped. */
function changeWords(change, isPruned) {
    const about = `${kinds[change.list]} "${change.name}"`;
    switch (change.kind) {
        case 'add':
            return `add ${about}${additionWords(change)}`;
        case 'fill':
            return `bind ${about} to ${change.connectionId}: ${change.why}`;
        case 'open':
            return `not bound: ${about}: ${change.why}`;
        case 'respell':
            return `spell ${kinds[change.list]} "${change.found}" as the solution does, "${change.name}"`;
        case 'stale':
            return `${isPruned ? 'remove' : 'stale:'} ${about}, which no solution here has`;
    }
}
function additionWords({ choice }) {
    if (!choice)
        return ', its value is for you to write';
    const { connection, why } = choice;
    return connection ? `, bound to ${connection.name}: ${why}` : `, not bound: ${why}`;
}

// EXTERNAL MODULE: ./build/src/target/view-target.js
var view_target = __webpack_require__(7538);
// EXTERNAL MODULE: ./build/src/target/access.js
var target_access = __webpack_require__(8953);
// EXTERNAL MODULE: ./build/src/target/judge-connections.js
var judge_connections = __webpack_require__(4660);
;// CONCATENATED MODULE: ./build/src/settings-command/choose-connection.js


/**
 * The only connection of the reference's connector that is there, works, and that whoever imports and turns the flows on
 * may use. Where the inventory leaves room for another one, or for doubt, nothing is chosen.
 */
function chooseConnection(reference, target, graph) {
    const { connections: inventory, environment } = target;
    const { connector } = reference;
    const identities = identitiesOf(target);
    if (!inventory)
        return none('there is no inventory of connections');
    if (identities.length === 0)
        return none('nobody said who imports and turns the flows on');
    if (connector === '')
        return none('the solution names no connector for it');
    const there = inventory.connections.filter((one) => graph.isSameConnector(one.connector, connector) && (0,judge_connections/* isIn */.S1)(one.environment, environment));
    const bound = boundThere(target, reference);
    const candidates = bound === '' ? there : there.filter(({ name }) => name.toLowerCase() === bound.toLowerCase());
    if (candidates.length === 0) {
        const where = environment === undefined ? '' : ` in environment ${environment}`;
        return bound === ''
            ? none(`the inventory has no connection of ${connector}${where}`)
            : none(`it is bound to ${bound} there, which is no connection of ${connector} in the inventory${where}`);
    }
    if (environment === undefined && new Set(candidates.map((one) => one.environment)).size > 1) {
        return none('the inventory has connections of several environments, and the target has no "environment"');
    }
    const judged = candidates.map((connection) => ({ connection, ...obstacleTo(connection, identities) }));
    const possible = judged.filter(({ isCertain }) => !isCertain);
    const [only, another] = possible;
    if (!only)
        return none(`none will do: ${listed(judged.map(withObstacle))}`);
    if (another)
        return none(`several connections would do: ${listed(possible.map(withObstacle))}`);
    if (only.obstacle !== '')
        return none(`it can't be told: ${withObstacle(only)}`);
    const { connection } = only;
    const name = nameOf(connection);
    const why = bound === ''
        ? `${name} is the only connection of ${connector} that ${namesOf(identities)} may use`
        : `it is bound to ${name} there, which ${namesOf(identities)} may use`;
    return { connection, why };
}
function none(why) {
    return { connection: undefined, why };
}
function identitiesOf({ importer, principal }) {
    const known = [importer, principal].filter((one) => one !== undefined);
    return known.filter(({ id }, index) => known.findIndex((one) => one.id === id) === index);
}
/** Another one would take its connection away from flows that are on. */
function boundThere({ connections }, { logicalName }) {
    const row = connections?.connectionReferences.find((one) => one.logicalName.toLowerCase() === logicalName.toLowerCase());
    return row?.connection ?? '';
}
function obstacleTo(connection, identities) {
    const { faults = [] } = connection;
    if (faults.length > 0)
        return { obstacle: `does not work (${faults.join(', ')})`, isCertain: true };
    const obstacles = identities.map((identity) => accessObstacle(connection, identity));
    const known = obstacles.filter(({ obstacle }) => obstacle !== '');
    return known.find(({ isCertain }) => isCertain) ?? known[0] ?? { obstacle: '', isCertain: false };
}
function accessObstacle(connection, identity) {
    const access = (0,target_access/* accessOf */.Y)(identity, connection);
    switch (access.kind) {
        case 'granted':
            return { obstacle: '', isCertain: false };
        case 'denied':
            return { obstacle: `is not shared with ${identity.name}`, isCertain: true };
        case 'group':
            return {
                obstacle: `is shared with ${access.groups.join(', ')}, and the groups of ${identity.name} are not known`,
                isCertain: false,
            };
        case 'unproved':
            return { obstacle: `has permissions that were not exported`, isCertain: false };
    }
}
function withObstacle({ connection, obstacle }) {
    return obstacle === '' ? nameOf(connection) : `${nameOf(connection)} ${obstacle}`;
}
function nameOf(connection) {
    const { name, displayName } = connection;
    const owner = (0,judge_connections/* ownerName */.Hc)(connection);
    return `${displayName === undefined ? name : `"${displayName}" (${name})`}${owner === '' ? '' : ` of ${owner}`}`;
}
function namesOf(identities) {
    return identities.map(({ name }) => name).join(' and ');
}
const mostNames = 3;
function listed(texts) {
    const more = texts.length - mostNames;
    return [...texts.slice(0, mostNames), ...(more > 0 ? [`${more} more`] : [])].join('; ');
}

;// CONCATENATED MODULE: ./build/src/settings-command/settings-changes.js


/**
 * What the solutions want entries for, by name: references that they hold, and variables that have no default and no
 * value (the import rejects an entry with an empty value, so one that nobody has to fill is none).
 */
function wantedEntries({ references, variables, ...target }, graph) {
    return [
        ...variables
            .filter(({ entry, hasValue }) => !entry && !hasValue)
            .map(({ variable }) => ofVariable(variable)),
        ...references
            .filter(({ entry }) => !entry)
            .map(({ reference }) => ofReference(reference, chooseConnection(reference, target, graph))),
    ];
}
function ofVariable(variable) {
    const fields = { SchemaName: variable.id, Value: '' };
    return { list: 'EnvironmentVariables', name: variable.id, fields, choice: undefined, component: variable };
}
function ofReference(reference, choice) {
    const { logicalName, connector, connectorId } = reference;
    const there = choice.connection?.connector ?? connector;
    const fields = {
        LogicalName: logicalName,
        ConnectionId: choice.connection?.name ?? '',
        ConnectorId: there === connector ? connectorId : `/providers/Microsoft.PowerApps/apis/${there}`,
    };
    return { list: 'ConnectionReferences', name: logicalName, fields, choice, component: reference };
}
/**
 * In the order of the files; what is added comes last.
 *
 * @param shared paths of files that other targets have, too: what a reference is bound to differs between them.
 */
function settingsChanges(view, graph, shared) {
    const context = { view, graph, shared };
    return [
        ...view.variableEntries.flatMap((one) => entryChanges('EnvironmentVariables', one, one.entry.schemaName)),
        ...view.connectionEntries.flatMap((one) => [
            ...entryChanges('ConnectionReferences', one, one.entry.logicalName),
            ...bindingChanges(one, context),
        ]),
        ...wantedEntries(view, graph).flatMap(({ component, ...wanted }) => {
            const place = placeFor(context, graph.packageOf(component).solution?.uniqueName, wanted.list);
            return place
                ? [{ kind: 'add', ...(shared.has(place.at.file) ? unbound(wanted) : wanted), ...place }]
                : [];
        }),
    ];
}
function entryChanges(list, { entry, about, isElsewhere }, found) {
    const { at } = entry;
    if (!about)
        return isElsewhere ? [] : [{ kind: 'stale', list, name: found, at }];
    return about.id === found ? [] : [{ kind: 'respell', list, name: about.id, found, at }];
}
function bindingChanges({ entry, about, repeats }, { view, graph, shared }) {
    if (!about || repeats || entry.connection.text !== '')
        return [];
    const { connection, why } = shared.has(entry.at.file) ? inSharedFile : chooseConnection(about, view, graph);
    const change = { list: 'ConnectionReferences', name: about.logicalName, at: entry.at, why };
    return [
        connection ? { kind: 'fill', connectionId: connection.name, ...change } : { kind: 'open', ...change },
    ];
}
const inSharedFile = { connection: undefined, why: 'other targets have this file, too' };
function unbound(wanted) {
    if (!wanted.choice)
        return wanted;
    return { ...wanted, fields: { ...wanted.fields, ConnectionId: '' }, choice: inSharedFile };
}
/**
 * The first file that has a section for the solution, and is this target's alone if there is one. Where all sections are
 * for others, a new one is made.
 */
function placeFor({ view: { settings }, shared }, uniqueName, list) {
    const own = settings.filter(({ path }) => !shared.has(path));
    const sections = [...own, ...settings].flatMap((file) => file.sections);
    const key = list === 'ConnectionReferences' ? 'connectionsAt' : 'variablesAt';
    const at = (0,view_target/* sectionFor */.v)(sections, uniqueName)?.[key];
    if (at)
        return { at, newSection: undefined };
    const first = sections[0]?.[key];
    return first && { at: { ...first, pointer: '' }, newSection: uniqueName };
}

// EXTERNAL MODULE: ./build/src/output/json-text.js
var json_text = __webpack_require__(4765);
;// CONCATENATED MODULE: ./build/src/settings-command/settings-skeleton.js

/** A settings file for these entries alone, as `pac solution create-settings` writes one. */
function settingsSkeleton(entries) {
    const fieldsIn = (list) => entries.filter((entry) => entry.list === list).map(({ fields }) => fields);
    const settings = {
        EnvironmentVariables: fieldsIn('EnvironmentVariables'),
        ConnectionReferences: fieldsIn('ConnectionReferences'),
    };
    return (0,json_text/* jsonText */.s)(settings);
}

// EXTERNAL MODULE: ./build/src/settle/locate.js + 2 modules
var settle_locate = __webpack_require__(9265);
// EXTERNAL MODULE: ./build/src/target/documents.js
var documents = __webpack_require__(7645);
// EXTERNAL MODULE: ./build/src/target/read-settings.js
var read_settings = __webpack_require__(3301);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/src/parse/jsonc.js
var jsonc = __webpack_require__(6474);
// EXTERNAL MODULE: ./build/src/parse/pointer.js
var parse_pointer = __webpack_require__(6820);
;// CONCATENATED MODULE: ./build/src/parse/edit-json.js



/** @param text JSON, or JSON with comments, that has been parsed before: it is not checked again. */
function editableJson(text) {
    const plain = (0,jsonc/* plainJson */.R)(text);
    const root = (0,main.parseTree)(plain) ?? { type: 'object', offset: 0, length: text.length };
    const first = (pattern, otherwise) => pattern.exec(plain)?.[1] ?? otherwise;
    const colon = first(/"([ \t]*:[ \t]*)[^ \t\r\n]/, ': ');
    const style = {
        lineBreak: first(/(\r\n|\n|\r)/, '\n'),
        isMultiline: hasLineBreak(plain.slice(root.offset, endOf(root))),
        unit: first(/[\r\n]([ \t]+)["{[]/, '  '),
        colon,
        gap: first(/,( *)["{]/, colon.endsWith(' ') ? ' ' : ''),
        pad: first(/\{( *)"/, ' '),
    };
    return { text, root, style };
}
function applyEdits(text, edits) {
    const parts = [];
    let kept = 0;
    for (const { start, end, text: written } of edits.toSorted((a, b) => a.start - b.start)) {
        parts.push(text.slice(kept, start), written);
        kept = end;
    }
    return parts.join('') + text.slice(kept);
}
/** Another value in place of the one at a pointer. */
function replaceValue(json, pointer, value) {
    const node = nodeAt(json, pointer);
    if (!node)
        return [];
    return [{ ...rangeOf(node), text: valueText(value, indentAt(json, node.offset), json.style) }];
}
/** More items at the end of the list at a pointer. */
function appendItems(json, pointer, items) {
    return append(json, pointer, items.map(valueWriter));
}
/** More members at the end of the object at a pointer. */
function appendMembers(json, pointer, members) {
    return append(json, pointer, Object.entries(members).map(memberWriter));
}
function append(json, pointer, writers) {
    const container = nodeAt(json, pointer);
    if (!container || writers.length === 0)
        return [];
    const last = container.children?.at(-1);
    return last ? appendBehind(json, container, last, writers) : fill(json, container, writers);
}
function appendBehind(json, container, last, writers) {
    const { text, style } = json;
    const end = endOf(last);
    const rest = text.slice(end, endOf(container) - 1).trimEnd();
    const startsLine = isFirstInLine(text, last.offset);
    const spansLines = hasLineBreak(text.slice(last.offset, end));
    const isMember = last.type === 'property';
    const indent = indentAt(json, spansLines && !isMember ? end - 1 : last.offset);
    const before = startsLine || rest.includes('//') ? style.lineBreak + indent : style.gap;
    const alike = {
        ...style,
        isMultiline: spansLines || (isMember && startsLine),
        unit: isMember ? style.unit : unitIn(json, last, indent),
    };
    const hasComma = commaRange(text, end).length > 0;
    const added = writers.map((write) => before + write(indent, alike)).join(',');
    const comma = { start: end, end, text: hasComma ? '' : ',' };
    const at = end + rest.length;
    return [comma, { start: at, end: at, text: hasComma ? `${added},` : added }];
}
/** Into a list or object that has nothing, but maybe comments. */
function fill(json, container, writers) {
    const { text, style } = json;
    const [start, end] = [container.offset + 1, endOf(container) - 1];
    const inner = text.slice(start, end);
    const comments = inner.trimEnd();
    const outer = indentAt(json, container.offset);
    const indent = outer + style.unit;
    if (comments === '' && !style.isMultiline) {
        const pad = container.type === 'object' ? style.pad : '';
        const added = writers.map((write) => write('', style)).join(`,${style.gap}`);
        return [{ start, end, text: pad + added + pad }];
    }
    const added = writers.map((write) => style.lineBreak + indent + write(indent, style)).join(',');
    const tail = inner.slice(comments.length);
    const keepsTail = comments !== '' && hasLineBreak(tail);
    return [
        { start: start + comments.length, end, text: added + (keepsTail ? tail : style.lineBreak + outer) },
    ];
}
/** Items of the list at a pointer taken away, with their commas, and with their lines where nothing else is on them. */
function removeItems(json, pointer, indexes) {
    const { text } = json;
    const list = nodeAt(json, pointer);
    const items = list?.children ?? [];
    const last = items.at(-1);
    if (!list || !last || indexes.size === 0)
        return [];
    const lastKept = items.findLast((_, index) => !indexes.has(index));
    const removed = items.filter((_, index) => indexes.has(index));
    const parts = removed.flatMap((item) => [rangeOf(item), ...commaRange(text, endOf(item))]);
    const needsNoComma = lastKept !== last && commaRange(text, endOf(last)).length === 0;
    const ranges = [
        ...united(parts).map((range) => withSpace(text, range)),
        ...(lastKept && needsNoComma ? commaRange(text, endOf(lastKept)) : []),
    ];
    const deletions = united(ranges).map((range) => ({ ...range, text: '' }));
    const inner = { start: list.offset + 1, end: endOf(list) - 1 };
    const rest = applyEdits(text.slice(0, inner.end), deletions).slice(inner.start);
    return rest.trim() === '' ? [{ ...inner, text: '' }] : deletions;
}
/** Ranges in their order; those that touch are one. */
function united(ranges) {
    const result = [];
    for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
        const last = result.at(-1);
        if (last && range.start <= last.end) {
            result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
        }
        else
            result.push(range);
    }
    return result;
}
/** Whole lines where nothing else stands on them; otherwise the space before what ends there, or after it. */
function withSpace(text, { start, end }) {
    let [before, behind] = [start, end];
    while (isSpace(text[before - 1]))
        before -= 1;
    while (isSpace(text[behind]))
        behind += 1;
    const startsLine = before === 0 || isLineBreak(text[before - 1]);
    if (startsLine && isLineBreak(text[behind])) {
        return { start: before, end: behind + (text.startsWith('\r\n', behind) ? 2 : 1) };
    }
    const endsHere = isLineBreak(text[behind]) || text[behind] === ']';
    return endsHere && !startsLine ? { start: before, end } : { start, end: behind };
}
function commaRange(text, end) {
    const at = (0,jsonc/* endOfSpace */.n)(text, end);
    return text[at] === ',' ? [{ start: at, end: at + 1 }] : [];
}
/** The last member of a name wins, as in `JSON.parse`. */
function nodeAt({ root }, pointer) {
    let node = root;
    for (const token of (0,parse_pointer/* pointerTokens */.Mr)(pointer)) {
        node =
            node?.type === 'array'
                ? node.children?.[Number(token)]
                : node?.children?.findLast(({ children }) => children?.[0]?.value === token)?.children?.[1];
    }
    return node;
}
function valueText(value, indent, style) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (isList(value)) {
        return groupText('[', value.map(valueWriter), ']', indent, { ...style, pad: '' });
    }
    return groupText('{', Object.entries(value).map(memberWriter), '}', indent, style);
}
function isList(value) {
    return Array.isArray(value);
}
function valueWriter(value) {
    return (indent, style) => valueText(value, indent, style);
}
function memberWriter([name, value]) {
    return (indent, style) => JSON.stringify(name) + style.colon + valueText(value, indent, style);
}
function groupText(open, parts, close, outer, style) {
    if (parts.length === 0)
        return open + close;
    const { lineBreak, unit, gap, pad } = style;
    const indent = outer + unit;
    return style.isMultiline
        ? `${open}${parts.map((write) => lineBreak + indent + write(indent, style)).join(',')}${lineBreak}${outer}${close}`
        : `${open}${pad}${parts.map((write) => write(outer, style)).join(`,${gap}`)}${pad}${close}`;
}
/** How deep the members of an object stand in it. */
function unitIn(json, { children }, outer) {
    const [first] = children ?? [];
    if (!first || !isFirstInLine(json.text, first.offset))
        return json.style.unit;
    const inner = indentAt(json, first.offset);
    return inner.startsWith(outer) ? inner.slice(outer.length) : json.style.unit;
}
function rangeOf(node) {
    return { start: node.offset, end: endOf(node) };
}
function endOf({ offset, length }) {
    return offset + length;
}
function hasLineBreak(text) {
    return /[\r\n]/.test(text);
}
function isLineBreak(character) {
    return character === '\n' || character === '\r';
}
function isSpace(character) {
    return character === ' ' || character === '\t';
}
function isFirstInLine(text, at) {
    let start = at;
    while (isSpace(text[start - 1]))
        start -= 1;
    return start === 0 || isLineBreak(text[start - 1]);
}
/** What the line of an offset begins with; nothing where all stands in one line. */
function indentAt({ text, style }, at) {
    if (!style.isMultiline)
        return '';
    let start = at;
    while (start > 0 && !isLineBreak(text[start - 1]))
        start -= 1;
    let end = start;
    while (end < at && isSpace(text[end]))
        end += 1;
    return text.slice(start, end);
}

// EXTERNAL MODULE: ./build/src/parse/json-access.js
var json_access = __webpack_require__(9854);
// EXTERNAL MODULE: ./build/src/target/parse-settings-text.js
var parse_settings_text = __webpack_require__(7918);
;// CONCATENATED MODULE: ./build/src/settings-command/apply-changes.js






/**
 * The text of a settings file with its changes, and every other character as it was.
 *
 * @param changes those of this file alone.
 */
function applyChanges(text, changes, isPruned) {
    const mended = edited(text, (json, value) => [
        ...changes.flatMap((change) => entryEdits(json, value, change)),
        ...(isPruned ? removals(json, changes) : []),
    ]);
    return edited(mended, (json, value) => additions(json, value, changes));
}
function edited(text, edits) {
    const { value } = (0,parse_settings_text/* parseSettingsText */.G)(text);
    const json = editableJson(text);
    return applyEdits(text, edits(json, value));
}
function entryEdits(json, value, change) {
    switch (change.kind) {
        case 'fill':
            return setField(json, value, change.at.pointer, 'ConnectionId', change.connectionId);
        case 'respell': {
            const field = change.list === 'ConnectionReferences' ? 'LogicalName' : 'SchemaName';
            return setField(json, value, change.at.pointer, field, change.name);
        }
        default:
            return [];
    }
}
function setField(json, document, entry, field, text) {
    const there = (0,read_settings/* memberNamed */.a)(valueIn(document, entry), field);
    return there === undefined
        ? appendMembers(json, entry, { [field]: text })
        : replaceValue(json, entry + (0,parse_pointer/* pointer */.Wn)(there.name), text);
}
function removals(json, changes) {
    const stale = changes.filter(({ kind }) => kind === 'stale').map(({ at }) => at.pointer);
    const lists = (0,group_by/* groupBy */.$)(stale, (entry) => entry.slice(0, entry.lastIndexOf('/')));
    return [...lists].flatMap(([list, entries]) => removeItems(json, list, new Set(entries.map((entry) => Number(entry.slice(list.length + 1))))));
}
function additions(json, value, changes) {
    const added = changes.filter((change) => change.kind === 'add');
    const inSections = added.filter(({ newSection }) => newSection === undefined);
    const byPlace = (0,group_by/* groupBy */.$)(inSections, ({ list, at }) => JSON.stringify([at.pointer, list]));
    const bySolution = (0,group_by/* groupBy */.$)(added.filter(({ newSection }) => newSection !== undefined), ({ newSection = '' }) => newSection);
    const sections = [...bySolution].map(([solution, entries]) => [
        solution,
        {
            EnvironmentVariables: fieldsOf(entries, 'EnvironmentVariables'),
            ConnectionReferences: fieldsOf(entries, 'ConnectionReferences'),
        },
    ]);
    return [
        ...[...byPlace.values()].flatMap((entries) => addedTo(json, value, entries)),
        ...appendMembers(json, '', Object.fromEntries(sections)),
    ];
}
/** The list may not be there yet, or be null. */
function addedTo(json, document, entries) {
    const [{ at, list }] = entries;
    const there = valueIn(document, at.pointer);
    const fields = fieldsOf(entries, list);
    if (Array.isArray(there))
        return appendItems(json, at.pointer, fields);
    return there === null
        ? replaceValue(json, at.pointer, fields)
        : appendMembers(json, at.pointer, { [list]: fields });
}
function fieldsOf(entries, list) {
    return entries.filter((entry) => entry.list === list).map(({ fields }) => fields);
}
function valueIn(document, at) {
    return (0,parse_pointer/* pointerTokens */.Mr)(at).reduce((value, token) => (0,json_access/* itemsOf */.S3)(value)[Number(token)] ?? (0,json_access/* membersOf */.lS)(value).find(([name]) => name === token)?.[1], document);
}

;// CONCATENATED MODULE: ./build/src/settings-command/update-settings.js






/**
 * Brings the settings files of targets up to date, one target after another: they may have files in common.
 *
 * @param texts of all these files, each of which is well-formed.
 * @param isAsked whether a package is for these targets.
 */
function updateSettings(targets, texts, graph, isPruned, isAsked = () => true) {
    const shared = sharedPaths(targets);
    return targets.reduce((done, target) => {
        const settings = target.settings.map(({ path }) => parsed(path, done.texts.get(path) ?? ''));
        const here = { ...target, settings };
        const changes = (0,view_target.viewTargets)([here], graph, undefined, isAsked).flatMap((view) => settingsChanges(view, graph, shared));
        const written = settings.reduce((before, { path }) => updateFile(before, path, changes, isPruned), done.texts);
        return { texts: written, changes: [...done.changes, ...located(here, changes)] };
    }, { texts, changes: [] });
}
function updateFile(texts, path, changes, isPruned) {
    const ofFile = changes.filter(({ at }) => at.file === path);
    return new Map(texts).set(path, applyChanges(texts.get(path) ?? '', ofFile, isPruned));
}
function parsed(path, text) {
    const bytes = Buffer.from(text);
    return (0,read_settings/* readSettings */.s)(path, { size: () => bytes.length, read: () => bytes });
}
function sharedPaths(targets) {
    const paths = targets.flatMap(({ settings }) => [...new Set(settings.map(({ path }) => path))]);
    return new Set(paths.filter((path, index) => paths.indexOf(path) !== index));
}
function located(target, changes) {
    const locate = (0,settle_locate/* locator */.fl)((0,documents/* documentsOf */.u)([target]), changes.map(({ at }) => at));
    return changes.map((change) => {
        const { file: path, line } = locate(change.at);
        return { change, path, line: change.kind === 'add' ? undefined : line };
    });
}

// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/src/cli/exit-code.js
var exit_code = __webpack_require__(3250);
// EXTERNAL MODULE: ./build/src/cli/go-by-configuration.js
var go_by_configuration = __webpack_require__(6387);
// EXTERNAL MODULE: ./build/src/cli/tell-problems.js
var tell_problems = __webpack_require__(8666);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/cli/write-settings.js



/** A new file, with the folders that it needs. Throws UsageError, also where there is one of that name. */
function createSettings(path, text, cwd) {
    const absolute = (0,external_node_path_.resolve)(cwd, path);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(absolute), { recursive: true });
        if ((0,external_node_fs_.statSync)(absolute, { throwIfNoEntry: false }) === undefined) {
            writeWhole(absolute, Buffer.from(text), 0o666);
            return;
        }
    }
    catch (error) {
        throw unwritable(path, error);
    }
    throw new usage_error/* UsageError */.e(`"${path}" is there already, and settings create overwrites nothing.`, `Bring it up to date: solution-lint settings update --settings ${path}`);
}
/** Other content for a file that is there. Throws UsageError. */
function replaceSettings(path, bytes, cwd) {
    try {
        const file = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(cwd, path));
        writeWhole(file, bytes, (0,external_node_fs_.statSync)(file).mode);
    }
    catch (error) {
        throw unwritable(path, error);
    }
}
/** Whoever reads the file meanwhile, or after a crash, finds all of the old content or all of the new. */
function writeWhole(file, bytes, mode) {
    const beside = `${file}.${process.pid}.tmp`;
    try {
        (0,external_node_fs_.writeFileSync)(beside, bytes, { mode, flag: 'wx' });
        (0,external_node_fs_.renameSync)(beside, file);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(beside, { force: true });
        throw error;
    }
}
function unwritable(path, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return new usage_error/* UsageError */.e(`Can't write "${path}" (${code}).`, 'Name a file in a folder that you may write to.');
}

;// CONCATENATED MODULE: ./build/src/cli/settings.js






















/** `settings create`, `update` and `check`. */
async function settings(wanted, terminal) {
    const { cwd } = terminal;
    const isNew = wanted.verb === 'create';
    const found = await (0,go_by_configuration/* goByConfiguration */.e)(wanted, terminal);
    // A skeleton is for no target, unless one is asked for.
    const configuration = found && isNew && !wanted.targets ? { ...found, targets: {} } : found;
    const targets = wanted.targets ?? (Object.keys(configuration?.targets ?? {}).length > 0 ? configured : undefined);
    if (!isNew && !targets) {
        throw new usage_error/* UsageError */.e(`settings ${wanted.verb} needs a settings file.`, 'Name it: --settings prod.settings.json; or write targets that have some: --targets targets.json');
    }
    const done = await (0,run/* run */.e)({
        paths: wanted.paths,
        cwd,
        configuration,
        targets: targets && { ...targets, withoutSettings: isNew },
        rules: diagnostics,
    });
    const unread = unreadCode(done, terminal);
    if (unread !== undefined)
        return unread;
    return isNew ? create(wanted, done, terminal) : update(wanted, done, terminal);
}
const configured = { from: undefined };
const notASolution = 'package-not-a-solution';
const diagnostics = rules.rules.filter(({ id }) => (0,is_unread/* isUnread */.K)(id) || id === notASolution);
/** Settings that leave out what was not read would look complete. */
function unreadCode(done, terminal) {
    for (const { message } of done.report.findings)
        terminal.writeError(`${(0,output_escape/* escapeForLog */.zB)(message)}\n`);
    (0,tell_problems/* tellProblems */.s)(done, terminal);
    const limits = { failOn: 'error', maxWarnings: Number.POSITIVE_INFINITY };
    const code = (0,exit_code/* exitCodeOf */.FO)((0,exit_code/* outcomeOf */.sG)(done), limits);
    const packages = done.graph.packages.filter(({ path }) => !done.isIgnored(path));
    const isWhole = packages.some((one) => one.hasCustomizations) && packages.every(({ layout }) => layout !== 'git-yaml');
    if (code !== exit_code/* exitCodes */.hS.usage && code !== exit_code/* exitCodes */.hS.unread && isWhole)
        return undefined;
    if (done.report.findings.length === 0 && done.empty.length === 0) {
        terminal.writeError('No solution found: these packages have no connection references.\n');
    }
    terminal.writeError('Nothing was written: settings are made only where all packages can be read.\n');
    return code === exit_code/* exitCodes */.hS.usage ? code : exit_code/* exitCodes */.hS.unread;
}
const noTarget = {
    name: '',
    settings: [],
    connections: undefined,
    principal: undefined,
    importer: undefined,
    environment: undefined,
    firstImport: false,
    final: false,
    existingFlows: [],
    files: [],
};
function create({ output }, done, terminal) {
    const { graph, targets } = done;
    if (targets.length > 1) {
        throw new usage_error/* UsageError */.e(`settings create writes one file, and there are ${targets.length} targets.`, `Name one: --target ${targets[0]?.name}`);
    }
    const [target = noTarget] = targets;
    const isAsked = (path) => !done.isIgnored(path);
    const entries = (0,view_target.viewTargets)([target], graph, undefined, isAsked).flatMap((view) => wantedEntries(view, graph));
    const text = settingsSkeleton(entries);
    if (output === undefined)
        terminal.writeOutput(text);
    else {
        createSettings(output, text, terminal.cwd);
        terminal.writeError(logLine(`${output}: made, ${madeWords(entries)}`));
    }
    if (targets.length === 0)
        return exit_code/* exitCodes */.hS.clean;
    for (const { name, choice } of entries) {
        if (!choice)
            continue;
        const binding = choice.connection ? `bound to ${choice.connection.name}` : 'not bound';
        terminal.writeError(logLine(`"${name}" is ${binding}: ${choice.why}`));
    }
    return exit_code/* exitCodes */.hS.clean;
}
function update(wanted, ran, terminal) {
    const { targets } = ran;
    const { cwd } = terminal;
    const files = targets.flatMap((target) => target.settings);
    checkForm(targets);
    if (files.every(({ sections }) => sections.length === 0)) {
        throw new usage_error/* UsageError */.e('The targets have no settings file that lists connection references or environment variables.', 'Make one, and name it in the target: solution-lint settings create -o prod.settings.json');
    }
    const originals = new Map(files.map(({ path }) => [path, (0,disk/* disk */.E)(cwd).fileAt(path, path).read()]));
    const texts = new Map([...originals].map(([path, bytes]) => [path, (0,parse_text/* decodeText */.g)(bytes)]));
    const isAsked = (path) => !ran.isIgnored(path);
    const done = updateSettings(targets, texts, ran.graph, wanted.isPruned, isAsked);
    const changed = [...originals].filter(([path]) => done.texts.get(path) !== texts.get(path));
    const isWritten = wanted.verb === 'update' && !wanted.isDryRun;
    if (isWritten) {
        for (const [path, bytes] of changed) {
            replaceSettings(path, encodeLike(done.texts.get(path) ?? '', bytes), cwd);
        }
    }
    const tell = isWritten ? terminal.writeError : terminal.writeOutput;
    const verdicts = [...texts].map(([path, text]) => {
        const stale = done.changes.filter((one) => one.path === path && isLeftStale(one, wanted));
        const lines = new Set(stale.map(({ line }) => line));
        return `${path}: ${fileVerdict(wanted, done.texts.get(path) !== text, lines.size)}`;
    });
    const lines = [...changeLines(done.changes, wanted), ...verdicts];
    for (const line of new Set(lines))
        tell(logLine(line));
    const hasStale = done.changes.some((one) => isLeftStale(one, wanted));
    return wanted.verb === 'check' && (changed.length > 0 || hasStale) ? exit_code/* exitCodes */.hS.findings : exit_code/* exitCodes */.hS.clean;
}
function isLeftStale({ change }, { isPruned }) {
    return change.kind === 'stale' && !isPruned;
}
function logLine(text) {
    return `${(0,output_escape/* escapeForLog */.zB)((0,limit_text/* limitText */.P)(text, 4000))}\n`;
}
/** What is malformed can't be kept as it is. */
function checkForm(targets) {
    const [problem] = targets.flatMap(({ settings: files }) => files.flatMap(({ problems }) => problems));
    if (!problem)
        return;
    const { file, line } = (0,settle_locate/* locator */.fl)((0,documents/* documentsOf */.u)(targets), [problem.at])(problem.at);
    throw new usage_error/* UsageError */.e(`Wrong settings in ${file}${line === undefined ? '' : `:${line}`}: ${problem.detail}.`, 'Nothing was written. Correct that, or start again with: solution-lint settings create');
}
function madeWords(entries) {
    const references = entries.filter(({ list }) => list === 'ConnectionReferences').length;
    const counts = [
        (0,component_words/* plural */.LS)(references, 'connection reference'),
        (0,component_words/* plural */.LS)(entries.length - references, 'environment variable'),
    ];
    return entries.length === 0 ? 'with no entries: nothing needs one' : `with ${counts.join(' and ')}`;
}
/** A file that nothing could be bound in says why once, and not for each of its entries. */
const shownOpen = 3;
function changeLines(changes, wanted) {
    const told = [...new Map(changes.map((one) => [changeLine(one, wanted), one]))];
    const reasonOf = ({ change, path }) => change.kind === 'open' ? JSON.stringify([path, change.why]) : '';
    const alike = (0,group_by/* groupBy */.$)(told, ([, one]) => reasonOf(one));
    return told.flatMap((entry) => {
        const [line, one] = entry;
        const { change, path } = one;
        const group = alike.get(reasonOf(one)) ?? [];
        const left = group.length - shownOpen;
        const index = group.indexOf(entry);
        if (change.kind !== 'open' || left < 2 || index < shownOpen)
            return [line];
        return index > shownOpen ? [] : [`${path}: not bound: ${left} more connection references: ${change.why}`];
    });
}
function changeLine({ change, path, line }, { isPruned }) {
    return `${path}${line === undefined ? '' : `:${line}`}: ${changeWords(change, isPruned)}`;
}
function fileVerdict({ verb, isDryRun }, isChanged, stale) {
    const left = stale === 0 ? '' : `; stale entries: ${stale} (settings update --prune removes them)`;
    if (!isChanged)
        return stale === 0 ? 'up to date' : `nothing to add${left}`;
    if (verb === 'check')
        return `not up to date: run settings update${left}`;
    return `${isDryRun ? 'would be updated' : 'updated'}${left}`;
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

/***/ 8953:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: function() { return /* binding */ accessOf; }
/* harmony export */ });
/** Whether a principal may use a connection, as far as its export can prove. */
function accessOf(principal, connection) {
    const { owner, permissions, permissionsOf } = connection;
    const id = principal.id.toLowerCase();
    if (owner?.id?.toLowerCase() === id)
        return { kind: 'granted' };
    const groups = new Set(principal.groups?.map((group) => group.toLowerCase()));
    if (permissions.some((permission) => isFor(permission, id, groups)))
        return { kind: 'granted' };
    if (permissionsOf === 'nobody')
        return { kind: 'unproved', because: 'noPermissions' };
    if (permissionsOf === 'caller')
        return { kind: 'unproved', because: 'onlyCaller' };
    if (permissionsOf === 'people' && principal.type === 'servicePrincipal')
        return { kind: 'unproved', because: 'noServicePrincipals' };
    const shared = permissions.filter(({ principal: { type } }) => type === 'Group');
    if (principal.groups === undefined && shared.length > 0) {
        return { kind: 'group', groups: shared.map(({ principal: { name, id: group } }) => name ?? group) };
    }
    return { kind: 'denied' };
}
function isFor({ principal: { type, id } }, wanted, groups) {
    if (type === 'Tenant')
        return true;
    return type === 'Group' ? groups.has(id.toLowerCase()) : id.toLowerCase() === wanted;
}


/***/ }),

/***/ 4660:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: function() { return /* binding */ ownerName; },
/* harmony export */   S1: function() { return /* binding */ isIn; },
/* harmony export */   jz: function() { return /* binding */ judgeConnections; }
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8350);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8953);


/**
 * Joins what flows need with what is there.
 *
 * @param references those of the workspace by logical name in lower case.
 * @param isAsked whether flows of this package are turned on there.
 */
function judgeConnections(target, references, graph, base, isAsked) {
    const entries = new Map();
    for (const entry of target.settings.flatMap((file) => file.connections)) {
        const key = entry.logicalName.toLowerCase();
        if (!entries.has(key))
            entries.set(key, entry);
    }
    const rows = new Map(target.connections?.connectionReferences.map((row) => [row.logicalName.toLowerCase(), row]));
    const connections = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(target.connections?.connections ?? [], ({ name }) => name.toLowerCase());
    const packages = graph.packages.filter(({ path }) => isAsked(path));
    const used = packages.flatMap((one) => one.flows.flatMap((flow) => flow.connections.flatMap(({ logicalName }) => logicalName ?? [])));
    const names = new Map([...entries.values(), ...references.values()].map(({ logicalName }) => [
        logicalName.toLowerCase(),
        logicalName,
    ]));
    for (const name of used)
        if (!names.has(name.toLowerCase()))
            names.set(name.toLowerCase(), name);
    const context = { target, graph, connections };
    const bindings = new Map([...names]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, logicalName]) => [
        key,
        toBinding(context, logicalName, references.get(key), entries.get(key), rows.get(key)),
    ]));
    return {
        bindings: [...bindings.values()],
        flows: turnedOnFlows(target, packages).map((flow) => toNeeds(context, flow, bindings, rows, base)),
    };
}
function toBinding({ target, graph, connections }, logicalName, reference, entry, row) {
    const isBySettings = entry !== undefined && entry.connection.text !== '';
    const isOpen = entry?.connection.isPlaceholder === true;
    const connectionId = isOpen ? '' : isBySettings ? entry.connection.text : (row?.connection ?? '');
    const candidates = connectionId === '' ? [] : (connections.get(connectionId.toLowerCase()) ?? []);
    const there = candidates.filter(({ environment }) => isIn(environment, target.environment));
    const connector = reference?.connector ?? '';
    const fits = (one) => connector === '' || graph.isSameConnector(one.connector, connector);
    const connection = there.find(fits) ?? there[0];
    const [other] = candidates;
    return {
        logicalName,
        reference,
        component: reference ?? { kind: 'connectionReference', id: logicalName, name: logicalName },
        entry,
        source: connectionId === '' ? undefined : isBySettings ? 'settings' : 'live',
        connectionId,
        at: (isBySettings ? entry.connection.at : undefined) ?? reference?.at,
        state: stateOf(target, connectionId, connection, other),
        connection: connection ?? other,
        connectionName: (connection ?? other)?.displayName ?? connectionId,
        owner: ownerName(connection ?? other),
        hasOtherConnector: connection !== undefined && !fits(connection),
        importing: connection && isBySettings && target.importer ? (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .accessOf */ .Y)(target.importer, connection) : undefined,
    };
}
function ownerName(connection) {
    const { name, email, id } = connection?.owner ?? {};
    return name && email ? `${name} (${email})` : (name ?? email ?? id ?? '');
}
/** Where either says nothing, they may be the same. */
function isIn(environment, wanted) {
    return (environment === undefined || wanted === undefined || environment.toLowerCase() === wanted.toLowerCase());
}
function stateOf({ connections: inventory, environment }, connectionId, connection, other) {
    if (connectionId === '' || !inventory || inventory.connections.length + inventory.complete.length === 0)
        return 'unchecked';
    if (connection)
        return 'found';
    if (other)
        return 'elsewhere';
    return isComplete(inventory.complete, environment) ? 'absent' : 'notListed';
}
/** Where the target doesn't say which environment it is, it is the one that was listed. */
function isComplete(complete, environment) {
    if (environment === undefined)
        return complete.length > 0;
    return complete.some((one) => one === '*' || one.toLowerCase() === environment.toLowerCase());
}
/** Flows that ship turned on, or that the settings turn on. */
function turnedOnFlows({ settings }, packages) {
    const wanted = new Map();
    for (const { flowId, activate } of settings.flatMap((file) => file.flows)) {
        if (activate !== undefined)
            wanted.set(flowId, activate);
    }
    const seen = new Set();
    return packages
        .filter(({ solution }) => solution)
        .flatMap(({ flows }) => flows)
        .filter((flow) => {
        const id = flow.id.toLowerCase();
        if (seen.has(id) || !flow.isPacked || !(wanted.get(id) ?? flow.state !== 'off'))
            return false;
        seen.add(id);
        return true;
    });
}
function toNeeds({ target }, flow, bindings, rows, base) {
    const isExisting = isExistingFlow(target, flow);
    const before = base && referencesBefore(base, flow);
    const seen = new Set();
    const needs = flow.connections.flatMap(({ logicalName, at }) => {
        const key = logicalName?.toLowerCase() ?? '';
        const binding = bindings.get(key);
        if (!binding || seen.has(key))
            return [];
        seen.add(key);
        const { connection, state } = binding;
        const isKept = isExisting &&
            (!before || before.has(key)) &&
            (rows.size === 0 || (rows.get(key)?.connection ?? '') !== '');
        const isKnown = connection !== undefined && state === 'found';
        const access = isKnown && target.principal ? (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .accessOf */ .Y)(target.principal, connection) : undefined;
        return [{ binding, at, access, isKept }];
    });
    const direct = flow.connections.filter(({ logicalName, usedBy }) => logicalName === undefined && usedBy.length > 0);
    return { flow, needs, direct, isExisting, activator: target.principal ?? activatorOf(target, flow) };
}
function isExistingFlow({ existingFlows }, { id, name }) {
    if (existingFlows === 'all')
        return true;
    const names = [id, name].map((one) => one.toLowerCase());
    return existingFlows.some((one) => names.includes(one.replace(/^\{|\}$/g, '').toLowerCase()));
}
function referencesBefore(base, { id }) {
    const flows = base.packages.flatMap((one) => one.flows.filter((flow) => flow.id.toLowerCase() === id.toLowerCase()));
    return new Set(flows.flatMap((flow) => flow.connections.flatMap(({ logicalName }) => logicalName?.toLowerCase() ?? [])));
}
function activatorOf({ settings }, { id }) {
    const owners = settings
        .flatMap((file) => file.flows)
        .filter(({ flowId, owner }) => flowId === id.toLowerCase() && owner.text !== '' && !owner.isPlaceholder);
    const [first] = owners;
    return first && { email: first.owner.text };
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


/***/ }),

/***/ 7538:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: function() { return /* binding */ sectionFor; },
/* harmony export */   viewTargets: function() { return /* binding */ viewTargets; }
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8350);
/* harmony import */ var _parse_placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9408);
/* harmony import */ var _judge_connections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4660);



/**
 * @param base the workspace as it was before, where the run compares.
 * @param isAsked whether a package is for these targets; what others hold is only known.
 */
function viewTargets(targets, graph, base, isAsked = () => true) {
    return targets.map((target) => viewTarget(target, targets, graph, base, isAsked));
}
function viewTarget(target, all, graph, base, isAsked) {
    const connections = target.settings.flatMap((file) => file.connections);
    const variables = target.settings.flatMap((file) => file.variables);
    const references = firstByName(heldReferences(graph).filter((one) => isAsked(one.package)));
    const definitions = firstByName(definedVariables(graph).filter((one) => isAsked(one.package)));
    const context = {
        target,
        graph,
        sections: target.settings.flatMap((file) => file.sections),
        solutions: new Set(graph.packages.flatMap((one) => one.solution?.uniqueName.toLowerCase() ?? [])),
    };
    const connectionsByName = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(connections, ({ logicalName }) => logicalName.toLowerCase());
    const variablesByName = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(variables, ({ schemaName }) => schemaName.toLowerCase());
    const oldReferences = base && firstByName(heldReferences(base));
    const oldVariables = base && firstByName(definedVariables(base));
    const shipped = new Set(graph.packages.flatMap((one) => one.environmentVariables.filter(({ values }) => values.length > 0).map(nameOf)));
    const elsewhere = namesElsewhere(graph);
    const rows = target.connections?.connectionReferences ?? [];
    const boundThere = new Set(rows.filter(({ connection }) => connection !== '').map(({ logicalName }) => logicalName.toLowerCase()));
    const referenceNovelty = (name) => {
        if (target.firstImport || rows.length === 0)
            return noveltyOf(target, oldReferences, name);
        return boundThere.has(name) ? undefined : 'unboundThere';
    };
    const variablesThere = new Map(target.connections?.environmentVariables?.map((row) => [row.schemaName.toLowerCase(), row]));
    const variableNovelty = (name) => {
        if (target.firstImport || variablesThere.size === 0)
            return noveltyOf(target, oldVariables, name);
        return variablesThere.has(name) ? undefined : 'notThere';
    };
    return {
        ...target,
        others: all.filter((other) => other !== target),
        references: [...references].map(([name, reference]) => ({
            reference,
            entry: entryFor(context, reference, connectionsByName.get(name)),
            entryBelongsAt: placeFor(context, reference, 'connectionsAt'),
            novelty: referenceNovelty(name),
            isBoundThere: boundThere.has(name),
            users: usersOf(graph, reference),
        })),
        variables: [...definitions].map(([name, variable]) => ({
            variable,
            entry: entryFor(context, variable, variablesByName.get(name)),
            entryBelongsAt: placeFor(context, variable, 'variablesAt'),
            novelty: variableNovelty(name),
            hasValue: shipped.has(name) || Boolean(variable.defaultValue),
            hasValueThere: variablesThere.get(name)?.hasValue,
            readers: readersOf(graph, variable),
        })),
        ...(0,_judge_connections_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeConnections */ .jz)(target, references, graph, base, isAsked),
        connectionEntries: knownEntries(context, connections, ({ logicalName: name }) => ({ kind: 'connectionReference', id: name, name }), references, (name) => elsewhere.has(name) || graph.isExternal('connectionReference', name)),
        variableEntries: knownEntries(context, variables, ({ schemaName: name }) => ({ kind: 'environmentVariable', id: name, name }), new Map([...undefinedVariables(graph), ...definitions]), (name) => elsewhere.has(name)),
    };
}
/** What another solution owns is that solution's to bind. */
function heldReferences(graph) {
    return graph.packages.flatMap(({ connectionReferences, solution }) => {
        const provided = new Set(solution?.missingDependencies
            .filter(({ type, providedBy }) => type === 'connectionreference' && providedBy !== undefined)
            .map(({ id }) => id.toLowerCase()));
        return connectionReferences.filter((one) => !one.isStub && !provided.has(nameOf(one)));
    });
}
function definedVariables(graph) {
    return graph.packages.flatMap((one) => one.environmentVariables.filter(({ isDefined }) => isDefined));
}
/** Their value is here, and their definition is not. */
function undefinedVariables(graph) {
    return firstByName(graph.packages.flatMap((one) => one.environmentVariables.filter(({ isDefined }) => !isDefined)));
}
/** What packages use or name and do not hold, in lower case. */
function namesElsewhere(graph) {
    const used = graph.edges
        .filter(({ kind }) => kind === 'usesConnectionReference' || kind === 'readsVariable')
        .map(({ to }) => to.id);
    const named = graph.packages.flatMap(({ solution, connectionReferences, environmentVariables }) => [
        ...[...connectionReferences, ...environmentVariables].map(({ id }) => id),
        ...(solution?.missingDependencies ?? []).flatMap(({ id, schemaName }) => [id, schemaName ?? id]),
        ...(solution?.rootComponents ?? []).flatMap(({ schemaName }) => schemaName ?? []),
    ]);
    return new Set([...used, ...named].map((name) => name.toLowerCase()));
}
function firstByName(components) {
    const byName = new Map();
    for (const one of components)
        if (!byName.has(nameOf(one)))
            byName.set(nameOf(one), one);
    return new Map([...byName].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function nameOf({ id }) {
    return id.toLowerCase();
}
function entryFor({ graph }, component, entries = []) {
    return entries.find(({ solution }) => isFor(solution, graph.packageOf(component).solution?.uniqueName));
}
function placeFor({ graph, sections }, component, list) {
    const uniqueName = graph.packageOf(component).solution?.uniqueName;
    const section = sectionFor(sections, uniqueName);
    if (section)
        return section[list];
    const place = sections[0]?.[list];
    return place && { ...place, pointer: '' };
}
/** The first section for a solution: where an entry is added. */
function sectionFor(sections, uniqueName) {
    return sections.find(({ solution }) => isFor(solution, uniqueName));
}
function isFor(solution, uniqueName) {
    return solution === undefined || solution.toLowerCase() === uniqueName?.toLowerCase();
}
function noveltyOf({ firstImport }, old, name) {
    if (firstImport)
        return 'firstImport';
    return old && !old.has(name) ? 'sinceBase' : undefined;
}
const userKinds = new Map([
    ['flow', 'flow'],
    ['canvasApp', 'app'],
    ['agent', 'agent'],
]);
function usersOf(graph, reference) {
    const users = graph
        .edgesTo(reference, 'usesConnectionReference')
        .map(({ from }) => `${userKinds.get(from.kind) ?? from.kind} "${from.name}"`);
    return [...new Set(users)].sort();
}
function readersOf(graph, variable) {
    return graph.edgesTo(variable, 'readsVariable').flatMap(({ from: { component } }) => {
        return component?.kind === 'flow' && component.state === 'on' ? [component] : [];
    });
}
function knownEntries({ solutions }, entries, nameIn, known, isNamedElsewhere) {
    const first = new Map();
    return entries.map((entry) => {
        const named = nameIn(entry);
        const key = named.id.toLowerCase();
        const scope = JSON.stringify([entry.at.file, entry.solution ?? '', key]);
        const repeats = first.get(scope);
        if (!repeats)
            first.set(scope, entry);
        const isOfAbsentSolution = entry.solution !== undefined && !solutions.has(entry.solution.toLowerCase());
        const about = known.get(key);
        return {
            entry,
            about,
            component: about ?? named,
            isElsewhere: !about && (isOfAbsentSolution || isNamedElsewhere(key) || (0,_parse_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlaceholder */ .w)(key)),
            repeats,
        };
    });
}


/***/ })

};
;