"use strict";
exports.id = 968;
exports.ids = [968];
exports.modules = {

/***/ 1804:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: function() { return /* binding */ positionOf; },
/* harmony export */   q: function() { return /* binding */ positionOfValue; }
/* harmony export */ });
/* harmony import */ var _parse_locate_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5366);
/* harmony import */ var _settle_line_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3530);


/** `:line:column` of an offset, to stand behind a path. */
function positionOf(text, offset) {
    const { line, column } = (0,_settle_line_index_js__WEBPACK_IMPORTED_MODULE_1__/* .regionOf */ .A)((0,_settle_line_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lineIndex */ .D)(text), { start: offset, end: offset });
    return `:${line}:${column}`;
}
/** The same of a value in JSON; of the whole where the pointer leads nowhere. */
function positionOfValue(text, pointer) {
    return positionOf(text, (0,_parse_locate_json_js__WEBPACK_IMPORTED_MODULE_0__/* .locateAllJson */ .m)(text, [pointer]).get(pointer)?.start ?? 0);
}


/***/ }),

/***/ 9968:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: function() { return /* binding */ readConnections; }
});

// EXTERNAL MODULE: ./build/src/limits.js
var limits = __webpack_require__(4449);
// EXTERNAL MODULE: ./build/src/parse/json.js
var json = __webpack_require__(7231);
// EXTERNAL MODULE: ./build/src/parse/parse-error.js
var parse_error = __webpack_require__(4309);
// EXTERNAL MODULE: ./build/src/parse/text.js
var parse_text = __webpack_require__(1230);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/src/parse/json-access.js
var json_access = __webpack_require__(9854);
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

// EXTERNAL MODULE: ./build/src/target/position.js
var position = __webpack_require__(1804);
// EXTERNAL MODULE: ./build/src/target/readable.js
var readable = __webpack_require__(1783);
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
        return (0,readable/* readable */.H)(what, () => (0,parse_text/* decodeText */.g)(file.read()));
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


/***/ }),

/***/ 1783:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: function() { return /* binding */ readable; }
/* harmony export */ });
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6434);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4305);


/** Reads a file that a user named. Throws UsageError. */
function readable(what, read, hint = inTargets) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .ie))
            throw error;
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`Can't read ${what}: ${error.message}.`, hint);
    }
}
const inTargets = 'Name a file that is there; paths in a targets file are relative to it.';


/***/ })

};
;