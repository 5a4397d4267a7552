"use strict";
exports.id = 277;
exports.ids = [277];
exports.modules = {

/***/ 6474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ plainJson)
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
            at = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfString */ .a)(text, at);
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

/***/ 5294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ importConnections)
/* harmony export */ });
/* harmony import */ var _model_identifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4656);
/* harmony import */ var _parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9854);


/**
 * Normalises what people can export: lists of connections and `/permissions` answers of the REST API, objects of
 * `Get-AdminPowerAppConnection` and `Get-AdminPowerAppConnectionRoleAssignment`, `connectionreferences` rows of
 * Dataverse, and inventories.
 *
 * @param isComplete whoever exported says that nothing is left out.
 */
function importConnections(exports, isComplete = false) {
    const gathered = {
        connections: new Map(),
        references: new Map(),
        complete: new Set(isComplete ? ['*'] : []),
        lists: new Map(),
        answers: new Map(),
        problems: [],
    };
    for (const one of exports)
        gather(gathered, one);
    for (const [environment, { open, ended }] of gathered.lists) {
        if (ended > 0 || open === 0)
            gathered.complete.add(environment);
    }
    for (const [key, { open, ended }] of gathered.answers) {
        const connection = gathered.connections.get(key);
        if (connection && open > 0 && ended === 0)
            connection.permissionsOf = 'caller';
    }
    return {
        inventory: {
            schemaVersion: 1,
            complete: [...gathered.complete].sort(),
            connections: sortedByKey(gathered.connections),
            connectionReferences: sortedByKey(gathered.references),
        },
        problems: gathered.problems,
    };
}
function sortedByKey(map) {
    return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
function gather(gathered, { path, value }) {
    if ((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, 'schemaVersion') === 1 && Array.isArray((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, 'connections'))) {
        addInventory(gathered, path, value);
        return;
    }
    const listed = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, 'value');
    const items = Array.isArray(value) ? (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(value) : Array.isArray(listed) ? (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(listed) : [value];
    const hasMore = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'nextLink') !== undefined || (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, '@odata.nextLink') !== undefined;
    const pages = new Map();
    for (const [index, item] of items.entries()) {
        // Service principals are null in what the role assignment cmdlet returns.
        if (item === null)
            continue;
        const page = addItem(gathered, item);
        if (page === undefined) {
            gathered.problems.push(`${path}: ${items.length > 1 ? `entry ${index + 1}` : 'it'} is no connection, permission or connection reference`);
            return;
        }
        if (page)
            pages.set(`${page.kind} ${page.key}`, page.kind === 'list' ? countIn(gathered.lists, page.key) : countIn(gathered.answers, page.key));
    }
    for (const count of pages.values())
        count[hasMore ? 'open' : 'ended'] += 1;
}
function countIn(counts, key) {
    const count = counts.get(key) ?? { open: 0, ended: 0 };
    counts.set(key, count);
    return count;
}
/** What the item is a page of; `false`: of nothing that could go on; `undefined`: it is nothing of ours. */
function addItem(gathered, item) {
    if (!(0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(item))
        return undefined;
    const id = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'id') ?? '';
    if ((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'connectionreferencelogicalname') !== undefined)
        return addRow(gathered, item);
    if ((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'RoleType') !== undefined && 'PrincipalObjectId' in item)
        return addRoleAssignment(gathered, item);
    if ((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'ConnectionName') !== undefined)
        return addCmdletConnection(gathered, item);
    if (permissionId.test(id))
        return addPermission(gathered, item, id);
    if ((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(item, 'properties')) && (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'name') !== undefined)
        return addConnection(gathered, item, id);
    return undefined;
}
const permissionId = /\/apis\/([^/]+)\/connections\/([^/]+)\/permissions?\//i;
const adminScope = /\/scopes\/admin\/environments\/([^/]+)\//i;
function addConnection(gathered, item, id) {
    const name = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'name') ?? '';
    const properties = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(item, 'properties');
    const connector = (0,_model_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .connectorOf */ .dO)((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(properties, 'apiId')) || (0,_model_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .connectorOf */ .dO)(id.replace(/\/connections\/.*$/i, ''));
    if (connector === '')
        return undefined;
    const scope = adminScope.exec(id)?.[1];
    const environment = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(properties, 'environment', 'name') ?? lastPart((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(properties, 'environment', 'id')) ?? scope;
    const draft = draftOf(gathered, connector, name);
    describe(draft, {
        displayName: (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(properties, 'displayName'),
        environment,
        owner: ownerOf((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(properties, 'createdBy')),
        faults: faultsOf((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(properties, 'statuses')),
        isOAuth: isOAuthConnection(properties),
    });
    const permissions = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(properties, 'permissions')).flatMap(permissionOf);
    addPermissions(draft, permissions, permissions.length > 0 ? 'caller' : 'nobody');
    return scope === undefined ? false : { kind: 'list', key: scope };
}
function addPermission(gathered, item, id) {
    const [, connector = '', name = ''] = permissionId.exec(id) ?? [];
    const permissions = permissionOf(item);
    const draft = draftOf(gathered, connector.toLowerCase(), name);
    addPermissions(draft, permissions, 'everybody');
    return { kind: 'answer', key: keyOf(connector, name) };
}
function addCmdletConnection(gathered, item) {
    const connector = (0,_model_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .connectorOf */ .dO)((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'FullConnectorName')) || ((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'ConnectorName') ?? '').toLowerCase();
    if (connector === '')
        return undefined;
    const draft = draftOf(gathered, connector, (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'ConnectionName') ?? '');
    const raw = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(item, 'Internal', 'properties');
    describe(draft, {
        displayName: (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'DisplayName'),
        environment: (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'EnvironmentName'),
        owner: ownerOf((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(item, 'CreatedBy')),
        faults: faultsOf((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(item, 'Statuses')),
        isOAuth: isOAuthConnection(raw),
    });
    return false;
}
/** `RoleName` is the id of the assignment; in rows of groups `ConnectionName` is wrong, and `RoleId` has the right one. */
function addRoleAssignment(gathered, item) {
    const id = [(0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'RoleId'), (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'Internal', 'id')].find((one) => one && permissionId.test(one));
    const [, connectorInId, nameInId] = permissionId.exec(id ?? '') ?? [];
    const connector = connectorInId ?? lastPart((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'ConnectorName')) ?? '';
    const name = nameInId ?? (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'ConnectionName') ?? '';
    if (connector === '' || name === '')
        return undefined;
    const draft = draftOf(gathered, connector.toLowerCase(), name);
    describe(draft, { environment: (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'EnvironmentName') });
    const permission = toPermission((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'RoleType'), {
        type: (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'PrincipalType'),
        id: (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'PrincipalObjectId'),
        name: (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'PrincipalDisplayName'),
        email: (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'PrincipalEmail'),
    });
    addPermissions(draft, permission, 'people');
    return false;
}
function addRow(gathered, item) {
    const logicalName = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'connectionreferencelogicalname') ?? '';
    const connector = (0,_model_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .connectorOf */ .dO)((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'connectorid'));
    const connection = lastPart((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'connectionid')) ?? '';
    gathered.references.set(logicalName.toLowerCase(), { logicalName, connector, connection });
    return false;
}
/** Only `name` and `connector` of a connection are needed in one that somebody writes. */
function addInventory(gathered, path, value) {
    for (const environment of (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, 'complete')))
        gathered.complete.add(String(environment));
    for (const [index, item] of (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, 'connections')).entries()) {
        const name = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'name');
        const connector = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'connector')?.toLowerCase();
        if (name === undefined || connector === undefined) {
            gathered.problems.push(`${path}: connection ${index + 1} has no name or no connector`);
            return;
        }
        const draft = draftOf(gathered, (0,_model_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .connectorOf */ .dO)(connector) || connector, name);
        const isOAuth = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(item, 'isOAuth');
        const faults = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(item, 'faults');
        describe(draft, {
            displayName: (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'displayName'),
            environment: (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'environment'),
            owner: ownerOf((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(item, 'owner')),
            faults: Array.isArray(faults) ? faults.map(String) : undefined,
            isOAuth: typeof isOAuth === 'boolean' ? isOAuth : undefined,
        });
        const permissions = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(item, 'permissions')).flatMap((permission) => {
            const principal = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(permission, 'principal');
            return toPermission((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(permission, 'role'), {
                type: (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(principal, 'type'),
                id: (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(principal, 'id'),
                name: (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(principal, 'name'),
                email: (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(principal, 'email'),
            });
        });
        const of = byKnowledge.find((one) => one === (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'permissionsOf'));
        addPermissions(draft, permissions, of ?? (permissions.length > 0 ? 'everybody' : 'nobody'));
    }
    for (const row of (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, 'connectionReferences'))) {
        const logicalName = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(row, 'logicalName');
        if (logicalName === undefined)
            continue;
        const connection = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(row, 'connection') ?? '';
        const connector = ((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(row, 'connector') ?? '').toLowerCase();
        gathered.references.set(logicalName.toLowerCase(), { logicalName, connector, connection });
    }
}
function draftOf({ connections }, connector, name) {
    const key = keyOf(connector, name);
    const draft = connections.get(key) ?? { name, connector, permissions: [], permissionsOf: 'nobody' };
    connections.set(key, draft);
    return draft;
}
function keyOf(connector, name) {
    return `${name}/${connector}`.toLowerCase();
}
function describe(draft, { displayName, environment, owner, faults, isOAuth }) {
    if (displayName !== undefined)
        draft.displayName = displayName;
    if (environment !== undefined)
        draft.environment = environment;
    if (owner !== undefined)
        draft.owner = owner;
    if (faults !== undefined)
        draft.faults = faults;
    if (isOAuth !== undefined)
        draft.isOAuth = isOAuth;
}
const byKnowledge = ['nobody', 'caller', 'people', 'everybody'];
function addPermissions(draft, permissions, of) {
    for (const permission of permissions)
        draft.permissions.push(permission);
    if (byKnowledge.indexOf(of) > byKnowledge.indexOf(draft.permissionsOf))
        draft.permissionsOf = of;
    const owner = permissions.find(({ role }) => role === 'Owner')?.principal;
    if (!draft.owner && owner && of !== 'caller')
        draft.owner = ownerOf(owner) ?? {};
}
function permissionOf(item) {
    const principal = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(item, 'properties', 'principal');
    return toPermission((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'properties', 'roleName'), {
        type: (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(principal, 'type'),
        id: (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(principal, 'id'),
        name: (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(principal, 'displayName'),
        email: (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(principal, 'email'),
    });
}
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
function toPermission(roleName, { type, id, name, email }) {
    const role = roles.get(roleName?.toLowerCase() ?? '');
    const kind = principalTypes.find((one) => one.toLowerCase() === type?.toLowerCase()) ?? 'NotSpecified';
    if (role === undefined || (id === undefined && kind !== 'Tenant'))
        return [];
    return [
        { role, principal: { type: kind, id: id ?? '', ...(name ? { name } : {}), ...(email ? { email } : {}) } },
    ];
}
/** An object, or what PowerShell makes of one that lies too deep: `@{id=…; displayName=…}`. */
function ownerOf(value) {
    const field = (name) => typeof value === 'string' ? fieldOfHashtable(value, name) : (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, name);
    const id = field('id');
    const name = field('displayName') ?? field('name');
    const email = field('email') ?? field('userPrincipalName');
    if (id === undefined && name === undefined && email === undefined)
        return undefined;
    return { ...(id ? { id } : {}), ...(name ? { name } : {}), ...(email ? { email } : {}) };
}
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
/** `undefined` where there is no status. */
function faultsOf(statuses) {
    const all = (Array.isArray(statuses) ? (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(statuses) : [statuses]).flatMap((one) => {
        const status = typeof one === 'string' ? (fieldOfHashtable(one, 'status') ?? wordOf(one)) : (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'status');
        if (status === undefined)
            return [];
        const message = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'error', 'message') ?? (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'error', 'code');
        return [{ status, text: message ? `${status}: ${message}` : status }];
    });
    if (all.length === 0)
        return undefined;
    return all
        .filter(({ status }) => status.toLowerCase() !== 'connected')
        .map(({ text }) => text.slice(0, 300));
}
function wordOf(text) {
    return /^\w+$/.test(text.trim()) ? text.trim() : undefined;
}
/** Signed in by a person: such a connection can be shared with service principals only. */
function isOAuthConnection(properties) {
    if (!(0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(properties))
        return undefined;
    if ((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(properties, 'connectionParameters', 'token:grantType') === 'code')
        return true;
    if ((0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(properties, 'allowSharing') === false)
        return true;
    const set = (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(properties, 'connectionParametersSet', 'name');
    if (set !== undefined)
        return /oauth|firstparty/i.test(set) && !/oauthsp|serviceprincipal|cert/i.test(set);
    return (0,_parse_json_access_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(properties, 'allowSharing') === true ? false : undefined;
}
function lastPart(path) {
    return path?.split('/').findLast((part) => part !== '');
}


/***/ }),

/***/ 3277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ connectionsHint),
  loadTargets: () => (/* binding */ loadTargets),
  J: () => (/* binding */ readExport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/engine/did-you-mean.js
var did_you_mean = __webpack_require__(6893);
// EXTERNAL MODULE: ./build/src/input/disk.js
var disk = __webpack_require__(6757);
// EXTERNAL MODULE: ./build/src/input/open.js + 2 modules
var input_open = __webpack_require__(7358);
// EXTERNAL MODULE: ./build/src/limits.js
var limits = __webpack_require__(4449);
// EXTERNAL MODULE: ./build/src/parse/json.js
var json = __webpack_require__(7231);
// EXTERNAL MODULE: ./build/src/parse/json-access.js
var json_access = __webpack_require__(9854);
// EXTERNAL MODULE: ./build/src/parse/parse-error.js
var parse_error = __webpack_require__(4309);
// EXTERNAL MODULE: ./build/src/parse/text.js
var parse_text = __webpack_require__(1230);
// EXTERNAL MODULE: ./build/src/settle/line-index.js
var line_index = __webpack_require__(3530);
// EXTERNAL MODULE: ./build/src/unreadable.js
var unreadable = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/src/parse/locate-json.js
var locate_json = __webpack_require__(5366);
// EXTERNAL MODULE: ./build/src/target/targets-schema.js
var targets_schema = __webpack_require__(7809);
;// CONCATENATED MODULE: ./build/src/target/check-targets.js




/**
 * Targets, once they are what the schema asks for. Throws UsageError with the first mistake.
 *
 * @param text what the value was parsed from, for the line of the mistake; `undefined`: it is not from a file.
 */
async function checkTargets(value, where, text) {
    const { default: ajv } = await __webpack_require__.e(/* import() */ 463).then(__webpack_require__.t.bind(__webpack_require__, 2463, 19));
    const validate = new ajv.Ajv({ allowUnionTypes: true }).compile(targets_schema/* targetsSchema */.Y);
    if (validate(value))
        return value.targets;
    const [error] = validate.errors ?? [];
    const line = text === undefined || !error ? '' : `:${lineOf(text, error.instancePath)}`;
    throw new usage_error/* UsageError */.e(`Wrong targets in ${where}${line}: ${error ? mistakeText(error) : 'they are not what the schema asks for'}.`, `A target has ${Object.keys(targets_schema/* targetsSchema */.Y.properties.targets.additionalProperties.properties).join(', ')}; all may be left out.`);
}
function mistakeText({ keyword, instancePath, params, message }) {
    const at = instancePath === '' ? 'the file' : instancePath.slice(1).replaceAll('/', ' › ');
    if (keyword === 'additionalProperties')
        return `${at} can't have "${params.additionalProperty}"`;
    if (keyword === 'required')
        return `${at} needs "${params.missingProperty}"`;
    if (keyword === 'enum')
        return `${at} must be one of ${params.allowedValues.join(', ')}`;
    if (keyword === 'pattern')
        return `${at} must be user:<object id> or servicePrincipal:<object id>`;
    return `${at} ${message}`;
}
function lineOf(text, at) {
    const range = (0,locate_json/* locateAllJson */.m)(text, [at]).get(at) ?? { start: 0, end: 0 };
    return (0,line_index/* regionOf */.A)((0,line_index/* lineIndex */.D)(text), range).line;
}

// EXTERNAL MODULE: ./build/src/target/import-connections.js
var import_connections = __webpack_require__(5294);
// EXTERNAL MODULE: ./build/src/parse/jsonc.js
var jsonc = __webpack_require__(6474);
;// CONCATENATED MODULE: ./build/src/target/parse-settings-text.js


/** JSON, with comments where people put them. Throws ParseError. */
function parseSettingsText(text) {
    const plain = (0,jsonc/* plainJson */.R)(text);
    return { plain, value: (0,json/* parseJson */.q)(plain) };
}

// EXTERNAL MODULE: ./build/src/model/identifier.js
var identifier = __webpack_require__(4656);
// EXTERNAL MODULE: ./build/src/parse/placeholder.js
var placeholder = __webpack_require__(9408);
// EXTERNAL MODULE: ./build/src/parse/pointer.js
var pointer = __webpack_require__(6820);
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
const cloudFlowType = '29';
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
        .filter(([entry]) => String(memberNamed(entry, 'solutionComponentType')?.value) === cloudFlowType)
        .map(([entry, at]) => ({
        flowId: flowIdOf(entry),
        activate: undefined,
        owner: fieldOf(reading, entry, 'ownerEmail', at),
    }));
    reading.flows.push(...[...activations, ...ownerships].filter(({ flowId }) => flowId !== ''));
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

;// CONCATENATED MODULE: ./build/src/target/load.js
















/** The targets with the files that they name, sorted by name. Throws UsageError for what a user can mend. */
async function loadTargets({ from, names = [] }, cwd, configured = {}) {
    if (from === undefined && Object.keys(configured).length === 0) {
        throw new usage_error/* UsageError */.e(`There is no target "${names.join('", "')}", since nothing describes targets.`, 'Write targets into the configuration, or name a file that describes them: --targets targets.json');
    }
    const { table, folder } = from === undefined
        ? { table: configured, folder: cwd }
        : typeof from === 'string'
            ? { table: await readTargets(from, cwd), folder: (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, from)) }
            : { table: await checkTargets({ targets: from }, 'the options', undefined), folder: cwd };
    for (const name of names) {
        if (Object.hasOwn(table, name))
            continue;
        const known = Object.keys(table);
        throw new usage_error/* UsageError */.e(`There is no target "${name}".`, known.length === 0 ? 'The file has no targets.' : (0,did_you_mean/* didYouMean */.a)(name, known));
    }
    return Object.entries(table)
        .filter(([name]) => names.length === 0 || names.includes(name))
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, settings]) => toTarget(name, settings, folder, cwd));
}
async function readTargets(path, cwd) {
    const shown = (0,input_open/* displayPath */.Gt)(path, cwd);
    const text = readText(path, cwd, `the targets file "${shown}"`);
    try {
        const { plain, value } = parseSettingsText(text);
        const isWrapped = (0,json_access/* isRecord */.u4)(value) && Object.hasOwn(value, 'targets');
        if (isWrapped || !(0,json_access/* isRecord */.u4)(value))
            return await checkTargets(value, shown, plain);
        const { $schema: _schema, ...targets } = value;
        return await checkTargets({ targets }, shown, undefined);
    }
    catch (error) {
        if (!(error instanceof parse_error/* ParseError */.m))
            throw error;
        const { line } = (0,line_index/* regionOf */.A)((0,line_index/* lineIndex */.D)(text), { start: error.offset ?? 0, end: error.offset ?? 0 });
        throw new usage_error/* UsageError */.e(`The targets file "${shown}" is not JSON: ${error.message}, line ${line}.`, 'Mend that line.');
    }
}
function toTarget(name, given, folder, cwd) {
    const principal = given.principal === undefined ? undefined : toPrincipal(given.principal);
    const existing = given.existingFlows ?? [];
    return {
        name,
        settings: listOf(given.settings).map((path) => {
            const absolute = (0,external_node_path_.resolve)(folder, path);
            const shown = (0,input_open/* displayPath */.Gt)(absolute, cwd);
            const file = (0,disk/* disk */.E)(cwd).fileAt(absolute, shown);
            return readable(`the deployment settings "${shown}" of target ${name}`, () => readSettings(shown, file));
        }),
        connections: readConnections(listOf(given.connections), name, folder, cwd),
        principal,
        importer: given.importer === undefined ? principal : toPrincipal(given.importer),
        environment: given.environment,
        firstImport: given.firstImport ?? false,
        final: given.final ?? false,
        existingFlows: typeof existing === 'boolean' ? (existing ? 'all' : []) : existing,
    };
}
function readConnections(paths, name, folder, cwd) {
    if (paths.length === 0)
        return undefined;
    const exports = paths.map((path) => readExport((0,external_node_path_.resolve)(folder, path), ` of target ${name}`, cwd));
    const { inventory, problems } = (0,import_connections/* importConnections */.z)(exports);
    const [problem] = problems;
    if (problem === undefined)
        return inventory;
    throw new usage_error/* UsageError */.e(`Wrong connections in ${problem}.`, connectionsHint);
}
const connectionsHint = 'Understood are lists of connections and /permissions answers of the REST API, Get-AdminPowerAppConnection and Get-AdminPowerAppConnectionRoleAssignment as JSON, connectionreferences rows, and inventories.';
/** An export of connections; its JSON may be far larger than a package's. Throws UsageError. */
function readExport(path, ofTarget, cwd) {
    const shown = (0,input_open/* displayPath */.Gt)(path, cwd);
    const what = `the connections "${shown}"${ofTarget}`;
    const file = (0,disk/* disk */.E)(cwd).fileAt(path, shown);
    if (file.size() > limits/* limits */.F.inventoryBytes) {
        throw new usage_error/* UsageError */.e(`Can't read ${what}: the file is too large.`, 'Split it, or leave out other environments.');
    }
    try {
        return { path: shown, value: (0,json/* parseJson */.q)(readable(what, () => (0,parse_text/* decodeText */.g)(file.read()))) };
    }
    catch (error) {
        if (!(error instanceof parse_error/* ParseError */.m))
            throw error;
        const at = error.offset === undefined ? '' : `, at offset ${error.offset}`;
        throw new usage_error/* UsageError */.e(`Can't read ${what}: ${error.message}${at}.`, 'Export it again, as JSON.');
    }
}
function listOf(value) {
    return value === undefined ? [] : typeof value === 'string' ? [value] : value;
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
function readText(path, cwd, what) {
    return readable(what, () => (0,parse_text/* decodeText */.g)((0,disk/* disk */.E)(cwd).fileAt(path, path).read()));
}
function readable(what, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof unreadable/* UnreadableFile */.ie))
            throw error;
        throw new usage_error/* UsageError */.e(`Can't read ${what}: ${error.message}.`, 'Name a file that is there; paths in a targets file are relative to it.');
    }
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
    description,
});
const target = {
    type: 'object',
    additionalProperties: false,
    properties: {
        settings: texts('Deployment settings files.'),
        connections: texts('An inventory of the connections there, or exports of them.'),
        principal: principal('Who turns the flows on; `user:<object id>` for short.'),
        importer: principal('Who imports, if that is somebody else.'),
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


/***/ })

};
;