export const id = 25;
export const ids = [25];
export const modules = {

/***/ 2004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseYamlConfiguration),
/* harmony export */   g: () => (/* binding */ parseJsonConfiguration)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4449);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7231);
/* harmony import */ var _parse_jsonc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6474);
/* harmony import */ var _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4309);
/* harmony import */ var _parse_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6820);






/** JSON with comments and last commas. Throws ParseError. */
function parseJsonConfiguration(text) {
    const plain = (0,_parse_jsonc_js__WEBPACK_IMPORTED_MODULE_3__/* .plainJson */ .R)(text);
    // Of all that is asked for a place there may be thousands, in a text of a megabyte.
    let root;
    return {
        value: (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(plain),
        text: plain,
        offsetOf: (pointer, isName) => {
            root ??= writtenAt((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(plain));
            let found = root;
            for (const token of (0,_parse_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .pointerTokens */ .Mr)(pointer))
                found = found?.inside.get(token);
            return (isName ? found?.name : found?.value) ?? 0;
        },
    };
}
/** The last member of a name wins, as in `JSON.parse`. */
function writtenAt(value, name = value) {
    const inside = value?.children?.map((child, index) => {
        const [key = child, member = child] = child.type === 'property' ? (child.children ?? []) : [];
        return [child === key ? String(index) : String(key.value), writtenAt(member, key)];
    });
    return { name: name?.offset ?? 0, value: value?.offset ?? 0, inside: new Map(inside) };
}
/** YAML 1.2, in which `off` is a word. Throws ParseError. */
async function parseYamlConfiguration(text) {
    const { isAlias, isMap, isNode, isScalar, isSeq, parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    checkDepth(text);
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
    const [error] = document.errors;
    if (error)
        throw new _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ParseError */ .m('json', error.message, error.pos[0]);
    return {
        value: toValue(document) ?? {},
        text,
        offsetOf: (pointer, isName) => {
            let node = document.contents;
            let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
            const tokens = (0,_parse_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .pointerTokens */ .Mr)(pointer);
            for (const [index, token] of tokens.entries()) {
                if (isAlias(node))
                    node = node.resolve(document);
                const pair = isMap(node)
                    ? node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === token)
                    : undefined;
                const isWantedName = isName && index === tokens.length - 1;
                const item = isSeq(node) ? node.items[Number(token)] : pair?.value;
                const reached = isWantedName && pair ? pair.key : item;
                if (!isNode(reached))
                    break;
                offset = reached.range?.[0] ?? offset;
                node = reached;
            }
            return offset;
        },
    };
}
/** The parser's own error is for aliases only: a few of them can stand for gigabytes. */
function toValue(document) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        if (error instanceof ReferenceError)
            throw new _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ParseError */ .m('json', 'it has too many aliases', 0);
        throw error;
    }
}
/**
 * Before the parser sees it: deep in its recursion, V8 ends the process instead of throwing. A level takes a bracket, or
 * a character before what stands in a line.
 */
function checkDepth(text) {
    let depth = 0;
    for (const { 0: found, index } of text.matchAll(/[[{\]}]|^[ ?:-]+/gm)) {
        if (found === ']' || found === '}')
            depth = Math.max(0, depth - 1);
        else if (found === '[' || found === '{')
            depth += 1;
        if (depth <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.yamlDepth && found.length <= 2 * _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.yamlDepth)
            continue;
        throw new _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ParseError */ .m('tooDeep', `it nests deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.yamlDepth} levels`, index);
    }
}


/***/ }),

/***/ 7125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Whether a path lies in a folder, or is that folder; links are not followed. Both are absolute. */
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(way) !== way;
}


/***/ }),

/***/ 6474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ plainJson)
/* harmony export */ });
/* unused harmony export endOfSpace */
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

/***/ 7025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadTargets: () => (/* binding */ loadTargets)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/engine/did-you-mean.js
var did_you_mean = __webpack_require__(6893);
// EXTERNAL MODULE: ./build/src/input/disk.js
var disk = __webpack_require__(6757);
// EXTERNAL MODULE: ./build/src/input/is-inside.js
var is_inside = __webpack_require__(7125);
// EXTERNAL MODULE: ./build/src/input/open.js + 2 modules
var input_open = __webpack_require__(7358);
// EXTERNAL MODULE: ./build/src/limits.js
var limits = __webpack_require__(4449);
// EXTERNAL MODULE: ./build/src/parse/json-access.js
var json_access = __webpack_require__(9854);
// EXTERNAL MODULE: ./build/src/parse/parse-error.js
var parse_error = __webpack_require__(4309);
// EXTERNAL MODULE: ./build/src/parse/text.js + 1 modules
var parse_text = __webpack_require__(5702);
// EXTERNAL MODULE: ./build/src/unreadable.js
var unreadable = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/src/config/configuration-text.js
var configuration_text = __webpack_require__(2004);
// EXTERNAL MODULE: ./build/src/engine/find-mistakes.js
var find_mistakes = __webpack_require__(3615);
// EXTERNAL MODULE: ./build/src/settle/line-index.js
var line_index = __webpack_require__(3530);
// EXTERNAL MODULE: ./build/src/target/targets-schema.js
var targets_schema = __webpack_require__(7809);
;// CONCATENATED MODULE: ./build/src/target/check-targets.js





/**
 * Targets, once they are what the schema asks for. Throws UsageError with all mistakes.
 *
 * @param text what the value was parsed from, for the lines of the mistakes; `undefined`: it is not from a file.
 * @param outer the pointer to the value that the text does not have.
 */
function checkTargets(value, where, text, outer = '') {
    const mistakes = (0,find_mistakes/* findMistakes */.F)(value, targets_schema/* targetsSchema */.Y, 'The file');
    if (mistakes.length === 0)
        return value.targets;
    const told = text === undefined ? mistakes.map(({ text: words }) => `: ${words}`) : inText(mistakes, text, outer);
    throw new usage_error/* UsageError */.e(told.map((one) => `Wrong targets in ${where}${one}`).join('\n'), `A target has ${Object.keys(targets_schema/* targetsSchema */.Y.properties.targets.additionalProperties.properties).join(', ')}; all may be left out.`);
}
/** In the order of the text, each behind its line and column. */
function inText(mistakes, text, outer) {
    const written = (0,configuration_text/* parseJsonConfiguration */.g)(text);
    const lines = (0,line_index/* lineIndex */.D)(written.text);
    return mistakes
        .map(({ pointer, isName, text: words }) => {
        const start = written.offsetOf(pointer.slice(outer.length), isName);
        const { line, column } = (0,line_index/* regionOf */.A)(lines, { start, end: start });
        return { start, told: `:${line}:${column}: ${words}` };
    })
        .toSorted((a, b) => a.start - b.start)
        .map(({ told }) => told);
}

