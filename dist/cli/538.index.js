"use strict";
exports.id = 538;
exports.ids = [538];
exports.modules = {

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