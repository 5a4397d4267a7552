"use strict";
exports.id = 549;
exports.ids = [549,605];
exports.modules = {

/***/ 6549:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareWithBase: function() { return /* binding */ compareWithBase; }
});

// EXTERNAL MODULE: ./build/src/engine/run-rules.js + 3 modules
var run_rules = __webpack_require__(2341);
// EXTERNAL MODULE: ./build/src/settle/settle.js + 1 modules
var settle = __webpack_require__(9579);
// EXTERNAL MODULE: ./build/src/target/documents.js
var target_documents = __webpack_require__(7645);
// EXTERNAL MODULE: ./build/src/target/view-target.js + 2 modules
var view_target = __webpack_require__(6605);
// EXTERNAL MODULE: ./build/src/graph/counterpart.js
var counterpart = __webpack_require__(6023);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/compare/change-in-targets.js
/** A change with what the settings of each target have for it. */
function withTargets(change, targets) {
    if (change.change === 'removed')
        return change;
    const found = targets.flatMap((target) => entryIn(target, change.component) ?? []);
    return found.length === 0 ? change : { ...change, targets: found };
}
/** `undefined`: it is no matter of settings, or the target has none that list such things. */
function entryIn(target, { kind, id }) {
    const isIt = (component) => component.id.toLowerCase() === id.toLowerCase();
    if (kind === 'connectionReference') {
        const there = target.references.find(({ reference }) => isIt(reference));
        return there && entryState(target, there, there.entry?.connection, there.isBoundThere);
    }
    if (kind === 'environmentVariable') {
        const there = target.variables.find(({ variable }) => isIt(variable));
        return there && entryState(target, there, there.entry?.value, there.hasValue);
    }
    return undefined;
}
function entryState({ name: target }, { entryBelongsAt }, value, isDispensable) {
    if (value?.isPlaceholder)
        return { target, entry: 'placeholder' };
    if (value)
        return { target, entry: value.text === '' ? 'empty' : 'given' };
    if (entryBelongsAt === undefined)
        return undefined;
    return { target, entry: isDispensable ? 'dispensable' : 'missing' };
}

// EXTERNAL MODULE: ./build/src/compare-text.js
var compare_text = __webpack_require__(5776);
// EXTERNAL MODULE: ./build/src/engine/is-unread.js
var is_unread = __webpack_require__(1164);
;// CONCATENATED MODULE: ./build/src/compare/partly-read.js

/** What is not there may be in what could not be read. */
function isPartlyRead({ problems }) {
    return problems.some(({ kind }) => (0,is_unread/* isUnread */.K)(kind));
}

// EXTERNAL MODULE: ./build/src/limits.js
var limits = __webpack_require__(4449);
// EXTERNAL MODULE: ./build/src/parse/json.js
var json = __webpack_require__(7231);
// EXTERNAL MODULE: ./build/src/parse/json-access.js
var json_access = __webpack_require__(9854);
// EXTERNAL MODULE: ./build/src/parse/parse-error.js
var parse_error = __webpack_require__(4309);
// EXTERNAL MODULE: ./build/src/parse/text.js + 1 modules
var parse_text = __webpack_require__(5702);
// EXTERNAL MODULE: ./build/src/unreadable.js
var unreadable = __webpack_require__(6434);
;// CONCATENATED MODULE: ./build/src/model/connector-host.js