// EXTERNAL MODULE: ./build/src/parse/json.js
var json = __webpack_require__(7231);
// EXTERNAL MODULE: ./build/src/parse/jsonc.js
var jsonc = __webpack_require__(6474);
;// CONCATENATED MODULE: ./build/src/target/parse-settings-text.js


/** JSON, with comments where people put them. Throws ParseError. */
function parseSettingsText(text) {
    const plain = (0,jsonc/* plainJson */.R)(text);
    return { plain, value: (0,json/* parseJson */.qF)(plain) };
}

// EXTERNAL MODULE: ./build/src/target/position.js
var position = __webpack_require__(1804);
// EXTERNAL MODULE: ./build/src/parse/pointer.js
var pointer = __webpack_require__(6820);
// EXTERNAL MODULE: ./build/src/model/identifier.js
var identifier = __webpack_require__(4656);
;// CONCATENATED MODULE: ./build/src/target/inventory/connection-in-permission-id.js
/** Whose permission it is: the id of one names its connection. */
function connectionInPermissionId(id) {
    const [, connector, name] = /\/apis\/([^/]+)\/connections\/([^/]+)\/permissions?\//i.exec(id ?? '') ?? [];
    return connector && name ? { connector: connector.toLowerCase(), name } : undefined;
}

;// CONCATENATED MODULE: ./build/src/target/inventory/display-text.js
/** Of a name that people only read; what matches by name is never cut. */
const most = 300;
function displayText(text) {
    return text.length > most ? `${text.slice(0, most)}…` : text;
}

;// CONCATENATED MODULE: ./build/src/target/inventory/field-of-hashtable.js
/** `b` of `@{a=1; b=2}`, which PowerShell writes for an object that lies too deep. */
function fieldOfHashtable(text, name) {
    const start = `; ${text.replace(/^@\{/, '').slice(0, 5000)}`;
    const at = start.toLowerCase().indexOf(`; ${name.toLowerCase()}=`);
    if (at === -1)
        return undefined;
    const value = start
        .slice(at + name.length + 3)
        .split(/[;}]/, 1)[0]
        ?.trim();
    return value || undefined;
}

;// CONCATENATED MODULE: ./build/src/target/inventory/owner-of.js



/** An object, or what PowerShell makes of one that lies too deep: `@{id=…; displayName=…}`. */
function ownerOf(value) {
    if (typeof value === 'string')
        return toOwner((name) => fieldOfHashtable(value, name));
    return (0,json_access/* isRecord */.u4)(value) ? toOwner((name) => (0,json_access/* textAt */.$6)(value, name)) : undefined;
}
function toOwner(field) {
    const id = field('id');
    const name = field('displayName') ?? field('name');
    const email = field('email') ?? field('userPrincipalName');
    if (id === undefined && name === undefined && email === undefined)
        return undefined;
    const owner = {};
    if (id !== undefined)
        owner.id = id;
    if (name !== undefined)
        owner.name = displayText(name);
    if (email !== undefined)
        owner.email = displayText(email);
    return owner;
}

;// CONCATENATED MODULE: ./build/src/target/inventory/draft-connection.js


/**
 * What is known of a connection so far, with these facts.
 *
 * @param connector in lower case.
 */
function draftConnection({ connections }, connector, name, { displayName, environment, owner, faults, isOAuth } = {}) {
    const key = `${name}/${connector}`.toLowerCase();
    let draft = connections.get(key);
    if (!draft) {
        draft = { name, connector, permissions: [], permissionsOf: 'nobody' };
        connections.set(key, draft);
    }
    if (displayName !== undefined)
        draft.displayName = displayText(displayName);
    if (environment !== undefined)
        draft.environment = environment;
    if (owner !== undefined)
        draft.owner = owner;
    if (faults !== undefined)
        draft.faults = faults;
    if (isOAuth !== undefined)
        draft.isOAuth = isOAuth;
    return draft;
}
/** From those who say the least to those who say all. */
const byKnowledge = ['nobody', 'caller', 'people', 'everybody'];
function addPermissions(draft, permissions, of) {
    for (const permission of permissions)
        draft.permissions.push(permission);
    if (byKnowledge.indexOf(of) > byKnowledge.indexOf(draft.permissionsOf))
        draft.permissionsOf = of;
    if (draft.owner || of === 'caller')
        return;
    const owner = permissions.find(({ role }) => role === 'Owner')?.principal;
    if (owner)
        draft.owner = ownerOf(owner) ?? {};
}

;// CONCATENATED MODULE: ./build/src/target/inventory/faults-of.js



/** `undefined` where there is no status. */
function faultsOf(statuses) {
    const all = (Array.isArray(statuses) ? statuses : [statuses]).flatMap((one) => {
        const status = typeof one === 'string' ? (fieldOfHashtable(one, 'status') ?? wordOf(one)) : (0,json_access/* textAt */.$6)(one, 'status');
        if (status === undefined)
            return [];
        const message = (0,json_access/* textAt */.$6)(one, 'error', 'message') ?? (0,json_access/* textAt */.$6)(one, 'error', 'code');
        return [{ status, text: message ? `${status}: ${message}` : status }];
    });
    if (all.length === 0)
        return undefined;
    return all
        .filter(({ status }) => status.toLowerCase() !== 'connected')
        .map(({ text }) => displayText(text));
}
function wordOf(text) {
    return /^\w+$/.test(text.trim()) ? text.trim() : undefined;
}

;// CONCATENATED MODULE: ./build/src/target/inventory/is-oauth.js

/** Signed in by a person: such a connection can be shared with service principals only. */
function isOAuth(properties) {
    if (!(0,json_access/* isRecord */.u4)(properties))
        return undefined;
    if ((0,json_access/* valueAt */.fK)(properties, 'connectionParameters', 'token:grantType') === 'code')
        return true;
    if ((0,json_access/* member */.Dc)(properties, 'allowSharing') === false)
        return true;
    const set = (0,json_access/* textAt */.$6)(properties, 'connectionParametersSet', 'name');
    if (set !== undefined)
        return /oauth|firstparty/i.test(set) && !/oauthsp|serviceprincipal|cert/i.test(set);
    return (0,json_access/* member */.Dc)(properties, 'allowSharing') === true ? false : undefined;
}

;// CONCATENATED MODULE: ./build/src/target/inventory/last-part.js
/** What stands behind the last slash of a resource id. */
function lastPart(path) {
    return path?.split('/').findLast((part) => part !== '');
}

;// CONCATENATED MODULE: ./build/src/target/inventory/to-permission.js