/** The address that a custom connector calls, by its OpenAPI definition, version 2 or 3. Reads the file: ask late. */
function connectorHost(from, { openApiFile }) {
    const definition = openApiFile === undefined ? undefined : readJson(from, openApiFile);
    const host = (0,json_access/* textAt */.$6)(definition, 'host');
    if (host === undefined)
        return (0,json_access/* itemsOf */.S3)((0,json_access/* valueAt */.fK)(definition, 'servers')).flatMap((one) => (0,json_access/* textAt */.$6)(one, 'url') ?? [])[0];
    const scheme = (0,json_access/* itemsOf */.S3)((0,json_access/* valueAt */.fK)(definition, 'schemes')).find((one) => typeof one === 'string') ?? 'https';
    return `${scheme}://${host}${(0,json_access/* textAt */.$6)(definition, 'basePath') ?? ''}`.replace(/\/$/, '');
}
function readJson(from, path) {
    const file = from.source.files.get(path.toLowerCase());
    if (file === undefined || file.size() > limits/* limits */.F.jsonBytes)
        return undefined;
    try {
        return (0,json/* parseJson */.qF)((0,parse_text/* decodeText */.g)(file.read()));
    }
    catch (error) {
        if ((0,unreadable/* isUnreadable */.GZ)(error) || error instanceof parse_error/* ParseError */.m)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/model/custom-connector-name.js
var custom_connector_name = __webpack_require__(32);
;// CONCATENATED MODULE: ./build/src/compare/target.js


/** What a component points to, in words; `undefined` where the files don't say, or must not. */
function targetOf(component, from, isSecret) {
    switch (component.kind) {
        case 'connectionReference':
            return component.connector || undefined;
        case 'customConnector':
            return connectorHost(from, component);
        case 'environmentVariable':
            return isSecret(component) ? undefined : currentValue(component);
    }
}
/** What two versions of a component point to, where that differs. */
function retargeting([was, before], [is, after], isSecret) {
    if (was.kind === 'connectionReference' && is.kind === 'connectionReference')
        return rebinding(was, is);
    if (was.kind === 'environmentVariable' && is.kind === 'environmentVariable') {
        return revaluing(was, is, isSecret);
    }
    const [from, to] = [targetOf(was, before, isSecret), targetOf(is, after, isSecret)];
    return from === to || from === undefined || to === undefined ? undefined : { from, to };
}
/** A custom connector has another name in each environment: that alone is no change. */
function rebinding(was, is) {
    const isSame = was.customConnectorId !== undefined && is.customConnectorId !== undefined
        ? was.customConnectorId === is.customConnectorId
        : (0,custom_connector_name/* isSameApiName */.qb)(was.connector, is.connector);
    if (!isSame)
        return { from: was.connector || undefined, to: is.connector || undefined };
    return was.connectionId === is.connectionId ? undefined : { from: was.connectionId, to: is.connectionId };
}
function revaluing(was, is, isSecret) {
    const isOtherType = was.type !== is.type && was.type !== undefined && is.type !== undefined;
    const isOtherConnector = was.connector !== is.connector;
    if (!isOtherType && !isOtherConnector && currentValue(was) === currentValue(is))
        return undefined;
    const words = (variable) => {
        const value = isSecret(variable) ? undefined : currentValue(variable);
        const parts = [
            isOtherType ? variable.type : undefined,
            isOtherConnector ? variable.connector : undefined,
            value,
        ];
        return parts.filter((part) => part !== undefined).join(' ') || undefined;
    };
    return { from: words(was), to: words(is) };
}
/** The value that ships, or else the default. */
function currentValue({ values, defaultValue, connector }) {
    const shipped = values.map(({ value }) => value);
    return shipped.length > 0 ? shipped.join(', ') : (defaultValue ?? connector);
}

;// CONCATENATED MODULE: ./build/src/compare/users.js

const userKinds = new Set(['flow', 'canvasApp', 'agent']);
/**
 * Answers with the flows, apps and agents that use a component, directly or through a connection reference, a
 * connection or an environment variable; of one that is in several packages, once.
 */
function usersIn(graph) {
    const incoming = (0,group_by/* groupBy */.$)(graph.edges, (edge) => edge.to.key);
    return (component) => {
        const users = new Map();
        const seen = new Set();
        const pending = [graph.edgesTo(component)];
        for (let edges = pending.pop(); edges !== undefined; edges = pending.pop()) {
            for (const { from } of edges) {
                const { kind, id, name, key, component: between } = from;
                if (userKinds.has(kind))
                    users.set(`${kind}:${id.toLowerCase()}`, { kind, id, name });
                else if (!seen.has(key))
                    pending.push(between ? graph.edgesTo(between) : (incoming.get(key) ?? []));
                seen.add(key);
            }
        }
        return [...users].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, user]) => user);
    };
}

;// CONCATENATED MODULE: ./build/src/compare/connection-changes.js





/**
 * Connection references, custom connectors and environment variables that were added, removed or re-pointed, solution
 * by solution. A change that several copies of a solution show (an export beside its tree) is told once.
 */
function connectionChanges(base, head) {
    const isSecret = secretsIn([base.graph, head.graph]);
    const present = head.packages.flatMap((now) => changesOf((0,counterpart/* counterpartOf */.r)(now, base.graph.packages), now, isSecret));
    const gone = goneSolutions(base, head).flatMap((before) => connectablesOf(before).map((component) => removal(component, before, isSecret)));
    const once = new Map([...present, ...gone].toReversed().map((change) => [keyOf(change), change]));
    const usersNow = usersIn(head.graph);
    const usersBefore = usersIn(base.graph);
    return [...once.values()].sort(compareChanges).map(({ component, shownBy, ...change }) => ({
        ...change,
        component: { kind: component.kind, id: component.id, name: component.name },
        package: shownBy.path,
        usedBy: (change.change === 'removed' ? usersBefore : usersNow)(component),
    }));
}
/**
 * A value says nothing of its type, and its definition may be in another package, or in the other version. While nobody
 * knows, it may be a secret.
 */
function secretsIn(graphs) {
    const variables = graphs.flatMap(({ packages }) => packages.flatMap((one) => one.environmentVariables));
    const defined = variables.filter(({ type }) => type !== undefined);
    const secrets = namesOf(defined.filter(({ type }) => type === 'secret'));
    const known = namesOf(defined);
    return ({ id }) => secrets.has(id.toLowerCase()) || !known.has(id.toLowerCase());
}
function namesOf(variables) {
    return new Set(variables.map(({ id }) => id.toLowerCase()));
}
/** Solutions that are in no package any more. Where something could not be read, they may be in there. */
function goneSolutions(base, { graph }) {
    if (graph.packages.some((one) => one.solution === undefined && isPartlyRead(one)))
        return [];
    const names = new Set(graph.packages.map(counterpart/* uniqueNameOf */._));
    return base.packages.filter((one) => one.solution !== undefined && !names.has((0,counterpart/* uniqueNameOf */._)(one)) && !isPartlyRead(one));
}
function changesOf(before, now, isSecret) {
    if (now.solution === undefined || isPartlyRead(now) || (before && isPartlyRead(before)))
        return [];
    const was = new Map(before && connectablesOf(before).map((component) => [idOf(component), component]));
    const is = new Map(connectablesOf(now).map((component) => [idOf(component), component]));
    return [
        ...[...is].flatMap(([id, component]) => {
            const older = was.get(id);
            return before && older
                ? repointing([older, before], [component, now], isSecret)
                : [addition(component, now, isSecret)];
        }),
        ...[...was].flatMap(([id, component]) => before && !is.has(id) ? [removal(component, before, isSecret)] : []),
    ];
}
/** A stub belongs to another solution. */
function connectablesOf(from) {
    return [
        ...from.connectionReferences.filter(({ isStub }) => !isStub),
        ...from.customConnectors,
        ...from.environmentVariables,
    ];
}
function idOf({ kind, id }) {
    return `${kind}:${id.toLowerCase()}`;
}
function addition(component, shownBy, isSecret) {
    const to = targetOf(component, shownBy, isSecret);
    return { change: 'added', component, shownBy, ...connection_changes_withTargets(undefined, to) };
}
function removal(component, shownBy, isSecret) {
    const from = targetOf(component, shownBy, isSecret);
    return { change: 'removed', component, shownBy, ...connection_changes_withTargets(from, undefined) };
}
function repointing(was, is, isSecret) {
    const found = retargeting(was, is, isSecret);
    if (found === undefined)
        return [];
    const [component, shownBy] = is;
    return [{ change: 're-pointed', component, shownBy, ...connection_changes_withTargets(found.from, found.to) }];
}
function connection_changes_withTargets(from, to) {
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
function keyOf({ change, component, shownBy, from, to }) {
    return JSON.stringify([(0,counterpart/* uniqueNameOf */._)(shownBy), change, idOf(component), from, to]);
}
function compareChanges(a, b) {
    return ((0,compare_text/* compareText */.n)(a.shownBy.path, b.shownBy.path) ||
        (0,compare_text/* compareText */.n)(a.component.kind, b.component.kind) ||
        (0,compare_text/* compareText */.n)(a.change, b.change) ||
        (0,compare_text/* compareText */.n)(a.component.id.toLowerCase(), b.component.id.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/src/compare/compare.js





/** Git holds pointers where the work tree has the files: that one can be read now mends nothing. */
const pointer = 'gitLfsPointer';
/**
 * What is new, fixed and unchanged, by fingerprint: copies of a solution (an export beside its tree) have the same. It is
 * new where no package of the base had it, and fixed where none of the head has it.
 */
function compare(name, base, head, targets) {
    const before = new Set([...base.findings.map(({ fingerprint }) => fingerprint), ...base.others]);
    const now = new Set([...head.findings.map(({ fingerprint }) => fingerprint), ...head.others]);
    const reported = [...new Set(head.findings.map(({ fingerprint }) => fingerprint))];
    const isKnown = knowledgeOf(head.graph.packages);
    const packages = new Map(base.graph.packages.map((one) => [one.path, one]));
    const gone = base.findings.filter(({ fingerprint, messageId, package: path }) => !now.has(fingerprint) && isKnown(packages.get(path)) && messageId !== pointer);
    return {
        base: name,
        new: reported.filter((fingerprint) => !before.has(fingerprint)).sort(),
        fixed: [...(0,group_by/* groupBy */.$)(gone, ({ fingerprint }) => fingerprint).values()].map(([first]) => first),
        remaining: reported.filter((fingerprint) => before.has(fingerprint)).sort(),
        connectionChanges: connectionChanges(base, head).map((change) => withTargets(change, targets)),
    };
}
/** Whether the head was read well enough to say of a package's finding that it is fixed. */
function knowledgeOf(packages) {
    const names = new Set(packages.map(counterpart/* uniqueNameOf */._));
    const unknown = packages.filter(isPartlyRead);
    const unknownNames = new Set(unknown.map(counterpart/* uniqueNameOf */._));
    const unknownPaths = new Set(unknown.map(({ path }) => path));
    return (older) => {
        const name = older && (0,counterpart/* uniqueNameOf */._)(older);
        // A file of a target says something of all packages.
        if (older === undefined)
            return unknown.length === 0;
        if (unknownPaths.has(older.path))
            return false;
        // A package without a name that could not be read may be any that is not there otherwise.
        return name !== undefined && names.has(name) ? !unknownNames.has(name) : !unknownNames.has(undefined);
    };
}

;// CONCATENATED MODULE: ./build/src/compare/compare-with-base.js





/** The same rules over the base; of its findings, those that are gone get their words and lines. */
async function compareWithBase({ name, graph, packages, isIgnored, commit }, active, head) {
    const { accept, remarks, findings: found, suppressed } = head.accepted;
    const { isReported, isTargetReported } = head.reported;
    const others = [...head.settled.others, ...printsOf(suppressed)];
    const before = await head.targets.before(commit);
    const documents = (0,target_documents/* documentsOf */.u)(before);
    const isAsked = (path) => !isIgnored(path) && (head.changes?.isAsked(path) ?? true);
    const targets = (0,view_target.viewTargets)(before, graph, undefined, isAsked);
    const { findings, failures } = await (0,run_rules/* runRules */.x)(active, { graph, targets });
    const now = new Set([...printsOf(found), ...others]);
    const compared = new Set([...packages, ...documents].map(({ path }) => path));
    const isGone = (path, target, fingerprint) => (compared.has(path) || isTargetReported(target)) && !isIgnored(path) && !now.has(fingerprint);
    const settled = (0,settle/* settle */.G)(findings, graph, isGone, documents);
    const accepted = accept(settled.findings);
    const reported = head.graph.packages.filter(({ path }) => isReported(path));
    return {
        comparison: compare(name, {
            graph,
            packages,
            findings: accepted.findings,
            // No version has what is said of the configuration.
            others: [...settled.others, ...printsOf(accepted.suppressed), ...printsOf(remarks.findings)],
        }, { graph: head.graph, packages: reported, findings: found, others }, head.views),
        failures,
    };
}
function printsOf(findings) {
    return findings.map(({ fingerprint }) => fingerprint);
}


/***/ }),

/***/ 6605:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  viewTargets: function() { return /* binding */ viewTargets; }
});