const roles = new Map([
    ['owner', 'Owner'],
    ['canedit', 'CanEdit'],
    ['canviewwithshare', 'CanViewWithShare'],
    ['canuseandshare', 'CanViewWithShare'],
    ['canusewithshare', 'CanViewWithShare'],
    ['canview', 'CanView'],
    ['canuse', 'CanView'],
]);
const principalTypes = ['User', 'Group', 'Tenant', 'ServicePrincipal', 'NotSpecified'];
const typesByName = new Map(principalTypes.map((type) => [type.toLowerCase(), type]));
/** None, where the role lets nobody use the connection, or nobody has it. */
function toPermission({ role, type, id, name, email }) {
    const known = roles.get(role?.toLowerCase() ?? '');
    const kind = typesByName.get(type?.toLowerCase() ?? '') ?? 'NotSpecified';
    if (known === undefined || (id === undefined && kind !== 'Tenant'))
        return [];
    const principal = { type: kind, id: id ?? '' };
    if (name !== undefined)
        principal.name = displayText(name);
    if (email !== undefined)
        principal.email = displayText(email);
    return [{ role: known, principal }];
}
/** Whose it is, or what it allows, is not said: it may be anybody's. */
function isObscure({ role, type, id }) {
    return role === undefined || (id === undefined && type?.toLowerCase() !== 'tenant');
}

;// CONCATENATED MODULE: ./build/src/target/inventory/add-cmdlet-row.js









/** Of `Get-AdminPowerAppConnection` or `Get-AdminPowerAppConnectionRoleAssignment`. */
function addCmdletRow(gathered, item) {
    if (!(0,json_access/* isRecord */.u4)(item))
        return undefined;
    if ((0,json_access/* textAt */.$6)(item, 'RoleType') !== undefined && Object.hasOwn(item, 'PrincipalObjectId'))
        return addRoleAssignment(gathered, item);
    return (0,json_access/* textAt */.$6)(item, 'ConnectionName') === undefined ? undefined : addConnection(gathered, item);
}
function addConnection(gathered, item) {
    const connector = (0,identifier/* connectorOf */.dO)((0,json_access/* textAt */.$6)(item, 'FullConnectorName')) || ((0,json_access/* textAt */.$6)(item, 'ConnectorName') ?? '').toLowerCase();
    if (connector === '')
        return undefined;
    draftConnection(gathered, connector, (0,json_access/* textAt */.$6)(item, 'ConnectionName') ?? '', {
        displayName: (0,json_access/* textAt */.$6)(item, 'DisplayName'),
        environment: (0,json_access/* textAt */.$6)(item, 'EnvironmentName'),
        owner: ownerOf((0,json_access/* member */.Dc)(item, 'CreatedBy')),
        faults: faultsOf((0,json_access/* member */.Dc)(item, 'Statuses')),
        isOAuth: isOAuth((0,json_access/* valueAt */.fK)(item, 'Internal', 'properties')),
    });
    return 'whole';
}
/** `RoleName` is the id of the assignment; in rows of groups `ConnectionName` is wrong, and `RoleId` has the right one. */
function addRoleAssignment(gathered, item) {
    const inId = connectionInPermissionId((0,json_access/* textAt */.$6)(item, 'RoleId')) ??
        connectionInPermissionId((0,json_access/* textAt */.$6)(item, 'Internal', 'id'));
    const connector = inId?.connector ?? lastPart((0,json_access/* textAt */.$6)(item, 'ConnectorName'))?.toLowerCase() ?? '';
    const name = inId?.name ?? (0,json_access/* textAt */.$6)(item, 'ConnectionName') ?? '';
    if (connector === '' || name === '')
        return undefined;
    const draft = draftConnection(gathered, connector, name, { environment: (0,json_access/* textAt */.$6)(item, 'EnvironmentName') });
    const texts = {
        role: (0,json_access/* textAt */.$6)(item, 'RoleType'),
        type: (0,json_access/* textAt */.$6)(item, 'PrincipalType'),
        id: (0,json_access/* textAt */.$6)(item, 'PrincipalObjectId'),
        name: (0,json_access/* textAt */.$6)(item, 'PrincipalDisplayName'),
        email: (0,json_access/* textAt */.$6)(item, 'PrincipalEmail'),
    };
    if (isObscure(texts))
        gathered.obscure.add(draft);
    addPermissions(draft, toPermission(texts), 'people');
    return 'whole';
}

;// CONCATENATED MODULE: ./build/src/target/inventory-schema.js
const inventory_schema_text = { type: 'string', minLength: 1 };
const person = {
    id: { ...inventory_schema_text, description: 'Object id in Microsoft Entra ID.' },
    name: { ...inventory_schema_text, description: 'Display name.' },
    email: { ...inventory_schema_text, description: 'E-mail address or user principal name.' },
};
const permission = {
    type: 'object',
    additionalProperties: false,
    required: ['role', 'principal'],
    properties: {
        role: {
            type: 'string',
            enum: ['Owner', 'CanEdit', 'CanViewWithShare', 'CanView'],
            description: '`CanView` is "Can use", `CanViewWithShare` "Can use + share".',
        },
        principal: {
            type: 'object',
            additionalProperties: false,
            required: ['type', 'id'],
            properties: {
                type: {
                    type: 'string',
                    enum: ['User', 'Group', 'Tenant', 'ServicePrincipal', 'NotSpecified'],
                    description: 'What it is.',
                },
                ...person,
                id: { type: 'string', description: 'Object id in Microsoft Entra ID.' },
            },
            description: 'Who has the permission.',
        },
    },
};
const connection = {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'connector'],
    properties: {
        name: { ...inventory_schema_text, description: 'What a `ConnectionId` names: the last part of the resource id.' },
        connector: { ...inventory_schema_text, description: 'Name of the connector after `/apis/`.' },
        displayName: { ...inventory_schema_text, description: 'As its maker sees it.' },
        environment: { ...inventory_schema_text, description: 'Id of its environment.' },
        owner: {
            type: 'object',
            additionalProperties: false,
            properties: person,
            description: 'Who made it.',
        },
        faults: {
            type: 'array',
            items: inventory_schema_text,
            description: 'Statuses other than Connected; empty: it works. Left out: nobody knows.',
        },
        isOAuth: {
            type: 'boolean',
            description: 'A person signed in: it can be shared with service principals only. Left out: nobody knows.',
        },
        permissions: { type: 'array', items: permission, description: 'Who may use it.' },
        permissionsOf: {
            type: 'string',
            enum: ['everybody', 'people', 'caller', 'nobody'],
            description: "Whose permissions are here: everybody's; those of people and groups, but of no service principal; only those of whoever exported; nobody's.",
        },
    },
};
/** Of an inventory of connections; `schema/connections.schema.json` is the same for editors. */
const inventorySchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'solution-lint connections',
    description: 'The connections of an environment, as `solution-lint connections import` writes them.',
    type: 'object',
    additionalProperties: false,
    required: ['schemaVersion', 'connections'],
    properties: {
        $schema: { type: 'string', description: 'Where this schema is.' },
        schemaVersion: {
            const: 1,
            description: 'Rises when a reader of the earlier shape would misread this one.',
        },
        complete: {
            type: 'array',
            items: inventory_schema_text,
            description: 'Environments of which all connections are here; `*`: whatever environment it is.',
        },
        connections: { type: 'array', items: connection, description: 'Sorted by name.' },
        connectionReferences: {
            type: 'array',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['logicalName', 'connector', 'connection'],
                properties: {
                    logicalName: { ...inventory_schema_text, description: 'Logical name of the connection reference.' },
                    connector: { type: 'string', description: 'Name of the connector after `/apis/`.' },
                    connection: { type: 'string', description: 'Name of the connection; empty: none.' },
                },
            },
            description: 'What connection references are bound to now: rows of Dataverse.',
        },
        environmentVariables: {
            type: 'array',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['schemaName'],
                properties: {
                    schemaName: { ...inventory_schema_text, description: 'Schema name of the environment variable.' },
                    hasValue: {
                        type: 'boolean',
                        description: 'Whether it has a value or a default there. Left out: nobody knows.',
                    },
                },
            },
            description: 'Environment variables that are there: rows of Dataverse, without their values.',
        },
    },
};

;// CONCATENATED MODULE: ./build/src/target/inventory/misplaced-finder.js


const words = {
    string: 'text',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
};
/**
 * What finds the first value that is of another type than the schema says. Members that it does not name are nobody's
 * business. Made once, because an inventory has millions of values.
 */
function misplacedFinder({ type, properties = {}, items }) {
    const wanted = type === undefined ? undefined : { pointer: '', wanted: words[type] ?? type };
    if (type === 'array') {
        const findInItem = items && misplacedFinder(items);
        return (value) => (Array.isArray(value) ? findInItem && findInList(value, findInItem) : wanted);
    }
    if (type === 'object') {
        const members = Object.entries(properties).map(([name, one]) => [name, misplacedFinder(one)]);
        return (value) => ((0,json_access/* isRecord */.u4)(value) ? findInMembers(value, members) : wanted);
    }
    return (value) => (type === undefined || typeof value === type ? undefined : wanted);
}
function findInList(list, findInItem) {
    for (let index = 0; index < list.length; index += 1) {
        const found = findInItem(list[index]);
        if (found)
            return { ...found, pointer: (0,pointer/* pointer */.Wn)(index) + found.pointer };
    }
    return undefined;
}
function findInMembers(record, members) {
    for (const [name, find] of members) {
        const found = Object.hasOwn(record, name) ? find(record[name]) : undefined;
        if (found)
            return { ...found, pointer: (0,pointer/* pointer */.Wn)(name) + found.pointer };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/target/inventory/add-inventory.js








const findMisplaced = misplacedFinder(inventorySchema);
function isInventory(value) {
    return (0,json_access/* member */.Dc)(value, 'schemaVersion') === 1 && Array.isArray((0,json_access/* member */.Dc)(value, 'connections'));
}
/** Only `name` and `connector` of a connection are needed in one that somebody writes. */
function addInventory(gathered, value) {
    const misplaced = findMisplaced(value);
    if (misplaced)
        return { pointer: misplaced.pointer, detail: `there should be ${misplaced.wanted} here` };
    for (const environment of (0,json_access/* itemsOf */.S3)((0,json_access/* member */.Dc)(value, 'complete')))
        gathered.complete.add(String(environment));
    for (const [index, item] of (0,json_access/* itemsOf */.S3)((0,json_access/* member */.Dc)(value, 'connections')).entries()) {
        const mistake = add_inventory_addConnection(gathered, item, index);
        if (mistake)
            return { ...mistake, pointer: (0,pointer/* pointer */.Wn)('connections', index) + mistake.pointer };
    }
    for (const row of (0,json_access/* itemsOf */.S3)((0,json_access/* member */.Dc)(value, 'connectionReferences'))) {
        const logicalName = (0,json_access/* textAt */.$6)(row, 'logicalName');
        if (logicalName === undefined)
            continue;
        const connection = (0,json_access/* textAt */.$6)(row, 'connection') ?? '';
        const connector = ((0,json_access/* textAt */.$6)(row, 'connector') ?? '').toLowerCase();
        gathered.references.set(logicalName.toLowerCase(), { logicalName, connector, connection });
    }
    for (const row of (0,json_access/* itemsOf */.S3)((0,json_access/* member */.Dc)(value, 'environmentVariables'))) {
        const schemaName = (0,json_access/* textAt */.$6)(row, 'schemaName');
        if (schemaName === undefined)
            continue;
        const hasValue = (0,json_access/* member */.Dc)(row, 'hasValue');
        gathered.variables.set(schemaName.toLowerCase(), {
            schemaName,
            ...(typeof hasValue === 'boolean' ? { hasValue } : {}),
        });
    }
    return undefined;
}
function add_inventory_addConnection(gathered, item, index) {
    const name = (0,json_access/* textAt */.$6)(item, 'name');
    const connector = (0,json_access/* textAt */.$6)(item, 'connector')?.toLowerCase();
    if (name === undefined || connector === undefined)
        return { pointer: '', detail: `connection ${index + 1} has no name or no connector` };
    const permissionsOf = (0,json_access/* textAt */.$6)(item, 'permissionsOf');
    const of = byKnowledge.find((one) => one === permissionsOf);
    if (permissionsOf !== undefined && of === undefined)
        return { pointer: '/permissionsOf', detail: `it is none of ${byKnowledge.toReversed().join(', ')}` };
    const texts = (0,json_access/* itemsOf */.S3)((0,json_access/* member */.Dc)(item, 'permissions')).map(permissionTexts);
    const obscure = texts.findIndex(isObscure);
    if (obscure !== -1)
        return { pointer: (0,pointer/* pointer */.Wn)('permissions', obscure), detail: 'a permission needs a role and a principal' };
    const isOAuth = (0,json_access/* member */.Dc)(item, 'isOAuth');
    const faults = (0,json_access/* member */.Dc)(item, 'faults');
    const draft = draftConnection(gathered, (0,identifier/* connectorOf */.dO)(connector) || connector, name, {
        displayName: (0,json_access/* textAt */.$6)(item, 'displayName'),
        environment: (0,json_access/* textAt */.$6)(item, 'environment'),
        owner: ownerOf((0,json_access/* member */.Dc)(item, 'owner')),
        faults: Array.isArray(faults) ? faults.map(String) : undefined,
        isOAuth: typeof isOAuth === 'boolean' ? isOAuth : undefined,
    });
    const permissions = texts.flatMap(toPermission);
    addPermissions(draft, permissions, of ?? (permissions.length > 0 ? 'everybody' : 'nobody'));
    return undefined;
}
function permissionTexts(permission) {
    const principal = (0,json_access/* member */.Dc)(permission, 'principal');
    return {
        role: (0,json_access/* textAt */.$6)(permission, 'role'),
        type: (0,json_access/* textAt */.$6)(principal, 'type'),
        id: (0,json_access/* textAt */.$6)(principal, 'id'),
        name: (0,json_access/* textAt */.$6)(principal, 'name'),
        email: (0,json_access/* textAt */.$6)(principal, 'email'),
    };
}

;// CONCATENATED MODULE: ./build/src/target/inventory/gathered.js
function nothingGathered() {
    return {
        connections: new Map(),
        references: new Map(),
        variables: new Map(),
        variableRows: { names: new Map(), values: new Map() },
        complete: new Set(),
        lists: new Map(),
        answers: new Map(),
        obscure: new Set(),
        tables: new Map(),
        problems: [],
    };
}
/** The pages of what a file is one of. */
function pagesOf(known, key) {
    const pages = known.get(key) ?? { openIn: undefined, isEnded: false };
    known.set(key, pages);
    return pages;
}
/** The file after which there should be another. */
function cutOffIn({ openIn, isEnded }) {
    return isEnded ? undefined : openIn;
}

;// CONCATENATED MODULE: ./build/src/target/inventory/permission-texts.js

/** As the REST API writes it. */
function permission_texts_permissionTexts(item) {
    const principal = (0,json_access/* valueAt */.fK)(item, 'properties', 'principal');
    return {
        role: (0,json_access/* textAt */.$6)(item, 'properties', 'roleName'),
        type: (0,json_access/* textAt */.$6)(principal, 'type'),
        id: (0,json_access/* textAt */.$6)(principal, 'id'),
        name: (0,json_access/* textAt */.$6)(principal, 'displayName'),
        email: (0,json_access/* textAt */.$6)(principal, 'email'),
    };
}

;// CONCATENATED MODULE: ./build/src/target/inventory/add-listed-connection.js










const adminScope = /\/scopes\/admin\/environments\/([^/]+)\//i;
/** An entry of a list of the REST API; only of administrators' lists it is known whether they are whole. */
function addListedConnection(gathered, item) {
    const id = (0,json_access/* textAt */.$6)(item, 'id') ?? '';
    const name = (0,json_access/* textAt */.$6)(item, 'name');
    const properties = (0,json_access/* member */.Dc)(item, 'properties');
    if (name === undefined || !(0,json_access/* isRecord */.u4)(properties))
        return undefined;
    const connector = (0,identifier/* connectorOf */.dO)((0,json_access/* textAt */.$6)(properties, 'apiId')) || (0,identifier/* connectorOf */.dO)(id.replace(/\/connections\/.*$/i, ''));
    if (connector === '')
        return undefined;
    const scope = adminScope.exec(id)?.[1];
    const draft = draftConnection(gathered, connector, name, {
        displayName: (0,json_access/* textAt */.$6)(properties, 'displayName'),
        environment: (0,json_access/* textAt */.$6)(properties, 'environment', 'name') ?? lastPart((0,json_access/* textAt */.$6)(properties, 'environment', 'id')) ?? scope,
        owner: ownerOf((0,json_access/* member */.Dc)(properties, 'createdBy')),
        faults: faultsOf((0,json_access/* member */.Dc)(properties, 'statuses')),
        isOAuth: isOAuth(properties),
    });
    const permissions = (0,json_access/* itemsOf */.S3)((0,json_access/* member */.Dc)(properties, 'permissions')).flatMap((one) => toPermission(permission_texts_permissionTexts(one)));
    addPermissions(draft, permissions, permissions.length > 0 ? 'caller' : 'nobody');
    return scope === undefined ? 'whole' : pagesOf(gathered.lists, scope);
}

;// CONCATENATED MODULE: ./build/src/target/inventory/add-permission.js






/** An entry of a `/permissions` answer of the REST API. */
function addPermission(gathered, item) {
    const connection = connectionInPermissionId((0,json_access/* textAt */.$6)(item, 'id'));
    if (!connection)
        return undefined;
    const draft = draftConnection(gathered, connection.connector, connection.name);
    const texts = permission_texts_permissionTexts(item);
    if (isObscure(texts))
        gathered.obscure.add(draft);
    addPermissions(draft, toPermission(texts), 'everybody');
    return pagesOf(gathered.answers, draft);
}

;// CONCATENATED MODULE: ./build/src/target/inventory/add-reference-row.js




/** A row of the table `connectionreference`. */
function addReferenceRow(gathered, item) {
    const logicalName = (0,json_access/* textAt */.$6)(item, 'connectionreferencelogicalname');
    if (logicalName === undefined)
        return undefined;
    const connector = (0,identifier/* connectorOf */.dO)((0,json_access/* textAt */.$6)(item, 'connectorid'));
    const connection = lastPart((0,json_access/* textAt */.$6)(item, 'connectionid')) ?? '';
    gathered.references.set(logicalName.toLowerCase(), { logicalName, connector, connection });
    return pagesOf(gathered.tables, 'connectionreferences');
}

;// CONCATENATED MODULE: ./build/src/target/inventory/add-variable-row.js


const valuesOfDefinition = 'environmentvariabledefinition_environmentvariablevalue';
/** A row of the table `environmentvariabledefinition` or `environmentvariablevalue`; no value is kept. */
function addVariableRow(gathered, item) {
    if (!(0,json_access/* isRecord */.u4)(item))
        return undefined;
    if ((0,json_access/* textAt */.$6)(item, '_environmentvariabledefinitionid_value') !== undefined)
        return addValue(gathered, item);
    return (0,json_access/* textAt */.$6)(item, 'environmentvariabledefinitionid') === undefined
        ? undefined
        : addDefinition(gathered, item);
}
function addDefinition({ variableRows, tables }, item) {
    const schemaName = (0,json_access/* textAt */.$6)(item, 'schemaname');
    const id = (0,json_access/* textAt */.$6)(item, 'environmentvariabledefinitionid')?.toLowerCase() ?? '';
    if (schemaName === undefined)
        return undefined;
    variableRows.names.set(id, schemaName);
    const values = (0,json_access/* member */.Dc)(item, valuesOfDefinition);
    if ((0,json_access/* textAt */.$6)(item, 'defaultvalue') !== undefined || (Array.isArray(values) && values.some(hasValue)))
        variableRows.values.set(id, true);
    else if (Array.isArray(values) && !variableRows.values.has(id))
        variableRows.values.set(id, false);
    return pagesOf(tables, 'environmentvariabledefinitions');
}
function addValue({ variableRows, tables }, item) {
    const id = (0,json_access/* textAt */.$6)(item, '_environmentvariabledefinitionid_value')?.toLowerCase() ?? '';
    if (hasValue(item))
        variableRows.values.set(id, true);
    return pagesOf(tables, 'environmentvariablevalues');
}
/** Whoever leaves the values out of an export keeps its secrets. */
function hasValue(row) {
    return (0,json_access/* isRecord */.u4)(row) && (!Object.hasOwn(row, 'value') || (0,json_access/* textAt */.$6)(row, 'value') !== undefined);
}
/** Joins the rows of both tables. Without rows of values nobody knows which variables have none. */
function joinVariableRows({ variableRows, tables, variables }) {
    const isWithoutValue = tables.has('environmentvariablevalues') ? false : undefined;
    for (const [id, schemaName] of variableRows.names) {
        const isSet = variableRows.values.get(id) ?? isWithoutValue;
        variables.set(schemaName.toLowerCase(), {
            schemaName,
            ...(isSet === undefined ? {} : { hasValue: isSet }),
        });
    }
}

;// CONCATENATED MODULE: ./build/src/target/import-connections.js









/**
 * Normalises what people can export: lists of connections and `/permissions` answers of the REST API, objects of
 * `Get-AdminPowerAppConnection` and `Get-AdminPowerAppConnectionRoleAssignment`, rows of Dataverse, and inventories.
 *
 * @param exports one after the other: of a large one only the inventory stays.
 * @param isComplete whoever exported says that nothing is left out.
 */
function importConnections(exports, isComplete = false) {
    const gathered = nothingGathered();
    if (isComplete)
        gathered.complete.add('*');
    for (const one of exports)
        gather(gathered, one);
    for (const [environment, pages] of gathered.lists)
        if (cutOffIn(pages) === undefined)
            gathered.complete.add(environment);
    for (const [draft, pages] of gathered.answers)
        if (cutOffIn(pages) !== undefined)
            draft.permissionsOf = 'caller';
    for (const draft of gathered.obscure)
        draft.permissionsOf = 'caller';
    for (const pages of gathered.tables.values()) {
        const path = cutOffIn(pages);
        if (path !== undefined)
            gathered.problems.push({ path, pointer: '', detail: 'the rest of the rows is missing' });
    }
    joinVariableRows(gathered);
    const environmentVariables = sortedByKey(gathered.variables);
    return {
        inventory: {
            schemaVersion: 1,
            complete: [...gathered.complete].sort(),
            connections: sortedByKey(gathered.connections),
            connectionReferences: sortedByKey(gathered.references),
            ...(environmentVariables.length > 0 ? { environmentVariables } : {}),
        },
        problems: gathered.problems,
    };
}
function sortedByKey(map) {
    return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
function gather(gathered, { path, value }) {
    if (isInventory(value)) {
        const mistake = addInventory(gathered, value);
        if (mistake)
            gathered.problems.push({ path, ...mistake });
        return;
    }
    const listed = (0,json_access/* member */.Dc)(value, 'value');
    const isWrapped = !Array.isArray(value) && Array.isArray(listed);
    const items = isWrapped ? (0,json_access/* itemsOf */.S3)(listed) : Array.isArray(value) ? (0,json_access/* itemsOf */.S3)(value) : [value];
    const hasMore = ['nextLink', '@odata.nextLink'].some((name) => (0,json_access/* textAt */.$6)(value, name) !== undefined);
    const pages = new Set();
    for (const [index, item] of items.entries()) {
        // Service principals are null in what the role assignment cmdlet returns.
        if (item === null)
            continue;
        const page = addItem(gathered, item);
        if (page === undefined) {
            gathered.problems.push({
                path,
                pointer: isWrapped ? (0,pointer/* pointer */.Wn)('value', index) : Array.isArray(value) ? (0,pointer/* pointer */.Wn)(index) : '',
                detail: `${items.length > 1 ? `entry ${index + 1}` : 'it'} is no connection, permission, connection reference or environment variable`,
            });
            return;
        }
        if (page !== 'whole')
            pages.add(page);
    }
    for (const page of pages) {
        if (hasMore)
            page.openIn = path;
        else
            page.isEnded = true;
    }
}
/** What the item is a page of; `whole`: of nothing that could go on; `undefined`: it is nothing of ours. */
function addItem(gathered, item) {
    if (!(0,json_access/* isRecord */.u4)(item))
        return undefined;
    return (addReferenceRow(gathered, item) ??
        addVariableRow(gathered, item) ??
        addCmdletRow(gathered, item) ??
        addPermission(gathered, item) ??
        addListedConnection(gathered, item));
}

;// CONCATENATED MODULE: ./build/src/target/readable.js


/** Reads a file that a user named. Throws UsageError. */
function readable(what, read, hint = inTargets) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof unreadable/* UnreadableFile */.ie))
            throw error;
        throw new usage_error/* UsageError */.e(`Can't read ${what}: ${error.message}.`, hint);
    }
}
const inTargets = 'Name a file that is there; paths in a targets file are relative to it.';