// UNUSED EXPORTS: sectionFor

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/parse/placeholder.js
var placeholder = __webpack_require__(9408);
;// CONCATENATED MODULE: ./build/src/target/access.js
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

;// CONCATENATED MODULE: ./build/src/target/judge-connections.js


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
    const connections = (0,group_by/* groupBy */.$)(target.connections?.connections ?? [], ({ name }) => name.toLowerCase());
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
        importing: connection && isBySettings && target.importer ? accessOf(target.importer, connection) : undefined,
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
        const access = isKnown && target.principal ? accessOf(target.principal, connection) : undefined;
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

;// CONCATENATED MODULE: ./build/src/target/view-target.js



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
    const connectionsByName = (0,group_by/* groupBy */.$)(connections, ({ logicalName }) => logicalName.toLowerCase());
    const variablesByName = (0,group_by/* groupBy */.$)(variables, ({ schemaName }) => schemaName.toLowerCase());
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
        ...judgeConnections(target, references, graph, base, isAsked),
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
    return entries.find(({ solution }) => view_target_isFor(solution, graph.packageOf(component).solution?.uniqueName));
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
    return sections.find(({ solution }) => view_target_isFor(solution, uniqueName));
}
function view_target_isFor(solution, uniqueName) {
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
            isElsewhere: !about && (isOfAbsentSolution || isNamedElsewhere(key) || (0,placeholder/* isPlaceholder */.w)(key)),
            repeats,
        };
    });
}


/***/ })

};
;