;// CONCATENATED MODULE: ./build/src/target/read-connections.js








/**
 * What exports of connections say together. Throws UsageError.
 *
 * @param ofTarget whose they are, for messages.
 * @param isComplete whoever exported says that nothing is left out.
 */
function readConnections(files, ofTarget, isComplete = false) {
    const { inventory, problems } = importConnections(readExports(files, ofTarget), isComplete);
    if (problems.length === 0)
        return inventory;
    const texts = problems.map(({ path, pointer, detail }) => {
        const file = files.find(({ shown }) => shown === path);
        return `${path}${file ? (0,position/* positionOfValue */.q)(readText(file, ofTarget), pointer) : ''}: ${detail}`;
    });
    throw new usage_error/* UsageError */.e(`Wrong connections in ${texts.join('; ')}.`, 'Understood are lists of connections and /permissions answers of the REST API, Get-AdminPowerAppConnection and Get-AdminPowerAppConnectionRoleAssignment as JSON, connectionreferences, environmentvariabledefinitions and environmentvariablevalues rows, and inventories.');
}
/** One is read when the one before is done with: together they may be far larger than a package. */
function* readExports(files, ofTarget) {
    for (const file of files)
        yield { path: file.shown, value: parseExport(file, ofTarget) };
}
function parseExport(file, ofTarget) {
    const text = readText(file, ofTarget);
    try {
        return (0,json/* parseDeepJson */.OQ)(text);
    }
    catch (error) {
        if (!(error instanceof parse_error/* ParseError */.m))
            throw error;
        throw unusable(`${file.shown}${(0,position/* positionOf */.d)(text, error.offset ?? 0)}${ofTarget}`, error);
    }
}
function readText({ shown, file }, ofTarget) {
    const what = `the connections "${shown}"${ofTarget}`;
    if (file.size() > limits/* limits */.F.inventoryBytes) {
        throw new usage_error/* UsageError */.e(`Can't read ${what}: the file is too large.`, 'Split it, or leave out other environments.');
    }
    try {
        return readable(what, () => (0,parse_text/* decodeText */.g)(file.read()));
    }
    catch (error) {
        if (!(error instanceof parse_error/* ParseError */.m))
            throw error;
        throw unusable(`${shown}${ofTarget}`, error);
    }
}
function unusable(what, { message }) {
    return new usage_error/* UsageError */.e(`Can't read the connections ${what}: ${message}.`, 'Export it again, as JSON.');
}

// EXTERNAL MODULE: ./build/src/parse/placeholder.js
var placeholder = __webpack_require__(9408);
;// CONCATENATED MODULE: ./build/src/target/read-settings.js








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
        const { plain, value } = parseSettingsText(text);
        return { path, text: plain, ...readDocument(path, value) };
    }
    catch (error) {
        if (!(error instanceof parse_error/* ParseError */.m))
            throw error;
        const at = { package: path, file: path, pointer: `offset=${error.offset ?? 0}` };
        const text = error.offset === undefined ? '' : textOf(file);
        return { ...nothing, text, problems: [{ kind: 'syntax', detail: error.message, at }] };
    }
}
function textOf({ size, read }) {
    if (size() > limits/* limits */.F.jsonBytes)
        throw new parse_error/* ParseError */.m('tooLarge', 'it is too large');
    const bytes = read();
    if ((0,parse_text/* isGitLfsPointer */.$)(bytes))
        throw new parse_error/* ParseError */.m('gitLfsPointer', 'it is a Git LFS pointer: run git lfs pull');
    return (0,parse_text/* decodeText */.g)(bytes);
}
function readDocument(path, document) {
    const reading = { path, sections: [], connections: [], variables: [], flows: [], problems: [] };
    const wrapped = (0,json_access/* membersOf */.lS)(document).filter(([, value]) => isSection(value));
    if (isSection(document))
        readSection(reading, undefined, '', document);
    else if (wrapped.length > 0) {
        for (const [solution, section] of wrapped)
            readSection(reading, solution, (0,pointer/* pointer */.Wn)(solution), section);
    }
    else if (!(0,json_access/* membersOf */.lS)(document).some(([name]) => customSections.has(name.toLowerCase()))) {
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
    const where = at + (0,pointer/* pointer */.Wn)(found.name);
    const entries = entriesOf(reading, found.value, where);
    const isWhole = found.value === null || (Array.isArray(found.value) && entries.length === found.value.length);
    return { entries, at: isWhole ? placeIn(reading, where) : undefined };
}
function readFlows(reading, document) {
    const listed = (name) => {
        const list = memberNamed(document, name);
        return list ? entriesOf(reading, list.value, (0,pointer/* pointer */.Wn)(list.name)) : [];
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
    return typeof id === 'string' ? (0,identifier/* normalGuid */.X8)(id.trim()) : '';
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
    return (0,json_access/* itemsOf */.S3)(list).flatMap((entry, index) => {
        const where = at + (0,pointer/* pointer */.Wn)(index);
        if ((0,json_access/* isRecord */.u4)(entry))
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
    const where = at + (0,pointer/* pointer */.Wn)(name);
    if (typeof value === 'object')
        report(reading, 'shape', where, `"${field}" should be text`);
    const text = typeof value === 'string' ? value.trim() : JSON.stringify(value);
    return { text, isPlaceholder: (0,placeholder/* isPlaceholder */.w)(text), at: placeIn(reading, where) };
}
/** Importing tools ignore the letter case of names. */
function memberNamed(value, wanted) {
    if ((0,json_access/* isRecord */.u4)(value) && Object.hasOwn(value, wanted))
        return { name: wanted, value: value[wanted] };
    const lower = wanted.toLowerCase();
    const found = (0,json_access/* membersOf */.lS)(value).find(([name]) => name.toLowerCase() === lower);
    return found && { name: found[0], value: found[1] };
}
function placeIn({ path }, at) {
    return { package: path, file: path, pointer: at };
}
function report(reading, kind, at, detail) {
    reading.problems.push({ kind, detail, at: placeIn(reading, at) });
}

// EXTERNAL MODULE: ./build/src/target/unnamed-target.js
var unnamed_target = __webpack_require__(3565);
;// CONCATENATED MODULE: ./build/src/target/load.js



















/** The targets with the files that they name, sorted by name. Throws UsageError for what a user can mend. */
function loadTargets({ from, names = [], withoutSettings = false }, cwd, { configured = {}, files = [], within, fileAt = (0,disk/* disk */.E)(cwd).fileAt } = {}) {
    if (from === undefined && Object.keys(configured).length === 0) {
        throw new usage_error/* UsageError */.e(`There is no target "${names.join('", "')}", since nothing describes targets.`, 'Write targets into the configuration, or name a file that describes them: --targets targets.json');
    }
    const path = typeof from === 'string' ? (0,external_node_path_.resolve)(cwd, from) : undefined;
    const reading = {
        cwd,
        folder: path === undefined ? cwd : (0,external_node_path_.dirname)(path),
        files: path === undefined ? (from === undefined ? files : []) : [(0,input_open/* displayPath */.Gt)(path, cwd)],
        fileAt: within === undefined ? fileAt : keptInside(within, undefined, fileAt),
    };
    const table = from === undefined
        ? configured
        : typeof from === 'string'
            ? readTargets(from, reading)
            : checkTargets({ targets: from }, 'the options', undefined);
    const namedBy = from === undefined ? within : path;
    const named = within === undefined ? reading : { ...reading, fileAt: keptInside(within, namedBy, fileAt) };
    for (const name of names) {
        if (Object.hasOwn(table, name))
            continue;
        const known = Object.keys(table);
        throw new usage_error/* UsageError */.e(`There is no target "${name}".`, known.length === 0 ? 'The file has no targets.' : (0,did_you_mean/* didYouMean */.au)(name, known));
    }
    return Object.entries(table)
        .filter(([name]) => names.length === 0 || names.includes(name))
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, given]) => {
        const { settings: _unread, ...others } = given;
        return toTarget(name, withoutSettings ? others : given, named);
    });
}
/** @param namedBy the file that names the others; `undefined`: whoever started the run does. */
function keptInside(within, namedBy, fileAt) {
    const root = realPath(within) ?? within;
    const isLocal = (path) => (0,is_inside/* isInside */.F)(within, path) || (0,is_inside/* isInside */.F)(root, path);
    const isNamedByStranger = namedBy !== undefined && isLocal(namedBy);
    return (absolute, shown) => {
        const isKept = isLocal(absolute) ? (0,is_inside/* isInside */.F)(root, realPath(absolute) ?? root) : !isNamedByStranger;
        if (isKept)
            return fileAt(absolute, shown);
        throw new unreadable/* UnreadableFile */.ie('it leads out of the workspace, and this event may hold secrets');
    };
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function readTargets(path, { cwd, fileAt }) {
    const shown = (0,input_open/* displayPath */.Gt)(path, cwd);
    const what = `the targets file "${shown}"`;
    const file = readable(what, () => fileAt((0,external_node_path_.resolve)(cwd, path), shown));
    if (file === undefined)
        return {};
    let text = '';
    try {
        if (file.size() > limits/* limits */.F.configurationBytes)
            throw new parse_error/* ParseError */.m('tooLarge', 'it is too large');
        text = readable(what, () => (0,parse_text/* decodeText */.g)(file.read()));
        const { plain, value } = parseSettingsText(text);
        const isWrapped = (0,json_access/* isRecord */.u4)(value) && Object.hasOwn(value, 'targets');
        if (isWrapped || !(0,json_access/* isRecord */.u4)(value))
            return checkTargets(value, shown, plain);
        const { $schema: _schema, ...targets } = value;
        return checkTargets({ targets }, shown, plain, '/targets');
    }
    catch (error) {
        if (!(error instanceof parse_error/* ParseError */.m))
            throw error;
        const at = error.offset === undefined ? '' : (0,position/* positionOf */.d)(text, error.offset);
        throw new usage_error/* UsageError */.e(`Can't read the targets file ${shown}${at}: ${error.message}.`, 'Mend that line.');
    }
}
function toTarget(name, given, reading) {
    const { cwd, folder, files, fileAt } = reading;
    const called = name === unnamed_target/* unnamedTarget */.K ? name : `target ${name}`;
    const settings = pathsIn(folder, given.settings);
    const exported = pathsIn(folder, given.connections);
    const principal = given.principal === undefined ? undefined : toPrincipal(given.principal);
    const existing = given.existingFlows ?? [];
    const connections = exported.flatMap((absolute) => {
        const shown = (0,input_open/* displayPath */.Gt)(absolute, cwd);
        const file = readable(`the connections "${shown}" of ${called}`, () => fileAt(absolute, shown));
        return file === undefined ? [] : [{ shown, file }];
    });
    return {
        name,
        files: [...files, ...[...settings, ...exported].map((path) => (0,input_open/* displayPath */.Gt)(path, cwd))],
        settings: settings.flatMap((absolute) => {
            const shown = (0,input_open/* displayPath */.Gt)(absolute, cwd);
            return readable(`the deployment settings "${shown}" of ${called}`, () => {
                const file = fileAt(absolute, shown);
                return file === undefined ? [] : [readSettings(shown, file)];
            });
        }),
        connections: connections.length === 0 ? undefined : readConnections(connections, ` of ${called}`),
        principal,
        importer: given.importer === undefined ? principal : toPrincipal(given.importer),
        environment: given.environment,
        firstImport: given.firstImport ?? false,
        final: given.final ?? false,
        existingFlows: typeof existing === 'boolean' ? (existing ? 'all' : []) : existing,
    };
}
/** Absolute; each once, however often it is named: a file read twice would repeat all its entries. */
function pathsIn(folder, paths = []) {
    return [...new Set([paths].flat().map((path) => (0,external_node_path_.resolve)(folder, path)))];
}
function toPrincipal(given) {
    const { type, id, groups } = typeof given === 'string' ? parsePrincipal(given) : { groups: undefined, ...given };
    const kind = type === 'user' ? 'user' : 'service principal';
    return { type, id: id.trim(), name: `${kind} ${id.trim()}`, groups };
}
function parsePrincipal(text) {
    const colon = text.indexOf(':');
    const type = text.slice(0, colon) === 'user' ? 'user' : 'servicePrincipal';
    return { type, id: text.slice(colon + 1), groups: undefined };
}


/***/ }),

/***/ 7809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ targetsSchema)
/* harmony export */ });
const text = { type: 'string', minLength: 1 };
const texts = (description) => ({ type: ['string', 'array'], minLength: 1, items: text, description });
const principal = (description) => ({
    type: ['string', 'object'],
    pattern: '^(user|servicePrincipal):.',
    required: ['id', 'type'],
    additionalProperties: false,
    properties: {
        id: {
            ...text,
            description: 'Object id in Microsoft Entra ID; of a service principal that of the enterprise application.',
        },
        type: { enum: ['user', 'servicePrincipal'], description: 'What it is.' },
        groups: {
            type: 'array',
            items: text,
            description: 'Object ids of the groups that it is a member of. Left out: nobody knows.',
        },
    },
    description: `${description} \`user:<object id>\` or \`servicePrincipal:<object id>\`.`,
});
const target = {
    type: 'object',
    additionalProperties: false,
    properties: {
        settings: texts('Deployment settings files.'),
        connections: texts('An inventory of the connections there, or exports of them.'),
        principal: principal('Who turns the flows on:'),
        importer: principal('Who imports, if that is somebody else:'),
        environment: { ...text, description: 'Id of the environment.' },
        firstImport: { type: 'boolean', description: 'Nothing of the solutions is there yet.' },
        final: {
            type: 'boolean',
            description: 'The files are what will be imported: placeholders that are left are errors.',
        },
        existingFlows: {
            type: ['boolean', 'array'],
            items: text,
            description: 'Flows, by id or name, that were turned on there before; true: all.',
        },
    },
    description: 'What the solutions will meet in one environment. Paths are relative to this file.',
};
const table = { type: 'object', additionalProperties: target };
/** Of a targets file; `schema/targets.schema.json` is the same for editors. */
const targetsSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'solution-lint targets',
    description: 'The environments that solutions are deployed to, for `solution-lint --targets`.',
    type: 'object',
    additionalProperties: false,
    required: ['targets'],
    properties: {
        $schema: { type: 'string', description: 'Where this schema is.' },
        targets: { ...table, description: 'Targets by name.' },
    },
};


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
