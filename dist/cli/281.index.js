"use strict";
exports.id = 281;
exports.ids = [281];
exports.modules = {

/***/ 4677:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: function() { return /* binding */ rules; }
});

// EXTERNAL MODULE: ./build/src/engine/rule.js
var rule = __webpack_require__(1440);
;// CONCATENATED MODULE: ./build/rules/canvas-app/canvas-bypass-consent.js

/* harmony default export */ var canvas_bypass_consent = ((0,rule/* defineRule */.Km)({
    id: 'canvas-bypass-consent',
    meta: {
        area: 'canvas-app',
        severity: 'note',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: [
            'https://learn.microsoft.com/powershell/module/microsoft.powerapps.administration.powershell/set-adminpowerappapistobypassconsent',
        ],
    },
    messages: {
        app: 'The {{appType}} "{{app}}" is set to bypass consent: its users are not asked before it uses connections in their name. See that this is meant for everybody who will get the app; Clear-AdminPowerAppApisToBypassConsent takes it back.',
        connections: 'The {{appType}} "{{app}}" bypasses consent for {{connectors|3, more}}: its users are not asked before it uses these connections in their name. See that this is meant for everybody who will get the app; Clear-AdminPowerAppApisToBypassConsent takes it back.',
    },
    *check({ graph }) {
        for (const app of graph.packages.flatMap((one) => one.canvasApps)) {
            const { bypassConsentAt } = app;
            const bypasses = connectionsWithoutConsent(app);
            const [first] = bypasses.values();
            const at = bypassConsentAt ?? first;
            if (at === undefined)
                continue;
            const connectors = [...bypasses.keys()];
            yield {
                messageId: bypassConsentAt ? 'app' : 'connections',
                at,
                component: app,
                data: { app: app.name, appType: app.appType, connectors },
                related: [...bypasses]
                    .filter(([, place]) => place !== at)
                    .map(([connector, place]) => ({ message: connector, at: place })),
            };
        }
    },
}));
/** Metadata is what is imported: the sources of an app may be older, and count only where there is none. */
function connectionsWithoutConsent({ bindings }) {
    const inMetadata = bindings.filter(({ source }) => source === 'metadata');
    const decisive = inMetadata.length > 0 ? inMetadata : bindings;
    const places = decisive
        .filter((one) => one.bypassesConsent)
        .map(({ connector, displayName, at }) => [connector || displayName, at]);
    return new Map(places.toReversed());
}

;// CONCATENATED MODULE: ./build/rules/canvas-app/canvas-custom-connector.js

/* harmony default export */ var canvas_custom_connector = ((0,rule/* defineRule */.Km)({
    id: 'canvas-custom-connector',
    meta: {
        area: 'canvas-app',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['connector'],
        sources: [
            'https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference#limits',
        ],
    },
    messages: {
        binds: 'The {{appType}} "{{app}}" uses custom connector "{{name}}" (told by {{evidence}}; {{shipped}}): apps don\'t support connection references on custom connectors, so it may lose the connector in another environment. Call the connector from a flow instead; or remove and add it again in the app after each import, which leaves an unmanaged layer.',
        forFlow: 'The {{appType}} "{{app}}" carries custom connector "{{name}}" for a flow it runs (told by {{evidence}}; {{shipped}}): apps don\'t support connection references on custom connectors, so it may lose the connector in another environment. Set that flow\'s connection to "Use this connection" under Run only users, then remove and add the flow in the app.',
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            for (const app of from.canvasApps) {
                for (const group of groupByConnector(graph, evidenceOf(graph, app, from), from)) {
                    const [first] = group;
                    if (!first)
                        continue;
                    const component = group
                        .map(({ clues }) => graph.findCustomConnector(clues, from))
                        .find((found) => found);
                    yield {
                        messageId: areForFlows(group) ? 'forFlow' : 'binds',
                        at: first.at,
                        component: app,
                        data: {
                            app: app.name,
                            appType: app.appType,
                            connector: first.connector,
                            name: component?.name ?? (first.displayName || first.connector),
                            evidence: [...new Set(group.map(({ reason }) => reason))],
                            shipped: component
                                ? 'the connector is in the workspace'
                                : 'the connector is not in the workspace',
                        },
                        related: group
                            .slice(1)
                            .map(({ reason, source, at }) => ({ message: `${reason}, in its ${source}`, at })),
                    };
                }
            }
        }
    },
}));
/** Entries that name the connector first: what they say is what the maker sees. */
function evidenceOf(graph, app, from) {
    const bindings = app.bindings.flatMap((binding) => {
        const { connector, displayName, customConnectorName: componentName, saysCustom, at, source } = binding;
        const clues = { connector, componentName, saysCustom };
        if (connector === '' || !graph.isCustomConnector(clues, from))
            return [];
        const isForFlow = binding.dependents.length > 0 && !binding.hasDataSources;
        return [{ connector, clues, displayName, reason: reasonOf(binding), source, at, isForFlow }];
    });
    const dependencies = app.customConnectorDependencies.map(({ name, at }) => ({
        connector: name,
        clues: { componentName: name },
        displayName: '',
        reason: 'CdsDependencies',
        source: 'metadata',
        at,
        isForFlow: undefined,
    }));
    return [...bindings, ...dependencies];
}
/** The strongest of what a binding says. */
function reasonOf({ customConnectorName, saysCustom, source }) {
    if (customConnectorName !== undefined)
        return 'customApiLogicalName';
    if (!saysCustom)
        return 'the hash in its name';
    return source === 'metadata' ? 'isCustomApiSolutionAware' : 'isCustomApiConnection';
}
function areForFlows(group) {
    return group.some((piece) => piece.isForFlow) && group.every((piece) => piece.isForFlow !== false);
}
/** One group a connector, whatever name a piece of evidence knows it by; in the order of the evidence. */
function groupByConnector(graph, evidence, from) {
    const known = evidence.map((piece, order) => {
        const component = graph.findCustomConnector(piece.clues, from);
        const clues = component
            ? { ...piece.clues, connectorId: component.connectorId, componentName: component.id }
            : piece.clues;
        return { clues, piece, order };
    });
    const groups = graph.groupByConnector([
        ...known.filter(({ clues }) => clues.componentName !== undefined),
        ...known.filter(({ clues }) => clues.componentName === undefined),
    ]);
    return groups.map((group) => group.toSorted((a, b) => a.order - b.order).map(({ piece }) => piece));
}

;// CONCATENATED MODULE: ./build/rules/canvas-app/canvas-flow-missing.js

const processType = '29';
/* harmony default export */ var canvas_flow_missing = ((0,rule/* defineRule */.Km)({
    id: 'canvas-flow-missing',
    meta: {
        area: 'canvas-app',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['flowId'],
        sources: [
            'https://learn.microsoft.com/power-apps/maker/canvas-apps/working-with-flows',
            'https://learn.microsoft.com/power-platform/alm/removing-dependencies',
        ],
    },
    messages: {
        active: 'The {{appType}} "{{app}}" calls {{flow}}, which no solution here has, and the manifest says that it exists only in the unmanaged layer ("Active"): where it isn\'t there already, the import stops with "missing dependencies". Add the flow to this solution and export it again, or remove it from the app.',
        stale: {
            text: 'The {{appType}} "{{app}}" has {{flow}} among its connections, and no solution here has it or names its owner: left over from a deleted flow, or the app will fail when it calls it. Remove the flow from the app if the app doesn\'t call it; otherwise add the flow to this solution.',
            severity: 'warning',
            confidence: 'medium',
        },
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            if (!from.solution)
                continue;
            for (const app of from.canvasApps) {
                for (const [flowId, [first, ...others]] of callsByFlow(app)) {
                    if (!first || graph.hasComponent(processType, flowId, from))
                        continue;
                    const isDeclared = from.solution.missingDependencies.some(({ type, id }) => type === processType && id.toLowerCase() === flowId);
                    const flow = first.name === '' ? `flow ${flowId}` : `flow "${first.name}" (${flowId})`;
                    yield {
                        messageId: isDeclared ? 'active' : 'stale',
                        at: first.at,
                        component: app,
                        data: { app: app.name, appType: app.appType, flow, flowId },
                        related: others.map(({ at }) => ({ message: 'another entry for the same flow', at })),
                    };
                }
            }
        }
    },
}));
function callsByFlow({ flowCalls }) {
    const groups = new Map();
    for (const call of flowCalls) {
        const known = groups.get(call.flowId);
        if (known)
            known.push(call);
        else
            groups.set(call.flowId, [call]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/rules/canvas-app/canvas-implicit-connection.js

/* harmony default export */ var canvas_implicit_connection = ((0,rule/* defineRule */.Km)({
    id: 'canvas-implicit-connection',
    meta: {
        area: 'canvas-app',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['connector'],
        sources: [
            'https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference',
            'https://learn.microsoft.com/power-apps/maker/canvas-apps/share-app-resources',
        ],
    },
    messages: {
        implicit: 'The {{appType}} "{{app}}" is tied to its maker\'s own connection to {{connector}} (implicitly shared, without a connection reference): it points at that connection in every environment. Remove the connection from the app, then add one that has a connection reference in the solution.',
        custom: 'The {{appType}} "{{app}}" is tied to its maker\'s own connection to custom connector {{connector}} (implicitly shared): it points at that connection in every environment, and apps don\'t support connection references on custom connectors. Call the connector from a flow instead.',
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            for (const app of from.canvasApps) {
                for (const binding of app.bindings.filter(isImplicit)) {
                    const { connector, customConnectorName: componentName, saysCustom, at } = binding;
                    const isCustom = graph.isCustomConnector({ connector, componentName, saysCustom }, from);
                    yield {
                        messageId: isCustom ? 'custom' : 'implicit',
                        at,
                        component: app,
                        data: { app: app.name, appType: app.appType, connector },
                    };
                }
            }
        }
    },
}));
/** Metadata only: the .msapp drops the reference's name, so a well-bound app looks unbound there. */
function isImplicit({ source, sharedConnectionId, logicalName }) {
    return source === 'metadata' && sharedConnectionId !== undefined && logicalName === undefined;
}

;// CONCATENATED MODULE: ./build/rules/configuration/suppression-expired.js

/* harmony default export */ var suppression_expired = ((0,rule/* defineRule */.Km)({
    id: 'suppression-expired',
    meta: {
        area: 'configuration',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['suppression', 'until'],
        sources: [],
        needs: ['suppressions'],
    },
    messages: {
        again: 'The suppression of {{suppression}} held until {{until}}, and {{counted}} it no longer covers. Mend what it is about, or set a later date and say why.',
        over: 'The suppression of {{suppression}} held until {{until}}, and nothing needs it any more. Delete it.',
    },
    *check({ suppressions }) {
        for (const { words, at, until = '', count, daysLeft = 0 } of suppressions) {
            if (daysLeft >= 0)
                continue;
            const component = { kind: 'file', id: at.file, name: at.file };
            if (count === 0) {
                yield { messageId: 'over', at, component, data: { suppression: words, until } };
                continue;
            }
            const counted = count === 1 ? 'there is 1 finding that' : `there are ${count} findings that`;
            yield { messageId: 'again', at, component, data: { suppression: words, until, count, counted } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/configuration/suppression-expiring.js

/** Two weeks are a sprint. */
const noticeDays = 14;
/* harmony default export */ var suppression_expiring = ((0,rule/* defineRule */.Km)({
    id: 'suppression-expiring',
    meta: {
        area: 'configuration',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['suppression', 'until'],
        sources: [],
        needs: ['suppressions'],
    },
    messages: {
        soon: 'The suppression of {{suppression}} holds until {{until}}, {{left}}; then {{counted}} reported again. Mend what it is about until then, or set a later date and say why.',
    },
    *check({ suppressions }) {
        for (const { words, at, until, count, daysLeft } of suppressions) {
            if (until === undefined || daysLeft === undefined)
                continue;
            if (daysLeft < 0 || daysLeft > noticeDays || count === 0)
                continue;
            yield {
                messageId: 'soon',
                at,
                component: { kind: 'file', id: at.file, name: at.file },
                data: {
                    suppression: words,
                    until,
                    days: daysLeft,
                    left: leftWords(daysLeft),
                    count,
                    counted: count === 1 ? '1 finding is' : `${count} findings are`,
                },
            };
        }
    },
}));
function leftWords(days) {
    if (days === 0)
        return 'which is today';
    return days === 1 ? 'which is tomorrow' : `in ${days} days`;
}

;// CONCATENATED MODULE: ./build/rules/configuration/suppression-unused.js

/* harmony default export */ var suppression_unused = ((0,rule/* defineRule */.Km)({
    id: 'suppression-unused',
    meta: {
        area: 'configuration',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['suppression'],
        sources: [],
        needs: ['suppressions'],
    },
    messages: {
        unused: "The suppression of {{suppression}} covers nothing: what it accepted is mended, or it is not written as the finding has it. Delete it, so that it can't hide anything later.",
    },
    *check({ suppressions }) {
        for (const { words, at, count, daysLeft = 0 } of suppressions) {
            if (count > 0 || daysLeft < 0)
                continue;
            yield {
                messageId: 'unused',
                at,
                component: { kind: 'file', id: at.file, name: at.file },
                data: { suppression: words },
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-conflict.js

/* harmony default export */ var connection_reference_conflict = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-conflict',
    meta: {
        area: 'connection-reference',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['logicalName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        connectors: 'Connection reference "{{logicalName}}" is for connector {{connector}} in solution "{{solution}}", and for {{otherConnector}} in "{{other}}": an environment has only one reference of that name, so whichever solution is imported later breaks what the other one holds. Give one of the two references a logical name of its own, and bind its users to it.',
    },
    *check({ graph }) {
        for (const sameName of membersByName(graph).values()) {
            const pair = firstConflict(sameName, graph);
            if (!pair)
                continue;
            const [first, second] = pair;
            yield {
                messageId: 'connectors',
                at: second.reference.at,
                component: second.solution,
                data: {
                    logicalName: second.reference.logicalName,
                    connector: second.reference.connector,
                    solution: second.solution.uniqueName,
                    otherConnector: first.reference.connector,
                    other: first.solution.uniqueName,
                },
                related: sameName
                    .filter((member) => member !== second)
                    .map(({ solution, reference }) => ({
                    message: `${reference.connector} in solution "${solution.uniqueName}"`,
                    at: reference.at,
                })),
            };
        }
    },
}));
/** In the order of their solutions, so that the second stays the second when files move. */
function membersByName(graph) {
    const groups = new Map();
    for (const { solution, connectionReferences } of graph.packages.toSorted(byName)) {
        if (!solution)
            continue;
        for (const reference of connectionReferences) {
            if (reference.isStub || reference.connector === '')
                continue;
            const key = reference.logicalName.toLowerCase();
            const group = groups.get(key);
            if (group)
                group.push({ solution, reference });
            else
                groups.set(key, [{ solution, reference }]);
        }
    }
    return groups;
}
function byName(a, b) {
    const [one, other] = [a, b].map(({ solution, path }) => `${solution?.uniqueName.toLowerCase()}\n${path}`);
    return (one ?? '') < (other ?? '') ? -1 : 1;
}
/** A solution that is here in several versions conflicts only where none of them agrees. */
function firstConflict(members, graph) {
    if (new Set(members.map(({ reference }) => reference.connector)).size === 1)
        return undefined;
    const solutions = bySolution(members);
    for (const [index, later] of solutions.entries()) {
        for (const earlier of solutions.slice(0, index)) {
            const [first] = earlier;
            const [second] = later;
            const doAgree = later.some((one) => earlier.some((other) => isSame(one.reference, other.reference, graph)));
            if (first && second && !doAgree)
                return [first, second];
        }
    }
    return undefined;
}
function bySolution(members) {
    const groups = new Map();
    for (const member of members) {
        const key = member.solution.uniqueName.toLowerCase();
        const group = groups.get(key);
        if (group)
            group.push(member);
        else
            groups.set(key, [member]);
    }
    return [...groups.values()];
}
/** Custom connectors have another API name in each environment: their component counts. */
function isSame(a, b, graph) {
    if (graph.isSameConnector(a.connector, b.connector))
        return true;
    if (a.customConnectorId !== undefined && a.customConnectorId === b.customConnectorId)
        return true;
    const [one, other] = [a, b].map((reference) => graph.findCustomConnector({ connector: reference.connector, connectorId: reference.customConnectorId }, graph.packageOf(reference)));
    return one !== undefined && one.id.toLowerCase() === other?.id.toLowerCase();
}

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-connector.js

/* harmony default export */ var connection_reference_connector = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-connector',
    meta: {
        area: 'connection-reference',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: [
            'https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/connectionreference',
        ],
    },
    messages: {
        empty: 'Connection reference "{{displayName}}" ({{logicalName}}) names no connector: no connection can be given to it. Export the solution again, or write the connector\'s id into its row, such as /providers/Microsoft.PowerApps/apis/shared_office365.',
        malformed: 'Connection reference "{{displayName}}" ({{logicalName}}) has connector "{{connectorId}}", which is no connector\'s id: no connection can be given to it. Export the solution again, or write the id into its row, such as /providers/Microsoft.PowerApps/apis/shared_office365.',
    },
    *check({ graph }) {
        for (const reference of graph.packages.flatMap((one) => one.connectionReferences)) {
            if (reference.isStub || isConnectorId(reference.connectorId))
                continue;
            const { connectorAt: at, name: displayName, logicalName, connectorId } = reference;
            const data = { displayName, logicalName };
            if (connectorId === '')
                yield { messageId: 'empty', at, component: reference, data };
            else
                yield { messageId: 'malformed', at, component: reference, data: { ...data, connectorId } };
        }
    },
}));
function isConnectorId(connectorId) {
    return /^\/providers\/microsoft\.powerapps\/apis\/[^/\s]+$/i.test(connectorId);
}

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-connector-mismatch.js

/* harmony default export */ var connection_reference_connector_mismatch = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-connector-mismatch',
    meta: {
        area: 'connection-reference',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['logicalName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        differs: 'The {{userKind}} "{{user}}" uses connection reference "{{logicalName}}" for connector {{used}}, but the reference is for {{connector}}: a connection of the one can\'t serve the other. Let the {{userKind}} use a reference for {{used}}.',
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            for (const use of usesIn(from)) {
                const reference = use.logicalName && graph.findConnectionReference(use.logicalName, from);
                if (!reference || use.connector === '' || reference.connector === '')
                    continue;
                if (isSameConnector(graph, use, reference, from))
                    continue;
                yield {
                    messageId: 'differs',
                    at: use.at,
                    component: use.user,
                    data: {
                        user: use.user.name,
                        userKind: use.user.kind === 'flow' ? 'flow' : use.user.appType,
                        logicalName: reference.logicalName,
                        used: use.connector,
                        connector: reference.connector,
                    },
                    related: [{ message: `connection reference "${reference.name}"`, at: reference.at }],
                };
            }
        }
    },
}));
function usesIn(from) {
    return [
        ...from.flows.flatMap((flow) => flow.connections.map((connection) => ({ user: flow, ...connection }))),
        ...from.canvasApps.flatMap((app) => app.bindings.map((binding) => ({ user: app, ...binding }))),
    ];
}
/** Custom connectors have another API name in each environment: their component counts, then its name. */
function isSameConnector(graph, use, reference, from) {
    if (graph.isSameConnector(use.connector, reference.connector))
        return true;
    const clues = { connector: reference.connector, connectorId: reference.customConnectorId };
    const component = graph.findCustomConnector(clues, graph.packageOf(reference));
    const used = graph.findCustomConnector({ connector: use.connector, componentName: use.customConnectorName }, from);
    if (component && used)
        return component.id.toLowerCase() === used.id.toLowerCase();
    return (use.customConnectorName !== undefined &&
        graph.isNameOfConnector(reference.connector, use.customConnectorName));
}

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-default-name.js

/** Names of connectors as their pages have them, and older ones that the designer once gave to references. */
const connectorTitles = new Set([
    'Approvals',
    'Azure Application Insights',
    'Azure Automation',
    'Azure Blob Storage',
    'Azure Data Factory',
    'Azure DevOps',
    'Azure Key Vault',
    'Azure Monitor Logs',
    'Common Data Service',
    'Common Data Service (current environment)',
    'Excel Online (Business)',
    'Fin & Ops Apps (Dynamics 365)',
    'HTTP with Azure AD',
    'HTTP with Microsoft Entra ID',
    'HTTP with Microsoft Entra ID (preauthorized)',
    'Microsoft Copilot Studio',
    'Microsoft Dataverse',
    'Microsoft Dataverse (legacy)',
    'Microsoft Teams',
    'Office 365 Groups',
    'Office 365 Outlook',
    'Office 365 Users',
    'OneDrive for Business',
    'Planner',
    'Power Apps for Admins',
    'Power Apps for App Makers',
    'Power Apps for Makers',
    'Power Automate for Admins',
    'Power Automate Management',
    'Power BI',
    'Power Platform for Admins',
    'Power Platform for Admins V2',
    'RSS',
    'SharePoint',
    'SQL Server',
].map((title) => title.toLowerCase()));
/* harmony default export */ var connection_reference_default_name = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-default-name',
    meta: {
        area: 'connection-reference',
        severity: 'note',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        designer: 'The display name "{{displayName}}" of connection reference {{logicalName}} is the one that the designer made up: it doesn\'t say what the reference is for. It is used by {{users|2, more}}. Rename it, for example to "{{proposal}}".',
        connectorTitle: 'The display name "{{displayName}}" of connection reference {{logicalName}} is only the name of a connector: it doesn\'t say what the reference is for. It is used by {{users|2, more}}. Rename it, for example to "{{proposal}}".',
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            const taken = new Map();
            for (const { displayName } of from.connectionReferences) {
                const key = collapsed(displayName);
                taken.set(key, (taken.get(key) ?? 0) + 1);
            }
            for (const reference of from.connectionReferences.toSorted(byLogicalName)) {
                const { displayName, logicalName, at } = reference;
                const base = designerName(reference);
                const title = base ?? (connectorTitles.has(collapsed(displayName)) ? displayName : undefined);
                if (title === undefined || (taken.get(collapsed(displayName)) ?? 0) > 1)
                    continue;
                const users = userNames(reference, graph);
                yield {
                    messageId: base === undefined ? 'connectorTitle' : 'designer',
                    at,
                    component: reference,
                    data: {
                        displayName,
                        logicalName,
                        users: usersText(users),
                        proposal: proposalFor(title, users, from, taken),
                    },
                };
            }
        }
    },
}));
function collapsed(name) {
    return name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
function byLogicalName(a, b) {
    return a.logicalName.toLowerCase() < b.logicalName.toLowerCase() ? -1 : 1;
}
/** `Office 365 Outlook Expenses-1a2b3`: the connector, the solution that it was born in, the end of its logical name. */
function designerName({ displayName, logicalName }) {
    const match = /^(.*\S)\s+\S+-([0-9a-f]{5})$/i.exec(displayName);
    return logicalName.toLowerCase().endsWith(match?.[2]?.toLowerCase() ?? '\0') ? match?.[1] : undefined;
}
const kindNames = new Map([
    ['flow', 'flow'],
    ['canvasApp', 'app'],
    ['agent', 'agent'],
]);
function userNames(reference, graph) {
    const users = graph
        .edgesTo(reference, 'usesConnectionReference')
        .map(({ from }) => ({ kind: kindNames.get(from.kind) ?? from.kind, name: from.name }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return [...new Map(users.map((user) => [`${user.kind} ${user.name}`, user])).values()];
}
function usersText(users) {
    const texts = users.map(({ kind, name }) => `${kind} "${name}"`);
    return texts.length === 0 ? ['nothing in these files'] : texts;
}
/** What it is for, then what it connects to; numbered where another reference has the name or was offered it. */
function proposalFor(title, users, from, taken) {
    const [only] = users;
    const purpose = users.length === 1 && only ? only.name : (from.solution?.displayName ?? 'Shared');
    const name = `${purpose}: ${title}`;
    const key = collapsed(name);
    const number = (taken.get(key) ?? 0) + 1;
    taken.set(key, number);
    return number === 1 ? name : `${name} ${number}`;
}

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-display-name.js

/* harmony default export */ var connection_reference_display_name = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-display-name',
    meta: {
        area: 'connection-reference',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: [
            'https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference',
            'https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/connectionreference',
        ],
    },
    messages: {
        absent: 'Connection reference "{{logicalName}}" has no display name: whoever imports the solution has to guess which connection to give to it. Give it a display name that says what it is for.',
        logicalName: 'The display name of connection reference "{{logicalName}}" is only its logical name: whoever imports the solution has to guess which connection to give to it. Give it a display name that says what it is for.',
    },
    *check({ graph }) {
        for (const reference of graph.packages.flatMap((one) => one.connectionReferences)) {
            const { logicalName, displayName, isStub, isMadeByAgent, at } = reference;
            const isAbsent = displayName === '';
            if (isStub || !(isAbsent || displayName.toLowerCase() === logicalName.toLowerCase()))
                continue;
            yield {
                messageId: isAbsent ? 'absent' : 'logicalName',
                at,
                component: reference,
                data: { logicalName },
                // The designer of agents asks nobody for a name.
                ...(isMadeByAgent ? { atMost: 'note' } : {}),
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-embedded-connection.js

/* harmony default export */ var connection_reference_embedded_connection = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-embedded-connection',
    meta: {
        area: 'connection-reference',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: [
            'https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/connectionreference',
            'https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools',
        ],
    },
    messages: {
        shipped: 'Connection reference "{{displayName}}" ({{logicalName}}) ships connection "{{connectionId}}", which exists only in the environment where it was made: no other environment can use it. Remove <connectionid> from its row, and give each environment its connection in its deployment settings.',
    },
    *check({ graph }) {
        for (const reference of graph.packages.flatMap((one) => one.connectionReferences)) {
            const { connectionId, connectionAt: at, name: displayName, logicalName } = reference;
            if (connectionId === undefined)
                continue;
            const data = { displayName, logicalName, connectionId };
            yield { messageId: 'shipped', at, component: reference, data };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-missing.js

const connection_reference_missing_kindNames = { flow: 'flow', canvasApp: 'app', agent: 'agent' };
/* harmony default export */ var connection_reference_missing = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-missing',
    meta: {
        area: 'connection-reference',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['logicalName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        active: 'Connection reference "{{logicalName}}" is neither in this solution nor in another one here, and the manifest says that it exists only in the unmanaged layer ("Active"): where it isn\'t there already, the import stops with "missing dependencies". It is used by {{users|2, more}}. Add the connection reference to this solution and export it again, or bind its users to one that the solution has.',
        undeclared: 'Connection reference "{{logicalName}}" is neither in this solution nor in another one here, and none is named as its owner. It is used by {{users|2, more}}. Add the connection reference to this solution, or bind its users to one that the solution has.',
        case: {
            text: 'Connection reference "{{logicalName}}" is spelled "{{found}}" where it is defined. It is used by {{users|2, more}}. Spell it as the definition does: tools that compare letter by letter don\'t find it.',
            severity: 'warning',
        },
        elsewhere: {
            text: 'Connection reference "{{logicalName}}" comes from solution "{{provider}}". It is used by {{users|2, more}}. Import that solution first.',
            severity: 'note',
        },
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            if (!from.solution || !from.hasCustomizations)
                continue;
            const usesByName = groupByName(connection_reference_missing_usesIn(from));
            const declared = declaredByName(from);
            const stubs = stubNames(from);
            for (const key of [...new Set([...usesByName.keys(), ...declared.keys()])].sort()) {
                const uses = usesByName.get(key) ?? [];
                const dependency = declared.get(key);
                const at = uses[0]?.at ?? dependency?.at;
                if (!at)
                    continue;
                const logicalName = uses[0]?.logicalName ?? dependency?.id ?? key;
                const found = graph.findConnectionReference(logicalName, from);
                if (!found && graph.isExternal('connectionReference', logicalName))
                    continue;
                const component = { kind: 'connectionReference', id: logicalName, name: logicalName };
                const data = { logicalName, users: connection_reference_missing_usersText(uses, dependency?.neededBy) };
                const related = relatedTo(uses);
                if (found) {
                    const others = uses.filter((use) => use.logicalName !== found.logicalName);
                    const [other] = others;
                    if (!other)
                        continue;
                    yield {
                        messageId: 'case',
                        at: other.at,
                        component: found,
                        data: { logicalName: other.logicalName, users: connection_reference_missing_usersText(others), found: found.logicalName },
                        related: relatedTo(others),
                    };
                }
                else if (dependency?.providedBy !== undefined) {
                    if (uses.length === 0 || stubs.has(key))
                        continue;
                    yield {
                        messageId: 'elsewhere',
                        at,
                        component,
                        data: { ...data, provider: dependency.providedBy },
                        related,
                    };
                }
                else if (dependency) {
                    yield { messageId: 'active', at, component, data, related };
                }
                else {
                    const atMost = uses.every((use) => use.isWeak) ? 'warning' : 'error';
                    yield { messageId: 'undeclared', at, component, data, related, atMost };
                }
            }
        }
    },
}));
function connection_reference_missing_usesIn(from) {
    return [
        ...from.flows.flatMap((flow) => flow.connections.flatMap(({ logicalName, at }) => toUse(flow, logicalName, at, !flow.isPacked))),
        ...from.canvasApps.flatMap((app) => app.bindings.flatMap(({ logicalName, at }) => toUse(app, logicalName, at, !app.isPacked))),
        ...from.agents.flatMap((agent) => agent.connectionReferences.flatMap(({ logicalName, source, at }) => toUse(agent, logicalName, at, source !== 'set'))),
    ];
}
function toUse(user, logicalName, at, isWeak) {
    return logicalName === undefined ? [] : [{ user, logicalName, at, isWeak }];
}
/** By name in lower case. */
function groupByName(uses) {
    const groups = new Map();
    for (const use of uses) {
        const key = use.logicalName.toLowerCase();
        const group = groups.get(key);
        if (group)
            group.push(use);
        else
            groups.set(key, [use]);
    }
    return groups;
}
function declaredByName(from) {
    const all = from.solution?.missingDependencies.filter(({ type }) => type === 'connectionreference') ?? [];
    return new Map(all.map((dependency) => [dependency.id.toLowerCase(), dependency]));
}
/** A stub says by itself that another solution owns the reference. */
function stubNames(from) {
    const stubs = from.connectionReferences.filter(({ isStub }) => isStub);
    return new Set(stubs.map(({ id }) => id.toLowerCase()));
}
/** Where the files show no user, the manifest may name one. */
function connection_reference_missing_usersText(uses, neededBy) {
    const users = [...new Set(uses.map(userName))];
    if (users.length > 0)
        return users;
    return [neededBy === undefined ? 'nothing in these files' : `"${neededBy}"`];
}
function userName({ user }) {
    return `${connection_reference_missing_kindNames[user.kind]} "${user.name}"`;
}
function relatedTo(uses) {
    return uses.map((use) => ({ message: userName(use), at: use.at }));
}

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-naming.js

/* harmony default export */ var connection_reference_naming = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-naming',
    meta: {
        area: 'connection-reference',
        severity: 'off',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        displayName: 'The display name "{{displayName}}" of connection reference {{logicalName}} does not follow your convention, {{pattern}}. Rename it in the solution.',
        logicalName: 'The logical name of connection reference {{logicalName}} ("{{displayName}}") does not follow your convention, {{pattern}}. It can\'t be changed: make a new reference with a name that does, and use that one.',
    },
    options: {
        displayName: {
            type: 'string',
            format: 'regex',
            default: '',
            description: 'Regular expression for display names. Nothing is asked of them while it is empty.',
        },
        logicalName: {
            type: 'string',
            format: 'regex',
            default: '',
            description: 'Regular expression for logical names. Nothing is asked of them while it is empty.',
        },
    },
    *check({ graph, options }) {
        const checks = [
            { messageId: 'displayName', pattern: options.displayName },
            { messageId: 'logicalName', pattern: options.logicalName },
        ];
        for (const { messageId, pattern } of checks) {
            if (pattern === '')
                continue;
            const convention = new RegExp(pattern, 'u');
            for (const reference of graph.packages.flatMap((one) => one.connectionReferences)) {
                const { displayName, logicalName, at, isStub, isMadeByAgent } = reference;
                const name = reference[messageId];
                if (isStub || name === '' || (isMadeByAgent && messageId === 'logicalName'))
                    continue;
                if (name.length <= longestName && convention.test(name))
                    continue;
                yield { messageId, at, component: reference, data: { displayName, logicalName, pattern } };
            }
        }
    },
}));
/** https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/connectionreference */
const longestName = 200;

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-per-connector.js

/* harmony default export */ var connection_reference_per_connector = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-per-connector',
    meta: {
        area: 'connection-reference',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['connector'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        several: '{{count}} connection references are for connector {{connector}} ({{logicalNames|5, more}}): each needs a connection in every environment. Bind their users to one of them and remove the others, unless they stand for different accounts or share out throttling limits.',
    },
    options: {
        max: {
            type: 'integer',
            minimum: 1,
            default: 1,
            description: 'How many references a connector may have in a solution.',
        },
        allow: {
            type: 'array',
            items: { type: 'string' },
            default: [],
            description: 'Globs of connectors (`shared_…`) that may have any number.',
        },
    },
    *check({ graph, options, matches }) {
        for (const from of graph.packages) {
            if (!from.solution)
                continue;
            for (const [connector, members] of byConnector(from.connectionReferences)) {
                const [, second] = members;
                if (!second || members.length <= options.max || matches(connector, options.allow))
                    continue;
                const logicalNames = members.map((reference) => reference.logicalName);
                yield {
                    messageId: 'several',
                    at: second.at,
                    component: from.solution,
                    data: { connector, count: members.length, logicalNames },
                    related: members
                        .filter((reference) => reference !== second)
                        .map(({ name, at }) => ({ message: `connection reference "${name}"`, at })),
                };
            }
        }
    },
}));
/** An agent's designer makes a reference for each tool: those don't count. */
function byConnector(references) {
    const groups = new Map();
    const sorted = [...references].sort((a, b) => a.logicalName.toLowerCase() < b.logicalName.toLowerCase() ? -1 : 1);
    for (const reference of sorted) {
        if (reference.connector === '' || reference.isMadeByAgent)
            continue;
        const group = groups.get(reference.connector);
        if (group)
            group.push(reference);
        else
            groups.set(reference.connector, [reference]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-removed.js

const connection_reference_removed_kindNames = { flow: 'flow', canvasApp: 'app', agent: 'agent' };
/* harmony default export */ var connection_reference_removed = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-removed',
    meta: {
        area: 'connection-reference',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-platform/alm/check-solution-dependencies'],
        needs: ['base'],
    },
    messages: {
        removed: 'Connection reference "{{displayName}}" ({{logicalName}}) was in solution "{{solution}}" before, and is gone: an upgrade deletes it in every environment with the choice of its connection, and fails where something outside these files still uses it. Make sure that nothing does, or put it back.',
        used: {
            text: 'Connection reference "{{displayName}}" ({{logicalName}}) was in solution "{{solution}}" before, and is gone, while it is still used by {{users|2, more}}. Put it back into the solution, or bind its users to one that the solution has.',
            severity: 'error',
        },
    },
    *check({ graph, base }) {
        for (const from of graph.packages) {
            const before = base.counterpartOf(from);
            if (!from.solution || !from.hasCustomizations || !before)
                continue;
            const present = new Set(from.connectionReferences.map(({ id }) => id.toLowerCase()));
            for (const reference of before.connectionReferences) {
                if (reference.isStub || present.has(reference.id.toLowerCase()))
                    continue;
                if (isProvidedElsewhere(graph, from, reference))
                    continue;
                const { id, name, logicalName } = reference;
                const uses = usesOf(graph, reference);
                const data = { displayName: name, logicalName, solution: from.solution.name };
                const component = { kind: 'connectionReference', id, name };
                const { at } = from.solution;
                if (uses.length === 0) {
                    yield { messageId: 'removed', at, component, data };
                }
                else {
                    const users = [...new Set(uses.map(connection_reference_removed_userName))];
                    const related = uses.map((use) => ({ message: connection_reference_removed_userName(use), at: use.at }));
                    yield { messageId: 'used', at, component, data: { ...data, users }, related };
                }
            }
        }
    },
}));
/** It has moved: another solution of the workspace has it, or the manifest or the configuration says that one does. */
function isProvidedElsewhere(graph, from, { id }) {
    return (graph.findConnectionReference(id, from) !== undefined ||
        graph.isExternal('connectionReference', id) ||
        from.solution?.missingDependencies.some((dependency) => dependency.id.toLowerCase() === id.toLowerCase() && dependency.providedBy !== undefined) === true);
}
/** Of those that find it nowhere. */
function usesOf(graph, { id }) {
    return graph.edges.filter(({ kind, to }) => kind === 'usesConnectionReference' && to.isMissing && to.id.toLowerCase() === id.toLowerCase());
}
function connection_reference_removed_userName({ from }) {
    return `${connection_reference_removed_kindNames[from.kind] ?? from.kind} "${from.name}"`;
}

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-unique-display-name.js

/* harmony default export */ var connection_reference_unique_display_name = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-unique-display-name',
    meta: {
        area: 'connection-reference',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['displayName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        duplicate: '{{count}} connection references are called "{{displayName}}" ({{logicalNames|5, more}}): whoever imports the solution can\'t tell which connection to give to which. Give each a display name of its own that says what it is for.',
    },
    options: {
        scope: {
            type: 'string',
            enum: ['solution', 'workspace'],
            default: 'solution',
            description: 'Compare within each solution, or over all solutions of the run.',
        },
        ignore: {
            type: 'array',
            items: { type: 'string' },
            default: [],
            description: 'Globs of display names that may occur more than once.',
        },
    },
    *check({ graph, options, matches }) {
        const scopes = options.scope === 'workspace' ? [graph.packages] : graph.packages.map((one) => [one]);
        for (const packages of scopes) {
            for (const sameName of groupsByName(packages).values()) {
                const members = distinctMembers(sameName, graph);
                const [first, second] = members;
                if (!first || !second || matches(first.displayName, options.ignore))
                    continue;
                const displayName = connection_reference_unique_display_name_collapsed(first.displayName);
                const solution = graph.packageOf(second).solution ?? second;
                const logicalNames = members.map((reference) => reference.logicalName);
                yield {
                    messageId: 'duplicate',
                    at: second.at,
                    component: solution,
                    data: { displayName, count: members.length, logicalNames },
                    related: members
                        .filter((reference) => reference !== second)
                        .map(({ logicalName, at }) => ({ message: `connection reference ${logicalName}`, at })),
                };
            }
        }
    },
}));
/** By logical name, so that the second stays the second when files move. */
function groupsByName(packages) {
    const groups = new Map();
    for (const reference of packages.flatMap((one) => one.connectionReferences).sort(connection_reference_unique_display_name_byLogicalName)) {
        const name = connection_reference_unique_display_name_collapsed(reference.displayName).toLowerCase();
        if (name === '')
            continue;
        const group = groups.get(name);
        if (group)
            group.push(reference);
        else
            groups.set(name, [reference]);
    }
    return groups;
}
/** Each reference once. One that shares its name only with another version of its solution is no member. */
function distinctMembers(sameName, graph) {
    const members = new Map();
    for (const reference of sameName) {
        const key = reference.logicalName.toLowerCase();
        if (members.has(key))
            continue;
        if (sameName.some((other) => isDuplicate(reference, other, graph)))
            members.set(key, reference);
    }
    return [...members.values()];
}
function isDuplicate(a, b, graph) {
    if (a.logicalName.toLowerCase() === b.logicalName.toLowerCase())
        return false;
    return a.package === b.package || solutionName(a, graph) !== solutionName(b, graph);
}
function solutionName(reference, graph) {
    return graph.packageOf(reference).solution?.uniqueName.toLowerCase() ?? reference.package;
}
function connection_reference_unique_display_name_byLogicalName(a, b) {
    return a.logicalName.toLowerCase() < b.logicalName.toLowerCase() ? -1 : 1;
}
function connection_reference_unique_display_name_collapsed(displayName) {
    return displayName.trim().replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./build/rules/connection-reference/connection-reference-unused.js

const connection_reference_unused_processType = '29';
/** Parts of agents and of low-code plug-ins may use a reference where the files show no user. */
const consumerFile = /^(bots|botcomponents|botcomponentcollections|dvtablesearchs|fxexpressions)\//;
/* harmony default export */ var connection_reference_unused = ((0,rule/* defineRule */.Km)({
    id: 'connection-reference-unused',
    meta: {
        area: 'connection-reference',
        severity: 'warning',
        confidence: 'medium',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        unused: 'Nothing in this solution uses connection reference "{{displayName}}" ({{logicalName}}), and whoever imports it is asked to give it a connection all the same. Remove it from the solution, unless something outside these files needs it.',
        unbound: 'Nothing in this solution uses connection reference "{{displayName}}" ({{logicalName}}), while flow "{{flow}}" uses {{connector}} without a reference of the solution. Bind the flow to this one.',
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            if (!from.solution || !hasConsumer(from) || hasUnknownFlow(from))
                continue;
            const candidates = from.connectionReferences.filter((reference) => !reference.isStub && graph.edgesTo(reference, 'usesConnectionReference').length === 0);
            if (candidates.length === 0)
                continue;
            const mentioned = graph.mentions(from, candidates.map((reference) => reference.logicalName));
            for (const reference of candidates) {
                if (mentioned.has(reference.logicalName))
                    continue;
                const { at, name: displayName, logicalName, connector } = reference;
                const data = { displayName, logicalName };
                const flow = unboundFlow(graph, from, connector);
                if (flow) {
                    const unbound = { ...data, flow: flow.name, connector };
                    yield { messageId: 'unbound', at, component: reference, data: unbound };
                }
                else {
                    yield { messageId: 'unused', at, component: reference, data };
                }
            }
        }
    },
}));
/** A flow that this reference is probably meant for. */
function unboundFlow(graph, from, connector) {
    return from.flows.find((flow) => flow.connections.some((connection) => connection.usedBy.length > 0 &&
        connection.connector === connector &&
        (connection.logicalName === undefined || isUnknown(graph, from, connection.logicalName))));
}
/** No solution of the workspace has it, and neither the manifest nor the configuration says that another one does. */
function isUnknown(graph, from, logicalName) {
    const lower = logicalName.toLowerCase();
    return (!graph.findConnectionReference(logicalName, from) &&
        !graph.isExternal('connectionReference', logicalName) &&
        from.solution?.missingDependencies.some(({ id, providedBy }) => id.toLowerCase() === lower && providedBy !== undefined) !== true);
}
/** A solution without anything that could use a reference is a library of references: nothing to say. */
function hasConsumer(from) {
    return (from.flows.length > 0 ||
        from.canvasApps.length > 0 ||
        from.agents.length > 0 ||
        from.hasDesktopFlow ||
        [...from.source.files.keys()].some((path) => consumerFile.test(path)));
}
/** A flow whose file or row is not here, or can't be read, may use anything. */
function hasUnknownFlow(from) {
    const rootProcesses = from.solution?.rootComponents.filter(({ type }) => type === connection_reference_unused_processType) ?? [];
    return (from.problems.some((problem) => problem.kind === 'file-missing' && problem.reason === 'flow') ||
        from.problems.some((problem) => problem.kind === 'file-malformed' && /^workflows\//i.test(problem.at.file)) ||
        rootProcesses.some(({ id }) => id !== undefined && !from.processIds.has(id)));
}

;// CONCATENATED MODULE: ./build/rules/connection/connection-broken.js

/* harmony default export */ var connection_broken = ((0,rule/* defineRule */.Km)({
    id: 'connection-broken',
    meta: {
        area: 'connection',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://learn.microsoft.com/power-automate/add-manage-connections'],
        needs: ['target'],
    },
    messages: {
        status: 'Connection reference "{{logicalName}}" is bound to connection "{{connection}}" in {{target}}, and that connection does not work ({{faults}}). Let {{owner}} repair it: Connections › {{connection}} › Fix connection.',
    },
    *check({ target }) {
        for (const { logicalName, reference, component, connectionId, connectionName, connection, owner, state, at, } of target.bindings) {
            const faults = connection?.faults ?? [];
            if (!at || state !== 'found' || faults.length === 0)
                continue;
            yield {
                messageId: 'status',
                at,
                component,
                data: {
                    target: target.name,
                    logicalName,
                    connectionId,
                    connection: connectionName,
                    faults,
                    owner: owner || 'its owner',
                },
                related: reference ? [{ message: `connection reference "${reference.name}"`, at: reference.at }] : [],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/connection/connection-importer.js

/* harmony default export */ var connection_importer = ((0,rule/* defineRule */.Km)({
    id: 'connection-importer',
    meta: {
        area: 'connection',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://github.com/microsoft/powerplatform-build-tools/issues/497'],
        needs: ['target'],
    },
    messages: {
        denied: 'The import into {{target}} fails: {{principal}} imports, and may not use connection "{{connection}}" ({{connector}}), which the settings give to connection reference "{{logicalName}}". Let {{owner}} share it with {{principal}}, "Can use"; with a person that is not possible where the connection is signed in by OAuth.',
        group: {
            text: 'The import into {{target}} may fail: connection "{{connection}}" ({{connector}}) of connection reference "{{logicalName}}" is shared with {{groups|2, more groups}}, and nobody said whether {{principal}} is a member. List the groups of the importer in the targets file.',
            severity: 'warning',
            confidence: 'medium',
        },
    },
    *check({ target }) {
        const { importer } = target;
        if (!importer)
            return;
        for (const { logicalName, reference, component, connectionId, connectionName, connection, owner, importing, at, } of target.bindings) {
            if (!at || !connection || (importing?.kind !== 'denied' && importing?.kind !== 'group'))
                continue;
            yield {
                messageId: importing.kind,
                at,
                component,
                data: {
                    target: target.name,
                    logicalName,
                    connectionId,
                    connection: connectionName,
                    connector: connection.connector,
                    owner: owner || 'its owner',
                    principal: importer.name,
                    groups: importing.kind === 'group' ? importing.groups : [],
                },
                related: reference ? [{ message: `connection reference "${reference.name}"`, at: reference.at }] : [],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/connection/connection-not-found.js

/* harmony default export */ var connection_not_found = ((0,rule/* defineRule */.Km)({
    id: 'connection-not-found',
    meta: {
        area: 'connection',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://github.com/microsoft/powerplatform-build-tools/issues/533'],
        needs: ['target'],
    },
    messages: {
        absent: 'Connection reference "{{logicalName}}" is bound to connection "{{connectionId}}" in {{target}}, and there is no such connection: the import fails with ConnectionNotFound. Create one there and write its id.',
        elsewhere: 'Connection reference "{{logicalName}}" is bound to connection "{{connectionId}}" in {{target}}, and that is a connection of environment "{{environment}}": the import fails with ConnectionNotFound. Write the id of a connection of the right environment.',
        notListed: {
            text: 'Connection reference "{{logicalName}}" is bound to connection "{{connectionId}}" in {{target}}, and it is not among the connections that were exported: they may be only those of whoever exported them. Let an administrator export all connections of the environment.',
            severity: 'warning',
            confidence: 'medium',
        },
    },
    *check({ target }) {
        for (const { logicalName, reference, component, connectionId, connection, state, at, } of target.bindings) {
            if (!at || (state !== 'absent' && state !== 'elsewhere' && state !== 'notListed'))
                continue;
            yield {
                messageId: state,
                at,
                component,
                data: {
                    target: target.name,
                    logicalName,
                    connectionId,
                    environment: connection?.environment ?? '',
                },
                related: reference ? [{ message: `connection reference "${reference.name}"`, at: reference.at }] : [],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/connection/connection-not-shareable.js

/* harmony default export */ var connection_not_shareable = ((0,rule/* defineRule */.Km)({
    id: 'connection-not-shareable',
    meta: {
        area: 'connection',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
        needs: ['target'],
    },
    messages: {
        person: 'Flow "{{flow}}" stays off in {{target}}: {{principal}} is to turn it on, and connection "{{connection}}" ({{connector}}) of connection reference "{{logicalName}}" belongs to {{owner}}. It is signed in by OAuth, and such a connection can be shared with service principals only. Let {{owner}} turn the flow on, or bind the reference to a connection of {{principal}}; or deploy with a service principal that it is shared with.',
        kept: {
            text: 'Flow "{{flow}}" was turned on in {{target}} before and keeps the permission that it got then. {{principal}} may not use connection "{{connection}}" ({{connector}}) of connection reference "{{logicalName}}", which belongs to {{owner}}: if an import turns the flow off, {{principal}} can\'t turn it on again. Let {{owner}} or a co-owner of the flow do it.',
            severity: 'warning',
            confidence: 'medium',
        },
        group: {
            text: 'Flow "{{flow}}" may stay off in {{target}}: connection "{{connection}}" ({{connector}}) of connection reference "{{logicalName}}" is signed in by OAuth and shared with {{groups|2, more groups}}, and nobody said whether {{principal}} is a member. List the groups of the principal in the targets file.',
            severity: 'warning',
            confidence: 'medium',
        },
    },
    *check({ target }) {
        const { principal } = target;
        if (principal?.type !== 'user')
            return;
        for (const { flow, needs } of target.flows) {
            for (const { binding, at, access, isKept } of needs) {
                const { connection, entry, reference } = binding;
                if (connection?.isOAuth !== true || (access?.kind !== 'denied' && access?.kind !== 'group'))
                    continue;
                yield {
                    messageId: isKept && access.kind === 'denied' ? 'kept' : access.kind === 'group' ? 'group' : 'person',
                    at,
                    component: flow,
                    data: {
                        target: target.name,
                        flow: flow.name,
                        logicalName: binding.logicalName,
                        connectionId: binding.connectionId,
                        connection: binding.connectionName,
                        connector: connection.connector,
                        owner: binding.owner || 'its owner',
                        principal: principal.name,
                        groups: access.kind === 'group' ? access.groups : [],
                    },
                    related: [
                        ...(entry ? [{ message: 'bound here', at: entry.connection.at }] : []),
                        ...(reference ? [{ message: `connection reference "${reference.name}"`, at: reference.at }] : []),
                    ],
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/connection/connection-not-shared.js

/* harmony default export */ var connection_not_shared = ((0,rule/* defineRule */.Km)({
    id: 'connection-not-shared',
    meta: {
        area: 'connection',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
        needs: ['target'],
    },
    messages: {
        denied: 'Flow "{{flow}}" stays off in {{target}}: {{principal}} is to turn it on, and may not use connection "{{connection}}" ({{connector}}) of connection reference "{{logicalName}}". Let {{owner}} share it: Connections › {{connection}} › Share › {{principal}}, "Can use".',
        kept: {
            text: 'Flow "{{flow}}" was turned on in {{target}} before and keeps the permission that it got then. {{principal}} may not use connection "{{connection}}" ({{connector}}) of connection reference "{{logicalName}}", which belongs to {{owner}}: if an import turns the flow off, {{principal}} can\'t turn it on again. Let {{owner}} or a co-owner of the flow do it.',
            severity: 'warning',
            confidence: 'medium',
        },
        group: {
            text: 'Flow "{{flow}}" may stay off in {{target}}: connection "{{connection}}" ({{connector}}) of connection reference "{{logicalName}}" is shared with {{groups|2, more groups}}, and nobody said whether {{principal}} is a member. List the groups of the principal in the targets file.',
            severity: 'warning',
            confidence: 'medium',
        },
    },
    *check({ target }) {
        const { principal } = target;
        if (!principal)
            return;
        for (const { flow, needs } of target.flows) {
            for (const { binding, at, access, isKept } of needs) {
                const { connection, entry, reference } = binding;
                if (!connection || (access?.kind !== 'denied' && access?.kind !== 'group'))
                    continue;
                if (connection.isOAuth === true && principal.type === 'user')
                    continue;
                yield {
                    messageId: isKept && access.kind === 'denied' ? 'kept' : access.kind,
                    at,
                    component: flow,
                    data: {
                        target: target.name,
                        flow: flow.name,
                        logicalName: binding.logicalName,
                        connectionId: binding.connectionId,
                        connection: binding.connectionName,
                        connector: connection.connector,
                        owner: binding.owner || 'its owner',
                        principal: principal.name,
                        groups: access.kind === 'group' ? access.groups : [],
                    },
                    related: [
                        ...(entry ? [{ message: 'bound here', at: entry.connection.at }] : []),
                        ...(reference ? [{ message: `connection reference "${reference.name}"`, at: reference.at }] : []),
                    ],
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/connection/connection-owners.js

/* harmony default export */ var connection_owners = ((0,rule/* defineRule */.Km)({
    id: 'connection-owners',
    meta: {
        area: 'connection',
        severity: 'warning',
        confidence: 'medium',
        since: '0.1',
        identity: ['target'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
        needs: ['target'],
    },
    messages: {
        several: 'The connections of flow "{{flow}}" belong to {{owners}} in {{target}}: unless they are shared, none of them can turn it on alone. Give it connections of one owner, or let them be shared with whoever turns it on.',
        other: 'Flow "{{flow}}" is to be turned on by {{activator}} in {{target}}, and its connections belong to {{owners}}: unless they are shared, it stays off. Let {{owners}} turn it on, or share the connections with {{activator}}.',
    },
    *check({ target }) {
        for (const needs of target.flows) {
            const { flow, activator } = needs;
            // With an inventory and a principal there is a verdict, and other rules tell it.
            if (needs.needs.some(({ access }) => access))
                continue;
            const owned = needs.needs.map(({ binding }) => ({ binding, owner: ownerOf(binding) }));
            const known = owned.filter(({ owner }) => owner.names.length > 0);
            const owners = [
                ...new Map(known.map(({ owner }) => [owner.names[0]?.toLowerCase() ?? '', owner.shown])).values(),
            ].sort();
            const identity = activator && ('email' in activator ? activator.email : activator.id);
            const isOther = identity !== undefined &&
                known.some(({ owner: { names }, binding: { connection } }) => isComparable(names, identity) && !hasName(names, identity) && !mayUse(connection, identity));
            const areSeveral = owners.length > 1 && !canSomebodyUseAll(needs);
            if (!areSeveral && !isOther)
                continue;
            yield {
                messageId: areSeveral ? 'several' : 'other',
                at: flow.nameAt,
                component: flow,
                data: {
                    target: target.name,
                    flow: flow.name,
                    owners,
                    activator: activator ? ('email' in activator ? activator.email : activator.name) : '',
                },
                related: known.flatMap(({ binding, owner }) => {
                    const at = binding.entry?.owner.text ? binding.entry.owner.at : binding.at;
                    return at ? [{ message: `"${binding.logicalName}": ${owner.shown}`, at }] : [];
                }),
            };
        }
    },
}));
/** By the inventory, or else by the settings. */
function ownerOf({ connection, entry, owner }) {
    const { id, email } = connection?.owner ?? {};
    const names = [id, email].filter((name) => name !== undefined);
    if (names.length > 0)
        return { names, shown: owner };
    const text = entry && !entry.owner.isPlaceholder ? entry.owner.text : '';
    return { names: text === '' ? [] : [text], shown: text };
}
/** An id says nothing of an address. */
function isComparable(names, identity) {
    return names.some((name) => name.includes('@') === identity.includes('@'));
}
function hasName(names, identity) {
    return names.some((name) => name.toLowerCase() === identity.toLowerCase());
}
/** By the permissions that are known; who is in a group is not. */
function mayUse(connection, identity) {
    return (connection?.permissions ?? []).some(({ principal: { type, id, email = '' } }) => type === 'Tenant' || type === 'Group' || hasName([id, email], identity));
}
/** By the permissions that are known, somebody owns or may use every connection. */
function canSomebodyUseAll({ needs }) {
    const connections = needs.flatMap(({ binding }) => binding.connection ?? []);
    const [first, ...others] = connections.filter((one) => !isForAll(one)).map(usersOf);
    return (connections.length === needs.length &&
        (first === undefined || [...first].some((user) => others.every((one) => one.has(user)))));
}
function isForAll({ permissions }) {
    return permissions.some(({ principal }) => principal.type === 'Tenant');
}
function usersOf({ owner, permissions }) {
    const ids = [owner?.id, ...permissions.map(({ principal }) => principal.id)];
    return new Set(ids.flatMap((id) => (id ? [id.toLowerCase()] : [])));
}

;// CONCATENATED MODULE: ./build/rules/connection/connection-wrong-connector.js

/* harmony default export */ var connection_wrong_connector = ((0,rule/* defineRule */.Km)({
    id: 'connection-wrong-connector',
    meta: {
        area: 'connection',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
        needs: ['target'],
    },
    messages: {
        other: 'Connection reference "{{logicalName}}" is for connector "{{connector}}", and in {{target}} it is bound to connection "{{connection}}" of connector "{{found}}". Write the id of a connection of {{connector}}.',
        custom: {
            text: 'Connection reference "{{logicalName}}" is for custom connector "{{connector}}", and in {{target}} it is bound to connection "{{connection}}" of connector "{{found}}". A custom connector has another hash in each environment, but these names differ in more than that. Make sure that it is the same connector.',
            severity: 'warning',
            confidence: 'medium',
        },
    },
    *check({ graph, target }) {
        for (const { logicalName, reference, connectionId, connectionName, connection, hasOtherConnector, at, } of target.bindings) {
            if (!at || !reference || !connection || !hasOtherConnector)
                continue;
            const clues = { connector: reference.connector, connectorId: reference.customConnectorId };
            yield {
                messageId: graph.isCustomConnector(clues, graph.packageOf(reference)) ? 'custom' : 'other',
                at,
                component: reference,
                data: {
                    target: target.name,
                    logicalName,
                    connectionId,
                    connector: reference.connector,
                    connection: connectionName,
                    found: connection.connector,
                },
                related: [{ message: `connector of "${reference.name}"`, at: reference.connectorAt }],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/connection/inventory-incomplete.js

/* harmony default export */ var inventory_incomplete = ((0,rule/* defineRule */.Km)({
    id: 'inventory-incomplete',
    meta: {
        area: 'connection',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://learn.microsoft.com/rest/api/power-platform/connectivity/connections'],
        needs: ['target'],
    },
    messages: {
        noPermissions: 'Nobody can tell whether {{principal}} may use connection "{{connection}}" of connection reference "{{logicalName}}" in {{target}}: the inventory has no permissions for it. Export the answer of …/apis/{{connector}}/connections/{{connectionId}}/permissions, too.',
        onlyCaller: 'Nobody can tell whether {{principal}} may use connection "{{connection}}" of connection reference "{{logicalName}}" in {{target}}: a list of connections tells only the permission of whoever asked for it. Export the answer of …/apis/{{connector}}/connections/{{connectionId}}/permissions, too.',
        noServicePrincipals: 'Nobody can tell whether {{principal}} may use connection "{{connection}}" of connection reference "{{logicalName}}" in {{target}}: Get-AdminPowerAppConnectionRoleAssignment leaves out service principals. Export the answer of …/apis/{{connector}}/connections/{{connectionId}}/permissions instead.',
    },
    *check({ target }) {
        for (const binding of target.bindings) {
            const { logicalName, reference, component, connection, connectionId, connectionName, importing, at } = binding;
            const turning = target.flows.flatMap(({ needs }) => needs.flatMap((need) => (need.binding === binding && need.access ? [need.access] : [])));
            const unproved = [
                { access: turning.find(isUnproved), principal: target.principal },
                { access: isUnproved(importing) ? importing : undefined, principal: target.importer },
            ].find(({ access }) => access);
            if (!at || !connection || unproved?.access?.kind !== 'unproved')
                continue;
            yield {
                messageId: unproved.access.because,
                at,
                component,
                data: {
                    target: target.name,
                    logicalName,
                    connectionId,
                    connection: connectionName,
                    connector: connection.connector,
                    principal: unproved.principal?.name ?? '',
                },
                related: reference ? [{ message: `connection reference "${reference.name}"`, at: reference.at }] : [],
            };
        }
    },
}));
function isUnproved(access) {
    return access?.kind === 'unproved';
}

;// CONCATENATED MODULE: ./build/rules/custom-connector/custom-connector-missing.js

const connectorType = '372';
const custom_connector_missing_kindNames = { connectionReference: 'connection reference', flow: 'flow', canvasApp: 'app' };
/* harmony default export */ var custom_connector_missing = ((0,rule/* defineRule */.Km)({
    id: 'custom-connector-missing',
    meta: {
        area: 'custom-connector',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['connector'],
        sources: [
            'https://learn.microsoft.com/connectors/custom-connectors/customconnectorssolutions#known-limitations',
        ],
    },
    messages: {
        active: 'Custom connector "{{name}}" is neither in this solution nor in another one here, and the manifest says that it exists only in the unmanaged layer ("Active"): where it isn\'t there already, the import stops with "missing dependencies". It is used by {{users|2, more}}. Put the connector into a solution of its own that is imported first, and export this one again.',
        undeclared: 'Custom connector "{{name}}" is neither in this solution nor in another one here, and no solution is named as its owner: an environment that doesn\'t have it can\'t run what uses it. It is used by {{users|2, more}}. Put the connector into a solution of its own that is imported first, and lint both together.',
        byName: {
            text: 'Connector "{{name}}" is a custom connector by the hash at the end of its name, and it is neither in this solution nor in another one here: an environment that doesn\'t have it can\'t run what uses it. It is used by {{users|2, more}}. Put the connector into a solution of its own that is imported first, and lint both together.',
            severity: 'warning',
            confidence: 'medium',
        },
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            if (!from.solution || !from.hasCustomizations)
                continue;
            for (const group of graph.groupByConnector(witnessesIn(from, graph))) {
                const clues = {
                    connectorId: firstOf(group, (one) => one.clues.connectorId),
                    componentName: firstOf(group, (one) => one.clues.componentName),
                    connector: firstOf(group, (one) => one.clues.connector),
                };
                if (graph.hasCustomConnector(clues, from))
                    continue;
                const users = group.filter(({ isUser }) => isUser);
                const [first, ...others] = users.length > 0 ? users : group;
                if (!first)
                    continue;
                const id = clues.componentName ?? clues.connector ?? clues.connectorId ?? '';
                const name = firstOf(group, (one) => one.name) ?? id;
                const isDeclared = users.length < group.length;
                const isKnown = group.some((one) => hasComponent(one.clues) || one.clues.saysCustom);
                yield {
                    messageId: isDeclared ? 'active' : isKnown ? 'undeclared' : 'byName',
                    at: first.at,
                    component: { kind: 'customConnector', id, name },
                    data: {
                        connector: clues.connector ?? id,
                        name,
                        users: [...new Set([first, ...others].map(({ text }) => text))],
                    },
                    related: others.map(({ text, at }) => ({ message: text, at })),
                    atMost: [first, ...others].some(({ isPacked }) => isPacked) ? 'error' : 'warning',
                };
            }
        }
    },
}));
/** Those who know most come first, so that the others find a name that they know. */
function witnessesIn(from, graph) {
    const elsewhere = namesElsewhere(from);
    // A reference of another solution answers for its connector there.
    const isBoundHere = ({ logicalName }) => {
        if (logicalName === undefined)
            return true;
        const found = graph.findConnectionReference(logicalName, from);
        if (found)
            return found.package === from.path;
        return !elsewhere.has(logicalName.toLowerCase()) && !graph.isExternal('connectionReference', logicalName);
    };
    const users = graph
        .connectorUses(from)
        .filter(({ clues }) => clues.connector || hasComponent(clues))
        .filter((use) => graph.isCustomConnector(use.clues, from) && isBoundHere(use))
        .map(toWitness);
    return [
        ...declarationsOf(from),
        ...users.filter(({ clues }) => hasComponent(clues)),
        ...users.filter(({ clues }) => !hasComponent(clues)),
    ];
}
function toWitness({ user, clues, connectorName: name, at }) {
    return {
        isUser: true,
        text: `${custom_connector_missing_kindNames[user.kind]} "${user.name}"`,
        name,
        clues,
        isPacked: user.kind === 'connectionReference' || user.isPacked,
        at,
    };
}
/** Names of references that are stubs or provided by a named solution. */
function namesElsewhere({ connectionReferences, solution }) {
    const stubs = connectionReferences.filter(({ isStub }) => isStub);
    const provided = (solution?.missingDependencies ?? []).filter(({ providedBy }) => providedBy !== undefined);
    return new Set([...stubs, ...provided].map(({ id }) => id.toLowerCase()));
}
function declarationsOf({ solution }) {
    return (solution?.missingDependencies ?? [])
        .filter(({ type }) => type === connectorType)
        .map(({ id, schemaName: componentName, displayName: name, neededBy, at }) => ({
        isUser: false,
        text: neededBy === undefined ? 'nothing in these files' : `"${neededBy}"`,
        name,
        clues: { connectorId: /^[0-9a-f-]{36}$/i.test(id) ? id.toLowerCase() : undefined, componentName },
        isPacked: true,
        at,
    }));
}
function hasComponent({ connectorId, componentName }) {
    return connectorId !== undefined || componentName !== undefined;
}
function firstOf(items, textOf) {
    return items.map(textOf).find((text) => text);
}

;// CONCATENATED MODULE: ./build/rules/custom-connector/custom-connector-secret.js

/* harmony default export */ var custom_connector_secret = ((0,rule/* defineRule */.Km)({
    id: 'custom-connector-secret',
    meta: {
        area: 'custom-connector',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['parameter'],
        sources: [
            'https://learn.microsoft.com/connectors/custom-connectors/customconnectorssolutions',
            'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables-azure-key-vault-secrets',
        ],
    },
    messages: {
        literal: 'Custom connector "{{connector}}" has a client secret or key as plain text in its connection parameters ({{parameter}}): everybody who gets the package can read and use it, and import writes it over the one that is there. Take it out of the file, replace it where it was issued, and enter the new one in each environment, or refer to an environment variable of type secret.',
    },
    *check({ graph }) {
        for (const connector of graph.packages.flatMap((one) => one.customConnectors)) {
            for (const { parameter, at } of connector.literalSecrets) {
                yield {
                    messageId: 'literal',
                    at,
                    component: connector,
                    data: { connector: connector.name, parameter },
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/custom-connector/custom-connector-with-consumers.js

const custom_connector_with_consumers_kindNames = { connectionReference: 'connection reference', flow: 'flow', canvasApp: 'app' };
/* harmony default export */ var custom_connector_with_consumers = ((0,rule/* defineRule */.Km)({
    id: 'custom-connector-with-consumers',
    meta: {
        area: 'custom-connector',
        severity: 'warning',
        strict: 'error',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: [
            'https://learn.microsoft.com/connectors/custom-connectors/customconnectorssolutions#known-limitations',
        ],
    },
    messages: {
        together: 'Custom connector "{{connector}}" is in the same solution as what uses it ({{consumers|2, more}}): the first import into a new environment fails, because the connector has to be registered first. Put it in a solution of its own and import that first.',
        appOnly: {
            text: 'Custom connector "{{connector}}" is in the same solution as what uses it ({{consumers|2, more}}): Microsoft asks for custom connectors to be imported before apps that use them. Put it in a solution of its own and import that first.',
            confidence: 'medium',
        },
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            if (from.customConnectors.length === 0)
                continue;
            const uses = graph
                .connectorUses(from)
                .map((use) => ({ ...use, text: textOf(use), used: usedBy(use, from, graph) }));
            for (const connector of from.customConnectors) {
                const consumers = uses.filter(({ used }) => used === connector);
                if (consumers.length === 0)
                    continue;
                // That an import fails is documented for references and flows.
                const areApps = consumers.every(({ user }) => user.kind === 'canvasApp');
                const byText = new Map(consumers.map((one) => [one.text, one]));
                yield {
                    messageId: areApps ? 'appOnly' : 'together',
                    at: connector.at,
                    component: connector,
                    data: { connector: connector.name, consumers: [...byText.keys()] },
                    related: [...byText.values()].map(({ text, at }) => ({ message: text, at })),
                };
            }
        }
    },
}));
function textOf({ user }) {
    return `${custom_connector_with_consumers_kindNames[user.kind]} "${user.name}"`;
}
function usedBy({ clues, logicalName }, from, graph) {
    const reference = logicalName && graph.findConnectionReference(logicalName, from);
    if (!reference)
        return graph.findCustomConnector(clues, from);
    const { connector, customConnectorId: connectorId } = reference;
    return graph.findCustomConnector({ connector, connectorId }, from);
}

;// CONCATENATED MODULE: ./build/rules/environment-variable/environment-variable-secret.js

/** `/subscriptions/…/providers/Microsoft.KeyVault/vaults/…/secrets/…`, alone or in `@Microsoft.KeyVault(…)`. */
const keyVaultReference = /microsoft\.keyvault|\.vault\.azure\.net\/secrets\//i;
/* harmony default export */ var environment_variable_secret = ((0,rule/* defineRule */.Km)({
    id: 'environment-variable-secret',
    meta: {
        area: 'environment-variable',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['role'],
        sources: [
            'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables-azure-key-vault-secrets',
        ],
    },
    messages: {
        literal: 'The {{role}} of the secret environment variable "{{variable}}" ({{schemaName}}) is not a reference to Azure Key Vault: a secret may stand in this file, and the variable can\'t be read. Write /subscriptions/…/resourceGroups/…/providers/Microsoft.KeyVault/vaults/…/secrets/…, and replace the secret where it was issued if this was one.',
    },
    *check({ graph }) {
        const all = graph.packages.flatMap((one) => one.environmentVariables);
        const secrets = new Set(all.filter(({ type }) => type === 'secret').map(({ id }) => id.toLowerCase()));
        for (const variable of all) {
            // A solution of values alone says nothing of types.
            const isSecret = variable.isDefined
                ? variable.type === 'secret'
                : secrets.has(variable.id.toLowerCase());
            if (!isSecret)
                continue;
            for (const { role, text, isPlaceholder, at } of variable.texts) {
                if (isPlaceholder || keyVaultReference.test(text))
                    continue;
                yield {
                    messageId: 'literal',
                    at,
                    component: variable,
                    data: { role, variable: variable.name, schemaName: variable.id },
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/environment-variable/environment-variable-type.js

/* harmony default export */ var environment_variable_type = ((0,rule/* defineRule */.Km)({
    id: 'environment-variable-type',
    meta: {
        area: 'environment-variable',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['role'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables'],
    },
    messages: {
        type: 'The {{role}} of environment variable "{{variable}}" ({{schemaName}}) is not {{expected}}: what reads the variable gets something else than it expects. Write one, or change the type of the variable.',
    },
    *check({ graph }) {
        for (const variable of graph.packages.flatMap((one) => one.environmentVariables)) {
            for (const { role, text, isPlaceholder, at } of variable.texts) {
                const expected = isPlaceholder ? undefined : unmet(variable.type, text);
                if (expected === undefined)
                    continue;
                yield {
                    messageId: 'type',
                    at,
                    component: variable,
                    data: { role, variable: variable.name, schemaName: variable.id, expected },
                };
            }
        }
    },
}));
const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const yesOrNo = /^(?:yes|no|true|false)$/i;
/** What the text should be and is not. */
function unmet(type, text) {
    switch (type) {
        case 'number':
            return number.test(text) ? undefined : 'a number';
        case 'yes/no':
            return yesOrNo.test(text) ? undefined : 'yes or no';
        case 'JSON':
            return isJson(text) ? undefined : 'JSON';
        default:
            return undefined;
    }
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/rules/environment-variable/environment-variable-unique-display-name.js

/* harmony default export */ var environment_variable_unique_display_name = ((0,rule/* defineRule */.Km)({
    id: 'environment-variable-unique-display-name',
    meta: {
        area: 'environment-variable',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['displayName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables'],
    },
    messages: {
        duplicate: '{{count}} environment variables of solution "{{solution}}" are called "{{displayName}}" ({{schemaNames|5, more}}): whoever gives them their values at import can\'t tell them apart. Give each a display name of its own that says what it is for.',
    },
    *check({ graph }) {
        for (const { solution, environmentVariables } of graph.packages) {
            if (!solution)
                continue;
            for (const members of environment_variable_unique_display_name_groupsByName(environmentVariables).values()) {
                const [first, second] = members;
                if (!first || !second)
                    continue;
                yield {
                    messageId: 'duplicate',
                    at: second.at,
                    component: solution,
                    data: {
                        displayName: environment_variable_unique_display_name_collapsed(first.name),
                        count: members.length,
                        solution: solution.name,
                        schemaNames: members.map(({ id }) => id),
                    },
                    related: members
                        .filter((variable) => variable !== second)
                        .map(({ id, at }) => ({ message: `environment variable ${id}`, at })),
                };
            }
        }
    },
}));
/** By schema name, so that the second stays the second when files move. One without a name of its own has no group. */
function environment_variable_unique_display_name_groupsByName(variables) {
    const named = variables.filter(({ isDefined, name, id }) => isDefined && name !== id);
    const groups = new Map();
    for (const variable of named.sort((a, b) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1))) {
        const name = environment_variable_unique_display_name_collapsed(variable.name).toLowerCase();
        const group = groups.get(name);
        if (group)
            group.push(variable);
        else
            groups.set(name, [variable]);
    }
    return groups;
}
function environment_variable_unique_display_name_collapsed(displayName) {
    return displayName.trim().replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./build/rules/environment-variable/environment-variable-value-shipped.js

/* harmony default export */ var environment_variable_value_shipped = ((0,rule/* defineRule */.Km)({
    id: 'environment-variable-value-shipped',
    meta: {
        area: 'environment-variable',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables'],
    },
    messages: {
        shipped: 'The current value of environment variable "{{variable}}" ships with the solution, into every environment that imports it. In the solution, open the variable, choose "Remove from this solution" under its current value, and export again.',
    },
    options: {
        allow: {
            type: 'array',
            items: { type: 'string' },
            default: [],
            description: 'Globs of schema names whose value may ship.',
        },
    },
    *check({ graph, options, matches }) {
        for (const variable of graph.packages.flatMap((one) => one.environmentVariables)) {
            const [value] = variable.values;
            if (!value || matches(variable.id, options.allow))
                continue;
            yield { messageId: 'shipped', at: value.at, component: variable, data: { variable: variable.name } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/flow/flow-child-invoker-connection.js

/** Both connectors of Dataverse; child flows may take these from whoever runs them. */
const dataverse = new Set(['shared_commondataserviceforapps', 'shared_commondataservice']);
/* harmony default export */ var flow_child_invoker_connection = ((0,rule/* defineRule */.Km)({
    id: 'flow-child-invoker-connection',
    meta: {
        area: 'flow',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['key'],
        sources: ['https://learn.microsoft.com/power-automate/create-child-flows'],
    },
    messages: {
        invoker: 'Flow "{{flow}}" is called by {{callers|2, more flows}}, and its connection "{{key}}" is provided by the run-only user: child flows only support embedded connections. In its source environment, in the details of "{{flow}}" under Run only users, choose "Use this connection", and export again.',
        dataverseOnly: {
            text: 'Flow "{{flow}}" is called by {{callers|2, more flows}}, and its Dataverse connection "{{key}}" is provided by the run-only user: the documentation allows this for Dataverse, and Power Automate refuses some such flows all the same. In its source environment, in the details of "{{flow}}" under Run only users, choose "Use this connection", and export again.',
            severity: 'warning',
        },
    },
    *check({ graph }) {
        for (const flow of graph.packages.flatMap((one) => one.flows)) {
            const calls = graph
                .edgesTo(flow, 'callsFlow')
                .filter(({ from }) => from.kind === 'flow' && from.id !== flow.id);
            if (calls.length === 0)
                continue;
            const invoker = flow.connections.filter(({ usedBy, runtimeSource }) => usedBy.length > 0 && runtimeSource === 'invoker');
            const messageId = invoker.every(({ connector }) => dataverse.has(connector))
                ? 'dataverseOnly'
                : 'invoker';
            const isOnlyCalledByLooseFlows = calls.every(isOfLooseFlow);
            for (const { key, connector, at } of invoker) {
                yield {
                    messageId,
                    at,
                    component: flow,
                    data: { flow: flow.name, key, connector, callers: callersText(calls) },
                    related: calls.map((call) => ({ message: `called by flow "${call.from.name}"`, at: call.at })),
                    atMost: isOnlyCalledByLooseFlows ? 'warning' : 'error',
                };
            }
        }
    },
}));
/** A flow that is not imported calls nothing. */
function isOfLooseFlow({ from: { component } }) {
    return component?.kind === 'flow' && !component.isPacked;
}
function callersText(calls) {
    return [...new Set(calls.map(({ from }) => `"${from.name}"`))].sort();
}

;// CONCATENATED MODULE: ./build/rules/flow/flow-child-missing.js

const flow_child_missing_processType = '29';
/* harmony default export */ var flow_child_missing = ((0,rule/* defineRule */.Km)({
    id: 'flow-child-missing',
    meta: {
        area: 'flow',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['flowId'],
        sources: ['https://learn.microsoft.com/power-automate/create-child-flows'],
    },
    messages: {
        missing: 'Step "{{step}}" of flow "{{flow}}" calls flow {{flowId}}, which no solution here has and no named solution provides: the import or the activation fails. Add the called flow to this solution, lint this one together with the solution that has it, or remove the step.',
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            if (!from.solution)
                continue;
            for (const [flowId, calls] of flow_child_missing_callsByFlow(from)) {
                const [first] = calls;
                if (!first || graph.hasComponent(flow_child_missing_processType, flowId, from))
                    continue;
                yield {
                    messageId: 'missing',
                    at: first.at,
                    component: first.caller,
                    data: { flow: first.caller.name, flowId, step: first.step },
                    related: calls
                        .slice(1)
                        .map(({ caller, step, at }) => ({ message: `step "${step}" of flow "${caller.name}"`, at })),
                };
            }
        }
    },
}));
/** Callers by id, those that are imported first. */
function flow_child_missing_callsByFlow(from) {
    const callers = [...from.flows].sort((a, b) => Number(b.isPacked) - Number(a.isPacked) || (a.id < b.id ? -1 : 1));
    const calls = new Map();
    for (const caller of callers) {
        for (const call of caller.childFlowCalls) {
            if (call.flowId === caller.id)
                continue;
            const known = calls.get(call.flowId);
            if (known)
                known.push({ ...call, caller });
            else
                calls.set(call.flowId, [{ ...call, caller }]);
        }
    }
    return calls;
}

;// CONCATENATED MODULE: ./build/rules/flow/flow-child-off.js

/* harmony default export */ var flow_child_off = ((0,rule/* defineRule */.Km)({
    id: 'flow-child-off',
    meta: {
        area: 'flow',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-automate/create-child-flows'],
    },
    messages: {
        off: 'Flow "{{flow}}" ships off, and flows that ship on call it: {{callers|2, more flows}}. Where it isn\'t there yet, it arrives turned off, and until it is turned on, none of them can be ("ChildFlowNeverPublished"). Turn it on before the export, or after the import before its callers.',
    },
    *check({ graph }) {
        const bringers = bringersById(graph);
        for (const flow of graph.packages.flatMap((one) => one.flows)) {
            if (flow.state !== 'off')
                continue;
            const calls = graph
                .edgesTo(flow, 'callsFlow')
                .filter((call) => isAtRisk(call, flow, graph, bringers.get(flow.id) ?? new Set()));
            if (calls.length === 0)
                continue;
            yield {
                messageId: 'off',
                at: flow.stateAt,
                component: flow,
                data: { flow: flow.name, callers: flow_child_off_callersText(calls) },
                related: calls.map((call) => ({ message: `called by flow "${call.from.name}"`, at: call.at })),
            };
        }
    },
}));
/** Not where another solution, or another version of it, brings the called flow turned on. */
function isAtRisk({ from }, flow, graph, bringers) {
    const caller = from.component;
    if (caller?.kind !== 'flow' || caller.state !== 'on' || caller.id === flow.id)
        return false;
    const own = graph.packageOf(caller);
    const others = bringers.size - (bringers.has(solutionOf(own)) ? 1 : 0);
    return others === 0 && graph.findFlow(flow.id, own)?.state === 'off';
}
/** Solutions that have a flow turned on, by the id of the flow. */
function bringersById(graph) {
    const bringers = new Map();
    for (const one of graph.packages) {
        for (const { id, state } of one.flows) {
            if (state !== 'on')
                continue;
            bringers.set(id, (bringers.get(id) ?? new Set()).add(solutionOf(one)));
        }
    }
    return bringers;
}
function solutionOf({ solution, path }) {
    return solution?.uniqueName.toLowerCase() ?? path;
}
function flow_child_off_callersText(calls) {
    return [...new Set(calls.map(({ from }) => `"${from.name}"`))].sort();
}

;// CONCATENATED MODULE: ./build/rules/flow/flow-connector-mismatch.js

/* harmony default export */ var flow_connector_mismatch = ((0,rule/* defineRule */.Km)({
    id: 'flow-connector-mismatch',
    meta: {
        area: 'flow',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['key', 'used'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        differs: 'Flow "{{flow}}" runs {{steps|2, more steps}} of connector {{used}} with connection "{{key}}", which is for {{connector}}: a connection of the one can\'t serve the other. Open the step in the designer and pick a connection reference for {{used}}; or, in the file, {{repair}}.',
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            for (const flow of from.flows) {
                for (const connection of flow.connections) {
                    const { key, connector, otherConnectors } = connection;
                    for (const { connector: used, usedBy, at } of otherConnectors) {
                        if (flow_connector_mismatch_isSameConnector(graph, connection, used, from))
                            continue;
                        const fitting = flow.connections.filter((other) => other.connector === used);
                        yield {
                            messageId: 'differs',
                            at,
                            component: flow,
                            data: {
                                flow: flow.name,
                                key,
                                connector,
                                used,
                                steps: usedBy.map((step) => `"${step}"`),
                                repair: repairText(fitting),
                            },
                            related: [{ message: `connection "${key}"`, at: connection.at }],
                        };
                    }
                }
            }
        }
    },
}));
/** Custom connectors have another API name in each environment: their component counts, then its name. */
function flow_connector_mismatch_isSameConnector(graph, connection, used, from) {
    const { connector, customConnectorName: componentName } = connection;
    if (graph.isSameConnector(connector, used))
        return true;
    const own = graph.findCustomConnector({ connector, componentName }, from);
    const other = graph.findCustomConnector({ connector: used }, from);
    if (own && other)
        return own.id.toLowerCase() === other.id.toLowerCase();
    return componentName !== undefined && graph.isNameOfConnector(used, componentName);
}
function repairText(fitting) {
    const keys = fitting.slice(0, 3).map(({ key }) => `"${key}"`);
    if (keys.length === 0)
        return 'add an entry for it to "connectionReferences" and point the step at that';
    return `point the step at ${keys.join(' or ')}, which the flow has`;
}

;// CONCATENATED MODULE: ./build/rules/flow/flow-direct-connection.js

/* harmony default export */ var flow_direct_connection = ((0,rule/* defineRule */.Km)({
    id: 'flow-direct-connection',
    meta: {
        area: 'flow',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['key'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        stripped: 'Flow "{{flow}}" ({{state}}) uses a connection to {{what}} directly, not through a connection reference: the export dropped it, so nothing binds {{steps|2, more steps}} after import. In its source environment, open the flow from the solution and use the flow checker\'s "Remove connections so connection references can be added"{{existing}}; or export it unmanaged and import that, which replaces them.',
        named: 'Flow "{{flow}}" ({{state}}) is bound to connection "{{connection}}" to {{what}}, not to a connection reference: it exists in one environment only, so nothing binds {{steps|2, more steps}} elsewhere. In its source environment, open the flow from the solution and use the flow checker\'s "Remove connections so connection references can be added"{{existing}}.',
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            for (const flow of from.flows) {
                for (const connection of flow.connections) {
                    if (connection.usedBy.length === 0 || connection.logicalName !== undefined)
                        continue;
                    const { key, connector, connectionName, usedBy, at } = connection;
                    const data = {
                        flow: flow.name,
                        state: stateText(flow),
                        key,
                        connector,
                        what: connector || 'an unnamed connector',
                        steps: usedBy.map((step) => `"${step}"`),
                        existing: existingText(from, connection),
                    };
                    if (connectionName === undefined)
                        yield { messageId: 'stripped', at, component: flow, data };
                    else
                        yield { messageId: 'named', at, component: flow, data: { ...data, connection: connectionName } };
                }
            }
        }
    },
}));
function stateText(flow) {
    return flow.state ?? 'state unknown';
}
/** References of the solution that could take its place. */
function existingText({ connectionReferences }, { connector }) {
    const fitting = connectionReferences.filter((reference) => reference.connector === connector);
    const names = [...new Set(fitting.map((reference) => `"${reference.name}"`))].slice(0, 3);
    return connector === '' || names.length === 0 ? '' : `, then pick ${names.join(' or ')}`;
}

;// CONCATENATED MODULE: ./build/rules/flow/flow-hardcoded-environment.js

/* harmony default export */ var flow_hardcoded_environment = ((0,rule/* defineRule */.Km)({
    id: 'flow-hardcoded-environment',
    meta: {
        area: 'flow',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['address'],
        sources: [
            'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables-power-automate',
            'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables',
        ],
    },
    messages: {
        sharePoint: 'Flow "{{flow}}" has the SharePoint address {{address}} written into {{steps|2, more steps}}: it goes there from every environment that it is imported into. Put site and list into environment variables of type data source, and choose these in the steps.',
        dataverse: 'Flow "{{flow}}" has the address of one Dataverse environment, {{address}}, written into {{steps|2, more steps}}: it goes there from every environment that it is imported into. Choose "(Current)" as environment, or put the address into an environment variable.',
        endpoint: 'Flow "{{flow}}" has the address of a service of one environment, {{address}}, written into {{steps|2, more steps}}: it calls that one from every environment that it is imported into. Call a flow of the solution as a child flow, or put the address into an environment variable.',
        environment: "Flow \"{{flow}}\" has the id of one environment, {{address}}, written into {{steps|2, more steps}}: it means that one wherever it is imported. Use workflow()['tags']['environmentName'] for the environment that the flow runs in, or an environment variable.",
    },
    options: {
        allow: {
            type: 'array',
            items: { type: 'string' },
            default: [],
            description: 'Globs of host names and environment ids that flows may have.',
        },
    },
    *check({ graph, options, matches }) {
        for (const flow of graph.packages.flatMap((one) => one.flows)) {
            for (const { kind, address, usedBy, at } of flow.environmentAddresses) {
                if (matches(address, options.allow))
                    continue;
                yield {
                    messageId: kind,
                    at,
                    component: flow,
                    data: { flow: flow.name, address, steps: usedBy },
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/flow/flow-hardcoded-secret.js

/* harmony default export */ var flow_hardcoded_secret = ((0,rule/* defineRule */.Km)({
    id: 'flow-hardcoded-secret',
    meta: {
        area: 'flow',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['step', 'parameter'],
        sources: [
            'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables-azure-key-vault-secrets',
            'https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app',
        ],
    },
    messages: {
        authentication: 'Step "{{step}}" of flow "{{flow}}" has a secret for its authentication ({{parameter}}) as plain text: everybody who gets the package can read and use it. Replace the secret where it was issued, keep the new one in Azure Key Vault, and read it through an environment variable of type secret.',
        signature: 'Step "{{step}}" of flow "{{flow}}" has an address with its signature (sig) as plain text ({{parameter}}): everybody who gets the package can use that address. Make a new signature where the old one was issued, and keep the address in Azure Key Vault, behind an environment variable of type secret; call a flow of the solution as a child flow.',
        header: 'Step "{{step}}" of flow "{{flow}}" has a key or token in a header ({{parameter}}) as plain text: everybody who gets the package can read and use it. Replace it where it was issued, keep the new one in Azure Key Vault, and read it through an environment variable of type secret.',
    },
    *check({ graph }) {
        for (const flow of graph.packages.flatMap((one) => one.flows)) {
            for (const { kind, step, parameter, at } of flow.literalSecrets) {
                yield { messageId: kind, at, component: flow, data: { flow: flow.name, step, parameter } };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/flow/flow-invoker-trigger.js

/** Triggers that nobody runs: a schedule, a webhook, polling. All that a person or an app runs are `Request`. */
const selfRunning = /^(recurrence|slidingwindow|http(webhook)?|(open)?apiconnection(webhook|notification)?)$/i;
/* harmony default export */ var flow_invoker_trigger = ((0,rule/* defineRule */.Km)({
    id: 'flow-invoker-trigger',
    meta: {
        area: 'flow',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['key'],
        sources: [
            'https://learn.microsoft.com/power-automate/create-team-flows',
            'https://learn.microsoft.com/power-automate/dataverse/manage-dataverse-connections',
        ],
    },
    messages: {
        invoker: 'Flow "{{flow}}" takes connection "{{key}}" from the person who runs it, and nobody does: its trigger "{{trigger}}" ({{type}}) runs by itself, so there is none to run {{steps|2, more steps}} with. Use an embedded connection: open the flow from the solution, pick a connection reference in the step, save, and export again.',
    },
    *check({ graph }) {
        for (const flow of graph.packages.flatMap((one) => one.flows)) {
            const [trigger] = flow.triggers;
            if (!trigger || !flow.triggers.every(({ type }) => selfRunning.test(type)))
                continue;
            for (const { key, connector, usedBy, runtimeSource, at } of flow.connections) {
                if (runtimeSource !== 'invoker' || usedBy.length === 0)
                    continue;
                const data = {
                    flow: flow.name,
                    key,
                    connector,
                    trigger: trigger.name,
                    type: trigger.type,
                    steps: usedBy.map((step) => `"${step}"`),
                };
                yield { messageId: 'invoker', at, component: flow, data };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/flow/flow-mixed-binding.js

/* harmony default export */ var flow_mixed_binding = ((0,rule/* defineRule */.Km)({
    id: 'flow-mixed-binding',
    meta: {
        area: 'flow',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['key'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        mixed: 'Flow "{{flow}}" binds "{{key}}" twice, to connection reference "{{logicalName}}" and to connection "{{connection}}": the connection exists in one environment only, and which of the two holds elsewhere isn\'t documented. Remove the name of the connection from the entry and keep the connection reference.',
    },
    *check({ graph }) {
        for (const flow of graph.packages.flatMap((one) => one.flows)) {
            for (const { key, connector, logicalName, connectionName: connection, at } of flow.connections) {
                if (logicalName === undefined || connection === undefined)
                    continue;
                const data = { flow: flow.name, key, connector, logicalName, connection };
                yield { messageId: 'mixed', at, component: flow, data };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/flow/flow-off.js

/* harmony default export */ var flow_off = ((0,rule/* defineRule */.Km)({
    id: 'flow-off',
    meta: {
        area: 'flow',
        severity: 'note',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-automate/import-flow-solution'],
    },
    messages: {
        off: 'Flow "{{flow}}" ships off: where it isn\'t there yet, it arrives turned off. Turn it on before the export if it should run there.',
    },
    *check({ graph }) {
        for (const flow of graph.packages.flatMap((one) => one.flows)) {
            if (flow.state === 'off')
                yield { messageId: 'off', at: flow.stateAt, component: flow, data: { flow: flow.name } };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/flow/flow-undefined-variable.js

const variableType = '380';
/* harmony default export */ var flow_undefined_variable = ((0,rule/* defineRule */.Km)({
    id: 'flow-undefined-variable',
    meta: {
        area: 'flow',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['variable'],
        sources: [
            'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables-power-automate',
            'https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-definition-language',
        ],
    },
    messages: {
        parameter: 'Flow "{{flow}}" reads parameter "{{variable}}" in {{steps|2, more steps}}, and its definition has no such parameter: the flow can\'t be saved or turned on. Open the step in the designer and pick the environment variable again; or, in the file, add the parameter to "parameters" or correct its name.',
        active: 'Flow "{{flow}}" reads environment variable "{{variable}}", which no solution here defines, and the manifest says that it exists only in the unmanaged layer ("Active"): where it isn\'t there already, the import stops with "missing dependencies". Add the environment variable to this solution and export it again, or lint this one together with the solution that has it.',
        undeclared: 'Flow "{{flow}}" reads environment variable "{{variable}}", which no solution here defines, and none is named as its owner: where it isn\'t there already, the flow can\'t be turned on. Add the environment variable to this solution, lint this one together with the solution that has it, or remove it from the flow.',
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            for (const flow of from.flows) {
                for (const { name, usedBy, at } of flow.undefinedParameters) {
                    const data = { flow: flow.name, variable: name, steps: usedBy.map((step) => `"${step}"`) };
                    yield { messageId: 'parameter', at, component: flow, data };
                }
                for (const { to, at } of graph.edgesFrom(flow, 'readsVariable')) {
                    // One that a manifest lists has its definition in a file that the repository left out.
                    if (!to.isMissing || !from.solution || graph.hasComponent(variableType, to.id, from))
                        continue;
                    const data = { flow: flow.name, variable: to.id };
                    yield {
                        messageId: isDeclared(from.solution, to.id) ? 'active' : 'undeclared',
                        at,
                        component: flow,
                        data,
                    };
                }
            }
        }
    },
}));
function isDeclared({ missingDependencies }, schemaName) {
    return missingDependencies.some((one) => [one.id, one.schemaName].some((name) => name?.toLowerCase() === schemaName.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/rules/flow/flow-unique-display-name.js

/* harmony default export */ var flow_unique_display_name = ((0,rule/* defineRule */.Km)({
    id: 'flow-unique-display-name',
    meta: {
        area: 'flow',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['displayName'],
        sources: [
            'https://learn.microsoft.com/power-automate/guidance/coding-guidelines/use-consistent-naming-conventions',
        ],
    },
    messages: {
        duplicate: '{{count}} flows of solution "{{solution}}" are called "{{displayName}}": whoever turns one on, shares it or looks for a failed run can\'t tell them apart. Give each a name of its own that says what it does, or remove the copy.',
    },
    *check({ graph }) {
        for (const { solution, flows } of graph.packages) {
            if (!solution)
                continue;
            for (const members of flow_unique_display_name_groupsByName(flows).values()) {
                const [first, second] = members;
                if (!first || !second)
                    continue;
                yield {
                    messageId: 'duplicate',
                    at: second.nameAt,
                    component: solution,
                    data: {
                        displayName: flow_unique_display_name_collapsed(first.name),
                        count: members.length,
                        solution: solution.name,
                        flowIds: members.map(({ id }) => id),
                    },
                    related: members
                        .filter((flow) => flow !== second)
                        .map(({ id, nameAt }) => ({ message: `flow ${id}`, at: nameAt })),
                };
            }
        }
    },
}));
/** By id, so that the second stays the second when files move. */
function flow_unique_display_name_groupsByName(flows) {
    const groups = new Map();
    for (const flow of [...flows].sort((a, b) => (a.id < b.id ? -1 : 1))) {
        if (!flow.isPacked)
            continue;
        const name = flow_unique_display_name_collapsed(flow.name).toLowerCase();
        const group = groups.get(name);
        if (group)
            group.push(flow);
        else
            groups.set(name, [flow]);
    }
    return groups;
}
function flow_unique_display_name_collapsed(displayName) {
    return displayName.trim().replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./build/rules/flow/flow-unresolved-connection-key.js

/* harmony default export */ var flow_unresolved_connection_key = ((0,rule/* defineRule */.Km)({
    id: 'flow-unresolved-connection-key',
    meta: {
        area: 'flow',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['key'],
        sources: ['https://learn.microsoft.com/power-automate/error-reference'],
    },
    messages: {
        unresolved: 'Flow "{{flow}}" has no connection "{{key}}", so there is none to run {{steps|2, more steps}} with. Open the step in the designer and pick a connection reference; or, in the file, {{repair}}.',
    },
    *check({ graph }) {
        for (const flow of graph.packages.flatMap((one) => one.flows)) {
            for (const unresolved of flow.unresolvedKeys) {
                const { key, connector, usedBy, at } = unresolved;
                const data = {
                    flow: flow.name,
                    key,
                    connector,
                    steps: usedBy.map((step) => `"${step}"`),
                    repair: flow_unresolved_connection_key_repairText(flow, unresolved),
                };
                yield { messageId: 'unresolved', at, component: flow, data };
            }
        }
    },
}));
/** Only a key for the connector of the step can take the place of the one that is not there. */
function flow_unresolved_connection_key_repairText({ connections }, { connector }) {
    const fitting = connections.filter((connection) => connector === '' || connection.connector === connector);
    const keys = fitting.slice(0, 3).map(({ key }) => `"${key}"`);
    if (keys.length === 0)
        return 'add the entry to "connectionReferences"';
    return `point the step at ${keys.join(' or ')}, which the flow has`;
}

;// CONCATENATED MODULE: ./build/rules/flow/flow-unused-connection-key.js

/* harmony default export */ var flow_unused_connection_key = ((0,rule/* defineRule */.Km)({
    id: 'flow-unused-connection-key',
    meta: {
        area: 'flow',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['key'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    },
    messages: {
        unused: 'Flow "{{flow}}" has connection "{{key}}", and no step uses it: it still needs a connection before the flow can be turned on. Remove the entry from the file, or save the flow in the designer and export it again.',
    },
    *check({ graph }) {
        for (const flow of graph.packages.flatMap((one) => one.flows)) {
            if (flow.picksKeyByExpression)
                continue;
            for (const { key, connector, usedBy, at } of flow.connections) {
                if (usedBy.length > 0)
                    continue;
                const data = { flow: flow.name, key, connector };
                yield { messageId: 'unused', at, component: flow, data };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/package/file-malformed.js

/* harmony default export */ var file_malformed = ((0,rule/* defineRule */.Km)({
    id: 'file-malformed',
    meta: {
        area: 'package',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['file'],
        sources: ['https://learn.microsoft.com/power-platform/alm/solution-packager-tool'],
        isDiagnostic: true,
    },
    messages: {
        json: '{{what}} is not valid JSON: {{detail}}. What it holds was not checked; look for a merge conflict or a hand edit here.',
        xml: '"{{file}}" is not well-formed XML: {{detail}}. What it holds was not checked; look for a merge conflict or a hand edit here.',
        encoding: '"{{file}}" can\'t be decoded: {{detail}}. Save it as UTF-8.',
        tooDeep: '{{what}} was not read: {{detail}}. No designer writes such a file; look at what made it.',
        tooLarge: '{{what}} was not read: {{detail}}. No designer writes such a file; look at what made it.',
        archive: '"{{file}}" can\'t be opened: {{detail}}. The app in it was not checked; download or export it again.',
        gitLfsPointer: '"{{file}}" is a Git LFS pointer, not the file itself. Run "git lfs pull", then lint again.',
        unexpectedShape: '"{{file}}" has another shape than expected: {{detail}}. What it holds was not checked; look at what wrote it.',
        unreadable: '"{{file}}" can\'t be read: {{detail}}. Check that it is still there and that you may read it.',
    },
    *check({ graph }) {
        for (const found of graph.packages) {
            for (const problem of found.problems) {
                if (problem.kind !== 'file-malformed')
                    continue;
                const { at, reason, detail, offset } = problem;
                const place = offset === undefined || at.pointer !== '' ? at : { ...at, pointer: `offset=${offset}` };
                yield {
                    messageId: reason,
                    at: place,
                    component: { kind: 'file', id: at.file, name: at.file },
                    data: { file: at.file, what: whatText(at), detail },
                };
            }
        }
    },
}));
/** JSON may stand in an element of an XML file, or in a string of another JSON file. */
function whatText({ file, pointer }) {
    const holder = pointer.slice(pointer.lastIndexOf('/') + 1);
    return holder === '' || holder.endsWith(']') ? `"${file}"` : `"${holder}" in "${file}"`;
}

;// CONCATENATED MODULE: ./build/rules/package/file-missing.js

/** What each kind of file belongs to. */
const owners = {
    flow: 'flow',
    canvasApp: 'app',
    openApi: 'custom connector',
    connectionParameters: 'custom connector',
};
const kinds = ['flow', 'canvasApp', 'openApi', 'connectionParameters'];
/* harmony default export */ var file_missing = ((0,rule/* defineRule */.Km)({
    id: 'file-missing',
    meta: {
        area: 'package',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-platform/alm/solution-packager-tool'],
        isDiagnostic: true,
    },
    messages: {
        flow: 'The JSON of {{counted}} is not here: {{owners|3, more}}. What it connects to was not checked. Add the files that the metadata names.',
        canvasApp: 'The .msapp of {{counted}} is not here: {{owners|3, more}}. Only the metadata was checked. Add the .msapp files or their unpacked sources.',
        openApi: "The OpenAPI definition of {{counted}} is not here: {{owners|3, more}}. The solution can't be packed without it. Add the files that the metadata names.",
        connectionParameters: "The connection parameters of {{counted}} are not here: {{owners|3, more}}. The solution can't be packed without them. Add the files that the metadata names.",
    },
    *check({ graph }) {
        for (const found of graph.packages) {
            const missing = found.problems.filter((problem) => problem.kind === 'file-missing');
            for (const kind of kinds) {
                const files = missing.filter((problem) => problem.reason === kind).sort(byFile);
                const [first] = files;
                if (!first)
                    continue;
                const count = files.length;
                yield {
                    messageId: kind,
                    at: first.at,
                    component: found.solution ?? { kind: 'file', id: found.path, name: found.path },
                    data: {
                        count,
                        counted: `${count} ${owners[kind]}${count === 1 ? '' : 's'}`,
                        owners: files.map(({ owner }) => `"${owner}"`),
                        files: files.map((file) => file.file),
                    },
                    related: files.map(({ file, at }) => ({ message: file, at })),
                };
            }
        }
    },
}));
/** Rows stand in another order in each layout. */
function byFile(a, b) {
    return a.file < b.file ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/rules/package/file-unlisted.js

/* harmony default export */ var file_unlisted = ((0,rule/* defineRule */.Km)({
    id: 'file-unlisted',
    meta: {
        area: 'package',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['file'],
        sources: ['https://learn.microsoft.com/power-platform/alm/solution-packager-tool'],
        isDiagnostic: true,
    },
    messages: {
        unlisted: '"{{file}}" is a cloud flow that neither a metadata row nor a root component names: it won\'t be imported. Restore its row (in a tree, its .data.xml), or delete the left-over file.',
    },
    *check({ graph }) {
        for (const found of graph.packages) {
            for (const problem of found.problems) {
                if (problem.kind !== 'file-unlisted')
                    continue;
                const { file } = problem.at;
                yield {
                    messageId: 'unlisted',
                    at: problem.at,
                    component: { kind: 'file', id: file, name: problem.flow },
                    data: { file },
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/package/package-no-manifest.js

/* harmony default export */ var package_no_manifest = ((0,rule/* defineRule */.Km)({
    id: 'package-no-manifest',
    meta: {
        area: 'package',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['missing'],
        sources: ['https://learn.microsoft.com/power-platform/alm/solution-packager-tool'],
        isDiagnostic: true,
    },
    messages: {
        solution: '"{{path}}" has customizations.xml and no solution.xml: it can\'t be imported, and nobody can tell which solution it is. Unpack or export the whole solution.',
        customizations: '"{{path}}" has solution.xml and no customizations.xml: it can\'t be imported, and its connection references are unknown. Unpack or export the whole solution.',
    },
    *check({ graph }) {
        for (const found of graph.packages) {
            for (const problem of found.problems) {
                if (problem.kind !== 'package-no-manifest')
                    continue;
                const missing = `${problem.reason}.xml`;
                yield {
                    messageId: problem.reason,
                    at: problem.at,
                    component: { kind: 'file', id: missing, name: missing },
                    data: { path: found.path, missing },
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/package/package-not-a-solution.js

/* harmony default export */ var package_not_a_solution = ((0,rule/* defineRule */.Km)({
    id: 'package-not-a-solution',
    meta: {
        area: 'package',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-automate/export-flow-solution'],
        isDiagnostic: true,
    },
    messages: {
        flowPackage: '"{{path}}" is a legacy flow package, not a solution: whoever imports it picks any connections by hand, and there are no connection references to check. Add the flow to a solution (Solutions > Add existing > Automation > Cloud flow) and export that.',
        appPackage: '"{{path}}" is a legacy app package, not a solution: whoever imports it picks any connections by hand, and there are no connection references to check. Add the app and its flows to a solution and export that.',
        gitYaml: '"{{path}}" is in the YAML layout of Dataverse git integration, which is recognised and not read yet. Export the solution as a zip, or unpack one with "pac solution unpack", and lint that.',
    },
    *check({ graph }) {
        for (const found of graph.packages) {
            for (const problem of found.problems) {
                if (problem.kind !== 'package-not-a-solution')
                    continue;
                yield {
                    messageId: problem.reason,
                    at: problem.at,
                    component: { kind: 'file', id: found.path, name: found.path },
                    data: { path: found.path },
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/package/package-unreadable.js

/* harmony default export */ var package_unreadable = ((0,rule/* defineRule */.Km)({
    id: 'package-unreadable',
    meta: {
        area: 'package',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['path'],
        sources: ['https://learn.microsoft.com/power-platform/alm/solution-concepts-alm'],
        isDiagnostic: true,
    },
    messages: {
        notZip: '"{{path}}" is not a zip: {{detail}}. Export the solution again, or remove the file.',
        truncated: '"{{path}}" is cut off: {{detail}}. Download or export it again.',
        damaged: '"{{path}}" is damaged: {{detail}}. Export the solution again.',
        encrypted: '"{{path}}" is encrypted: {{detail}}. A solution is imported without a password; export it again.',
        limit: '"{{path}}" was not read: {{detail}}. A genuine solution stays far below; look at what made this file.',
        unsafeName: '"{{path}}" was not read: {{detail}}, which leads out of the folder it is unpacked to. Do not unpack it.',
        gitLfsPointer: '"{{path}}" is a Git LFS pointer, not the package itself. Run "git lfs pull", then lint again.',
        notRegularFile: '"{{path}}" is not a regular file: {{detail}}. Name the zip itself.',
        unreadable: '"{{path}}" can\'t be read: {{detail}}. Check that it is still there and that you may read it.',
    },
    *check({ graph }) {
        for (const found of graph.packages) {
            for (const problem of found.problems) {
                if (problem.kind !== 'package-unreadable')
                    continue;
                const { at, reason, detail } = problem;
                yield {
                    messageId: reason,
                    at,
                    component: { kind: 'file', id: found.path, name: found.path },
                    data: { path: found.path, detail },
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/package/solution-duplicate-version.js

/** The version of a template that nobody has counted up. */
const unversioned = '0.0.0.0';
/* harmony default export */ var solution_duplicate_version = ((0,rule/* defineRule */.Km)({
    id: 'solution-duplicate-version',
    meta: {
        area: 'package',
        severity: 'note',
        confidence: 'high',
        since: '0.1',
        identity: ['version'],
        sources: ['https://learn.microsoft.com/power-platform/alm/update-solutions-alm'],
        isDiagnostic: true,
    },
    messages: {
        differs: 'Solution "{{solution}}" {{version}} is here more than once with different content (also in {{others|3, more}}): two packages of one version can\'t be told apart after import. Raise the version of the newer one, or delete the one that is out of date.',
    },
    *check({ graph }) {
        const groups = groupByVersion(graph.packages);
        for (const group of groups.values()) {
            const [first, ...others] = group;
            if (!first?.solution || others.every((other) => contentOf(other) === contentOf(first)))
                continue;
            const last = group.at(-1) ?? first;
            const { solution } = last;
            if (!solution)
                continue;
            yield {
                messageId: 'differs',
                at: solution.at,
                component: solution,
                data: {
                    solution: solution.uniqueName,
                    version: solution.version,
                    others: group.filter((one) => one !== last).map((one) => `"${one.path}"`),
                },
                related: group.flatMap((one) => one === last || !one.solution ? [] : [{ message: one.path, at: one.solution.at }]),
            };
        }
    },
}));
function groupByVersion(packages) {
    const groups = new Map();
    for (const one of packages) {
        if (!one.solution || one.solution.version === unversioned || isPartlyRead(one))
            continue;
        const key = `${one.solution.uniqueName.toLowerCase()} ${one.solution.version}`;
        const group = groups.get(key);
        if (group)
            group.push(one);
        else
            groups.set(key, [one]);
    }
    return groups;
}
/** Nobody knows what the rest says. */
function isPartlyRead({ problems }) {
    return problems.some((problem) => problem.kind === 'file-malformed' ||
        problem.kind === 'package-no-manifest' ||
        (problem.kind === 'file-missing' && problem.reason === 'flow'));
}
/** What a package means, whatever layout it is in; managed and unmanaged exports of one version mean the same. */
function contentOf(one) {
    const flows = one.flows.filter((flow) => flow.isPacked);
    const apps = one.canvasApps.filter((app) => app.isPacked);
    const references = one.connectionReferences.map(({ id, connector, displayName }) => JSON.stringify([id.toLowerCase(), connector, displayName]));
    const bindings = flows.flatMap(({ id, connections }) => connections.map(({ key, logicalName, connector, runtimeSource }) => JSON.stringify([id, key, logicalName, connector, runtimeSource])));
    const components = [...flows, ...apps, ...one.customConnectors, ...one.environmentVariables, ...one.agents];
    const names = components.map(({ kind, id }) => `${kind}:${id.toLowerCase()}`);
    return [...references, ...bindings, ...names].toSorted().join('\n');
}

;// CONCATENATED MODULE: ./build/rules/settings/settings-connection-empty.js

/* harmony default export */ var settings_connection_empty = ((0,rule/* defineRule */.Km)({
    id: 'settings-connection-empty',
    meta: {
        area: 'settings',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
        needs: ['target'],
    },
    messages: {
        empty: 'The deployment settings of {{target}} give connection reference "{{logicalName}}" no "ConnectionId", so it is not bound to a connection. Create the connection in that environment and put its id here: it is the last part of the address of the connection\'s page.',
    },
    *check({ target }) {
        for (const { entry, about, component } of target.connectionEntries) {
            const { logicalName, connection } = entry;
            if (connection.text !== '')
                continue;
            yield {
                messageId: 'empty',
                at: connection.at,
                component,
                data: { target: target.name, logicalName },
                related: about ? [{ message: `connection reference "${about.name}"`, at: about.at }] : [],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/settings/settings-connection-id.js

/** A path, a URL, braces, space: never in the name of a connection. */
const notOfName = /[/\\{}\s]/;
/* harmony default export */ var settings_connection_id = ((0,rule/* defineRule */.Km)({
    id: 'settings-connection-id',
    meta: {
        area: 'settings',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://github.com/microsoft/powerplatform-build-tools/issues/760'],
        needs: ['target'],
    },
    messages: {
        form: 'In the deployment settings of {{target}} the "ConnectionId" of connection reference "{{logicalName}}" is "{{connectionId}}", which is not the bare name of a connection: the import fails with ServiceToServiceUnauthorized. {{advice}}.',
    },
    *check({ target }) {
        for (const { entry, about, component } of target.connectionEntries) {
            const { logicalName, connection } = entry;
            if (connection.isPlaceholder || !notOfName.test(connection.text))
                continue;
            const bare = bareName(connection.text);
            yield {
                messageId: 'form',
                at: connection.at,
                component,
                data: {
                    target: target.name,
                    logicalName,
                    connectionId: shortened(connection.text),
                    advice: bare === '' ? 'Write the id that the address of its page ends with' : `Write "${bare}"`,
                },
                related: about ? [{ message: `connection reference "${about.name}"`, at: about.at }] : [],
            };
        }
    },
}));
/** What would be left of it; empty where that is no name either. */
function bareName(text) {
    const address = /\/connections\/([^/?#]+)/i.exec(text)?.[1];
    const last = address ??
        text
            .replaceAll(/[{}\s]/g, '')
            .split(/[/\\]/)
            .findLast((part) => part !== '') ??
        '';
    return /^[\w-]{8,100}$/.test(last) && last !== 'details' ? last : '';
}
function shortened(text) {
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

;// CONCATENATED MODULE: ./build/rules/settings/settings-connection-missing.js

/* harmony default export */ var settings_connection_missing = ((0,rule/* defineRule */.Km)({
    id: 'settings-connection-missing',
    meta: {
        area: 'settings',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
        needs: ['target'],
    },
    messages: {
        absent: 'The deployment settings of {{target}} have no entry for connection reference "{{reference}}" ({{logicalName}}, {{connector}}). It is used by {{users|2, more}}. If the environment has it with a connection, it keeps that one; otherwise it gets none, and they don\'t work. Add an entry with the id of a connection of that environment.',
        firstImport: {
            text: 'The deployment settings of {{target}} have no entry for connection reference "{{reference}}" ({{logicalName}}, {{connector}}), and nothing of the solution is there yet: it gets no connection. It is used by {{users|2, more}}, and a flow without connection stays off. Add an entry with the id of a connection of that environment.',
            severity: 'error',
        },
        sinceBase: {
            text: 'Connection reference "{{reference}}" ({{logicalName}}, {{connector}}) is new, and the deployment settings of {{target}} have no entry for it: it gets no connection. It is used by {{users|2, more}}, and a flow without connection stays off. Add an entry with the id of a connection of that environment.',
            severity: 'error',
        },
        unboundThere: {
            text: 'The deployment settings of {{target}} have no entry for connection reference "{{reference}}" ({{logicalName}}, {{connector}}), and it has no connection there. It is used by {{users|2, more}}, and a flow without connection stays off. Add an entry with the id of a connection of that environment.',
            severity: 'error',
        },
        kept: 'The deployment settings of {{target}} have no entry for connection reference "{{reference}}" ({{logicalName}}, {{connector}}): it keeps the connection that it has there. It is used by {{users|2, more}}.',
    },
    *check({ target }) {
        for (const { reference, entry, entryBelongsAt, novelty, isBoundThere, users } of target.references) {
            if (entry || !entryBelongsAt)
                continue;
            yield {
                messageId: novelty ?? (isBoundThere ? 'kept' : 'absent'),
                at: entryBelongsAt,
                component: reference,
                data: {
                    target: target.name,
                    reference: reference.name,
                    logicalName: reference.logicalName,
                    connector: reference.connector,
                    users: users.length > 0 ? users : ['nothing in these files'],
                },
                related: [{ message: `connection reference "${reference.name}"`, at: reference.at }],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/settings/settings-connection-reused.js

/* harmony default export */ var settings_connection_reused = ((0,rule/* defineRule */.Km)({
    id: 'settings-connection-reused',
    meta: {
        area: 'settings',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'other', 'logicalName'],
        sources: ['https://github.com/microsoft/powerplatform-build-tools/issues/533'],
        needs: ['target'],
    },
    messages: {
        reused: 'The deployment settings of {{target}} bind connection reference "{{logicalName}}" to connection "{{connectionId}}", and so do those of {{other}}. A connection exists in one environment only, so the import into the other one fails. Write the id of a connection of each environment.',
    },
    *check({ target }) {
        for (const other of target.others) {
            // Each pair once.
            if (other.name > target.name || environmentOf(other) === environmentOf(target))
                continue;
            const known = new Map(boundEntries(other).map((entry) => [entry.connection.text.toLowerCase(), entry]));
            for (const { entry, component } of target.connectionEntries) {
                const { logicalName, connection } = entry;
                const same = connection.isPlaceholder ? undefined : known.get(connection.text.toLowerCase());
                if (!same)
                    continue;
                yield {
                    messageId: 'reused',
                    at: connection.at,
                    component,
                    data: { target: target.name, other: other.name, logicalName, connectionId: connection.text },
                    related: [{ message: `"${same.logicalName}" in ${other.name}`, at: same.connection.at }],
                };
            }
        }
    },
}));
function boundEntries({ settings }) {
    return settings
        .flatMap((file) => file.connections)
        .filter(({ connection }) => connection.text !== '' && !connection.isPlaceholder);
}
function environmentOf({ environment, name }) {
    return (environment ?? name).toLowerCase();
}

;// CONCATENATED MODULE: ./build/rules/settings/settings-connection-unknown.js

/* harmony default export */ var settings_connection_unknown = ((0,rule/* defineRule */.Km)({
    id: 'settings-connection-unknown',
    meta: {
        area: 'settings',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
        needs: ['target'],
    },
    messages: {
        unknown: 'The deployment settings of {{target}} have an entry for connection reference "{{logicalName}}", and no solution here has one of that name. Remove the entry, or correct its name.',
        case: 'The deployment settings of {{target}} spell connection reference "{{found}}" as "{{logicalName}}". Spell it as the solution does: tools that compare letter by letter don\'t find it.',
    },
    *check({ target }) {
        for (const { entry, about, component, isElsewhere } of target.connectionEntries) {
            const { logicalName, at } = entry;
            const data = { target: target.name, logicalName };
            if (!about && !isElsewhere) {
                yield { messageId: 'unknown', at, component, data };
            }
            else if (about && about.logicalName !== logicalName) {
                yield {
                    messageId: 'case',
                    at,
                    component,
                    data: { ...data, found: about.logicalName },
                    related: [{ message: `connection reference "${about.name}"`, at: about.at }],
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/settings/settings-connector-mismatch.js

/* harmony default export */ var settings_connector_mismatch = ((0,rule/* defineRule */.Km)({
    id: 'settings-connector-mismatch',
    meta: {
        area: 'settings',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'logicalName'],
        sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
        needs: ['target'],
    },
    messages: {
        other: 'The deployment settings of {{target}} name connector "{{found}}" for connection reference "{{reference}}" ({{logicalName}}), and the solution says "{{connector}}": its steps can\'t use such a connection. Write the solution\'s connector, and the id of a connection of that connector.',
        custom: {
            text: 'The deployment settings of {{target}} name connector "{{found}}" for connection reference "{{reference}}" ({{logicalName}}), and the solution says "{{connector}}". A custom connector has another hash in each environment, but these differ in more than that. Look up the name of the connector in that environment and write it here.',
            severity: 'warning',
            confidence: 'medium',
        },
    },
    *check({ graph, target }) {
        for (const { entry, about } of target.connectionEntries) {
            const { logicalName, connector } = entry;
            if (!about || about.connector === '' || connector.text === '' || connector.isPlaceholder)
                continue;
            const found = connectorName(connector.text);
            if (graph.isSameConnector(found, about.connector))
                continue;
            const clues = { connector: about.connector, connectorId: about.customConnectorId };
            const isCustom = graph.isCustomConnector(clues, graph.packageOf(about));
            yield {
                messageId: isCustom ? 'custom' : 'other',
                at: connector.at,
                component: about,
                data: {
                    target: target.name,
                    logicalName,
                    reference: about.name,
                    found,
                    connector: about.connector,
                },
                related: [{ message: `connector of "${about.name}"`, at: about.connectorAt }],
            };
        }
    },
}));
/** The text after `/apis/`; without it, the last part. */
function connectorName(text) {
    const parts = text.split('/').filter((part) => part !== '');
    const after = parts.findIndex((part) => part.toLowerCase() === 'apis') + 1;
    return (after > 0 ? parts[after] : undefined) ?? parts.at(-1) ?? text;
}

;// CONCATENATED MODULE: ./build/rules/settings/settings-duplicate.js

/* harmony default export */ var settings_duplicate = ((0,rule/* defineRule */.Km)({
    id: 'settings-duplicate',
    meta: {
        area: 'settings',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'file', 'name'],
        sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
        needs: ['target'],
    },
    messages: {
        connection: 'The deployment settings "{{file}}" of {{target}} have two entries for connection reference "{{logicalName}}": which of them counts is chance. Remove one.',
        variable: 'The deployment settings "{{file}}" of {{target}} have two entries for environment variable "{{name}}": which of them counts is chance. Remove one.',
    },
    *check({ target }) {
        for (const { entry, component, repeats } of target.connectionEntries) {
            const { logicalName, at } = entry;
            if (!repeats)
                continue;
            yield {
                messageId: 'connection',
                at,
                component,
                data: { target: target.name, file: at.file, name: logicalName, logicalName },
                related: [{ message: 'the first entry', at: repeats.at }],
            };
        }
        for (const { entry, component, repeats } of target.variableEntries) {
            const { schemaName, at } = entry;
            if (!repeats)
                continue;
            yield {
                messageId: 'variable',
                at,
                component,
                data: { target: target.name, file: at.file, name: schemaName },
                related: [{ message: 'the first entry', at: repeats.at }],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/settings/settings-malformed.js

/* harmony default export */ var settings_malformed = ((0,rule/* defineRule */.Km)({
    id: 'settings-malformed',
    meta: {
        area: 'settings',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'file', 'detail'],
        sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
        needs: ['target'],
    },
    messages: {
        syntax: 'The deployment settings "{{file}}" of {{target}} can\'t be read: {{detail}}. Nothing in them was checked. Mend the file at this place.',
        shape: 'The deployment settings "{{file}}" of {{target}} don\'t have the documented shape: {{detail}}. The import stops at it. Write two lists, "EnvironmentVariables" and "ConnectionReferences", of objects whose members are text.',
        name: 'In the deployment settings "{{file}}" of {{target}} {{detail}}, so nobody can tell what it is for. Add the name, or remove the entry.',
    },
    *check({ target }) {
        for (const { path, problems } of target.settings) {
            for (const { kind, detail, at } of problems) {
                const component = { kind: 'file', id: path, name: path };
                yield { messageId: kind, at, component, data: { target: target.name, file: path, detail } };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/settings/settings-placeholder.js

/* harmony default export */ var settings_placeholder = ((0,rule/* defineRule */.Km)({
    id: 'settings-placeholder',
    meta: {
        area: 'settings',
        severity: 'note',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'name'],
        sources: [
            'https://learn.microsoft.com/power-platform/guidance/alm-accelerator/deployment-settings-payload',
        ],
        needs: ['target'],
    },
    messages: {
        connection: 'The deployment settings of {{target}} have a placeholder for connection reference "{{logicalName}}" ({{fields}}): what a tool puts there was not checked.',
        variable: 'The deployment settings of {{target}} have a placeholder for environment variable "{{name}}" ({{fields}}): what a tool puts there was not checked.',
        connectionLeft: {
            text: 'The deployment settings of {{target}} are final, and there is a placeholder left for connection reference "{{logicalName}}" ({{fields}}). Put the value there before the import.',
            severity: 'error',
        },
        variableLeft: {
            text: 'The deployment settings of {{target}} are final, and there is a placeholder left for environment variable "{{name}}" ({{fields}}). Put the value there before the import.',
            severity: 'error',
        },
    },
    *check({ target }) {
        for (const { entry, component } of target.connectionEntries) {
            const { logicalName, connection, connector } = entry;
            const left = [
                ...(connection.isPlaceholder ? [{ field: 'ConnectionId', at: connection.at }] : []),
                ...(connector.isPlaceholder ? [{ field: 'ConnectorId', at: connector.at }] : []),
            ];
            const [first] = left;
            if (!first)
                continue;
            yield {
                messageId: target.final ? 'connectionLeft' : 'connection',
                at: first.at,
                component,
                data: { target: target.name, name: logicalName, logicalName, fields: left.map(({ field }) => field) },
            };
        }
        for (const { entry, component } of target.variableEntries) {
            const { schemaName, value } = entry;
            if (!value.isPlaceholder)
                continue;
            yield {
                messageId: target.final ? 'variableLeft' : 'variable',
                at: value.at,
                component,
                data: { target: target.name, name: schemaName, fields: ['Value'] },
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/settings/settings-secret.js

/** `/subscriptions/…/providers/Microsoft.KeyVault/vaults/…/secrets/…`, alone or in `@Microsoft.KeyVault(…)`. */
const settings_secret_keyVaultReference = /microsoft\.keyvault|\.vault\.azure\.net\/secrets\//i;
/* harmony default export */ var settings_secret = ((0,rule/* defineRule */.Km)({
    id: 'settings-secret',
    meta: {
        area: 'settings',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'schemaName'],
        sources: [
            'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables-azure-key-vault-secrets',
        ],
        needs: ['target'],
    },
    messages: {
        literal: 'In the deployment settings of {{target}} the value of the secret environment variable "{{variable}}" ({{schemaName}}) is not a reference to Azure Key Vault: a secret may stand in this file, and the variable can\'t be read. Write /subscriptions/…/resourceGroups/…/providers/Microsoft.KeyVault/vaults/…/secrets/…, and change the secret if this was one.',
    },
    *check({ target }) {
        for (const { entry, about } of target.variableEntries) {
            const { schemaName, value } = entry;
            if (about?.type !== 'secret' || value.text === '' || value.isPlaceholder)
                continue;
            if (settings_secret_keyVaultReference.test(value.text))
                continue;
            yield {
                messageId: 'literal',
                at: value.at,
                component: about,
                data: { target: target.name, schemaName, variable: about.name },
                related: [{ message: `environment variable "${about.name}"`, at: about.at }],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/settings/settings-variable-empty.js

/* harmony default export */ var settings_variable_empty = ((0,rule/* defineRule */.Km)({
    id: 'settings-variable-empty',
    meta: {
        area: 'settings',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'schemaName'],
        sources: ['https://github.com/microsoft/coe-starter-kit/issues/4328'],
        needs: ['target'],
    },
    messages: {
        empty: 'The deployment settings of {{target}} give environment variable "{{schemaName}}" no value, and the import rejects that ("Environment variable value cannot be an empty string"). Write the value, or remove the entry if the default or the value that is there will do.',
    },
    *check({ target }) {
        for (const { entry, about, component } of target.variableEntries) {
            const { schemaName, value } = entry;
            if (value.text !== '')
                continue;
            yield {
                messageId: 'empty',
                at: value.at,
                component,
                data: { target: target.name, schemaName },
                related: about ? [{ message: `environment variable "${about.name}"`, at: about.at }] : [],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/settings/settings-variable-missing.js

/* harmony default export */ var settings_variable_missing = ((0,rule/* defineRule */.Km)({
    id: 'settings-variable-missing',
    meta: {
        area: 'settings',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'schemaName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables'],
        needs: ['target'],
    },
    messages: {
        absent: 'The deployment settings of {{target}} have no entry for environment variable "{{variable}}" ({{schemaName}}), which has no default value. If the environment has no value for it, what reads it fails. Add an entry with its value there.',
        isNew: {
            text: 'The deployment settings of {{target}} have no entry for environment variable "{{variable}}" ({{schemaName}}), which has no default value and is new there: {{need}}. Add an entry with its value there.',
            severity: 'error',
        },
        noValueThere: {
            text: 'The deployment settings of {{target}} have no entry for environment variable "{{variable}}" ({{schemaName}}), which has no default value, and no value there: {{need}}. Add an entry with its value there.',
            severity: 'error',
        },
        kept: 'The deployment settings of {{target}} have no entry for environment variable "{{variable}}" ({{schemaName}}), which has no default value: it keeps the value that it has there.',
    },
    *check({ target }) {
        for (const there of target.variables) {
            const { variable, entry, entryBelongsAt, novelty, hasValue, hasValueThere } = there;
            if (entry || !entryBelongsAt || hasValue)
                continue;
            const [reader] = there.readers;
            const isNeeded = variable.isRequired || reader !== undefined;
            const isUnset = hasValueThere === false && reader !== undefined;
            yield {
                messageId: novelty && isNeeded ? 'isNew' : isUnset ? 'noValueThere' : hasValueThere ? 'kept' : 'absent',
                at: entryBelongsAt,
                component: variable,
                data: {
                    target: target.name,
                    variable: variable.name,
                    schemaName: variable.id,
                    need: reader ? `flow "${reader.name}" reads it and can't be turned on` : 'it is marked as required',
                },
                related: [{ message: `environment variable "${variable.name}"`, at: variable.at }],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/settings/settings-variable-type.js

/* harmony default export */ var settings_variable_type = ((0,rule/* defineRule */.Km)({
    id: 'settings-variable-type',
    meta: {
        area: 'settings',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'schemaName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables'],
        needs: ['target'],
    },
    messages: {
        type: 'In the deployment settings of {{target}} the value of environment variable "{{variable}}" ({{schemaName}}) is not {{expected}}. Write one, or change the type of the variable.',
        dataSource: 'In the deployment settings of {{target}} the value of environment variable "{{variable}}" ({{schemaName}}) is not {{expected}}, which its {{connector}} data source needs. Write the one of that environment.',
    },
    *check({ target }) {
        for (const { entry, about } of target.variableEntries) {
            const { value, schemaName } = entry;
            if (!about || value.text === '' || value.isPlaceholder)
                continue;
            const expected = settings_variable_type_unmet(about, value.text);
            if (expected === undefined)
                continue;
            yield {
                messageId: about.type === 'data source' ? 'dataSource' : 'type',
                at: value.at,
                component: about,
                data: {
                    target: target.name,
                    schemaName,
                    variable: about.name,
                    expected,
                    connector: about.connector ?? '',
                },
                related: [{ message: `environment variable "${about.name}"`, at: about.at }],
            };
        }
    },
}));
const settings_variable_type_forms = {
    number: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i,
    boolean: /^(?:yes|no|true|false)$/i,
    url: /^https?:\/\/\S+$/i,
    guid: /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i,
};
/** What the value should be and is not. */
function settings_variable_type_unmet({ type, connector, parameterKey }, value) {
    switch (type) {
        case 'number':
            return settings_variable_type_forms.number.test(value) ? undefined : 'a number';
        case 'yes/no':
            return settings_variable_type_forms.boolean.test(value) ? undefined : 'yes or no';
        case 'JSON':
            return settings_variable_type_isJson(value) ? undefined : 'JSON';
        case 'data source':
            return connector === 'shared_sharepointonline' ? unmetBySharePoint(parameterKey, value) : undefined;
        default:
            return undefined;
    }
}
function unmetBySharePoint(parameterKey, value) {
    const key = parameterKey.toLowerCase();
    if (key === 'dataset' && !settings_variable_type_forms.url.test(value))
        return 'the address of a site';
    return key === 'table' && !settings_variable_type_forms.guid.test(value) ? 'the id of a list' : undefined;
}
function settings_variable_type_isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/rules/settings/settings-variable-unknown.js

/* harmony default export */ var settings_variable_unknown = ((0,rule/* defineRule */.Km)({
    id: 'settings-variable-unknown',
    meta: {
        area: 'settings',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['target', 'schemaName'],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables'],
        needs: ['target'],
    },
    messages: {
        unknown: 'The deployment settings of {{target}} have an entry for environment variable "{{schemaName}}", and no solution here has one of that name. Remove the entry, or correct its name.',
        case: 'The deployment settings of {{target}} spell environment variable "{{found}}" as "{{schemaName}}". Spell it as the solution does: tools that compare letter by letter don\'t find it.',
    },
    *check({ target }) {
        for (const { entry, about, component, isElsewhere } of target.variableEntries) {
            const { schemaName, at } = entry;
            const data = { target: target.name, schemaName };
            if (!about && !isElsewhere) {
                yield { messageId: 'unknown', at, component, data };
            }
            else if (about && about.id !== schemaName) {
                yield {
                    messageId: 'case',
                    at,
                    component,
                    data: { ...data, found: about.id },
                    related: [{ message: `environment variable "${about.name}"`, at: about.at }],
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/solution/root-component-missing.js

const root_component_missing_kinds = [
    {
        type: '29',
        words: ['flow or process', 'flows or processes'],
        folder: /^workflows\//i,
        namesOf: ({ id }) => [id],
        definedIn: ({ flows, processIds }) => flows.filter(({ id }) => processIds.has(id)),
    },
    {
        type: '300',
        words: ['app', 'apps'],
        folder: /^canvasapps\/[^/]+\.meta\.xml$/i,
        namesOf: ({ schemaName }) => [schemaName],
        definedIn: ({ canvasApps }) => canvasApps.filter(({ isPacked }) => isPacked),
    },
    {
        type: '372',
        words: ['custom connector', 'custom connectors'],
        folder: /^connectors?\/[^/]+\.xml$/i,
        namesOf: ({ id, schemaName }) => [id, schemaName],
        definedIn: ({ customConnectors }) => customConnectors,
    },
];
/* harmony default export */ var root_component_missing = ((0,rule/* defineRule */.Km)({
    id: 'root-component-missing',
    meta: {
        area: 'solution',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['type'],
        sources: ['https://learn.microsoft.com/power-platform/alm/solution-packager-tool'],
    },
    messages: {
        missing: "The manifest lists {{counted}} that the package has no definition of: {{names|3, more}}. The solution can't be packed and imported as it is. Restore what is missing, or remove its RootComponent from the manifest.",
        unlisted: {
            text: "The package defines {{counted}} that the manifest doesn't list among its root components: {{names|3, more}}. The import may leave that out of the solution. Export the solution again, or add what is missing to the manifest.",
            confidence: 'medium',
        },
    },
    *check({ graph }) {
        for (const from of graph.packages) {
            const { solution } = from;
            if (!solution || !from.hasCustomizations)
                continue;
            for (const kind of root_component_missing_kinds.filter((candidate) => !root_component_missing_isPartlyRead(from, candidate))) {
                const found = differences(from, solution.rootComponents, kind);
                for (const messageId of ['missing', 'unlisted']) {
                    const [first, ...others] = found[messageId];
                    if (!first)
                        continue;
                    const count = others.length + 1;
                    yield {
                        messageId,
                        at: first.at,
                        component: solution,
                        data: {
                            type: kind.type,
                            count,
                            counted: `${count} ${kind.words[count === 1 ? 0 : 1]}`,
                            names: [first, ...others].map(({ name }) => `"${name}"`),
                        },
                        related: others.map(({ name, at }) => ({ message: name, at })),
                    };
                }
            }
        }
    },
}));
function differences(from, rootComponents, { type, namesOf, definedIn }) {
    const roots = rootComponents.filter((root) => root.type === type);
    const components = definedIn(from);
    const listed = lowered(roots.flatMap(namesOf));
    const defined = lowered([
        ...from.processIds,
        ...components.flatMap(({ id, connectorId }) => [id, connectorId]),
    ]);
    // A flow may have its file and lack its row.
    const flowNames = new Map(from.flows.map(({ id, name }) => [id, name]));
    return {
        missing: roots.flatMap((root) => {
            const names = [...lowered(namesOf(root))];
            if (names.length === 0 || names.some((name) => defined.has(name)))
                return [];
            return [{ name: flowNames.get(names[0] ?? '') ?? root.schemaName ?? names[0] ?? '', at: root.at }];
        }),
        // A tree may be one part of what is packed.
        unlisted: components.filter(({ id, connectorId = id }) => from.layout === 'zip' && ![id, connectorId].some((name) => listed.has(name.toLowerCase()))),
    };
}
function lowered(names) {
    return new Set(names.flatMap((name) => (name === undefined ? [] : [name.toLowerCase()])));
}
/** What can't be read may define anything. */
function root_component_missing_isPartlyRead({ problems }, { folder }) {
    return problems.some(({ kind, at }) => kind === 'file-malformed' && (folder.test(at.file) || /(^|\/)customizations\.xml$/i.test(at.file)));
}

;// CONCATENATED MODULE: ./build/rules/solution/solution-active-dependency.js

/** https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/solutioncomponent */
const solution_active_dependency_kindNames = new Map([
    ['1', ['table', 'tables']],
    ['2', ['column', 'columns']],
    ['3', ['relationship', 'relationships']],
    ['9', ['choice', 'choices']],
    ['10', ['relationship', 'relationships']],
    ['14', ['key', 'keys']],
    ['20', ['security role', 'security roles']],
    ['24', ['form', 'forms']],
    ['26', ['view', 'views']],
    ['29', ['process', 'processes']],
    ['59', ['chart', 'charts']],
    ['60', ['form', 'forms']],
    ['61', ['web resource', 'web resources']],
    ['62', ['site map', 'site maps']],
    ['66', ['code component', 'code components']],
    ['70', ['column security profile', 'column security profiles']],
    ['80', ['model-driven app', 'model-driven apps']],
    ['90', ['plug-in type', 'plug-in types']],
    ['91', ['plug-in assembly', 'plug-in assemblies']],
    ['92', ['plug-in step', 'plug-in steps']],
    ['300', ['canvas app', 'canvas apps']],
    ['environmentvariabledefinition', ['environment variable', 'environment variables']],
]);
/* harmony default export */ var solution_active_dependency = ((0,rule/* defineRule */.Km)({
    id: 'solution-active-dependency',
    meta: {
        area: 'solution',
        severity: 'error',
        confidence: 'high',
        since: '0.1',
        identity: ['type'],
        sources: [
            'https://learn.microsoft.com/troubleshoot/power-platform/dataverse/working-with-solutions/missing-dependency-on-solution-import',
        ],
    },
    messages: {
        active: 'Solution "{{solution}}" needs {{counted}} that no solution here holds and that the manifest finds only in the unmanaged layer ("Active"): {{components|3, more}}. In an environment that lacks any of that, the import stops with "missing dependencies". Add what is missing to this solution, or to one that is imported first; or remove what needs it ({{neededBy|3, more}}). Then export again.',
    },
    *check({ graph }) {
        const toldByUsers = new Set(graph.edges.filter(isToldByUser).map(keyOf));
        for (const from of graph.packages) {
            const { solution } = from;
            if (!solution)
                continue;
            const missing = solution.missingDependencies.filter((one) => one.providedBy === undefined &&
                !leftToOtherRules.has(one.type) &&
                !toldByUsers.has(`${one.id.toLowerCase()}@${from.path}`) &&
                !isSystemColumn(one) &&
                !graph.hasRequired(one, from));
            for (const [type, all] of byType(missing)) {
                const distinct = distinctOf(all);
                const [first, ...others] = distinct;
                if (!first)
                    continue;
                const count = distinct.length;
                yield {
                    messageId: 'active',
                    at: first.at,
                    component: solution,
                    data: {
                        solution: solution.uniqueName,
                        type,
                        count,
                        counted: countedText(type, count),
                        components: distinct.map((one) => `"${nameOf(one)}"`),
                        neededBy: [...new Set(all.map((one) => `"${one.neededBy ?? 'unknown'}"`))],
                    },
                    related: others.map((one) => ({ message: nameOf(one), at: one.at })),
                };
            }
        }
    },
}));
const leftToOtherRules = new Set(['connectionreference', '372']);
/** Flows and environment variables that something in these files uses: rules about its user say so. */
function isToldByUser({ kind }) {
    return kind === 'callsFlow' || kind === 'readsVariable';
}
function keyOf({ from, to }) {
    return `${to.id.toLowerCase()}@${from.package}`;
}
/** `ownerid`, `statuscode`: every table brings its own, and exports name them all the same. Others have a prefix. */
function isSystemColumn({ type, id, schemaName }) {
    return type === '2' && !(schemaName ?? id).includes('_');
}
function byType(dependencies) {
    const groups = new Map();
    for (const one of dependencies) {
        const known = groups.get(one.type);
        if (known)
            known.push(one);
        else
            groups.set(one.type, [one]);
    }
    return groups;
}
/** What several components need is named once, at its first row. */
function distinctOf(all) {
    const byName = new Map();
    for (const one of all) {
        const key = nameOf(one).toLowerCase();
        if (!byName.has(key))
            byName.set(key, one);
    }
    return [...byName.values()];
}
function nameOf({ id, schemaName, parentSchemaName, displayName }) {
    const name = schemaName ?? (isGuid(id) && displayName !== '' ? displayName : id);
    return parentSchemaName === undefined ? name : `${parentSchemaName}.${name}`;
}
function countedText(type, count) {
    const [one, many] = solution_active_dependency_kindNames.get(type) ?? [`component of type ${type}`, `components of type ${type}`];
    return `${count} ${count === 1 ? one : many}`;
}
function isGuid(text) {
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

;// CONCATENATED MODULE: ./build/rules/solution/solution-default-publisher.js

/* harmony default export */ var solution_default_publisher = ((0,rule/* defineRule */.Km)({
    id: 'solution-default-publisher',
    meta: {
        area: 'solution',
        severity: 'note',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-solution'],
    },
    messages: {
        publisher: 'Solution "{{solution}}" belongs to {{publisher}} (prefix {{prefix}}), the default publisher of the environment that it was made in: that says nothing of who made its components, and other environments have another one. Make new solutions with a publisher of your own; components keep the prefix that they were made with.',
        prefix: 'Solution "{{solution}}" of publisher {{publisher}} has the prefix {{prefix}}, as environments give it by themselves: components of others are called so, too. Make new solutions with a prefix of your own; components keep the prefix that they were made with.',
    },
    *check({ graph }) {
        for (const { solution } of graph.packages) {
            if (!solution)
                continue;
            const { uniqueName: publisher, prefix } = solution.publisher;
            const isDefault = defaultPublisher.test(publisher);
            if (!isDefault && !defaultPrefix.test(prefix))
                continue;
            yield {
                messageId: isDefault ? 'publisher' : 'prefix',
                at: solution.publisherAt,
                component: solution,
                data: { solution: solution.name, publisher, prefix },
            };
        }
    },
}));
/** `DefaultPublisherorg1a2b3c4d`; or `Cr5d49d`, which newer environments have beside a prefix like `cr32d`. */
const defaultPublisher = /^(?:DefaultPublisher.*|cr[0-9a-f]{3,5})$/i;
/** Without a digit it may be a word: `creed`. */
const defaultPrefix = /^(?:new|cr(?=[a-f]*\d)[0-9a-f]{3,5})$/i;

;// CONCATENATED MODULE: ./build/rules/solution/solution-missing-dependency.js

/** The version of a template that a build stamps later. */
const solution_missing_dependency_unversioned = '0.0.0.0';
/* harmony default export */ var solution_missing_dependency = ((0,rule/* defineRule */.Km)({
    id: 'solution-missing-dependency',
    meta: {
        area: 'solution',
        severity: 'note',
        confidence: 'high',
        since: '0.1',
        identity: ['needed'],
        sources: ['https://learn.microsoft.com/power-platform/alm/check-solution-dependencies'],
    },
    messages: {
        absent: 'Solution "{{solution}}" needs {{counted}} that {{are}} not here: {{solutions|5, more}}. Make sure that an environment has {{them}} before this solution is imported.',
        older: {
            text: 'Solution "{{solution}}" needs "{{needed}}" in version {{version}}, and the one here is {{found}}: it may lack what this solution needs. Export "{{needed}}" again and import it first.',
            severity: 'warning',
        },
    },
    *check({ graph }) {
        const newest = newestByName(graph);
        for (const { solution } of graph.packages) {
            if (!solution)
                continue;
            const absent = [];
            for (const needed of neededBy(solution)) {
                const found = newest.get(needed.name.toLowerCase());
                if (!found)
                    absent.push(needed);
                else if (isOlder(found.version, needed.version) && found.version !== solution_missing_dependency_unversioned) {
                    const { name, version, at } = needed;
                    yield {
                        messageId: 'older',
                        at,
                        component: solution,
                        data: { solution: solution.uniqueName, needed: name, version, found: found.version },
                        related: [{ message: `solution "${name}" ${found.version}`, at: found.at }],
                    };
                }
            }
            const [first] = absent;
            if (!first)
                continue;
            const solutions = absent.map(({ name, version }) => (version === '' ? name : `${name} ${version}`));
            yield {
                messageId: 'absent',
                at: first.at,
                component: solution,
                data: {
                    solution: solution.uniqueName,
                    counted: absent.length === 1 ? '1 other solution' : `${absent.length} other solutions`,
                    are: absent.length === 1 ? 'is' : 'are',
                    them: absent.length === 1 ? 'it' : 'them',
                    solutions,
                },
                related: absent.slice(1).map(({ at }, index) => ({ message: solutions[index + 1] ?? '', at })),
            };
        }
    },
}));
/** Each solution once, by name, in the highest version that is asked for. */
function neededBy({ uniqueName, missingDependencies }) {
    const byName = new Map();
    for (const { providedBy = '', at } of missingDependencies) {
        const [suffix = '', version = ''] = /\(([\d.]+)\)$/.exec(providedBy) ?? [];
        const name = providedBy.slice(0, providedBy.length - suffix.length).trimEnd();
        const key = name.toLowerCase();
        const known = byName.get(key);
        if (key === '' || key === uniqueName.toLowerCase())
            continue;
        if (!known || isOlder(known.version, version))
            byName.set(key, { name, version, at });
    }
    return [...byName].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, needed]) => needed);
}
/** By unique name in lower case. */
function newestByName(graph) {
    const newest = new Map();
    for (const { solution } of graph.packages) {
        const known = solution && newest.get(solution.uniqueName.toLowerCase());
        if (!solution || (known && !isOlder(known.version, solution.version)))
            continue;
        newest.set(solution.uniqueName.toLowerCase(), solution);
    }
    return newest;
}
/** Two to four numbers; those that are not there are zero. */
function isOlder(version, than) {
    const [a, b] = [version, than].map((text) => text.split('.').map(Number));
    for (let part = 0; part < 4; part += 1) {
        const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/rules/solution/solution-reserved-name.js

/* harmony default export */ var solution_reserved_name = ((0,rule/* defineRule */.Km)({
    id: 'solution-reserved-name',
    meta: {
        area: 'solution',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: [],
        sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-solution'],
    },
    messages: {
        upgrade: 'The unique name "{{solution}}" of the solution contains "_Upgrade", which Dataverse keeps for the solutions that it makes during an upgrade. Move the components to a solution of another name: a unique name can\'t be changed.',
    },
    *check({ graph }) {
        for (const { solution } of graph.packages) {
            if (!solution || !/_upgrade/i.test(solution.uniqueName))
                continue;
            yield {
                messageId: 'upgrade',
                at: solution.at,
                component: solution,
                data: { solution: solution.uniqueName },
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/rules/solution/solution-version-unchanged.js

/** The version of a template that nobody has counted up. */
const solution_version_unchanged_unversioned = '0.0.0.0';
const solution_version_unchanged_kindNames = {
    agent: 'agent',
    canvasApp: 'app',
    connectionReference: 'connection reference',
    customConnector: 'custom connector',
    environmentVariable: 'environment variable',
    flow: 'flow',
    solution: 'solution',
};
/* harmony default export */ var solution_version_unchanged = ((0,rule/* defineRule */.Km)({
    id: 'solution-version-unchanged',
    meta: {
        area: 'solution',
        severity: 'warning',
        confidence: 'high',
        since: '0.1',
        identity: ['version'],
        sources: [
            'https://learn.microsoft.com/dotnet/api/microsoft.xrm.tooling.packagedeployment.crmpackageextentionbase.importaction',
        ],
        needs: ['base'],
    },
    messages: {
        unchanged: 'Solution "{{solution}}" still has version {{version}}, but this is not what it was: {{changed|2, more}} changed. A deployment may skip a version that the environment already has, and nobody can tell the two apart. Raise the version.',
    },
    *check({ graph, base }) {
        for (const from of graph.packages) {
            const { solution } = from;
            const before = base.counterpartOf(from);
            if (!solution || solution.version === solution_version_unchanged_unversioned || solution.version !== before?.solution?.version)
                continue;
            if (solution_version_unchanged_isPartlyRead(from) || solution_version_unchanged_isPartlyRead(before))
                continue;
            const changed = namesOf(graph.changesSince(before, from));
            if (changed.length === 0)
                continue;
            const data = { solution: solution.uniqueName, version: solution.version, changed };
            yield { messageId: 'unchanged', at: solution.at, component: solution, data };
        }
    },
}));
/** Nobody knows what the rest says. */
function solution_version_unchanged_isPartlyRead({ problems }) {
    return problems.some(({ kind }) => kind === 'file-malformed' || kind === 'package-no-manifest');
}
function namesOf({ components, files }) {
    return [
        ...components.map(({ kind, name }) => `${solution_version_unchanged_kindNames[kind]} "${name}"`),
        ...files.map((file) => `"${file}"`),
    ];
}

;// CONCATENATED MODULE: ./build/rules/index.js











































































const rules = [
    canvas_bypass_consent,
    canvas_custom_connector,
    canvas_flow_missing,
    canvas_implicit_connection,
    suppression_expired,
    suppression_expiring,
    suppression_unused,
    connection_reference_conflict,
    connection_reference_connector,
    connection_reference_connector_mismatch,
    connection_reference_default_name,
    connection_reference_display_name,
    connection_reference_embedded_connection,
    connection_reference_missing,
    connection_reference_naming,
    connection_reference_per_connector,
    connection_reference_removed,
    connection_reference_unique_display_name,
    connection_reference_unused,
    connection_broken,
    connection_importer,
    connection_not_found,
    connection_not_shareable,
    connection_not_shared,
    connection_owners,
    connection_wrong_connector,
    inventory_incomplete,
    custom_connector_missing,
    custom_connector_secret,
    custom_connector_with_consumers,
    environment_variable_secret,
    environment_variable_type,
    environment_variable_unique_display_name,
    environment_variable_value_shipped,
    flow_child_invoker_connection,
    flow_child_missing,
    flow_child_off,
    flow_connector_mismatch,
    flow_direct_connection,
    flow_hardcoded_environment,
    flow_hardcoded_secret,
    flow_invoker_trigger,
    flow_mixed_binding,
    flow_off,
    flow_undefined_variable,
    flow_unique_display_name,
    flow_unresolved_connection_key,
    flow_unused_connection_key,
    file_malformed,
    file_missing,
    file_unlisted,
    package_no_manifest,
    package_not_a_solution,
    package_unreadable,
    solution_duplicate_version,
    settings_connection_empty,
    settings_connection_id,
    settings_connection_missing,
    settings_connection_reused,
    settings_connection_unknown,
    settings_connector_mismatch,
    settings_duplicate,
    settings_malformed,
    settings_placeholder,
    settings_secret,
    settings_variable_empty,
    settings_variable_missing,
    settings_variable_type,
    settings_variable_unknown,
    root_component_missing,
    solution_active_dependency,
    solution_default_publisher,
    solution_missing_dependency,
    solution_reserved_name,
    solution_version_unchanged,
];


/***/ }),

/***/ 5218:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ ruleBugReport; },
/* harmony export */   r: function() { return /* binding */ bugReport; }
/* harmony export */ });
/** What is said of an error that is our mistake. */
function bugReport(what, error) {
    return `${what} failed. This is a bug, not your mistake; please report it with this text:\n${detailOf(error)}\n`;
}
/** What is said of a rule that threw: ours, or a plugin's. */
function ruleBugReport({ rule, plugin, error }) {
    if (plugin === undefined)
        return bugReport(`Rule ${rule}`, error);
    return `Rule ${rule} of plugin "${plugin}" failed. This is a bug of the plugin, not your mistake; its author needs this text:\n${detailOf(error)}\n`;
}
function detailOf(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}


/***/ }),

/***/ 4857:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ws: function() { return /* binding */ wantedConfiguration; },
/* harmony export */   X5: function() { return /* binding */ wantedPreset; },
/* harmony export */   XM: function() { return /* binding */ pathOf; },
/* harmony export */   xc: function() { return /* binding */ configurationOptions; }
/* harmony export */ });
/* harmony import */ var _config_presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3560);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4305);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7774);



/** Options that say which configuration a run goes by. */
const configurationOptions = {
    config: { type: 'string' },
    'no-config': { type: 'boolean' },
    preset: { type: 'string' },
    'no-plugins': { type: 'boolean' },
};
/** Throws UsageError. */
function wantedConfiguration({ config, 'no-config': none = false, }) {
    if (config === undefined)
        return none ? 'none' : 'found';
    if (none)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e("--config and --no-config can't go together.", 'Use one of them.');
    return { path: config };
}
/** Throws UsageError. */
function wantedPreset({ preset }) {
    return preset === undefined ? undefined : (0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('--preset', preset, _config_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetNames */ .gC);
}
/** The file that was named. */
function pathOf(wanted) {
    return typeof wanted === 'object' && 'path' in wanted ? wanted.path : undefined;
}


/***/ }),

/***/ 2281:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: function() { return /* binding */ main; }
});

// EXTERNAL MODULE: ./build/rules/index.js + 75 modules
var rules = __webpack_require__(4677);
// EXTERNAL MODULE: ./build/src/bug-report.js
var bug_report = __webpack_require__(5218);
// EXTERNAL MODULE: ./build/src/config/open-configuration.js
var open_configuration = __webpack_require__(2821);
// EXTERNAL MODULE: ./build/src/config/plugin.js
var config_plugin = __webpack_require__(6177);
// EXTERNAL MODULE: ./build/src/output/escape.js
var output_escape = __webpack_require__(4196);
;// CONCATENATED MODULE: ./build/src/output/is-empty.js
/** Whether a report has nothing to tell: as when nothing that was asked for has changed. */
function isEmpty({ packages, findings, readiness, comparison }) {
    const { fixed = [], connectionChanges = [] } = comparison ?? {};
    return (readiness === undefined &&
        [packages, findings, fixed, connectionChanges].every((list) => list.length === 0));
}

// EXTERNAL MODULE: ./build/src/run.js + 9 modules
var run = __webpack_require__(949);
// EXTERNAL MODULE: ./build/src/settle/line-of.js
var line_of = __webpack_require__(9481);
// EXTERNAL MODULE: ./build/src/settle/open-baseline.js
var open_baseline = __webpack_require__(9953);
// EXTERNAL MODULE: ./build/src/usage-error.js
var usage_error = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/engine/did-you-mean.js
var did_you_mean = __webpack_require__(6893);
// EXTERNAL MODULE: ./build/src/engine/severity.js
var severity = __webpack_require__(2853);
// EXTERNAL MODULE: ./build/src/output/format-report.js
var format_report = __webpack_require__(7723);
// EXTERNAL MODULE: ./build/src/stored/shard.js
var shard = __webpack_require__(6029);
// EXTERNAL MODULE: ./build/src/cli/configuration-options.js
var configuration_options = __webpack_require__(4857);
// EXTERNAL MODULE: ./build/src/cli/option-values.js
var option_values = __webpack_require__(7774);
// EXTERNAL MODULE: ./build/src/target/unnamed-target.js
var unnamed_target = __webpack_require__(3565);
;// CONCATENATED MODULE: ./build/src/cli/target-options.js


/** Options that say where the packages will be imported. */
const targetOptions = {
    settings: { type: 'string', multiple: true },
    connections: { type: 'string', multiple: true },
    principal: { type: 'string' },
    importer: { type: 'string' },
    targets: { type: 'string' },
    target: { type: 'string', multiple: true },
};
/**
 * One target, from the options that describe it, or those of a targets file. Throws UsageError.
 *
 * @param dash what an option begins with; an input of the Action with nothing.
 */
function wantedTargets(values, dash = '--') {
    const { targets, target, settings, connections, principal, importer } = values;
    const options = Object.entries({ settings, connections, principal, importer }).filter(([, value]) => value !== undefined);
    const [[first] = []] = options;
    if (targets !== undefined) {
        if (first === undefined)
            return { from: targets, names: target };
        throw new usage_error/* UsageError */.e(`${dash}targets and ${dash}${first} can't go together.`, `Write the ${first} into the targets file.`);
    }
    if (first === undefined)
        return target === undefined ? undefined : { from: undefined, names: target };
    if (target !== undefined) {
        throw new usage_error/* UsageError */.e(`${dash}target and ${dash}${first} can't go together.`, `Name the file that describes the target as ${dash}targets, such as targets.json.`);
    }
    checkPrincipal(`${dash}principal`, principal);
    checkPrincipal(`${dash}importer`, importer);
    return { from: { [unnamed_target/* unnamedTarget */.K]: Object.fromEntries(options) } };
}
function checkPrincipal(option, value) {
    if (value === undefined || /^(?:user|servicePrincipal):./s.test(value))
        return;
    throw new usage_error/* UsageError */.e(`${option} can't be "${value}".`, 'Write user: or servicePrincipal: and the object id, such as user:0a1b2c3d-….');
}

;// CONCATENATED MODULE: ./build/src/cli/run-options.js



/** Options of the commands that lint. */
const runOptions = {
    ...configuration_options/* configurationOptions */.xc,
    rule: { type: 'string', multiple: true },
    ...targetOptions,
};
/** Throws UsageError. */
function runArguments(values) {
    return {
        config: (0,configuration_options/* wantedConfiguration */.Ws)(values),
        preset: (0,configuration_options/* wantedPreset */.X5)(values),
        allowPlugins: !values['no-plugins'],
        settings: Object.fromEntries((values.rule ?? []).map((text) => (0,option_values/* ruleSetting */.lW)('--rule', text))),
        targets: wantedTargets(values),
    };
}

;// CONCATENATED MODULE: ./build/src/cli/baseline-arguments.js


const baselineVerbs = ['create', 'prune', 'check'];
const baselineOptions = {
    help: { type: 'boolean', short: 'h' },
    baseline: { type: 'string' },
    force: { type: 'boolean' },
    ...runOptions,
};
/** Throws UsageError. */
function baselineArguments(words, values) {
    const [word, ...paths] = words;
    const verb = baselineVerbs.find((candidate) => candidate === word);
    const hint = 'Write: solution-lint baseline create, baseline prune or baseline check.';
    if (verb === undefined) {
        throw new usage_error/* UsageError */.e(word === undefined ? 'baseline needs a verb.' : `baseline can't "${word}".`, hint);
    }
    if (values.force && verb !== 'create') {
        throw new usage_error/* UsageError */.e(`baseline ${verb} has no option --force.`, 'Only baseline create writes over a file.');
    }
    return {
        verb,
        paths,
        file: values.baseline,
        isForced: values.force ?? false,
        ...runArguments(values),
    };
}

;// CONCATENATED MODULE: ./build/src/cli/connections-arguments.js

const connectionsOptions = {
    help: { type: 'boolean', short: 'h' },
    output: { type: 'string', short: 'o' },
    complete: { type: 'boolean' },
};
/** Throws UsageError. */
function connectionsArguments(words, { output, complete = false, }) {
    const [verb, ...paths] = words;
    if (verb !== 'import') {
        const hint = 'Write: solution-lint connections import exported.json';
        throw new usage_error/* UsageError */.e(verb === undefined ? 'connections needs a verb.' : `connections can't "${verb}".`, hint);
    }
    if (paths.length === 0)
        throw new usage_error/* UsageError */.e('connections import needs files.', 'Name the JSON files that were exported.');
    return { paths, output, isComplete: complete };
}

;// CONCATENATED MODULE: ./build/src/cli/explain-arguments.js




const explainOptions = {
    help: { type: 'boolean', short: 'h' },
    rule: { type: 'string', multiple: true },
    against: { type: 'string' },
    config: configuration_options/* configurationOptions */.xc.config,
    'no-config': configuration_options/* configurationOptions */.xc['no-config'],
    preset: configuration_options/* configurationOptions */.xc.preset,
    ...targetOptions,
};
/** Throws UsageError. */
function explainArguments(words, values) {
    const [subject, ...paths] = words;
    if (subject === undefined || subject === '') {
        throw new usage_error/* UsageError */.e('explain needs a rule or the fingerprint of a finding.', 'Write: solution-lint explain flow-off; solution-lint rules lists the rules.');
    }
    return {
        subject,
        paths,
        against: values.against,
        settings: Object.fromEntries((values.rule ?? []).map((text) => (0,option_values/* ruleSetting */.lW)('--rule', text))),
        config: (0,configuration_options/* wantedConfiguration */.Ws)(values),
        preset: (0,configuration_options/* wantedPreset */.X5)(values),
        targets: wantedTargets(values),
    };
}

;// CONCATENATED MODULE: ./build/src/cli/init-arguments.js

const initOptions = {
    help: { type: 'boolean', short: 'h' },
    'dry-run': { type: 'boolean' },
    'write-ci': { type: 'boolean' },
};
/** Throws UsageError. */
function initArguments(words, values) {
    const [word] = words;
    if (word !== undefined) {
        throw new usage_error/* UsageError */.e(`init takes no "${word}".`, 'Run it in the folder that the configuration is to be in.');
    }
    return { isDryRun: values['dry-run'] ?? false, writesBuild: values['write-ci'] ?? false };
}

;// CONCATENATED MODULE: ./build/src/cli/merge-arguments.js

const mergeOptions = {
    help: { type: 'boolean', short: 'h' },
    output: { type: 'string', short: 'o' },
};
/** Throws UsageError. */
function mergeArguments(paths, { output }) {
    if (paths.length > 0)
        return { paths, output };
    throw new usage_error/* UsageError */.e('merge needs files.', 'Name what was written with --format json.');
}

;// CONCATENATED MODULE: ./build/src/cli/report-arguments.js




const reportOptions = {
    help: { type: 'boolean', short: 'h' },
    format: { type: 'string', short: 'f' },
    output: { type: 'string', short: 'o', multiple: true },
    'fail-on': { type: 'string' },
    'max-warnings': { type: 'string' },
    'new-only': { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
};
/** Throws UsageError. */
function reportArguments(paths, values) {
    if (paths.length === 0) {
        throw new usage_error/* UsageError */.e('report needs files.', 'Name what was written with --format json.');
    }
    return {
        paths,
        format: values.format === undefined ? undefined : (0,option_values/* oneOf */.yL)('--format', values.format, format_report/* reportFormats */.z),
        outputs: (values.output ?? []).map((text) => (0,option_values/* reportOutput */.uT)('--output', text)),
        failOn: (0,option_values/* oneOf */.yL)('--fail-on', values['fail-on'] ?? 'error', severity/* severities */.gO),
        maxWarnings: (0,option_values/* wholeNumber */.rD)('--max-warnings', values['max-warnings']),
        newOnly: values['new-only'] ?? false,
        quiet: values.quiet ?? false,
    };
}

;// CONCATENATED MODULE: ./build/src/cli/rules-arguments.js



const formats = ['pretty', 'json'];
const rulesOptions = {
    help: { type: 'boolean', short: 'h' },
    format: { type: 'string', short: 'f' },
    config: configuration_options/* configurationOptions */.xc.config,
    'no-config': configuration_options/* configurationOptions */.xc['no-config'],
    preset: configuration_options/* configurationOptions */.xc.preset,
};
/** Throws UsageError. */
function rulesArguments(words, values) {
    const [word] = words;
    if (word !== undefined) {
        throw new usage_error/* UsageError */.e(`rules takes no "${word}".`, 'To see one rule: solution-lint explain <rule>');
    }
    return {
        format: (0,option_values/* oneOf */.yL)('--format', values.format ?? 'pretty', formats),
        config: (0,configuration_options/* wantedConfiguration */.Ws)(values),
        preset: (0,configuration_options/* wantedPreset */.X5)(values),
    };
}

;// CONCATENATED MODULE: ./build/src/cli/settings-arguments.js




const verbs = ['create', 'update', 'check'];
const settingsOptions = {
    help: { type: 'boolean', short: 'h' },
    output: { type: 'string', short: 'o' },
    prune: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    config: configuration_options/* configurationOptions */.xc.config,
    'no-config': configuration_options/* configurationOptions */.xc['no-config'],
    ...targetOptions,
};
/** Throws UsageError. */
function settingsArguments(words, values) {
    const [word, ...paths] = words;
    if (word === undefined) {
        throw new usage_error/* UsageError */.e('settings needs a verb.', `Use one of: ${verbs.join(', ')}. See: solution-lint settings --help`);
    }
    const verb = (0,option_values/* oneOf */.yL)('settings', word, verbs);
    const { output, prune = false, 'dry-run': isDryRun = false, settings } = values;
    if (verb !== 'create' && output !== undefined)
        throw misplaced('--output', 'create', verb);
    if (verb !== 'update' && prune)
        throw misplaced('--prune', 'update', verb);
    if (verb !== 'update' && isDryRun)
        throw misplaced('--dry-run', 'update', verb);
    if (verb === 'create' && settings !== undefined) {
        throw new usage_error/* UsageError */.e('settings create takes no --settings: it writes a new file.', 'Name that with --output, or bring one that is there up to date: solution-lint settings update --settings file');
    }
    const config = (0,configuration_options/* wantedConfiguration */.Ws)(values);
    return { verb, paths, config, targets: wantedTargets(values), output, isPruned: prune, isDryRun };
}
function misplaced(option, owner, verb) {
    return new usage_error/* UsageError */.e(`settings ${verb} has no option ${option}.`, `It is one of settings ${owner}.`);
}

// EXTERNAL MODULE: ./build/src/settle/suppression.js
var suppression = __webpack_require__(9274);
;// CONCATENATED MODULE: ./build/src/cli/suppress-arguments.js



const suppressOptions = {
    help: { type: 'boolean', short: 'h' },
    reason: { type: 'string' },
    until: { type: 'string' },
    ...runOptions,
};
const example = 'solution-lint suppress 0f1e2d --reason "The pipeline turns it on."';
/** Throws UsageError. */
function suppressArguments(words, values) {
    const [word = '', ...paths] = words;
    const { reason = '', until } = values;
    if (word === '')
        throw new usage_error/* UsageError */.e('suppress needs the fingerprint of a finding.', `Write: ${example}`);
    if (!/^[0-9a-f]{6,16}(?:-\d*)?$/i.test(word)) {
        throw new usage_error/* UsageError */.e(`"${word}" is no fingerprint.`, 'It has 16 digits from 0 to f, of which the first 6 may do. To see them: solution-lint explain <rule> <paths>');
    }
    if (reason.trim() === '') {
        throw new usage_error/* UsageError */.e('suppress needs a reason.', `Say why the finding is accepted: ${example}`);
    }
    if (until !== undefined && !(0,suppression/* isDay */.N)(until)) {
        throw new usage_error/* UsageError */.e(`--until can't be "${until}".`, 'Write the last day on which it holds as 2027-03-31.');
    }
    if (values['no-config']) {
        throw new usage_error/* UsageError */.e('suppress writes into a configuration: it has no option --no-config.', 'Leave it out, or name one: --config <file>');
    }
    return {
        fingerprint: word.toLowerCase(),
        paths,
        reason: reason.trim(),
        until,
        ...runArguments(values),
    };
}

;// CONCATENATED MODULE: ./build/src/cli/arguments.js


















const graphFormats = ['mermaid', 'json'];
const graphOptions = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
    format: { type: 'string', short: 'f' },
    config: configuration_options/* configurationOptions */.xc.config,
    'no-config': configuration_options/* configurationOptions */.xc['no-config'],
};
const lintOptions = {
    ...graphOptions,
    output: { type: 'string', short: 'o', multiple: true },
    'fail-on': { type: 'string' },
    'max-warnings': { type: 'string' },
    against: { type: 'string' },
    changed: { type: 'string' },
    staged: { type: 'boolean' },
    shard: { type: 'string' },
    'new-only': { type: 'boolean' },
    ...runOptions,
    'print-config': { type: 'boolean' },
    baseline: { type: 'string' },
    'no-baseline': { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
    timing: { type: 'boolean' },
};
/** Words of the command line to a command. Throws UsageError. */
function parseCommand(words) {
    const [first, ...rest] = words;
    if (first === 'graph')
        return parseGraph(rest);
    if (first === 'settings')
        return parseSettings(rest);
    if (first === 'rules')
        return parseRules(rest);
    if (first === 'explain')
        return parseExplain(rest);
    if (first === 'init')
        return parseInit(rest);
    if (first === 'baseline')
        return parseBaseline(rest);
    if (first === 'suppress')
        return parseSuppress(rest);
    if (first === 'report')
        return parseReport(rest);
    if (first === 'merge')
        return parseMerge(rest);
    return first === 'connections' ? parseConnections(rest) : parseLint(words);
}
function parseSettings(words) {
    const { values, positionals } = parse('solution-lint settings', words, settingsOptions);
    if (values.help)
        return { name: 'help', topic: 'settings' };
    return { name: 'settings', ...settingsArguments(pathsOf(positionals), values) };
}
function parseConnections(words) {
    const { values, positionals } = parse('solution-lint connections', words, connectionsOptions);
    if (values.help)
        return { name: 'help', topic: 'connections' };
    return { name: 'connections', ...connectionsArguments(positionals, values) };
}
function parseRules(words) {
    const { values, positionals } = parse('solution-lint rules', words, rulesOptions);
    if (values.help)
        return { name: 'help', topic: 'rules' };
    return { name: 'rules', ...rulesArguments(positionals, values) };
}
function parseExplain(words) {
    const { values, positionals } = parse('solution-lint explain', words, explainOptions);
    if (values.help)
        return { name: 'help', topic: 'explain' };
    return { name: 'explain', ...explainArguments(positionals, values) };
}
function parseBaseline(words) {
    const { values, positionals } = parse('solution-lint baseline', words, baselineOptions);
    if (values.help)
        return { name: 'help', topic: 'baseline' };
    return { name: 'baseline', ...baselineArguments(positionals, values) };
}
function parseSuppress(words) {
    const { values, positionals } = parse('solution-lint suppress', words, suppressOptions);
    if (values.help)
        return { name: 'help', topic: 'suppress' };
    return { name: 'suppress', ...suppressArguments(positionals, values) };
}
function parseReport(words) {
    const { values, positionals } = parse('solution-lint report', words, reportOptions);
    if (values.help)
        return { name: 'help', topic: 'report' };
    return { name: 'report', ...reportArguments(pathsOf(positionals), values) };
}
function parseMerge(words) {
    const { values, positionals } = parse('solution-lint merge', words, mergeOptions);
    if (values.help)
        return { name: 'help', topic: 'merge' };
    return { name: 'merge', ...mergeArguments(pathsOf(positionals), values) };
}
function parseInit(words) {
    const { values, positionals } = parse('solution-lint init', words, initOptions);
    if (values.help)
        return { name: 'help', topic: 'init' };
    return { name: 'init', ...initArguments(positionals, values) };
}
function parseGraph(words) {
    const { values, positionals } = parse('solution-lint graph', words, graphOptions);
    if (values.help)
        return { name: 'help', topic: 'graph' };
    if (values.version)
        return { name: 'version' };
    return {
        name: 'graph',
        paths: pathsOf(positionals),
        format: (0,option_values/* oneOf */.yL)('--format', values.format ?? 'mermaid', graphFormats),
        config: (0,configuration_options/* wantedConfiguration */.Ws)(values),
    };
}
function parseLint(words) {
    const { values, positionals } = parse('solution-lint', withOptionalValues(words), lintOptions);
    if (values.help)
        return { name: 'help', topic: 'lint' };
    if (values.version)
        return { name: 'version' };
    return {
        name: 'lint',
        paths: pathsOf(positionals),
        format: values.format === undefined ? undefined : (0,option_values/* oneOf */.yL)('--format', values.format, format_report/* reportFormats */.z),
        outputs: (values.output ?? []).map((text) => (0,option_values/* reportOutput */.uT)('--output', text)),
        failOn: (0,option_values/* oneOf */.yL)('--fail-on', values['fail-on'] ?? 'error', severity/* severities */.gO),
        maxWarnings: (0,option_values/* wholeNumber */.rD)('--max-warnings', values['max-warnings']),
        ...runArguments(values),
        printConfig: values['print-config'] ?? false,
        against: values.against,
        selection: selectionOf(values.changed, values.staged ?? false),
        shard: values.shard === undefined ? undefined : (0,shard/* parseShard */.u)('--shard', values.shard),
        newOnly: newOnly(values['new-only'] ?? false, values.against),
        baseline: wantedBaseline(values.baseline, values['no-baseline'] ?? false),
        quiet: values.quiet ?? false,
        timing: values.timing ?? false,
    };
}
function parse(command, words, options) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...words], options, allowPositionals: true });
    }
    catch (error) {
        throw toUsageError(error, command, Object.keys(options));
    }
}
/** Node's own text speaks of its API and goes on for three lines. */
function toUsageError(error, command, names) {
    const text = error instanceof Error ? error.message : String(error);
    const option = (/--[^\s'",<]+/.exec(text) ?? /-[^\s'",<-]/.exec(text))?.[0] ?? '';
    const help = `See: ${command} --help`;
    if (text.startsWith('Unknown option')) {
        const known = names.map((name) => `--${name}`);
        return new usage_error/* UsageError */.e(`${command} has no option ${option}.`, `${(0,did_you_mean/* didYouMean */.au)(option, known)} ${help}`);
    }
    const isTooMuch = text.includes('does not take');
    return new usage_error/* UsageError */.e(isTooMuch ? `${option} takes no value.` : `${option} needs a value.`, help);
}
/** The value of `--changed` may be left out, which parseArgs does not know: then it is empty. */
function withOptionalValues(words) {
    const end = words.indexOf('--');
    return words.map((word, index) => word === '--changed' && (end === -1 || index < end) ? `${word}=` : word);
}
function selectionOf(changed, isStaged) {
    if (changed !== undefined && isStaged) {
        throw new usage_error/* UsageError */.e("--changed and --staged can't be used together.", 'What is staged is changed, too: use --staged in a commit hook, and --changed elsewhere.');
    }
    if (changed !== undefined)
        return { kind: 'changed', base: changed === '' ? undefined : changed };
    return isStaged ? { kind: 'staged' } : undefined;
}
function newOnly(isWanted, against) {
    if (isWanted && against === undefined) {
        throw new usage_error/* UsageError */.e('--new-only needs something to compare with.', 'Name a zip, a folder or a git revision: --against origin/main --new-only');
    }
    return isWanted;
}
function wantedBaseline(file, isRefused) {
    if (!isRefused)
        return file;
    if (file === undefined)
        return false;
    throw new usage_error/* UsageError */.e("--baseline and --no-baseline can't be used together.", 'Leave one of them out.');
}
function pathsOf(words) {
    if (!words.includes(''))
        return words;
    throw new usage_error/* UsageError */.e('A path is empty.', 'Name a file or a folder; "." is the current folder.');
}

// EXTERNAL MODULE: ./build/src/cli/exit-code.js
var exit_code = __webpack_require__(3250);
// EXTERNAL MODULE: ./build/src/cli/print-report.js
var print_report = __webpack_require__(1278);
// EXTERNAL MODULE: ./build/src/cli/tell-problems.js
var tell_problems = __webpack_require__(8666);
// EXTERNAL MODULE: ./build/src/cli/terminal.js + 1 modules
var cli_terminal = __webpack_require__(9840);
// EXTERNAL MODULE: ./build/src/cli/write-outputs.js
var write_outputs = __webpack_require__(5544);
;// CONCATENATED MODULE: ./build/src/cli/main.js


















/** Runs one command. What a user can mend has a message and a hint; everything else is our bug and says so. */
async function main(words, terminal) {
    // What is told of files quotes them: none may command a terminal or a build server.
    const writeError = (text) => terminal.writeError((0,output_escape/* escapeLinesForLog */.IY)(text));
    try {
        return await execute(parseCommand(words), { ...terminal, writeError });
    }
    catch (error) {
        writeError(error instanceof usage_error/* UsageError */.e ? `${error.message}\n${error.hint}\n` : (0,bug_report/* bugReport */.r)('solution-lint', error));
        return exit_code/* exitCodes */.hS.usage;
    }
}
async function execute(command, terminal) {
    switch (command.name) {
        case 'help':
            terminal.writeOutput((await __webpack_require__.e(/* import() */ 745).then(__webpack_require__.bind(__webpack_require__, 745))).helps[command.topic]);
            return exit_code/* exitCodes */.hS.clean;
        case 'version':
            terminal.writeOutput(`${version/* version */.r}\n`);
            return exit_code/* exitCodes */.hS.clean;
        case 'lint':
            return lint(command, terminal);
        case 'graph':
            return (await __webpack_require__.e(/* import() */ 920).then(__webpack_require__.bind(__webpack_require__, 8920))).graph(command, terminal);
        case 'connections':
            return (await Promise.all(/* import() */[__webpack_require__.e(968), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 5805))).importInventory(command, terminal);
        case 'settings':
            return (await __webpack_require__.e(/* import() */ 836).then(__webpack_require__.bind(__webpack_require__, 2836))).settings(command, terminal);
        case 'init':
            return (await __webpack_require__.e(/* import() */ 589).then(__webpack_require__.bind(__webpack_require__, 9589))).init(command, terminal);
        case 'explain':
            return (await Promise.all(/* import() */[__webpack_require__.e(22), __webpack_require__.e(964), __webpack_require__.e(267)]).then(__webpack_require__.bind(__webpack_require__, 2267))).explain(command, terminal);
        case 'rules':
            return (await Promise.all(/* import() */[__webpack_require__.e(22), __webpack_require__.e(964), __webpack_require__.e(802)]).then(__webpack_require__.bind(__webpack_require__, 802))).listRules(command, terminal);
        case 'baseline':
            return (await __webpack_require__.e(/* import() */ 529).then(__webpack_require__.bind(__webpack_require__, 7529))).baselineCommand(command, terminal);
        case 'report':
            return (await __webpack_require__.e(/* import() */ 972).then(__webpack_require__.bind(__webpack_require__, 7972))).report(command, terminal);
        case 'merge':
            return (await __webpack_require__.e(/* import() */ 328).then(__webpack_require__.bind(__webpack_require__, 2328))).merge(command, terminal);
        case 'suppress':
            return (await __webpack_require__.e(/* import() */ 486).then(__webpack_require__.bind(__webpack_require__, 2486))).suppressCommand(command, terminal);
    }
}
async function lint(wanted, terminal) {
    const { paths, settings, against, selection, targets, shard } = wanted;
    const { cwd } = terminal;
    const { preset, allowPlugins } = wanted;
    const allowCode = !(0,cli_terminal/* isPrivileged */.a8)(terminal);
    const configuration = await (0,open_configuration/* openConfiguration */.h)(wanted.config, {
        cwd,
        rules: rules.rules,
        preset,
        allowCode,
        allowPlugins,
    });
    if (!allowCode)
        tellUnloaded(configuration, terminal);
    if (wanted.printConfig) {
        const { printConfiguration } = await __webpack_require__.e(/* import() */ 48).then(__webpack_require__.bind(__webpack_require__, 4048));
        const all = [...rules.rules, ...(configuration?.rules ?? [])];
        terminal.writeOutput(printConfiguration(configuration, all, settings, cwd));
        return exit_code/* exitCodes */.hS.clean;
    }
    const baseline = await (0,open_baseline/* openBaseline */.E)({
        baseline: wanted.baseline,
        configuration: (0,configuration_options/* pathOf */.XM)(wanted.config),
        folder: cwd,
        cwd,
    });
    const done = await (0,run/* run */.e)({
        paths,
        cwd,
        configuration,
        settings,
        against,
        selection,
        targets,
        baseline,
        shard,
    });
    const { graph: drawn, own } = done;
    const style = {
        quiet: wanted.quiet,
        rules: own.rules,
        excerptOf: (0,line_of/* lineReader */.g)(drawn.packages),
        graph: drawn,
        isIgnored: done.isIgnored,
        targets: done.targets,
    };
    const isPart = selection !== undefined || shard !== undefined;
    const isSilent = isPart && linesOfALog.has(wanted.format ?? (0,cli_terminal/* formatOf */.be)(terminal)) && isEmpty(done.report);
    if (!isSilent)
        await (0,print_report/* printReport */.Y)(done.report, wanted.format, style, terminal);
    (0,tell_problems/* tellProblems */.s)(done, terminal);
    const [first] = paths;
    if (first !== undefined && done.empty.some(({ path }) => path === first)) {
        const { commandHint } = await __webpack_require__.e(/* import() */ 275).then(__webpack_require__.bind(__webpack_require__, 2275));
        const hint = commandHint(first, cwd);
        if (hint !== undefined)
            terminal.writeError(`${hint}\n`);
    }
    await (0,write_outputs/* writeOutputs */.K)(done.report, wanted.outputs, style, cwd);
    if (wanted.timing)
        terminal.writeError(timingTable(done));
    return (0,exit_code/* exitCodeOf */.FO)((0,exit_code/* outcomeOf */.sG)(done), wanted);
}
function tellUnloaded(configuration, { writeError }) {
    const names = configuration?.unloadedPlugins ?? [];
    if (names.length > 0)
        writeError(`${(0,config_plugin/* unloadedPluginsText */.kQ)(names)}\n`);
}
/** The other formats are documents, which are there even if they have nothing to say. */
const linesOfALog = new Set(['pretty', 'github', 'azure']);
function timingTable({ timings }) {
    const width = Math.max(...timings.map(({ name }) => name.length));
    const rows = timings.map(({ name, milliseconds }) => `${name.padEnd(width)}  ${milliseconds.toFixed(1).padStart(8)} ms`);
    return `${rows.join('\n')}\n`;
}


/***/ }),

/***/ 7774:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lW: function() { return /* binding */ ruleSetting; },
/* harmony export */   rD: function() { return /* binding */ wholeNumber; },
/* harmony export */   uT: function() { return /* binding */ reportOutput; },
/* harmony export */   yL: function() { return /* binding */ oneOf; }
/* harmony export */ });
/* harmony import */ var _engine_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2853);
/* harmony import */ var _output_format_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7723);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4305);



/** @param option what the value was given to, as the user wrote it: `--fail-on`, or an input of the Action. */
function oneOf(option, value, allowed) {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${option} can't be "${value}".`, `Use one of: ${allowed.join(', ')}.`);
    return found;
}
/** Without a value there is no limit. */
function wholeNumber(option, value) {
    if (value === undefined)
        return Number.POSITIVE_INFINITY;
    if (!/^\d+$/.test(value))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${option} can't be "${value}".`, 'Use a whole number, such as 0.');
    return Number(value);
}
/** `sarif=reports/lint.sarif` */
function reportOutput(option, text) {
    const [, format = '', path = ''] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
    if (path === '') {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${option} can't be "${text}".`, 'Write it as format=file, such as sarif=lint.sarif.');
    }
    return { format: oneOf(option, format, _output_format_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFormats */ .z), path };
}
/** `flow-off=warning` */
function ruleSetting(option, text) {
    const [, id = '', severity = ''] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    if (!(0,_engine_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .isRuleSeverity */ .o1)(severity)) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${option} can't be "${text}".`, 'Write it as id=severity, such as flow-off=warning (error, warning, note or off).');
    }
    return [id, severity];
}


/***/ }),

/***/ 1278:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: function() { return /* binding */ printReport; }
/* harmony export */ });
/* harmony import */ var _output_format_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7723);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9840);


/**
 * A report on standard output, as wide as the terminal is.
 *
 * @param wanted `undefined`: what suits the place.
 */
async function printReport(report, wanted, style, terminal) {
    const screen = { ...style, width: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(terminal), colour: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .hasColour */ .PG)(terminal) };
    terminal.writeOutput(await (0,_output_format_report_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReport */ .C)(report, wanted ?? (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(terminal), screen));
}


/***/ }),

/***/ 8666:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: function() { return /* binding */ tellProblems; }
/* harmony export */ });
/* harmony import */ var _bug_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5218);

/** What is not in the report: paths without a package, rules and plugins that broke. */
function tellProblems({ empty, failures, own }, { writeError }) {
    for (const { path, hint } of empty)
        writeError(`No package found: ${path}\n${hint}\n`);
    for (const failure of failures)
        writeError((0,_bug_report_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleBugReport */ .p)(failure));
    for (const { message, hint } of own.brokenPlugins)
        writeError(`${message}\n${hint}\n`);
}


/***/ }),

/***/ 9840:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: function() { return /* binding */ formatOf; },
  PG: function() { return /* binding */ hasColour; },
  a8: function() { return /* binding */ isPrivileged; },
  qz: function() { return /* binding */ widthOf; }
});

;// CONCATENATED MODULE: ./build/src/privileged-event.js
const privilegedEvents = new Set([
    'pull_request_target',
    'issue_comment',
    'workflow_run',
]);
/**
 * Whether a job that GitHub starts on an event may hold secrets while its checkout may be a stranger's: pull requests of
 * forks start it, and workflows that want to see the change check it out.
 */
function isPrivilegedEvent(name) {
    return name !== undefined && privilegedEvents.has(name);
}

;// CONCATENATED MODULE: ./build/src/cli/terminal.js

/** https://no-color.org and https://force-color.org */
function hasColour({ isTerminal, environment }) {
    if (environment.NO_COLOR)
        return false;
    if (environment.FORCE_COLOR !== undefined)
        return environment.FORCE_COLOR !== '0';
    return isTerminal && environment.TERM !== 'dumb';
}
/** A job that may hold secrets, on a checkout that may be a stranger's: what is in it must not be run. */
function isPrivileged({ environment }) {
    return isPrivilegedEvent(environment.GITHUB_EVENT_NAME);
}
/** What a build server reads where nothing is asked for: annotations; people everywhere else. */
function formatOf({ environment }) {
    if (environment.GITHUB_ACTIONS === 'true')
        return 'github';
    return environment.TF_BUILD?.toLowerCase() === 'true' ? 'azure' : 'pretty';
}
/** Columns to fit. A pipe has none: 80 reads well everywhere. */
function widthOf({ isTerminal, columns }) {
    return isTerminal && columns ? columns : 80;
}


/***/ }),

/***/ 5544:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ writeOutputs; }
/* harmony export */ });
/* harmony import */ var _output_format_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7723);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5826);


/** A report in files, each in its format. Throws UsageError for one that can't be written. */
async function writeOutputs(report, outputs, style, cwd) {
    for (const { format, path } of outputs)
        (0,_write_report_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReport */ .u)(path, await (0,_output_format_report_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReport */ .C)(report, format, style), cwd);
}


/***/ }),

/***/ 5826:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: function() { return /* binding */ writeReport; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4305);



/** Writes a report to a file, with the folders that it needs. Throws UsageError where that is not possible. */
function writeReport(path, text, cwd) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(absolute, text);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`Can't write "${path}" (${code}).`, 'Name a file in a folder that you may write to.');
    }
}


/***/ }),

/***/ 873:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: function() { return /* binding */ commonLength; }
/* harmony export */ });
/** How many characters two texts begin with in common. */
function commonLength(a, b) {
    let length = 0;
    while (length < a.length && a[length] === b[length])
        length += 1;
    return length;
}


/***/ }),

/***/ 5776:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ compareText; }
/* harmony export */ });
/** By code unit: the same on every machine. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 6726:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: function() { return /* binding */ emptyConfiguration; }
/* harmony export */ });
/* unused harmony export defineConfig */
const emptyConfiguration = {
    rules: [],
    brokenPlugins: [],
    unloadedPlugins: [],
    files: [],
    changes: {},
    overrides: [],
    plugins: [],
    ignore: [],
    externals: {},
    targets: {},
    targetOrigins: {},
    suppressions: [],
    declarative: [],
};
/** Adds the types to `solution-lint.config.mjs`; a plain object of the same shape does as well. */
function defineConfig(settings) {
    return settings;
}


/***/ }),

/***/ 2774:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: function() { return /* binding */ findConfiguration; }
/* harmony export */ });
/* unused harmony export configurationNames */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4305);



const configurationNames = ['jsonc', 'json', 'yaml', 'yml', 'mjs'].map((extension) => `solution-lint.config.${extension}`);
/**
 * The configuration of a folder: its own, or that of the nearest folder around it that has one, up to the root of the
 * repository. Outside of a repository only the folder itself counts: nobody knows who may write into those above.
 *
 * @returns its absolute path. Throws UsageError where a folder has two.
 */
function findConfiguration(folder) {
    for (const candidate of foldersOf(folder)) {
        const [first, second] = configurationNames.filter((name) => isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(candidate, name)));
        if (second !== undefined) {
            const where = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, candidate).replaceAll('\\', '/') || '.';
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`The folder "${where}" has two configurations: ${first} and ${second}.`, 'Keep one of them, or name one: --config file');
        }
        if (first !== undefined)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(candidate, first);
    }
    return undefined;
}
/** From the folder up to the repository's root; outside of a repository the folder alone. */
function foldersOf(folder) {
    const folders = [folder];
    for (let at = folder; !exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return [folder];
        folders.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at));
    }
    return folders;
}
/** A folder, or a file in a work tree and a submodule. */
function exists(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) !== undefined;
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}


/***/ }),

/***/ 2821:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ openConfiguration; }
/* harmony export */ });
/* harmony import */ var _find_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);

/** What a run goes by; `undefined` where there is nothing. Throws UsageError. */
async function openConfiguration(wanted, { cwd, folder = cwd, rules, preset, allowCode = true, allowPlugins = true, within }) {
    const from = sourceOf(wanted, folder);
    if (from === undefined && preset === undefined)
        return undefined;
    const { loadConfiguration } = await __webpack_require__.e(/* import() */ 178).then(__webpack_require__.bind(__webpack_require__, 4178));
    return loadConfiguration(from, { cwd, rules, preset, allowCode, allowPlugins, within });
}
function sourceOf(wanted, folder) {
    if (wanted === 'none')
        return undefined;
    if (wanted === 'found')
        return (0,_find_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .findConfiguration */ .o)(folder);
    return 'path' in wanted ? wanted.path : wanted.settings;
}


/***/ }),

/***/ 6177:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: function() { return /* binding */ pluginName; },
/* harmony export */   Tn: function() { return /* binding */ isPluginPath; },
/* harmony export */   kQ: function() { return /* binding */ unloadedPluginsText; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Whether it is a file that is named, and not a package. */
function isPluginPath(plugin) {
    return /^\.{0,2}[/\\]|^[a-z]:[/\\]/i.test(plugin);
}
/** `./rules/company.mjs` is called `company`, and a package by its name. */
function pluginName(plugin) {
    if (!isPluginPath(plugin))
        return plugin;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(plugin, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(plugin));
    return name === 'index' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(plugin)) : name;
}
/** What is said where a stranger's pull request may be checked out. */
function unloadedPluginsText(plugins) {
    const names = plugins.map((plugin) => `"${plugin}"`).join(', ');
    return `Plugins are programs, and not run where the checkout may be a stranger's: this run goes without ${names}.`;
}


/***/ }),

/***/ 3560:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gC: function() { return /* binding */ presetNames; },
/* harmony export */   jm: function() { return /* binding */ presetChanges; },
/* harmony export */   l6: function() { return /* binding */ isPresetName; }
/* harmony export */ });
/** What rules weigh, for a whole project: the first one is what a run without a configuration goes by. */
const presetNames = ['recommended', 'strict', 'all', 'next'];
function isPresetName(name) {
    return presetNames.some((known) => known === name);
}
/** A preset turns rules on, with a severity for each message; those that it says nothing of stay as they are. */
function presetChanges(name, rules) {
    return Object.fromEntries(rules.flatMap((rule) => {
        const severity = severityIn(name, rule.meta);
        if (severity === 'off' || rule.meta.isDiagnostic)
            return [];
        const severities = Object.entries(rule.messages).map(([id, message]) => {
            const own = typeof message === 'string' ? undefined : message.severity;
            return [id, { value: own ?? severity, origin: `preset ${name}` }];
        });
        return [[rule.id, { severities: Object.fromEntries(severities) }]];
    }));
}
/** What messages without a weight of their own weigh. */
function severityIn(name, { severity, strict, next }) {
    switch (name) {
        case 'recommended':
            return severity;
        case 'strict':
            return severity === 'off' ? severity : (strict ?? (severity === 'note' ? 'warning' : severity));
        case 'all':
            return severity === 'off' ? (strict ?? 'warning') : severity;
        case 'next':
            return next ?? severity;
    }
}


/***/ }),

/***/ 143:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: function() { return /* binding */ variantsOf; },
/* harmony export */   Yf: function() { return /* binding */ activate; },
/* harmony export */   pP: function() { return /* binding */ activateRules; },
/* harmony export */   rw: function() { return /* binding */ noChanges; },
/* harmony export */   vi: function() { return /* binding */ weigh; }
/* harmony export */ });
/* harmony import */ var _rule_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9276);

/** Rules as they are where nobody says anything. */
const noChanges = { changes: {}, overrides: [], last: {} };
/** The rules that run, with what each message weighs and which options they have. */
function activateRules(rules, wanted) {
    return rules.map((rule) => activate(rule, wanted)).filter(isOn);
}
/** A rule that may be off. */
function activate(rule, { changes, overrides, last }) {
    const change = (0,_rule_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeChange */ .re)(changeOf(rule, changes), changeOf(rule, last));
    return {
        rule,
        severities: { ...defaultSeverities(rule), ...change.severities },
        options: { ...defaultOptions(rule.options ?? {}), ...change.options?.value },
        overrides: overrides.flatMap(({ where, folders, changes: there }) => {
            const own = changeOf(rule, there);
            return own === noChange ? [] : [{ where, folders, change: (0,_rule_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeChange */ .re)(own, changeOf(rule, last)) }];
        }),
    };
}
const noChange = { severities: {} };
function changeOf({ id }, changes) {
    return (Object.hasOwn(changes, id) ? changes[id] : undefined) ?? noChange;
}
function isOn({ severities, overrides }) {
    const all = [severities, ...overrides.map(({ change }) => change.severities)];
    return all.flatMap((one) => Object.values(one)).some(({ value }) => value !== 'off');
}
/** A rule runs once for all packages with each set of options; overrides choose among the findings afterwards. */
function variantsOf({ rule, options, overrides }) {
    const others = overrides.flatMap(({ change }, index) => change.options
        ? [{ options: { ...defaultOptions(rule.options ?? {}), ...change.options.value }, index }]
        : []);
    return [{ options, index: -1 }, ...others];
}
/** What a message weighs under the overrides that are about its finding; `undefined`: this variant is not meant. */
function weigh({ severities, overrides }, variant, messageId, applies) {
    const applying = overrides.flatMap((override, index) => (applies(override) ? [{ override, index }] : []));
    const chosen = applying.findLast(({ override }) => override.change.options)?.index ?? -1;
    if (chosen !== variant.index)
        return undefined;
    const merged = applying.reduce((change, { override }) => (0,_rule_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeChange */ .re)(change, override.change), {
        severities,
    });
    return merged.severities[messageId] ?? { value: 'note', origin: 'default' };
}
/** What each message of a rule weighs where nobody says anything. */
function defaultSeverities({ meta, messages }) {
    return Object.fromEntries(Object.entries(messages).map(([id, message]) => {
        const own = typeof message === 'string' || meta.severity === 'off' ? undefined : message.severity;
        return [id, { value: own ?? meta.severity, origin: 'default' }];
    }));
}
function defaultOptions(options) {
    return Object.fromEntries(Object.entries(options).map(([name, schema]) => [name, schema.default]));
}


/***/ }),

/***/ 6893:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YC: function() { return /* binding */ editDistance; },
/* harmony export */   au: function() { return /* binding */ didYouMean; },
/* harmony export */   pA: function() { return /* binding */ nearest; }
/* harmony export */ });
/** `Did you mean "x"?`, or where to look. */
function didYouMean(word, known) {
    const near = nearest(word, known);
    return near === undefined ? `Known are: ${[...known].sort().join(', ')}.` : `Did you mean "${near}"?`;
}
/** What the word may have been meant to be. */
function nearest(word, known) {
    const most = Math.max(2, word.length / 3);
    // The distance is the difference in length at least: a word of a megabyte is compared with nothing.
    const near = known.filter((candidate) => Math.abs(candidate.length - word.length) <= most);
    const ranked = near.map((candidate) => ({ candidate, distance: editDistance(word, candidate) }));
    const best = ranked.sort((a, b) => a.distance - b.distance)[0];
    return best && best.distance <= most ? best.candidate : undefined;
}
/** Levenshtein's distance, in UTF-16 code units. */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 0; row < a.length; row += 1) {
        const current = [row + 1];
        for (let column = 0; column < b.length; column += 1) {
            const replace = (previous[column] ?? 0) + (a.charCodeAt(row) === b.charCodeAt(column) ? 0 : 1);
            current.push(Math.min(replace, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? a.length;
}


/***/ }),

/***/ 3615:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ findMistakes; }
/* harmony export */ });
/* harmony import */ var _output_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4196);
/* harmony import */ var _parse_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6820);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6893);



const nouns = {
    object: 'an object',
    array: 'a list',
    string: 'a text',
    integer: 'a whole number',
    boolean: 'true or false',
};
/**
 * All that a schema has against a value, as ajv would, in words for people: ajv takes longer to load than most runs
 * take, and can't tell which of several shapes was meant.
 *
 * @param name what the value is called in the messages.
 */
function findMistakes(value, schema, name) {
    return mistakesAt({ value, name, at: [], names: [] }, schema);
}
function mistakesAt(subject, schema) {
    const { value } = subject;
    if (schema.not)
        return [mistake(subject, `${nameOf(subject)} can't be set. ${schema.description ?? ''}`.trimEnd())];
    const types = typesOf(schema);
    const type = types.find((candidate) => isOfType(value, candidate));
    if (types.length > 0 && type === undefined)
        return [mistake(subject, mustBe(subject, types))];
    const chosen = schema.oneOf?.find((one) => typesOf(one).some((candidate) => isOfType(value, candidate)));
    if (chosen)
        return mistakesAt(subject, chosen);
    if (typeof value === 'string')
        return mistakesOfText(subject, value, schema);
    if (typeof value === 'number')
        return mistakesOfNumber(subject, value, schema);
    if (Array.isArray(value))
        return mistakesOfList(subject, value, schema);
    return isObject(value) ? mistakesOfObject(subject, value, schema) : [];
}
function mistakesOfText(subject, value, schema) {
    const { enum: allowed, minLength = 0, pattern, description = '' } = schema;
    if (allowed && !allowed.includes(value)) {
        return [mistake(subject, `${nameOf(subject)} can't be ${shown(value)}. ${choices(value, allowed)}`)];
    }
    if (value.length < minLength)
        return [mistake(subject, `${nameOf(subject)} must not be empty.`)];
    if (schema.format === 'regex' && !isRegularExpression(value)) {
        return [
            mistake(subject, `${nameOf(subject)} must be a regular expression, and ${shown(value)} is none.`),
        ];
    }
    if (pattern === undefined || new RegExp(pattern).test(value))
        return [];
    return [mistake(subject, `${nameOf(subject)} can't be ${shown(value)}. ${description}`.trimEnd())];
}
function isRegularExpression(text) {
    try {
        return new RegExp(text, 'u').source !== '';
    }
    catch {
        return false;
    }
}
function mistakesOfNumber(subject, value, { minimum }) {
    return minimum !== undefined && value < minimum
        ? [mistake(subject, `${nameOf(subject)} must be ${minimum} or more.`)]
        : [];
}
function mistakesOfList(subject, value, schema) {
    const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
    if (value.length < minItems || value.length > maxItems) {
        const wanted = value.length < minItems ? `at least ${minItems}` : maxItems === 1 ? 'only one' : `at most ${maxItems}`;
        return [mistake(subject, `${nameOf(subject)} must have ${wanted}, not ${value.length}.`)];
    }
    return value.flatMap((item, index) => {
        const of = isList(items) ? items[index] : items;
        const names = [...subject.names, of?.title ?? String(index)];
        return of ? mistakesAt({ ...subject, value: item, at: [...subject.at, index], names }, of) : [];
    });
}
function mistakesOfObject(subject, value, schema) {
    const { properties = {}, additionalProperties = true, required = [], minProperties = 0 } = schema;
    const present = Object.keys(value).filter((name) => value[name] !== undefined);
    const missing = required
        .filter((name) => !present.includes(name))
        .map((name) => mistake(subject, `${nameOf(subject)} needs "${name}".`));
    const few = present.length < minProperties ? [mistake(subject, `${nameOf(subject)} must not be empty.`)] : [];
    const inside = present.flatMap((name) => {
        const at = [...subject.at, name];
        const of = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
        if (of === false) {
            const text = `${nameOf(subject)} has no ${shown(name)}. ${hasOnly(name, Object.keys(properties))}`;
            return [{ pointer: (0,_parse_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointer */ .Wn)(...at), isName: true, text }];
        }
        const names = [...subject.names, shown(name).slice(1, -1)];
        return typeof of === 'object' ? mistakesAt({ ...subject, value: value[name], at, names }, of) : [];
    });
    return [...missing, ...few, ...inside];
}
function mistake({ at }, text) {
    return { pointer: (0,_parse_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointer */ .Wn)(...at), isName: false, text };
}
function mustBe(subject, types) {
    return `${nameOf(subject)} must be ${types.map((type) => nouns[type]).join(' or ')}, not ${kindOf(subject.value)}.`;
}
/** `rules › flow-off › options › max` */
function nameOf({ name, names }) {
    return names.length === 0 ? name : names.join(' › ');
}
function choices(value, allowed) {
    const known = `Use one of: ${allowed.join(', ')}.`;
    const near = (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(value, allowed);
    return near.startsWith('Did') ? `${near} ${known}` : known;
}
/** Nobody reads seventy names. */
function hasOnly(name, known) {
    if (known.length === 0)
        return 'It has none.';
    const near = (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(name, known);
    if (!near.startsWith('Did'))
        return near;
    return known.length > 20 ? near : `${near} Known are: ${known.toSorted().join(', ')}.`;
}
function typesOf({ type, enum: words, oneOf = [] }) {
    if (type !== undefined)
        return typeof type === 'string' ? [type] : type;
    if (words)
        return ['string'];
    return oneOf.flatMap(typesOf);
}
function isOfType(value, type) {
    if (type === 'object')
        return isObject(value);
    if (type === 'array')
        return Array.isArray(value);
    return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(items) {
    return Array.isArray(items);
}
function kindOf(value) {
    if (value === null || value === undefined)
        return String(value);
    if (Array.isArray(value))
        return nouns.array;
    if (typeof value === 'object')
        return nouns.object;
    return typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint'
        ? `a ${typeof value}`
        : shown(value);
}
/** In quotes, on one line, however long and whatever is in it. */
function shown(value) {
    const text = typeof value === 'string' && value.length > 60 ? `${value.slice(0, 60)}…` : value;
    return (0,_output_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControlsInJson */ .Zs)(JSON.stringify(text));
}


/***/ }),

/***/ 207:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: function() { return /* binding */ openGlobs; }
/* harmony export */ });
/** micromatch for configurations, loaded only for those that have globs; letter case makes no difference. */
async function openGlobs() {
    const { default: micromatch } = await __webpack_require__.e(/* import() */ 785).then(__webpack_require__.t.bind(__webpack_require__, 8785, 19));
    const options = { nocase: true, dot: true, nonegate: true };
    const isMatch = (text, glob, isName) => text.toLowerCase() === glob.toLowerCase() ||
        (glob !== '' && micromatch.isMatch(text, glob, { ...options, bash: isName }));
    return {
        matchesPath: (path, glob) => {
            const wanted = glob.replace(/^\.\/(?=.)/, '').replace(/(?<=.)\/$/, '');
            if (path === '.' && /^\*\*(\/\*\*?)?$/.test(wanted))
                return true;
            return aroundAndItself(path).some((one) => isMatch(one, wanted, false));
        },
        matchesName: (name, glob) => isMatch(name, glob, true),
    };
}
/** `a/b.zip!c` is in `a/b.zip` and in `a`. */
function aroundAndItself(path) {
    const ends = [...path.matchAll(/[/!]/g)].map(({ index }) => index);
    return [...ends.map((end) => path.slice(0, end)), path];
}


/***/ }),

/***/ 2227:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: function() { return /* binding */ withWeight; },
/* harmony export */   hw: function() { return /* binding */ formatMessage; },
/* harmony export */   iJ: function() { return /* binding */ placeholdersOf; }
/* harmony export */ });
const placeholder = /\{\{(\w+)(?:\|(\d+), (.+?))?\}\}/g;
/** The fields of `data` that a message speaks of. */
function placeholdersOf(text) {
    return [...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name))];
}
/**
 * Fills the placeholders of a message. Lists read as lists: `a, b and c`. With `{{steps|2, more steps}}` a list of more
 * than three reads as `a, b and 7 more steps`.
 */
function formatMessage(text, data) {
    return text.replaceAll(placeholder, (_, name, count, rest) => {
        const value = data[name] ?? '';
        if (typeof value !== 'object')
            return String(value);
        return formatList(rest === undefined ? value : shortened(value, Number(count), rest));
    });
}
function formatList(items) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
/** "1 more" would take the place of the one. */
function shortened(items, count, rest) {
    return items.length > count + 1 ? [...items.slice(0, count), `${items.length - count} ${rest}`] : items;
}
function withWeight(message) {
    return typeof message === 'string' ? { text: message } : message;
}


/***/ }),

/***/ 6342:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: function() { return /* binding */ overrideMatcher; }
/* harmony export */ });
/* harmony import */ var _path_from_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6338);

/** Answers whether an override is about a finding. */
function overrideMatcher(graph, { matchesPath, matchesName }) {
    const solutions = new Map(graph.packages.map((one) => [one.path, one.solution?.uniqueName ?? '']));
    return ({ where, folders }, { at, component }) => {
        const path = (0,_path_from_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFrom */ .I)(folders, at.package);
        const solution = solutions.get(at.package) ?? '';
        const isComponent = (glob) => {
            const colon = glob.indexOf(':');
            const [kind, name] = [glob.slice(0, colon), glob.slice(colon + 1)];
            return ((kind === '*' || kind === component.kind) &&
                [component.id, component.name].some((one) => matchesName(one, name)));
        };
        return ((where.packages?.some((glob) => matchesPath(path, glob)) ?? true) &&
            (where.solutions?.some((glob) => matchesName(solution, glob)) ?? true) &&
            (where.components?.some(isComponent) ?? true) &&
            (where.files?.some((glob) => matchesPath(at.file, glob)) ?? true));
    };
}


/***/ }),

/***/ 6338:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: function() { return /* binding */ pathFrom; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The path of a package, as a file in the folder would write it; `.` for the folder itself. */
function pathFrom({ folder, cwd }, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)).replaceAll('\\', '/') || '.';
}


/***/ }),

/***/ 9276:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e6: function() { return /* binding */ mergeChanges; },
/* harmony export */   fs: function() { return /* binding */ changesOf; },
/* harmony export */   re: function() { return /* binding */ mergeChange; }
/* harmony export */ });
/** What sound settings change; those of rules that are not there change nothing. */
function changesOf(rules, settings, originOf) {
    return Object.fromEntries(rules.flatMap((rule) => {
        const setting = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined;
        return setting === undefined ? [] : [[rule.id, changeOf(rule, setting, originOf(rule.id))]];
    }));
}
function changeOf({ messages }, setting, origin) {
    const [severity, options] = isList(setting) ? setting : [setting];
    const byMessage = typeof severity === 'string'
        ? Object.keys(messages).map((id) => [id, severity])
        : Object.entries(severity);
    return {
        severities: Object.fromEntries(byMessage.map(([id, value]) => [id, { value, origin }])),
        ...(options === undefined ? {} : { options: { value: options, origin } }),
    };
}
/** The later wins, message by message; options are replaced as a whole. */
function mergeChanges(earlier, later) {
    const merged = Object.entries(later).map(([id, change]) => {
        const before = Object.hasOwn(earlier, id) ? earlier[id] : undefined;
        return [id, before ? mergeChange(before, change) : change];
    });
    return { ...earlier, ...Object.fromEntries(merged) };
}
function mergeChange(earlier, later) {
    return { ...earlier, ...later, severities: { ...earlier.severities, ...later.severities } };
}
function isList(setting) {
    return Array.isArray(setting);
}


/***/ }),

/***/ 6764:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: function() { return /* binding */ checkSettings; },
/* harmony export */   QN: function() { return /* binding */ settingSchema; },
/* harmony export */   mq: function() { return /* binding */ anySettingSchema; }
/* harmony export */ });
/* unused harmony exports severitySchema, diagnosticHint */
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4305);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6893);
/* harmony import */ var _find_mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3615);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2853);




const severitySchema = { enum: [..._severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO, 'off'] };
/** What may be said of a rule that is not known here. */
const anySettingSchema = {
    oneOf: [
        severitySchema,
        { type: 'object', additionalProperties: severitySchema },
        {
            type: 'array',
            items: [
                {
                    oneOf: [severitySchema, { type: 'object', additionalProperties: severitySchema }],
                    title: 'severity',
                },
                { type: 'object', title: 'options' },
            ],
            minItems: 1,
            maxItems: 2,
        },
    ],
};
/** The JSON Schema of what may be said of a rule. */
function settingSchema({ meta, messages, options = {} }) {
    if (meta.isDiagnostic)
        return { not: {}, description: diagnosticHint };
    const byMessage = {
        type: 'object',
        properties: Object.fromEntries(Object.keys(messages).map((id) => [id, severitySchema])),
        additionalProperties: false,
        description: 'Severities of single messages.',
    };
    const whole = { oneOf: [severitySchema, byMessage], title: 'severity' };
    const withOptions = {
        type: 'array',
        items: [whole, optionsSchema(options)],
        minItems: 1,
        maxItems: 2,
    };
    return { oneOf: [severitySchema, byMessage, withOptions] };
}
function optionsSchema(options) {
    return { type: 'object', properties: options, additionalProperties: false, title: 'options' };
}
/** Throws UsageError for a rule that does not exist and for a wrong value, where there is no file to point at. */
function checkSettings(rules, settings) {
    for (const [id, setting] of Object.entries(settings)) {
        const rule = rules.find((candidate) => candidate.id === id);
        if (!rule) {
            const known = rules.map((candidate) => candidate.id);
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`There is no rule "${id}".`, (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(id, known));
        }
        if (rule.meta.isDiagnostic)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`Rule ${id} can't be changed.`, diagnosticHint);
        const mistakes = (0,_find_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .findMistakes */ .F)(setting, settingSchema(rule), id);
        if (mistakes.length === 0)
            continue;
        const names = Object.keys(rule.options ?? {});
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`Wrong setting for rule ${id}: ${mistakes.map(({ text }) => text).join(' ')}`, names.length === 0 ? 'The rule has no options.' : `The rule's options are ${names.join(', ')}.`);
    }
}
const diagnosticHint = 'It says that something was not read; mend or remove the file instead.';


/***/ }),

/***/ 1440:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: function() { return /* binding */ defineRule; },
/* harmony export */   bn: function() { return /* binding */ areas; },
/* harmony export */   eN: function() { return /* binding */ needs; }
/* harmony export */ });
/**
 * What a run may have beside the packages: `base`, an older version of them; `target`, where they will be imported;
 * `suppressions`, what the configuration accepts, and what of it occurred.
 */
const needs = ['base', 'target', 'suppressions'];
const areas = [
    'package',
    'connection-reference',
    'flow',
    'canvas-app',
    'custom-connector',
    'environment-variable',
    'solution',
    'settings',
    'connection',
    'configuration',
];
/** Adds the types; a plain object of the same shape is a rule too. */
function defineRule(rule) {
    return rule;
}


/***/ }),

/***/ 4853:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: function() { return /* binding */ runRules; }
});

// EXTERNAL MODULE: ./build/src/stopwatch.js
var stopwatch = __webpack_require__(8730);
// EXTERNAL MODULE: ./build/src/engine/active-rule.js
var active_rule = __webpack_require__(143);
// EXTERNAL MODULE: ./build/src/parse/json-access.js
var json_access = __webpack_require__(9854);
// EXTERNAL MODULE: ./build/src/report.js
var report = __webpack_require__(6471);
// EXTERNAL MODULE: ./build/src/engine/message.js
var engine_message = __webpack_require__(2227);
// EXTERNAL MODULE: ./build/src/engine/severity.js
var severity = __webpack_require__(2853);
;// CONCATENATED MODULE: ./build/src/engine/check-findings.js




/**
 * What a rule yielded, once it is known to be findings: the compiler has checked our rules, and nobody a plugin's.
 * Throws for the first that is none, with what is wrong with it.
 */
function checkFindings({ messages }, yielded) {
    if (yielded instanceof Promise) {
        // Nobody waits for it: what it throws must not end the process.
        yielded.catch(() => { });
        throw new TypeError('check() is async; it must yield its findings at once.');
    }
    if (!isIterable(yielded))
        throw new TypeError(`check() must yield findings, and returned ${shown(yielded)}.`);
    // Most rules find nothing.
    let fieldsOf;
    const checked = [];
    for (const finding of yielded) {
        fieldsOf ??= fieldsByMessage(messages);
        const mistake = mistakeOf(finding, fieldsOf);
        if (mistake !== undefined)
            throw new TypeError(`Finding ${checked.length + 1} of check() ${mistake}`);
        checked.push(finding);
    }
    return checked;
}
function fieldsByMessage(messages) {
    return new Map(Object.entries(messages).map(([id, message]) => [id, (0,engine_message/* placeholdersOf */.iJ)((0,engine_message/* withWeight */.$Z)(message).text)]));
}
function mistakeOf(finding, fieldsOf) {
    if (!(0,json_access/* isRecord */.u4)(finding))
        return `is ${shown(finding)}; it must be an object.`;
    const { messageId, at, component, data, related = [], atMost } = finding;
    const fields = typeof messageId === 'string' ? fieldsOf.get(messageId) : undefined;
    if (fields === undefined) {
        return `has the messageId ${shown(messageId)}; the rule's messages are ${[...fieldsOf.keys()].join(', ')}.`;
    }
    if (!isPlace(at))
        return 'has no place in "at"; use that of a component (flow.at) or of a part of one.';
    if (!isComponent(component))
        return 'has no "component" with kind, id and name; use one of the graph.';
    if (!(0,json_access/* isRecord */.u4)(data))
        return 'has no object in "data"; it may be empty.';
    const missing = fields.find((field) => !Object.hasOwn(data, field));
    if (missing !== undefined)
        return `lacks data.${missing}, which message "${String(messageId)}" speaks of.`;
    const wrong = Object.keys(data).find((field) => !isDataValue(data[field]));
    if (wrong !== undefined) {
        return `has ${shown(data[wrong])} in data.${wrong}; it must be a text, a number, true, false or a list of texts.`;
    }
    if (!Array.isArray(related) || !related.every(isRelated))
        return 'has something in "related" that is not { message, at }.';
    if (atMost !== undefined && !severity/* severities */.gO.some((severity) => severity === atMost))
        return `has ${shown(atMost)} in "atMost"; it must be one of ${severity/* severities */.gO.join(', ')}.`;
    return undefined;
}
function isPlace(value) {
    if (!(0,json_access/* isRecord */.u4)(value))
        return false;
    const { package: path, file, pointer, start } = value;
    return ([path, file, pointer].every((part) => typeof part === 'string') &&
        (start === undefined || (Number.isInteger(start) && Number(start) >= 0)));
}
function isComponent(value) {
    if (!(0,json_access/* isRecord */.u4)(value))
        return false;
    const { kind, id, name } = value;
    return report/* componentKinds */.f.some((known) => known === kind) && typeof id === 'string' && typeof name === 'string';
}
function isDataValue(value) {
    if (Array.isArray(value))
        return value.every((item) => typeof item === 'string');
    return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
function isRelated(value) {
    return (0,json_access/* isRecord */.u4)(value) && typeof value.message === 'string' && isPlace(value.at);
}
function isIterable(value) {
    return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
/** A text in quotes; of everything else its type. */
function shown(value) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (value === undefined || value === null || typeof value === 'boolean')
        return String(value);
    return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

// EXTERNAL MODULE: ./build/src/engine/globs.js
var globs = __webpack_require__(207);
;// CONCATENATED MODULE: ./build/src/engine/matcher.js


/** For the options that are lists of globs; micromatch is loaded only when one of them is not empty. */
async function matcher(rules) {
    const hasGlobs = rules
        .flatMap((rule) => (0,active_rule/* variantsOf */.IM)(rule))
        .some(({ options }) => Object.values(options).some((value) => Array.isArray(value) && value.length > 0));
    if (!hasGlobs)
        return () => false;
    const { matchesName } = await (0,globs/* openGlobs */.S)();
    return (name, globs) => globs.some((glob) => matchesName(name, glob));
}

// EXTERNAL MODULE: ./build/src/engine/override.js
var override = __webpack_require__(6342);
;// CONCATENATED MODULE: ./build/src/engine/run-rules.js






async function runRules(rules, { graph, base, targets, suppressions }) {
    const matches = await matcher(rules);
    const applies = await openOverrides(rules, graph);
    const watch = (0,stopwatch/* stopwatch */.s)();
    const failures = [];
    const findings = [];
    for (const active of rules) {
        const { needs } = active.rule.meta;
        if ((needs?.includes('suppressions') ?? false) !== (suppressions !== undefined))
            continue;
        const wanted = needs?.includes('target') ? targets : [undefined];
        if ((base === undefined && needs?.includes('base')) || wanted.length === 0)
            continue;
        try {
            const found = (0,active_rule/* variantsOf */.IM)(active).flatMap((variant) => weighed(active, variant, check(active.rule, variant.options, { graph, base, suppressions, matches }, wanted), applies));
            // As arguments of one push(), the findings of a tenant's exports would not fit on the stack.
            for (const finding of found)
                findings.push(finding);
        }
        catch (error) {
            failures.push({ rule: active.rule.id, plugin: active.rule.plugin, error });
        }
        watch.lap(`rule ${active.rule.id}`);
    }
    return { findings, failures, timings: watch.laps() };
}
async function openOverrides(rules, graph) {
    return rules.some(({ overrides }) => overrides.length > 0)
        ? (0,override/* overrideMatcher */.f)(graph, await (0,globs/* openGlobs */.S)())
        : () => false;
}
function weighed(active, variant, raws, applies) {
    return raws.flatMap((raw) => {
        const severity = (0,active_rule/* weigh */.vi)(active, variant, raw.messageId, (override) => applies(override, raw))?.value;
        return severity === undefined || severity === 'off' ? [] : [{ rule: active.rule, severity, raw }];
    });
}
/** All of a rule's findings, or none: what it said before it threw is not to be trusted. */
function check(rule, options, subject, targets) {
    // Checked against the rule's own schema, or its defaults.
    const checked = options;
    return targets.flatMap((target) => checkFindings(rule, rule.check({ ...subject, target, options: checked })));
}


/***/ }),

/***/ 9112:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: function() { return /* binding */ buildGraph; }
});

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/model/custom-connector-name.js
var custom_connector_name = __webpack_require__(32);
// EXTERNAL MODULE: ./build/src/limits.js
var limits = __webpack_require__(4449);
// EXTERNAL MODULE: ./build/src/parse/buffer-of.js
var buffer_of = __webpack_require__(5661);
// EXTERNAL MODULE: ./build/src/parse/json.js
var json = __webpack_require__(7231);
// EXTERNAL MODULE: ./build/src/parse/parse-error.js
var parse_error = __webpack_require__(4309);
// EXTERNAL MODULE: ./build/src/parse/text.js
var parse_text = __webpack_require__(1230);
// EXTERNAL MODULE: ./build/src/unreadable.js
var unreadable = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/src/graph/nodes.js
var graph_nodes = __webpack_require__(5867);
;// CONCATENATED MODULE: ./build/src/graph/changes-since.js







/**
 * What is not the same in two versions of a package. Files beside the model's are compared byte by byte where the
 * layout and the type are the same; the manifest, documents, line ends and white space in flows say nothing.
 */
function changesSince(older, one) {
    const components = changedComponents(older, one);
    const changed = new Map(components.map((component) => [keyOf(component), component]));
    const all = [...(0,graph_nodes/* componentsOf */.ct)(one), ...(0,graph_nodes/* componentsOf */.ct)(older)];
    const files = [];
    for (const path of isAlike(older, one) ? changedFiles(older, one) : []) {
        const owner = all.find((component) => isFileOf(path, component));
        if (owner === undefined)
            files.push(path);
        else if (!changed.has(keyOf(owner)))
            changed.set(keyOf(owner), owner);
    }
    return {
        components: [...changed.values()],
        // The rows of changed components stand there.
        files: changed.size === 0 ? files : files.filter((path) => !customizations.test(path)),
    };
}
/** Trees have other files than exports, and managed exports say things in other ways than unmanaged ones. */
function isAlike(one, other) {
    const isTree = ({ layout }) => layout === 'unpacked-xml';
    return isTree(one) === isTree(other) && one.solution?.packageType === other.solution?.packageType;
}
function changedComponents(older, one) {
    const [before, after] = [older, one].map((from) => new Map((0,graph_nodes/* componentsOf */.ct)(from).map((component) => [keyOf(component), component])));
    const keys = [...new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])])].sort();
    return keys.flatMap((key) => {
        const [was, is] = [before?.get(key), after?.get(key)];
        const present = is ?? was;
        if (present === undefined)
            return [];
        const isSame = was && is && factsOf(was) === factsOf(is) && isSameDefinition([was, older], [is, one]);
        return isSame ? [] : [present];
    });
}
function keyOf({ kind, id }) {
    return `${kind}:${id.toLowerCase()}`;
}
/** All that the model knows of a component, but for where it stands. An app lies unpacked in trees only. */
function factsOf(component) {
    const told = component.kind === 'canvasApp'
        ? { ...component, bindings: component.bindings.filter(({ source }) => source === 'metadata') }
        : component;
    return JSON.stringify(told, (key, value) => key === 'package' || key === 'openApiFile' || /^at$|At$/.test(key) ? undefined : value);
}
/** A flow is more than the model knows of it; white space in its file says nothing. */
function isSameDefinition(was, is) {
    const [before, after] = [definitionOf(was), definitionOf(is)];
    if (!before || !after)
        return before === after;
    return isSameContent(before, after) || compactJson(before) === compactJson(after);
}
function definitionOf([{ kind, at }, from]) {
    return kind === 'flow' && /\.json$/i.test(at.file)
        ? from.source.files.get(at.file.toLowerCase())
        : undefined;
}
/** `undefined` for what does not parse: another rule says so. */
function compactJson(file) {
    const bytes = bytesOf(file);
    try {
        return bytes && JSON.stringify((0,json/* parseJson */.qF)((0,parse_text/* decodeText */.g)(bytes)));
    }
    catch (error) {
        if (error instanceof parse_error/* ParseError */.m)
            return undefined;
        throw error;
    }
}
const customizations = /(^|\/)customizations\.xml$/i;
const manifest = /(^|\/)(solution|\[content_types\])\.xml$/i;
const flowDefinition = /^workflows\/.*\.json$/i;
const changes_since_document = /(^|\/)\.|\.(md|txt)$/i;
function changedFiles(older, one) {
    const [before, after] = [older.source.files, one.source.files];
    const paths = [...new Set([...after.keys(), ...before.keys()])].filter((path) => ![manifest, flowDefinition, changes_since_document].some((pattern) => pattern.test(path)));
    return paths.sort().flatMap((path) => {
        const [was, is] = [before.get(path), after.get(path)];
        return was && is && isSameContent(was, is) ? [] : [(is ?? was)?.path ?? path];
    });
}
function isSameContent(was, is) {
    if (Math.max(was.size(), is.size()) > limits/* limits */.F.textBytes)
        return was.size() === is.size();
    const [before, after] = [bytesOf(was), bytesOf(is)];
    if (before === undefined || after === undefined)
        return true;
    return before.equals(after) || (isText(before) && withoutReturns(before) === withoutReturns(after));
}
function isText(bytes) {
    return !bytes.includes(0);
}
function withoutReturns(bytes) {
    return bytes.toString('latin1').replaceAll('\r\n', '\n');
}
/** `undefined` for what can't be read: another rule says so. */
function bytesOf(file) {
    try {
        return (0,buffer_of/* bufferOf */.K)(file.read());
    }
    catch (error) {
        if ((0,unreadable/* isUnreadable */.GZ)(error))
            return undefined;
        throw error;
    }
}
/** By the id in its path; ids of connection references stand in no path. */
function isFileOf(path, { kind, id }) {
    return kind !== 'connectionReference' && path.toLowerCase().includes(id.toLowerCase());
}

;// CONCATENATED MODULE: ./build/src/graph/connector-uses.js
/** What a package binds to connectors, in the order of its files. */
function connectorUsesIn({ connectionReferences, flows, canvasApps }) {
    return [
        ...connectionReferences.filter(({ isStub }) => !isStub).map(ofReference),
        ...canvasApps.flatMap(ofApp),
        ...flows.flatMap(ofFlow),
    ];
}
function ofReference(user) {
    const { connector, customConnectorId: connectorId, connectorAt: at } = user;
    return { user, clues: { connector, connectorId }, connectorName: '', logicalName: undefined, at };
}
function ofFlow(user) {
    return user.connections.map(({ connector, customConnectorName: componentName, logicalName, at }) => ({
        user,
        clues: { connector, componentName },
        connectorName: '',
        logicalName,
        at,
    }));
}
function ofApp(user) {
    const bindings = user.bindings.map(({ connector, customConnectorName: componentName, saysCustom, displayName, logicalName, at }) => ({
        user,
        clues: { connector, componentName, saysCustom },
        connectorName: displayName,
        logicalName,
        at,
    }));
    const dependencies = user.customConnectorDependencies.map(({ name: componentName, at }) => ({
        user,
        clues: { componentName },
        connectorName: '',
        logicalName: undefined,
        at,
    }));
    return [...bindings, ...dependencies];
}

// EXTERNAL MODULE: ./build/src/graph/counterpart.js
var counterpart = __webpack_require__(6023);
;// CONCATENATED MODULE: ./build/src/graph/edges.js

/** All edges that begin in a package, each with its evidence. */
function edgesOf(from, workspace) {
    const context = { from, workspace };
    return [
        ...from.connectionReferences.flatMap((reference) => edges_ofReference(context, reference)),
        ...from.flows.flatMap((flow) => edges_ofFlow(context, flow)),
        ...from.canvasApps.flatMap((app) => ofCanvasApp(context, app)),
        ...from.agents.flatMap((agent) => ofAgent(context, agent)),
        ...from.environmentVariables.flatMap((variable) => ofVariable(context, variable)),
        ...(from.solution ? ofSolution(context, from.solution) : []),
    ];
}
function edges_ofReference(context, reference) {
    if (reference.connector === '')
        return [];
    const { connector, customConnectorId: connectorId } = reference;
    return [
        edge((0,graph_nodes/* componentNode */.Ky)(reference), connectorNode(context, { connector, connectorId }), 'usesConnector', reference.connectorAt),
    ];
}
function edges_ofFlow(context, flow) {
    const node = (0,graph_nodes/* componentNode */.Ky)(flow);
    return [
        ...flow.connections.flatMap((connection) => ofFlowConnection(context, flow, connection)),
        ...flow.childFlowCalls.flatMap((call) => callsFlow(context, node, call.flowId, call.at)),
        ...flow.environmentVariables.map(({ schemaName, at }) => {
            const variable = context.workspace.environmentVariable(schemaName, context.from);
            return edge(node, target(variable, 'environmentVariable', schemaName), 'readsVariable', at);
        }),
    ];
}
function ofFlowConnection(context, flow, connection) {
    const { logicalName, connector, at, key } = connection;
    if (logicalName !== undefined)
        return usesReference(context, (0,graph_nodes/* componentNode */.Ky)(flow), logicalName, at);
    const bound = (0,graph_nodes/* connectionNode */.J)(flow, key, connection.connectionName);
    const direct = edge((0,graph_nodes/* componentNode */.Ky)(flow), bound, 'usesConnectionDirectly', at);
    const clues = { connector, componentName: connection.customConnectorName };
    return connector === ''
        ? [direct]
        : [direct, edge(bound, connectorNode(context, clues), 'usesConnector', at)];
}
function ofCanvasApp(context, app) {
    const node = (0,graph_nodes/* componentNode */.Ky)(app);
    const dependencies = app.customConnectorDependencies.map(({ name, at }) => edge(node, connectorNode(context, { componentName: name }), 'usesConnector', at));
    return [
        ...tellingBindings(app).flatMap((binding) => ofBinding(context, app, binding)),
        ...dependencies,
        ...app.flowCalls.flatMap(({ flowId, at }) => callsFlow(context, node, flowId, at)),
    ];
}
/** Metadata, `.msapp` and sources tell of the same entries: of each, the one that names a reference or a connection. */
function tellingBindings(app) {
    const byKey = new Map();
    for (const binding of app.bindings) {
        const known = byKey.get(binding.key);
        if (!known || weightOf(binding) > weightOf(known))
            byKey.set(binding.key, binding);
    }
    return [...byKey.values()];
}
function weightOf({ logicalName, sharedConnectionId, makerConnectionId }) {
    if (logicalName !== undefined)
        return 2;
    return sharedConnectionId !== undefined || makerConnectionId !== undefined ? 1 : 0;
}
/** Flows of an app stand among its connections, under this connector. */
const flowsConnector = 'shared_logicflows';
function ofBinding(context, app, binding) {
    const { connector, at, logicalName } = binding;
    if (connector === flowsConnector)
        return [];
    const node = (0,graph_nodes/* componentNode */.Ky)(app);
    if (logicalName !== undefined)
        return usesReference(context, node, logicalName, at);
    if (connector === '')
        return [];
    const { customConnectorName: componentName, saysCustom } = binding;
    const used = connectorNode(context, { connector, componentName, saysCustom });
    const connectionId = binding.sharedConnectionId ?? binding.makerConnectionId;
    if (connectionId === undefined)
        return [edge(node, used, 'usesConnector', at)];
    const name = connectionId.slice(connectionId.lastIndexOf('/') + 1);
    const connection = (0,graph_nodes/* connectionNode */.J)(app, binding.key, name);
    return [edge(node, connection, 'bindsConnection', at), edge(connection, used, 'usesConnector', at)];
}
function ofAgent(context, agent) {
    return agent.connectionReferences.flatMap(({ logicalName, at }) => usesReference(context, (0,graph_nodes/* componentNode */.Ky)(agent), logicalName, at));
}
function ofVariable(context, variable) {
    const { connector, connectorAt } = variable;
    if (connector === undefined)
        return [];
    return [edge((0,graph_nodes/* componentNode */.Ky)(variable), connectorNode(context, { connector }), 'usesConnector', connectorAt)];
}
/** Named solutions that provide what this one misses. */
function ofSolution(context, solution) {
    const needed = new Map();
    for (const { providedBy, at } of solution.missingDependencies) {
        const name = providedBy?.replace(/\([\d.]+\)$/, '').trimEnd();
        if (name && !needed.has(name.toLowerCase()))
            needed.set(name.toLowerCase(), { name, at });
    }
    return [...needed.values()].map(({ name, at }) => {
        const provider = context.workspace.solution(name, context.from);
        return edge((0,graph_nodes/* componentNode */.Ky)(solution), target(provider, 'solution', name), 'dependsOn', at);
    });
}
function usesReference(context, node, logicalName, at) {
    const found = context.workspace.connectionReference(logicalName, context.from);
    return [edge(node, target(found, 'connectionReference', logicalName), 'usesConnectionReference', at)];
}
function callsFlow(context, node, flowId, at) {
    if (context.from.processIds.has(flowId) && !context.from.flows.some((flow) => flow.id === flowId))
        return [];
    const found = context.workspace.flow(flowId, context.from);
    return [edge(node, target(found, 'flow', flowId), 'callsFlow', at)];
}
function target(found, kind, id) {
    return found ? (0,graph_nodes/* componentNode */.Ky)(found) : (0,graph_nodes/* outsideNode */.WW)(kind, id, true);
}
function connectorNode({ from, workspace }, clues) {
    const component = workspace.customConnector(clues, from);
    if (component)
        return (0,graph_nodes/* componentNode */.Ky)(component);
    const isCustom = workspace.isCustomConnector(clues, from);
    const id = clues.connector || clues.componentName || clues.connectorId || 'unknown';
    return (0,graph_nodes/* outsideNode */.WW)(isCustom ? 'customConnector' : 'connector', id, isCustom);
}
function edge(from, to, kind, at) {
    return { from, to, kind, at };
}

;// CONCATENATED MODULE: ./build/src/graph/group-by-connector.js

/**
 * One group a custom connector, whatever its members know it by. Those who know most should come first, so that the
 * others find a name that they know.
 */
function groupByConnector(items) {
    const groups = new Map();
    const add = (item, meaning) => {
        const names = namesIn(item.clues);
        const group = groups.get(names.find((name) => groups.has(name)) ?? meaning ?? '') ?? [];
        group.push(item);
        for (const name of [...names, ...meaningsIn(item.clues)])
            if (!groups.has(name))
                groups.set(name, group);
    };
    const isCut = ({ clues }) => isCutName(clues);
    for (const item of items.filter((one) => !isCut(one)))
        add(item, apiMeaningOf(item.clues));
    const whole = [...groups.keys()].filter((name) => name.startsWith(meaningMark)).sort();
    for (const item of items.filter(isCut)) {
        const meaning = apiMeaningOf(item.clues) ?? '';
        add(item, groups.has(meaning) ? meaning : firstWithPrefix(whole, meaning));
    }
    return inOrderOf(items, [...new Set(groups.values())]);
}
const meaningMark = 'meaning ';
function namesIn({ connectorId, componentName, connector }) {
    return [
        ...(connectorId ? [`id ${connectorId}`] : []),
        ...(componentName ? [`component ${componentName.toLowerCase()}`] : []),
        ...(connector ? [`api ${connector}`] : []),
    ];
}
/** A component's id and name say which it is; without them the API name counts, as far as its hash leaves it. */
function meaningsIn(clues) {
    const { componentName } = clues;
    if (componentName)
        return (0,custom_connector_name/* meaningsOfComponentName */.ch)(componentName).map((meaning) => meaningMark + meaning);
    const meaning = apiMeaningOf(clues);
    return meaning === undefined ? [] : [meaning];
}
function apiMeaningOf({ connectorId, componentName, connector }) {
    if (connectorId || componentName || !connector || !(0,custom_connector_name/* hasCustomConnectorHash */.ze)(connector))
        return undefined;
    return meaningMark + (0,custom_connector_name/* decodedApiName */.I9)(connector).name;
}
function isCutName(clues) {
    return apiMeaningOf(clues) !== undefined && (0,custom_connector_name/* decodedApiName */.I9)(clues.connector ?? '').isCut;
}
/** By halving: the names are sorted. */
function firstWithPrefix(names, prefix) {
    let [low, high] = [0, names.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((names[middle] ?? '') < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    return names[low]?.startsWith(prefix) ? names[low] : undefined;
}
function inOrderOf(items, groups) {
    const order = new Map(items.map((item, index) => [item, index]));
    const indexOf = (item) => (item === undefined ? -1 : (order.get(item) ?? -1));
    return groups
        .map((group) => group.toSorted((a, b) => indexOf(a) - indexOf(b)))
        .sort(([a], [b]) => indexOf(a) - indexOf(b));
}

;// CONCATENATED MODULE: ./build/src/graph/mentions.js






/**
 * Which of the names occur as whole words in the package's own text: plug-in sources, web resources, app sources.
 * Definitions, settings, docs and scripts beside the package are not its text. All of them may, where a text can't be
 * searched.
 */
function mentionsIn(from, names) {
    const wanted = new Map(names.map((name) => [name.toLowerCase(), name]));
    const found = new Set();
    for (const text of textsOf(from)) {
        if (text === undefined)
            return new Set(names);
        for (const name of wordsIn(text, [...wanted.keys()])) {
            found.add(wanted.get(name) ?? name);
            wanted.delete(name);
        }
        if (wanted.size === 0)
            break;
    }
    return found;
}
/** In lower case; `undefined` for one that can't be read or is too large. */
function* textsOf(from) {
    const isTree = from.layout.startsWith('unpacked');
    for (const file of from.source.files.values()) {
        if (!isOwnText(file.path, isTree))
            continue;
        if (/\.msapp$/i.test(file.path))
            yield* textsInMsapp(file);
        else if (mentions_customizations.test(file.path))
            yield withoutDefinitions(textOf(file));
        else
            yield textOf(file);
    }
}
/** In lower case, as the text is. */
function withoutDefinitions(customizations) {
    const [before, ...sections] = customizations?.split('<connectionreferences>') ?? [];
    const behind = sections.map((section) => {
        const [definitions, ...rest] = section.split('</connectionreferences>');
        return rest.length === 0 ? definitions : rest.join('');
    });
    return before === undefined ? undefined : before + behind.join('');
}
const binary = /\.(png|jpe?g|gif|ico|bmp|webp|woff2?|ttf|eot|mp[34]|wav|pdf|docx?|xlsx?|pptx?|zip|nupkg)$/i;
const mentions_manifest = /(^|\/)solution\.xml$/i;
const mentions_customizations = /(^|\/)customizations\.xml$/i;
function isOwnText(path, isTree) {
    if (binary.test(path) || mentions_manifest.test(path))
        return false;
    return !isTree || mentions_customizations.test(path) || /^webresources\//i.test(path) || !isBesideThePackage(path);
}
/** What teams keep in the folder of a tree and no export holds. */
function isBesideThePackage(path) {
    const isAtRoot = !path.includes('/');
    const isYaml = /\.ya?ml$/i.test(path) && !/^canvasapps\//i.test(path);
    const isSettings = /(^|\/)config\/|settings[^/]*\.json$/i.test(path);
    const isOther = /(^|\/)\.|\.(md|txt|csv|ps1|psm1|sh|bat|cmd|py|cdsproj|sln)$/i.test(path);
    return isAtRoot || isYaml || isSettings || isOther;
}
/** The model has reported an app that does not open. */
function* textsInMsapp(msapp) {
    const files = ifReadable(msapp.open) ?? [];
    for (const file of files) {
        if (/\.(json|ya?ml|txt)$/i.test(file.path))
            yield textOf(file);
    }
}
/** Plug-in assemblies hold their strings as UTF-16: bytes that are no text are read as both. */
function textOf(file) {
    const bytes = file.size() > limits/* limits */.F.textBytes ? undefined : ifReadable(file.read);
    if (bytes === undefined)
        return undefined;
    try {
        return (0,parse_text/* decodeText */.g)(bytes).toLowerCase();
    }
    catch (error) {
        if (!(error instanceof parse_error/* ParseError */.m))
            throw error;
        if (bytes.length > limits/* limits */.F.binaryBytes)
            return undefined;
        const buffer = (0,buffer_of/* bufferOf */.K)(bytes);
        return `${buffer.toString('latin1')} ${buffer.toString('utf16le')}`.toLowerCase();
    }
}
function ifReadable(read) {
    try {
        return read();
    }
    catch (error) {
        if ((0,unreadable/* isUnreadable */.GZ)(error))
            return undefined;
        throw error;
    }
}
/**
 * The names that stand in a text with no letter, digit or `_` beside them: one pass a first letter, not a name, for
 * what all that begin with it share; and where a first word fits, one look a length, not a name.
 */
function wordsIn(text, names) {
    const wanted = new Set(names);
    const byFirstWord = (0,group_by/* groupBy */.$)(names, (name) => name.slice(0, endOfWord(name, 0)));
    const lengths = new Map([...byFirstWord].map(([word, group]) => [word, new Set(group.map((name) => name.length))]));
    const found = new Set();
    for (const group of (0,group_by/* groupBy */.$)(names, (name) => name.charAt(0)).values()) {
        const start = sharedStart(group);
        for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
            if (isWordCharacter(text, at - 1))
                continue;
            for (const length of lengths.get(text.slice(at, endOfWord(text, at))) ?? []) {
                const name = text.slice(at, at + length);
                if (wanted.has(name) && !isWordCharacter(text, at + length))
                    found.add(name);
            }
        }
    }
    return found;
}
/** Mostly the prefix of one publisher. */
function sharedStart(names) {
    const [first] = names;
    let length = first.length;
    for (const name of names)
        while (!name.startsWith(first.slice(0, length)))
            length -= 1;
    return first.slice(0, length);
}
function endOfWord(text, start) {
    let end = start + 1;
    while (isWordCharacter(text, end))
        end += 1;
    return end;
}
function isWordCharacter(text, at) {
    const code = text.charCodeAt(at);
    if (code < 128) {
        return ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || (code >= 65 && code <= 90));
    }
    return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

;// CONCATENATED MODULE: ./build/src/graph/holders.js

function openHolders(packages, isVisible) {
    const byComponent = holdersByKey(packages, componentsOf);
    const byNamed = holdersByKey(packages, namedElsewhere);
    let byFolder;
    const hasComponent = (type, name, from) => [byComponent, byNamed].some((holders) => holders.get(holders_keyOf(type, name))?.some((one) => isVisible(one, from)));
    const isOther = (from) => (one) => one !== from && isVisible(one, from);
    return {
        hasComponent,
        hasRequired: ({ type, id, schemaName = id, parentSchemaName }, from) => {
            if (parentSchemaName !== undefined) {
                // A table may bring its columns, forms and views; in its own solution the export would have found them.
                return byComponent.get(holders_keyOf('1', parentSchemaName))?.some(isOther(from)) === true;
            }
            if (hasComponent(type, id, from) || hasComponent(type, schemaName, from))
                return true;
            if (/^\d+$/.test(type))
                return false;
            // Components of younger kinds have no number, and lie in folders of their name.
            byFolder ??= holdersByKey(packages, foldersOf);
            return byFolder.get(id.toLowerCase())?.some(isOther(from)) === true;
        },
    };
}
function holdersByKey(packages, select) {
    const pairs = packages.flatMap((holder) => [...new Set(select(holder))].map((key) => ({ key, holder })));
    const groups = (0,group_by/* groupBy */.$)(pairs, ({ key }) => key);
    return new Map([...groups].map(([key, members]) => [key, members.map(({ holder }) => holder)]));
}
function componentsOf({ solution, processIds, flows, environmentVariables }) {
    return [
        ...(solution?.rootComponents ?? []).flatMap(keysOf),
        ...[...processIds, ...flows.map(({ id }) => id)].map((id) => holders_keyOf('29', id)),
        ...environmentVariables.filter(({ isDefined }) => isDefined).map(({ id }) => holders_keyOf('380', id)),
    ];
}
/** Columns, forms and views are named as parts of a table, and their names alone are many tables'. */
function namedElsewhere({ solution }) {
    return (solution?.missingDependencies ?? [])
        .filter(({ providedBy, parentSchemaName }) => providedBy !== undefined && parentSchemaName === undefined)
        .flatMap(keysOf);
}
function keysOf({ type, id, schemaName }) {
    return [id, schemaName].flatMap((name) => (name === undefined ? [] : [holders_keyOf(type, name)]));
}
/** Environment variables have a number among root components, and a name among dependencies. */
function holders_keyOf(type, name) {
    return `${type === 'environmentvariabledefinition' ? '380' : type} ${name}`.toLowerCase();
}
function foldersOf({ source }) {
    return [...source.files.keys()].flatMap((path) => path.toLowerCase().split('/').slice(0, -1));
}

;// CONCATENATED MODULE: ./build/src/graph/workspace.js



function openWorkspace(packages) {
    const connectionReference = provider(packages, (one) => one.connectionReferences.filter((reference) => !reference.isStub));
    const flow = provider(packages, (one) => one.flows);
    const solution = provider(packages, (one) => (one.solution ? [one.solution] : []));
    const environmentVariable = provider(packages, (one) => one.environmentVariables.filter((variable) => variable.isDefined));
    const holders = openHolders(packages, isVisible);
    const byConnectorId = provider(packages, (one) => one.customConnectors, ({ connectorId }) => connectorId ?? '');
    const byName = provider(packages, (one) => one.customConnectors);
    const byApiName = connectorsByApiName(packages, (one) => one.customConnectors);
    const listedByApiName = connectorsByApiName(packages, listedConnectors);
    const customConnector = (clues, from) => {
        const { connectorId, componentName, connector } = clues;
        return ((connectorId ? byConnectorId(connectorId, from) : undefined) ??
            (componentName ? byName(componentName, from) : undefined) ??
            (connector && !connectorId ? byApiName(connector, from) : undefined));
    };
    const isListedConnector = ({ connectorId, componentName, connector }, from) => [connectorId, componentName].some((name) => name && holders.hasComponent('372', name, from)) ||
        (!connectorId && connector && listedByApiName(connector, from) !== undefined);
    return {
        connectionReference,
        flow,
        solution,
        environmentVariable,
        ...holders,
        customConnector,
        hasCustomConnector: (clues, from) => customConnector(clues, from) !== undefined || isListedConnector(clues, from) === true,
        isCustomConnector: (clues, from) => clues.connectorId !== undefined ||
            clues.componentName !== undefined ||
            clues.saysCustom === true ||
            (0,custom_connector_name/* hasCustomConnectorHash */.ze)(clues.connector ?? '') ||
            customConnector(clues, from) !== undefined,
    };
}
function provider(packages, select, idOf = ({ id }) => id) {
    const byId = new Map();
    for (const holder of packages) {
        for (const component of select(holder)) {
            const key = idOf(component).toLowerCase();
            const holders = byId.get(key) ?? new Map();
            byId.set(key, holders);
            if (!holders.has(holder))
                holders.set(holder, component);
        }
    }
    return (id, from) => {
        const holders = byId.get(id.toLowerCase());
        const own = holders?.get(from);
        if (own || !holders)
            return own;
        for (const [holder, component] of holders)
            if (isVisible(holder, from))
                return component;
        return undefined;
    };
}
/** Unpacking may have dropped the files of a connector that the manifest lists. */
function listedConnectors({ solution }) {
    return (solution?.rootComponents ?? []).flatMap(({ type, schemaName }) => type === '372' && schemaName !== undefined ? [{ id: schemaName }] : []);
}
/**
 * For want of the GUID: connectors by what their names mean without prefix, hash and hexadecimal. Only a name that was
 * cut needs a search.
 */
function connectorsByApiName(packages, select) {
    const all = packages.flatMap((holder) => select(holder).map((component) => ({ component, holder })));
    const byMeaning = (0,group_by/* groupBy */.$)(all.flatMap((one) => (0,custom_connector_name/* meaningsOfComponentName */.ch)(one.component.id).map((meaning) => ({ meaning, ...one }))), ({ meaning }) => meaning);
    return (connector, from) => {
        if (!(0,custom_connector_name/* hasCustomConnectorHash */.ze)(connector))
            return undefined;
        const { name, isCut } = (0,custom_connector_name/* decodedApiName */.I9)(connector);
        const candidates = isCut
            ? all.filter(({ component }) => (0,custom_connector_name/* namesSameCustomConnector */.vl)(connector, component.id))
            : (byMeaning.get(name) ?? []);
        const fitting = candidates.filter(({ holder }) => isVisible(holder, from));
        return (fitting.find(({ holder }) => holder === from) ?? fitting[0])?.component;
    };
}
/** An old version beside the new one, or the managed beside the unmanaged, provides nothing to it. */
function isVisible(holder, from) {
    if (holder === from)
        return true;
    const name = holder.solution?.uniqueName.toLowerCase();
    return name === undefined || name !== from.solution?.uniqueName.toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/graph/build-graph.js










/** The graph of all packages of a run. Nodes and edges are sorted: the same input gives the same bytes. */
function buildGraph(packages, isExternal = () => false) {
    const workspace = openWorkspace(packages);
    const packageByPath = new Map(packages.map((one) => [one.path, one]));
    const edges = packages.flatMap((one) => edgesOf(one, workspace));
    const nodes = uniqueNodes(packages, edges);
    const edgesByFrom = (0,group_by/* groupBy */.$)(edges, (edge) => edge.from.key);
    const edgesByTarget = (0,group_by/* groupBy */.$)(edges, ({ to }) => (0,graph_nodes/* nameKey */.Rc)(to));
    const isOf = (kind) => (edge) => kind === undefined || edge.kind === kind;
    const packageOf = (component) => {
        const found = packageByPath.get(component.package);
        if (!found)
            throw new Error(`${component.kind} ${component.id} is of no package of this graph`);
        return found;
    };
    /** What is used by name may be any solution's that has the name: the edge leads to one of them. */
    const mayReach = ({ from, to, kind }, component) => {
        if (to.key === (0,graph_nodes/* componentKey */.bA)(component))
            return true;
        const user = from.package === undefined ? undefined : packageByPath.get(from.package);
        return kind !== 'usesConnector' && user !== undefined && isVisible(packageOf(component), user);
    };
    return {
        packages,
        nodes,
        edges,
        edgesFrom: (component, kind) => (edgesByFrom.get((0,graph_nodes/* componentKey */.bA)(component)) ?? []).filter(isOf(kind)),
        edgesTo: (component, kind) => (edgesByTarget.get((0,graph_nodes/* nameKey */.Rc)(component)) ?? [])
            .filter(isOf(kind))
            .filter((edge) => mayReach(edge, component)),
        packageOf,
        findConnectionReference: workspace.connectionReference,
        findFlow: workspace.flow,
        hasComponent: workspace.hasComponent,
        hasRequired: workspace.hasRequired,
        findCustomConnector: workspace.customConnector,
        isExternal,
        hasCustomConnector: (clues, from) => workspace.hasCustomConnector(clues, from) ||
            [clues.connector, clues.componentName].some((name) => name !== undefined && isExternal('connector', name)),
        isCustomConnector: workspace.isCustomConnector,
        isSameConnector: custom_connector_name/* isSameApiName */.qb,
        isNameOfConnector: custom_connector_name/* namesSameCustomConnector */.vl,
        groupByConnector: groupByConnector,
        connectorUses: connectorUsesIn,
        counterpartOf: (one) => (0,counterpart/* counterpartOf */.r)(one, packages),
        changesSince: changesSince,
        mentions: mentionsIn,
    };
}
function uniqueNodes(packages, edges) {
    const held = packages.flatMap((one) => (0,graph_nodes/* componentsOf */.ct)(one).map(graph_nodes/* componentNode */.Ky));
    const reached = edges.flatMap((edge) => [edge.from, edge.to]);
    const byKey = new Map([...reached, ...held].map((node) => [node.key, node]));
    return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}


/***/ }),

/***/ 6023:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: function() { return /* binding */ uniqueNameOf; },
/* harmony export */   r: function() { return /* binding */ counterpartOf; }
/* harmony export */ });
/* harmony import */ var _common_length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(873);

/**
 * The package among others that is the same solution. Managed beside unmanaged, an export beside its tree and several
 * versions are told apart: the nearest in kind, path, layout and folder is meant, and of equals the last.
 */
function counterpartOf(one, others) {
    const name = uniqueNameOf(one);
    const candidates = others.filter((other) => name === undefined ? other.path === one.path : uniqueNameOf(other) === name);
    let nearest;
    for (const candidate of candidates) {
        if (nearest === undefined || isNearer(distance(one, candidate), distance(one, nearest))) {
            nearest = candidate;
        }
    }
    return nearest;
}
/** Lower case; `undefined` where there is no solution. */
function uniqueNameOf({ solution }) {
    return solution?.uniqueName.toLowerCase();
}
/** The first number that differs decides. */
function distance(one, other) {
    const types = [one, other].map(({ solution }) => solution?.packageType);
    return [
        types[0] === types[1] ? 0 : types.includes('both') ? 1 : 2,
        one.path === other.path ? 0 : 1,
        one.layout === other.layout ? 0 : 1,
        -(0,_common_length_js__WEBPACK_IMPORTED_MODULE_0__/* .commonLength */ .u)(one.path, other.path),
    ];
}
function isNearer(a, b) {
    const index = a.findIndex((part, at) => part !== b[at]);
    return index === -1 || (a[index] ?? 0) < (b[index] ?? 0);
}


/***/ }),

/***/ 5867:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: function() { return /* binding */ connectionNode; },
/* harmony export */   Ky: function() { return /* binding */ componentNode; },
/* harmony export */   Rc: function() { return /* binding */ nameKey; },
/* harmony export */   WW: function() { return /* binding */ outsideNode; },
/* harmony export */   bA: function() { return /* binding */ componentKey; },
/* harmony export */   ct: function() { return /* binding */ componentsOf; }
/* harmony export */ });
/** A component that a package holds. */
function componentNode(component) {
    return {
        key: componentKey(component),
        kind: component.kind,
        id: component.id,
        name: component.name,
        package: component.package,
        isMissing: false,
        component,
    };
}
function componentKey(component) {
    return `${nameKey(component)}@${component.package}`;
}
/** The same for all that go by one name, whichever package holds them. */
function nameKey({ kind, id }) {
    return `${kind}:${id.toLowerCase()}`;
}
/** What no package holds: a connector of the platform, or something that is not there. */
function outsideNode(kind, id, isMissing) {
    return {
        key: nameKey({ kind, id }),
        kind,
        id,
        name: id,
        package: undefined,
        isMissing,
        component: undefined,
    };
}
/** The connection behind a binding that names no reference. Exports strip its name: then the binding is its id. */
function connectionNode(owner, bindingKey, connectionName) {
    const isNamed = connectionName !== undefined;
    return {
        key: isNamed
            ? `connection:${connectionName.toLowerCase()}`
            : `connection:${bindingKey}@${componentKey(owner)}`,
        kind: 'connection',
        id: connectionName ?? `${owner.id}/${bindingKey}`,
        name: connectionName ?? 'unnamed connection',
        package: isNamed ? undefined : owner.package,
        isMissing: false,
        component: undefined,
    };
}
/** All components of a package but the solution itself. */
function componentsOf(one) {
    return [
        ...one.flows,
        ...one.canvasApps,
        ...one.connectionReferences,
        ...one.customConnectors,
        ...one.environmentVariables,
        ...one.agents,
    ];
}


/***/ }),

/***/ 8350:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ groupBy; }
/* harmony export */ });
/** Items by key; keys and items in the order in which they come. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 7572:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: function() { return /* binding */ sourceFile; }
});

// EXTERNAL MODULE: ./build/src/limits.js
var limits = __webpack_require__(4449);
// EXTERNAL MODULE: ./build/src/parse/buffer-of.js
var buffer_of = __webpack_require__(5661);
// EXTERNAL MODULE: ./build/src/parse/text.js
var parse_text = __webpack_require__(1230);
// EXTERNAL MODULE: ./build/src/unreadable.js
var unreadable = __webpack_require__(6434);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/input/inflate-entry.js


const localSignature = 0x04034b50;
const localHeaderLength = 30;
const stored = 0;
const deflated = 8;
/**
 * The bytes of one entry of a zip: never more than its directory declares, and what its checksum says.
 * Throws UnreadablePackage.
 *
 * Source of the layout: APPNOTE.TXT, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.3.7.
 */
function inflateEntry(archive, entry) {
    const packed = packedBytes(archive, entry);
    const data = unpack(packed, entry);
    if (data.length !== entry.size)
        throw damaged(entry, 'has another size than it declares');
    if ((0,external_node_zlib_.crc32)(data) !== entry.crc)
        throw damaged(entry, "can't be unpacked: its checksum is wrong");
    return data;
}
/** The local header repeats the directory, with a name and extra fields of its own lengths before the data. */
function packedBytes(archive, entry) {
    const { offset, compressedSize } = entry;
    if (offset + localHeaderLength > archive.length || archive.readUInt32LE(offset) !== localSignature)
        throw damaged(entry, 'is not where the directory says');
    const start = offset + localHeaderLength + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
    if (start + compressedSize > archive.length)
        throw damaged(entry, 'ends after the archive does');
    return archive.subarray(start, start + compressedSize);
}
function unpack(packed, entry) {
    if (entry.method === stored)
        return packed;
    if (entry.method !== deflated)
        throw damaged(entry, `is packed in a way that is not read (method ${entry.method})`);
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, entry.size) });
    }
    catch {
        throw damaged(entry, "can't be unpacked: its data is damaged, or longer than it declares");
    }
}
function damaged({ name }, what) {
    return new unreadable/* UnreadablePackage */.km('damaged', `${JSON.stringify(name)} ${what}`);
}

;// CONCATENATED MODULE: ./build/src/input/zip-directory.js


/**
 * The entries of a zip, none of them inflated, after a look at all that an attacker may have written there: counts,
 * sizes, offsets, names. Reads the end record and the central directory. Throws UnreadablePackage.
 *
 * Source of the layout: APPNOTE.TXT, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.12, 4.3.16.
 */
function readZipDirectory(bytes) {
    const end = endRecord(bytes);
    if (end.entries > limits/* limits */.F.archiveEntries) {
        throw new unreadable/* UnreadablePackage */.km('limit', `it has ${end.entries} entries; the limit is ${limits/* limits */.F.archiveEntries}`);
    }
    const entries = centralDirectory(bytes, end);
    try {
        for (const entry of entries)
            checkEntry(entry);
        checkNames(entries);
        checkTotal(entries);
        checkOverlap(entries);
    }
    catch (error) {
        if (!(error instanceof unreadable/* UnreadablePackage */.km) || entries.some(({ name }) => isOfInterest(name)))
            throw error;
        throw new unreadable/* UnreadablePackage */.km(error.reason, error.message, true);
    }
    return entries;
}
/** Names that a package, or a zip around packages, has. */
function isOfInterest(name) {
    return /(^|[\\/])((solution|customizations)\.xml|solution\.ya?ml|manifest\.json|properties\.json|[^\\/]+\.(zip|msapp))$/i.test(name);
}
const endLength = 22;
const longestComment = 0xffff;
const zip64EndSignature = 0x06064b50;
const zip64LocatorSignature = 0x07064b50;
const zip64LocatorLength = 20;
const entrySignature = 0x02014b50;
const entryLength = 46;
const zip_directory_localHeaderLength = 30;
function endRecord(bytes) {
    if (bytes.length === 0)
        throw new unreadable/* UnreadablePackage */.km('notZip', 'it is empty');
    const at = endOffset(bytes);
    const locator = at - zip64LocatorLength;
    if (locator >= 0 && bytes.readUInt32LE(locator) === zip64LocatorSignature)
        return zip64EndRecord(bytes, locator);
    const directoryStart = bytes.readUInt32LE(at + 16);
    return {
        entries: bytes.readUInt16LE(at + 10),
        directoryStart,
        directoryEnd: directoryStart + bytes.readUInt32LE(at + 12),
    };
}
/**
 * The end record is the one whose comment ends with the file; a zip that is stored in this one has another, further up.
 * Where the comment holds a second one, readers disagree on what is in the archive.
 */
function endOffset(bytes) {
    const signature = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
    const first = Math.max(0, bytes.length - endLength - longestComment);
    const found = [];
    for (let at = bytes.indexOf(signature, first); at !== -1; at = bytes.indexOf(signature, at + 1)) {
        if (at + endLength <= bytes.length)
            found.push(at);
    }
    const exact = found.filter((at) => at + endLength + bytes.readUInt16LE(at + 20) === bytes.length);
    if (exact.length > 1) {
        throw new unreadable/* UnreadablePackage */.km('damaged', 'it has more than one end record, so readers disagree on what is in it');
    }
    const end = exact[0] ?? found.at(-1);
    if (end !== undefined)
        return end;
    throw bytes[0] === 0x50 && bytes[1] === 0x4b
        ? new unreadable/* UnreadablePackage */.km('truncated', 'its end is missing')
        : new unreadable/* UnreadablePackage */.km('notZip', 'it does not begin or end as a zip does');
}
function zip64EndRecord(bytes, locator) {
    const at = Number(bytes.readBigUInt64LE(locator + 8));
    if (at + 56 > bytes.length || bytes.readUInt32LE(at) !== zip64EndSignature)
        throw damagedDirectory();
    const directoryStart = Number(bytes.readBigUInt64LE(at + 48));
    return {
        entries: Number(bytes.readBigUInt64LE(at + 32)),
        directoryStart,
        directoryEnd: directoryStart + Number(bytes.readBigUInt64LE(at + 40)),
    };
}
function centralDirectory(bytes, end) {
    const entries = [];
    let at = end.directoryStart;
    while (at < end.directoryEnd) {
        if (at + entryLength > bytes.length || bytes.readUInt32LE(at) !== entrySignature)
            throw damagedDirectory();
        const nameLength = bytes.readUInt16LE(at + 28);
        const next = at + entryLength + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
        entries.push({
            name: bytes.toString('utf8', at + entryLength, at + entryLength + nameLength),
            isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
            method: bytes.readUInt16LE(at + 10),
            crc: bytes.readUInt32LE(at + 16),
            compressedSize: bytes.readUInt32LE(at + 20),
            size: bytes.readUInt32LE(at + 24),
            offset: bytes.readUInt32LE(at + 42),
        });
        if (entries.length > end.entries)
            break;
        at = next;
    }
    if (entries.length !== end.entries || at !== end.directoryEnd)
        throw damagedDirectory();
    return entries;
}
function damagedDirectory() {
    return new unreadable/* UnreadablePackage */.km('damaged', 'its directory does not match its end record');
}
function checkEntry(entry) {
    const quoted = JSON.stringify(entry.name);
    if (isUnsafeName(entry.name))
        throw new unreadable/* UnreadablePackage */.km('unsafeName', `an entry is called ${quoted}`);
    if (entry.isEncrypted)
        throw new unreadable/* UnreadablePackage */.km('encrypted', `${quoted} is encrypted`);
    if (entry.size > limits/* limits */.F.entryBytes) {
        throw new unreadable/* UnreadablePackage */.km('limit', `${quoted} is ${entry.size} bytes; the limit is ${limits/* limits */.F.entryBytes}`);
    }
    if (entry.size > limits/* limits */.F.ratioFromBytes && entry.size > entry.compressedSize * limits/* limits */.F.ratio) {
        throw new unreadable/* UnreadablePackage */.km('limit', `${quoted} inflates to more than ${limits/* limits */.F.ratio} times its size`);
    }
}
/** Names that would leave the folder they are unpacked to, on any system. */
function isUnsafeName(name) {
    return name === '' || name.includes('\0') || /^[\\/]|^[a-z]:|(^|[\\/])\.\.([\\/]|$)/i.test(name);
}
/** Which of two entries of one name is read differs between readers. */
function checkNames(entries) {
    const seen = new Set();
    for (const { name } of entries) {
        if (seen.has(name))
            throw new unreadable/* UnreadablePackage */.km('damaged', `two entries are called ${JSON.stringify(name)}`);
        seen.add(name);
    }
}
function checkTotal(entries) {
    const total = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (total > limits/* limits */.F.packageBytes) {
        throw new unreadable/* UnreadablePackage */.km('limit', `it unpacks to ${total} bytes; the limit is ${limits/* limits */.F.packageBytes}`);
    }
}
/** Entries that share bytes are how a small archive declares much: https://www.bamsoftware.com/hacks/zipbomb/ */
function checkOverlap(entries) {
    const byOffset = [...entries].sort((a, b) => a.offset - b.offset);
    for (const [index, entry] of byOffset.entries()) {
        const next = byOffset[index + 1];
        if (next && entry.offset + zip_directory_localHeaderLength + entry.compressedSize > next.offset) {
            throw new unreadable/* UnreadablePackage */.km('damaged', `${JSON.stringify(next.name)} shares bytes with another entry`);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/input/archive.js






/**
 * The files of a zip, in the order of their names. Throws UnreadablePackage, here or from a file's `read`.
 *
 * @param load the bytes of the zip; called again when they are needed after other archives pushed them out.
 */
function openArchive(load) {
    const bytes = recentBytes(load);
    if ((0,parse_text/* isGitLfsPointer */.$)(bytes))
        throw new unreadable/* UnreadablePackage */.km('gitLfsPointer', 'it is a Git LFS pointer');
    return readZipDirectory(bytes)
        .filter(({ name }) => !/[\\/]$/.test(name))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((entry) => sourceFile(pathOf(entry.name), () => entry.size, () => inflateEntry(recentBytes(load), entry)));
}
/** A cache and nothing more: a run over thousands of exports must not hold them all. Latest first. */
let recent = [];
/** One for each level of nesting, and what they may take together beside the latest. */
const recentCount = limits/* limits */.F.archiveLevels;
const recentSize = 32 * 1024 * 1024;
function recentBytes(load) {
    const known = recent.find((archive) => archive.load === load) ?? { load, bytes: load() };
    const others = recent.filter((archive) => archive !== known).slice(0, recentCount - 1);
    const total = others.reduce((sum, { bytes }) => sum + bytes.length, 0);
    recent = total > recentSize ? [known] : [known, ...others];
    return known.bytes;
}
/** Catalog packages and canvas apps have backslashes. */
function pathOf(entryName) {
    return entryName.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}
/** A file by what reads its bytes. */
function sourceFile(path, size, read) {
    const load = () => (0,buffer_of/* bufferOf */.K)(read());
    return { path, size, read, open: () => openArchive(load) };
}


/***/ }),

/***/ 9246:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: function() { return /* binding */ readBaselineText; },
/* harmony export */   Ri: function() { return /* binding */ baselineName; },
/* harmony export */   Xn: function() { return /* binding */ findBaseline; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4309);
/* harmony import */ var _parse_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1230);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6434);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4305);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6757);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7358);








const baselineName = 'solution-lint.baseline';
/**
 * The baseline beside the configuration that was named, or else the closest one, from the working folder up to the
 * root of its repository; `undefined` where there is none.
 */
function findBaseline(cwd, configuration) {
    const folders = foldersUp(cwd);
    const root = folders.findIndex((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')));
    const beside = configuration === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, configuration))];
    const candidates = [...beside, ...folders.slice(0, root + 1 || 1)].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, baselineName));
    const found = candidates.find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    return found === undefined ? undefined : (0,_open_js__WEBPACK_IMPORTED_MODULE_7__/* .displayPath */ .Gt)(found, cwd);
}
/** The folder and those around it, the closest first. */
function foldersUp(folder) {
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)];
    for (;;) {
        const last = folders.at(-1) ?? folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(last) === last)
            return folders;
        folders.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(last));
    }
}
/** Throws UsageError. */
function readBaselineText(path, cwd) {
    try {
        return (0,_parse_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)((0,_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .disk */ .E)(cwd).fileAt(path, path).read());
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableFile */ .ie || error instanceof _parse_parse_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ParseError */ .m))
            throw error;
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`Can't read the baseline "${path}": ${error.message}.`, 'Name a file that is there, or write one: solution-lint baseline create');
    }
}


/***/ }),

/***/ 6757:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: function() { return /* binding */ disk; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4449);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6434);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7572);
/* harmony import */ var _file_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1666);






function disk(cwd) {
    return {
        kindOf: (path) => kindOfPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)),
        readFolder: (path) => readFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)),
        fileAt: (path, name) => fileAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), name),
    };
}
/**
 * All files below a folder, in the order of their names. Links to folders are not followed (they loop, and what they
 * lead to is found at its own place); links to files are.
 */
function readFolder(root) {
    const files = [];
    const unreadable = [];
    const pending = [''];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder);
        const entries = entriesOf(absolute);
        if (!entries)
            unreadable.push(folder);
        for (const entry of entries ?? []) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            const at = `${absolute}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${entry.name}`;
            if (entry.isDirectory()) {
                if (!_file_store_js__WEBPACK_IMPORTED_MODULE_5__/* .skippedFolders */ .c.has(entry.name))
                    pending.push(path);
            }
            else if (!isLinkToFolder(entry.isSymbolicLink(), at)) {
                const isRegular = entry.isFile() || (entry.isSymbolicLink() && isRegularFile(at));
                files.push({ ...fileAt(at, path), isRegular });
            }
        }
    }
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), unreadable: unreadable.sort() };
}
/** One file of the disk, called `path` in the report. A pipe is never opened: it would never end. */
function fileAt(absolute, path) {
    let known;
    const stats = () => {
        known ??= statsOf(absolute);
        return known;
    };
    return (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceFile */ .s)(path, () => stats()?.size ?? 0, () => readFile(absolute, stats()));
}
/** Throws UnreadableFile. */
function readFile(path, stats) {
    if (stats && !stats.isFile())
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie('it is not a regular file');
    if (stats && stats.size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.entryBytes) {
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(`it is ${stats.size} bytes; the limit is ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.entryBytes}`);
    }
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(systemErrorText(error));
    }
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return undefined;
    }
}
/** `undefined` where there is nothing, and for a link that leads nowhere or to itself. */
function statsOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch {
        return undefined;
    }
}
function isLinkToFolder(isLink, path) {
    return isLink && statsOf(path)?.isDirectory() === true;
}
function isRegularFile(path) {
    return statsOf(path)?.isFile() === true;
}
function kindOfPath(path) {
    const stats = statsOf(path);
    if (!stats)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) ? 'other' : 'nothing';
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
}
/** `ENOENT: no such file or directory, open '/machine/path'` without the machine's path. */
function systemErrorText(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.replace(/^[A-Z]+: /, '').replace(/, \w+( '.*')?$/s, '');
}


/***/ }),

/***/ 1666:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* binding */ skippedFolders; }
/* harmony export */ });
/** Never searched: not sources, and large. */
const skippedFolders = new Set(['.git', 'node_modules']);


/***/ }),

/***/ 9577:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: function() { return /* binding */ foldersAround; }
/* harmony export */ });
/** Folders around a path, the closest first; the last one is the root, which is empty. */
function* foldersAround(path) {
    for (let folder = path; folder !== '';) {
        folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
        yield folder;
    }
}


/***/ }),

/***/ 5926:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: function() { return /* binding */ isGlob; },
/* harmony export */   h: function() { return /* binding */ expandGlob; }
/* harmony export */ });
/* harmony import */ var _folders_around_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9577);

function isGlob(path) {
    return /[*?[\]{}!()]/.test(path);
}
/** A `!` takes nothing away: micromatch would match all else, and find what was to be left out. */
const options = { nocase: true, nonegate: true };
/**
 * Folders that a glob matches, and zips and `.msapp` files outside of them, sorted: `src/**` is all that is in `src`,
 * and not each file of a solution by itself. JSON files are meant where the glob says so: few are flows.
 * micromatch is loaded only here: most runs name no glob.
 */
async function expandGlob(glob, store) {
    const { default: micromatch } = await __webpack_require__.e(/* import() */ 785).then(__webpack_require__.t.bind(__webpack_require__, 8785, 19));
    const { base, glob: pattern } = micromatch.scan(glob.replaceAll('\\', '/'), options);
    const isMatch = micromatch.matcher(pattern, options);
    const files = store.readFolder(base).files.map((file) => file.path);
    const folders = new Set(files.flatMap((path) => [...(0,_folders_around_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersAround */ .b)(path)]));
    const matchedFolders = new Set([...folders].filter((path) => path !== '' && isMatch(path)));
    const meant = /\.json$/i.test(glob) ? /\.(zip|msapp|json)$/i : /\.(zip|msapp)$/i;
    const matchedFiles = files.filter((path) => meant.test(path) && isMatch(path));
    return [...matchedFolders, ...matchedFiles]
        .filter((path) => ![...(0,_folders_around_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersAround */ .b)(path)].some((folder) => matchedFolders.has(folder)))
        .sort()
        .map((path) => (base === '' ? path : `${base}/${path}`));
}


/***/ }),

/***/ 7358:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gt: function() { return /* binding */ displayPath; },
  jO: function() { return /* binding */ openPaths; },
  tm: function() { return /* binding */ searchFolder; }
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/unreadable.js
var unreadable = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/src/input/disk.js
var disk = __webpack_require__(6757);
// EXTERNAL MODULE: ./build/src/limits.js
var limits = __webpack_require__(4449);
// EXTERNAL MODULE: ./build/src/input/folders-around.js
var folders_around = __webpack_require__(9577);
;// CONCATENATED MODULE: ./build/src/input/package-root.js

/** Where packages begin, read off the names of the files alone. */
function findRoots(files) {
    const listing = listingOf(files);
    const solutions = solutionRoots(files, listing);
    const solutionFolders = new Set(solutions.map(({ folder }) => folder.toLowerCase()));
    const others = [...legacyRoots(files, listing), ...gitYamlRoots(files), ...canvasSourceRoots(files)];
    return [...solutions, ...others.filter(({ folder }) => !isPartOfSolution(folder, solutionFolders))];
}
function listingOf(files) {
    const lowerPaths = new Set(files.map(({ path }) => path.toLowerCase()));
    const folders = new Set();
    for (const path of lowerPaths) {
        for (const folder of (0,folders_around/* foldersAround */.b)(path)) {
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return { files: lowerPaths, folders };
}
/** A manifest beside solution.xml, or in what its `CanvasApps` folder holds, is no package of its own. */
function isPartOfSolution(folder, solutionFolders) {
    const lowerFolder = folder.toLowerCase();
    if (solutionFolders.has(lowerFolder))
        return true;
    for (const around of (0,folders_around/* foldersAround */.b)(lowerFolder)) {
        const [parent, name] = split(around);
        if (name === 'canvasapps' && solutionFolders.has(parent))
            return true;
    }
    return false;
}
/** `Other/Solution.xml` in a tree, `solution.xml` in an unzipped export: where both stand, the tree is the package. */
function solutionRoots(files, listing) {
    const found = new Map();
    for (const { path } of files) {
        const [folder, name] = split(path);
        const lowerName = name.toLowerCase();
        if (lowerName !== 'solution.xml' && lowerName !== 'customizations.xml')
            continue;
        const [parent, last] = split(folder);
        const isTree = last.toLowerCase() === 'other' && !isExport(folder, listing);
        const root = isTree ? parent : folder;
        const known = found.get(root.toLowerCase()) ?? { folder: root, isTree, names: new Set() };
        known.names.add(lowerName);
        found.set(root.toLowerCase(), { ...known, isTree: known.isTree || isTree });
    }
    return [...found.values()].map(({ folder, isTree, names }) => ({
        folder,
        layout: isTree ? 'unpacked-xml' : 'unpacked-flat',
        missing: !names.has('solution.xml')
            ? 'solution'
            : names.has('customizations.xml')
                ? undefined
                : 'customizations',
    }));
}
/** An export that was unzipped into a folder called Other. */
function isExport(folder, { files, folders }) {
    const lowerFolder = folder.toLowerCase();
    return files.has(`${lowerFolder}/[content_types].xml`) || folders.has(`${lowerFolder}/workflows`);
}
/** Flow and app packages from before solutions: `manifest.json` beside `Microsoft.Flow` or `Microsoft.PowerApps`. */
function legacyRoots(files, { folders }) {
    return files.flatMap(({ path }) => {
        const [folder, name] = split(path);
        if (name.toLowerCase() !== 'manifest.json')
            return [];
        const prefix = folder === '' ? '' : `${folder.toLowerCase()}/`;
        if (folders.has(`${prefix}microsoft.powerapps/apps`)) {
            return [{ folder, layout: 'app-package', missing: undefined }];
        }
        return folders.has(`${prefix}microsoft.flow`)
            ? [{ folder, layout: 'flow-package', missing: undefined }]
            : [];
    });
}
/** Dataverse git integration: `solutions/<name>/solution.yml`. */
function gitYamlRoots(files) {
    const folders = files.flatMap(({ path }) => {
        const match = /^(?:(.*)\/)?solutions\/[^/]+\/solution\.ya?ml$/i.exec(path);
        return match ? [match[1] ?? ''] : [];
    });
    return [...new Set(folders)].map((folder) => ({ folder, layout: 'git-yaml', missing: undefined }));
}
function canvasSourceRoots(files) {
    return files.flatMap(({ path }) => {
        const [folder, name] = split(path);
        const isRoot = name.toLowerCase() === 'canvasmanifest.json';
        return isRoot ? [{ folder, layout: 'canvas-source', missing: undefined }] : [];
    });
}
function split(path) {
    const at = path.lastIndexOf('/');
    return at === -1 ? ['', path] : [path.slice(0, at), path.slice(at + 1)];
}

;// CONCATENATED MODULE: ./build/src/input/find-packages.js




/** Refuses the outermost zip as a whole. */
class AllowanceSpent extends unreadable/* UnreadablePackage */.km {
}
/**
 * All packages in a container: solutions in any layout, zips in it, canvas apps and legacy packages.
 * Roots nest; a file belongs to the deepest root around it.
 */
function findPackages(container) {
    const roots = findRoots(container.files);
    // A zip of a repository may hold a left-over anywhere; at the root, or alone, it is what the zip is about.
    const isWorthAnError = ({ folder }) => (container.level > 0 && (folder === '' || roots.length === 1)) || (container.isNamed && folder === '');
    const isDropped = (root) => root.missing !== undefined && !isWorthAnError(root);
    const dropped = roots.filter(isDropped);
    const kept = new Map(roots.filter((root) => !isDropped(root)).map((root) => [root.folder.toLowerCase(), root]));
    const filesOf = new Map([...kept.values()].map((root) => [root, []]));
    const inner = [];
    for (const file of container.files) {
        const root = closestRoot(file.path, kept);
        if (/\.zip$/i.test(file.path))
            inner.push(openInnerArchive(container, file));
        else if (/\.msapp$/i.test(file.path) && !(root && isPartOf(root, file.path)))
            inner.push(canvasApp(container, file));
        else if (root)
            filesOf.get(root)?.push(file);
    }
    return {
        packages: [
            ...[...filesOf].map(([root, files]) => toPackage(container, root, files)),
            ...inner.flatMap((found) => found.packages),
        ],
        skipped: [
            ...dropped.map((root) => ({
                path: pathIn(container, root.folder) || '.',
                why: root.missing === 'solution'
                    ? 'customizations.xml without solution.xml'
                    : 'solution.xml without customizations.xml',
            })),
            ...inner.flatMap((found) => found.skipped),
        ],
    };
}
function toPackage(container, root, files) {
    const prefix = root.folder === '' ? 0 : root.folder.length + 1;
    const path = pathIn(container, root.folder) || '.';
    const layout = root.layout === 'unpacked-flat' && container.level > 0 && root.folder === '' ? 'zip' : root.layout;
    const relative = files.map((file) => ({ ...file, path: file.path.slice(prefix) }));
    const source = { path, layout, files: byLowerCasePath(relative) };
    const at = { package: path, file: '', pointer: '' };
    const problems = root.missing ? [{ kind: 'package-no-manifest', reason: root.missing, at }] : [];
    return { source, problems };
}
/** Of two paths that differ in letter case only, the first answers to the name; the other is there all the same. */
function byLowerCasePath(files) {
    const map = new Map();
    for (const file of files) {
        const key = file.path.toLowerCase();
        map.set(map.has(key) ? `${key}#${map.size}` : key, file);
    }
    return map;
}
function openInnerArchive(container, file) {
    const path = pathIn(container, file.path);
    const { level, allowance } = container;
    if (level > 0)
        spend(allowance, file.size());
    const found = openZip(path, level + 1, false, file, level > 0 ? allowance : fullAllowance());
    if (found.packages.length > 0 || found.skipped.length > 0)
        return found;
    return { packages: [], skipped: [{ path, why: 'a zip without a package' }] };
}
function fullAllowance() {
    return { archives: limits/* limits */.F.innerArchives, bytes: limits/* limits */.F.innerArchiveBytes };
}
function spend(allowance, bytes) {
    allowance.archives -= 1;
    allowance.bytes -= bytes;
    if (allowance.archives < 0) {
        throw new AllowanceSpent('limit', `it holds more than ${limits/* limits */.F.innerArchives} other zips`);
    }
    if (allowance.bytes < 0) {
        throw new AllowanceSpent('limit', `the zips in it have more than ${limits/* limits */.F.innerArchiveBytes} bytes`);
    }
}
/** All packages of a zip; one unreadable package when it can't be opened. */
function openZip(path, level, isNamed, file, allowance) {
    try {
        if (level > limits/* limits */.F.archiveLevels) {
            const detail = `it lies in ${level - 1} other zips; the limit is ${limits/* limits */.F.archiveLevels} levels`;
            throw new unreadable/* UnreadablePackage */.km('limit', detail);
        }
        return findPackages({ path, level, isNamed, allowance, files: entriesOf(file) });
    }
    catch (error) {
        if (error instanceof AllowanceSpent && level > 1)
            throw error;
        const isForeign = !isNamed && error instanceof unreadable/* UnreadablePackage */.km && error.isForeign;
        if (isForeign)
            return { packages: [], skipped: [{ path, why: `a zip without a package; ${error.message}` }] };
        return { packages: [find_packages_unreadable(path, 'zip', error)], skipped: [] };
    }
}
/** An archive is read as a whole to be opened: its size counts before. */
function entriesOf(file) {
    if (file.size() > limits/* limits */.F.archiveBytes) {
        throw new unreadable/* UnreadablePackage */.km('limit', `it is ${file.size()} bytes; the limit is ${limits/* limits */.F.archiveBytes}`);
    }
    return file.open();
}
function canvasApp(container, file) {
    return { packages: [openCanvasApp(pathIn(container, file.path), file)], skipped: [] };
}
/** A canvas app outside a solution. */
function openCanvasApp(path, file) {
    try {
        return { source: { path, layout: 'canvas-app', files: byLowerCasePath(entriesOf(file)) }, problems: [] };
    }
    catch (error) {
        return find_packages_unreadable(path, 'canvas-app', error);
    }
}
function find_packages_unreadable(path, layout, error) {
    return { source: { path, layout, files: new Map() }, problems: [(0,unreadable/* unreadableProblem */.$Z)(path, error)] };
}
/** A canvas app is part of a solution in its CanvasApps folder, and of a legacy package anywhere. */
function isPartOf(root, path) {
    const inRoot = root.folder === '' ? path : path.slice(root.folder.length + 1);
    return root.layout === 'flow-package' || root.layout === 'app-package' || /^canvasapps\//i.test(inRoot);
}
function closestRoot(path, roots) {
    for (const folder of (0,folders_around/* foldersAround */.b)(path.toLowerCase())) {
        const root = roots.get(folder);
        if (root)
            return root;
    }
    return undefined;
}
function pathIn(container, path) {
    if (path === '')
        return container.path;
    if (container.path === '')
        return path;
    return `${container.path}${container.level > 0 ? '!' : '/'}${path}`;
}

// EXTERNAL MODULE: ./build/src/input/glob.js
var glob = __webpack_require__(5926);
;// CONCATENATED MODULE: ./build/src/input/open.js





/**
 * Finds the packages below paths that a user named: zips, folders, globs, a `.msapp`, a flow's JSON file.
 * None means the working folder.
 */
async function openPaths(paths, cwd, store = (0,disk/* disk */.E)(cwd)) {
    const isNamed = paths.length > 0;
    const expanded = await Promise.all((isNamed ? paths : ['']).map((path) => expand(path, cwd, store)));
    const found = expanded.map(({ path, matches }) => {
        const opened = matches.map((match) => openPath(displayPath(match, cwd), cwd, store, isNamed));
        return {
            path,
            packages: opened.flatMap((one) => one.packages),
            skipped: opened.flatMap((one) => one.skipped),
        };
    });
    return {
        ...sortedByPath({
            packages: found.flatMap((one) => one.packages),
            skipped: found.flatMap((one) => one.skipped),
        }),
        empty: found
            .filter((one) => one.packages.length === 0)
            .map((one) => ({
            path: displayPath(one.path, cwd) || '.',
            hint: hintFor(one.path, cwd, store, one.skipped),
        })),
    };
}
/** Finds the packages in a folder that nobody named: what is wrong at its root is no error. */
function searchFolder(path, cwd, store) {
    return sortedByPath(openFolder(path, cwd, store, false));
}
function sortedByPath({ packages, skipped }) {
    const byPath = new Map(packages.map((one) => [one.source.path, one]));
    return {
        packages: [...byPath.values()].sort((a, b) => (a.source.path < b.source.path ? -1 : 1)),
        skipped: [...new Map(skipped.map((one) => [one.path, one])).values()],
    };
}
async function expand(path, cwd, store) {
    const isPath = store.kindOf(displayPath(path, cwd)) !== 'nothing' || !(0,glob/* isGlob */.f)(path);
    return { path, matches: isPath ? [path] : await (0,glob/* expandGlob */.h)(path, store) };
}
function openPath(path, cwd, store, isNamed) {
    switch (store.kindOf(path)) {
        case 'folder':
            return openFolder(path, cwd, store, isNamed);
        case 'file':
            return openFile(path, store);
        case 'other':
            return only(irregular(path));
        case 'nothing':
            return { packages: [], skipped: [] };
    }
}
function openFolder(display, cwd, store, isNamed) {
    const { files, unreadable: closed } = store.readFolder(display);
    if (isNamed && isOtherFolder((0,external_node_path_.resolve)(cwd, display), files)) {
        const why = 'a part of an unpacked solution; name the folder around it';
        return { packages: [], skipped: [{ path: display, why }] };
    }
    const isIrregularZip = (file) => !file.isRegular && isZip(file);
    const found = findPackages({
        path: display,
        level: 0,
        isNamed,
        allowance: fullAllowance(),
        files: files.filter((file) => !isIrregularZip(file)),
    });
    const inDisplay = (path) => (display === '' ? path : `${display}/${path}`);
    const pipes = files.filter(isIrregularZip).map((file) => irregular(inDisplay(file.path)));
    const closedFolders = closed.map((path) => find_packages_unreadable(inDisplay(path) || '.', 'unpacked-flat', new unreadable/* UnreadableFile */.ie("this folder can't be listed")));
    return { packages: [...found.packages, ...pipes, ...closedFolders], skipped: found.skipped };
}
/** `Other` of a tree has the manifest and none of the flows: alone it would look like a small sound solution. */
function isOtherFolder(absolute, files) {
    const names = files.map((file) => file.path.toLowerCase());
    const isExport = names.some((name) => name === '[content_types].xml' || name.startsWith('workflows/'));
    return (0,external_node_path_.basename)(absolute).toLowerCase() === 'other' && names.includes('customizations.xml') && !isExport;
}
function isZip(file) {
    return /\.zip$/i.test(file.path);
}
function irregular(path) {
    const detail = 'it is a pipe, a device, or a link that leads nowhere';
    return find_packages_unreadable(path, 'zip', new unreadable/* UnreadablePackage */.km('notRegularFile', detail));
}
/** Part of an unpacked solution: its folder is the package. */
function isPartOfTree(path) {
    return /\.(xml|ya?ml)$/i.test(path);
}
function openFile(display, store) {
    const file = store.fileAt(display, display.slice(display.lastIndexOf('/') + 1));
    if (/\.msapp$/i.test(display))
        return only(openCanvasApp(display, file));
    if (/\.json$/i.test(display)) {
        const files = new Map([[file.path.toLowerCase(), file]]);
        return only({ source: { path: display, layout: 'flow-json', files }, problems: [] });
    }
    if (isPartOfTree(display))
        return { packages: [], skipped: [] };
    return openZip(display, 1, true, file, fullAllowance());
}
function only(found) {
    return { packages: [found], skipped: [] };
}
function hintFor(path, cwd, store, skipped) {
    const kind = store.kindOf(displayPath(path, cwd));
    if (kind === 'nothing' && path.startsWith('!'))
        return 'A path takes nothing away. Leave packages out with "ignore" in a configuration.';
    if (kind === 'nothing')
        return (0,glob/* isGlob */.f)(path) ? 'No package matches this glob.' : 'There is no such file or folder.';
    if (kind === 'file') {
        return isPartOfTree(path)
            ? 'Name the folder of the solution, not a file in it.'
            : 'The zip opens, and it holds no solution, canvas app or flow package.';
    }
    const near = skipped.slice(0, 3).map((one) => `\nSkipped: ${one.path} (${one.why}).`);
    return `Looked for solution.xml, Other/Solution.xml, *.zip and *.msapp here and in all folders below. Name the folder that holds them.${near.join('')}`;
}
/** Relative to the working folder, with `/`; empty for the working folder itself. */
function displayPath(path, cwd) {
    const fromHere = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, path));
    return ((0,external_node_path_.isAbsolute)(fromHere) ? path : fromHere).replaceAll('\\', '/');
}


/***/ }),

/***/ 4449:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ limits; }
/* harmony export */ });
/** Every bound on what the reader accepts; each is tested at its limit and one beyond. Input is hostile. */
const limits = {
    /** Entries of one archive; read from its end record, before the directory is. */
    archiveEntries: 20_000,
    /** Bytes of an archive on disk. */
    archiveBytes: 192 * 1024 * 1024,
    /** Bytes of a file in git: reading it takes twice its size. */
    blobBytes: 100 * 1024 * 1024,
    /** Bytes of one entry, as declared and as inflated. */
    entryBytes: 256 * 1024 * 1024,
    /** Declared bytes of one archive. */
    packageBytes: 1024 * 1024 * 1024,
    /** Above `ratioFromBytes`, an entry that inflates to more than this many times its size is a bomb. */
    ratio: 200,
    ratioFromBytes: 64 * 1024 * 1024,
    /** Zips in one zip, at all levels, and the bytes of all of them. */
    innerArchives: 1_000,
    innerArchiveBytes: 1024 * 1024 * 1024,
    /** Zips in zips. */
    archiveLevels: 4,
    /** Nesting of JSON, XML and a flow's actions. */
    depth: 512,
    /** Nesting of YAML: its parser needs more stack a level, and out of stack V8 may end the process. */
    yamlDepth: 100,
    /** Characters of one XML attribute. */
    attributeCharacters: 16 * 1024 * 1024,
    /** Elements of the sections of an XML file that become objects. */
    xmlElements: 200_000,
    /** Components of one package, and what its flows and apps bind. */
    packageParts: 10_000,
    /** Bytes of a JSON file: parsed, `[],[],…` takes thirteen times its size, and a run has 400 MB. */
    jsonBytes: 24 * 1024 * 1024,
    /** Bytes of a configuration, and of a targets file. */
    configurationBytes: 1024 * 1024,
    /** Bytes of an export of connections: a large tenant has 50,000. */
    inventoryBytes: 128 * 1024 * 1024,
    /** Bytes of stored reports that are joined: what comes out is one text, and V8 has none of more than 512 MB. */
    storedReportBytes: 256 * 1024 * 1024,
    /** Bytes of an XML file, and of any other text. */
    textBytes: 64 * 1024 * 1024,
    /** Bytes of a file that is no text and is searched for names all the same. */
    binaryBytes: 16 * 1024 * 1024,
};


/***/ }),

/***/ 32:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: function() { return /* binding */ decodedApiName; },
/* harmony export */   ch: function() { return /* binding */ meaningsOfComponentName; },
/* harmony export */   qb: function() { return /* binding */ isSameApiName; },
/* harmony export */   vl: function() { return /* binding */ namesSameCustomConnector; },
/* harmony export */   ze: function() { return /* binding */ hasCustomConnectorHash; }
/* harmony export */ });
/**
 * A custom connector has two names, and neither can be derived from the other: the component name (`cnt_fleet-20api`)
 * and, in each environment, an API name with a hash (`shared_cnt-5ffleet-20api-5f0123456789abcdef`).
 */
/** Hash of an environment at the end of an API name; long names are cut and joined with `--`. */
const hashPattern = /-5f[0-9a-f]{16}$|--[0-9a-f]{16}$/i;
function hasCustomConnectorHash(connector) {
    return hashPattern.test(connector);
}
/** Whether an API name may belong to a component name; for lack of the GUID, which is the safe join. */
function namesSameCustomConnector(connector, componentName) {
    const { name, isCut } = decodedApiName(connector);
    return meaningsOfComponentName(componentName).some((meaning) => meaning === name || (isCut && meaning.startsWith(name)));
}
/** What a component name means: with its publisher's prefix, and without, as in an API name made outside a solution. */
function meaningsOfComponentName(componentName) {
    const name = decoded(componentName);
    return [...new Set([name, withoutPrefix(name)])];
}
/** Whether two API names, maybe of two environments, may be the same connector. */
function isSameApiName(a, b) {
    if (a.toLowerCase() === b.toLowerCase())
        return true;
    if (!hasCustomConnectorHash(a) || !hasCustomConnectorHash(b))
        return false;
    return mayBeSame(decodedApiName(a), decodedApiName(b)) || mayBeSame(decodedApiName(b), decodedApiName(a));
}
function mayBeSame(one, other) {
    const names = one.isWithoutPrefix ? [other.name, withoutPrefix(other.name)] : [other.name];
    return names.some((name) => name === one.name || (one.isCut && name.startsWith(one.name)));
}
/** Without `shared_` and hashes: one for a connector made in a solution, two for one made outside. */
function decodedApiName(connector) {
    let name = connector.toLowerCase().replace(/^shared_/, '');
    let hashes = 0;
    const isCut = /--[0-9a-f]{16}$/.test(name);
    for (; hashPattern.test(name); hashes += 1)
        name = name.replace(hashPattern, '');
    return { name: decoded(name), isCut, isWithoutPrefix: hashes > 1 };
}
function withoutPrefix(name) {
    return name.slice(name.indexOf('_') + 1);
}
/** Hex of the characters of ASCII that are no letter and no digit. */
const specialCharacter = '2[0-9a-f]|3[a-f]|40|5[b-f]|60|7[b-e]';
/**
 * Special characters are written in hex: `-5f` in API names, `-20` and, by older tools, `_5F` in component names. In
 * that order on both sides, so that a `_20` that was never hex is misread in both the same way.
 */
function decoded(name) {
    const character = (_, hex) => String.fromCharCode(Number.parseInt(hex, 16));
    return name
        .toLowerCase()
        .replaceAll(new RegExp(`-(${specialCharacter})`, 'g'), character)
        .replaceAll(new RegExp(`_(${specialCharacter})`, 'g'), character)
        .trimEnd();
}


/***/ }),

/***/ 4656:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: function() { return /* binding */ trailingGuid; },
/* harmony export */   Fl: function() { return /* binding */ baseName; },
/* harmony export */   W_: function() { return /* binding */ isGuid; },
/* harmony export */   X8: function() { return /* binding */ normalGuid; },
/* harmony export */   dO: function() { return /* binding */ connectorOf; }
/* harmony export */ });
/** A GUID as Dataverse prints it in one place and not in another: lower case, without braces. */
function normalGuid(value) {
    return value
        .trim()
        .replace(/^\{|\}$/g, '')
        .toLowerCase();
}
function isGuid(value) {
    return /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i.test(value.trim());
}
/** The GUID at the end of a name such as `Approve-0A1B….json`. */
function trailingGuid(name) {
    return /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(name)?.[0].toLowerCase();
}
/** `/providers/Microsoft.PowerApps/apis/shared_x` is `shared_x`; other text has no connector. */
function connectorOf(connectorId) {
    const match = /\/apis\/([^/]+)\/?$/i.exec(connectorId?.trim() ?? '');
    return (match?.[1] ?? '').toLowerCase();
}
/** Last part of a path, without its extension. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}


/***/ }),

/***/ 4123:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: function() { return /* binding */ readPackage; },
  D: function() { return /* binding */ readSolutionName; }
});

// EXTERNAL MODULE: ./build/src/parse/json-access.js
var json_access = __webpack_require__(9854);
// EXTERNAL MODULE: ./build/src/unreadable.js
var unreadable = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/src/limits.js
var limits = __webpack_require__(4449);
// EXTERNAL MODULE: ./build/src/parse/pointer.js
var pointer = __webpack_require__(6820);
// EXTERNAL MODULE: ./build/src/model/identifier.js
var identifier = __webpack_require__(4656);
;// CONCATENATED MODULE: ./build/src/model/canvas-app-bindings.js





/** Entries keyed by GUID; the same fields in the metadata, in the `.msapp` and in unpacked source. */
function readBindings(references, source, placeOf) {
    const entries = Array.isArray(references) ? Object.entries(references) : (0,json_access/* membersOf */.lS)(references);
    return entries.flatMap(([key, entry]) => {
        if (!(0,json_access/* isRecord */.u4)(entry))
            return [];
        // The .msapp nests what the connector is in `connectionRef`; the metadata has it flat.
        const connection = (0,json_access/* isRecord */.u4)(entry.connectionRef) ? { ...entry, ...entry.connectionRef } : entry;
        return [
            {
                source,
                key,
                connector: (0,identifier/* connectorOf */.dO)((0,json_access/* textAt */.$6)(connection, 'id')),
                displayName: (0,json_access/* textAt */.$6)(connection, 'displayName') ?? '',
                logicalName: (0,json_access/* textAt */.$6)(entry, 'xrmConnectionReferenceLogicalName'),
                sharedConnectionId: (0,json_access/* textAt */.$6)(connection, 'sharedConnectionId'),
                makerConnectionId: (0,json_access/* textAt */.$6)(entry, 'connectionInstanceId'),
                customConnectorName: (0,json_access/* textAt */.$6)(connection, 'customApiLogicalName'),
                saysCustom: connection.isCustomApiSolutionAware === true || connection.isCustomApiConnection === true,
                bypassesConsent: connection.bypassConsent === true,
                dependents: (0,json_access/* itemsOf */.S3)((0,json_access/* member */.Dc)(entry, 'dependents')).filter((item) => typeof item === 'string'),
                hasDataSources: (0,json_access/* itemsOf */.S3)((0,json_access/* member */.Dc)(entry, 'dataSources')).length > 0,
                at: placeOf((0,pointer/* pointer */.Wn)(key)),
            },
        ];
    });
}
/** `Properties.json` of an app's file holds its references as a string of JSON. */
function bindingsInMsapp(reader, msapp) {
    const properties = propertiesOf(reader, msapp);
    return properties ? bindingsInProperties(reader, properties) : [];
}
function bindingsInProperties(reader, properties) {
    const document = reader.json(properties);
    if (document !== undefined && !(0,json_access/* isRecord */.u4)(document)) {
        reader.reportShape(properties.path, 'it is not an object');
        return [];
    }
    const references = (0,json_access/* member */.Dc)(document, 'LocalConnectionReferences');
    if ((0,json_access/* isRecord */.u4)(references)) {
        const inObject = (path) => reader.place(properties.path, `/LocalConnectionReferences${path}`);
        return readBindings(references, 'msapp', inObject);
    }
    const text = (0,json_access/* textAt */.$6)(document, 'LocalConnectionReferences');
    if (text === undefined)
        return [];
    const at = reader.place(properties.path, '/LocalConnectionReferences');
    const placeOf = (path) => ({ ...at, pointer: `${at.pointer}${pointer/* intoJson */.JO}${path}` });
    return readBindings(reader.jsonIn(text, at), 'msapp', placeOf);
}
function propertiesOf(reader, msapp) {
    try {
        const inner = msapp.open().find((file) => file.path.toLowerCase() === 'properties.json');
        if (!inner || inner.size() > limits/* limits */.F.jsonBytes)
            return inner && { ...inner, path: `${msapp.path}!${inner.path}` };
        const bytes = inner.read();
        return { ...inner, path: `${msapp.path}!${inner.path}`, read: () => bytes };
    }
    catch (error) {
        if (!(0,unreadable/* isUnreadable */.GZ)(error))
            throw error;
        const reason = error instanceof unreadable/* UnreadablePackage */.km && error.reason === 'gitLfsPointer' ? 'gitLfsPointer' : 'archive';
        const at = reader.place(msapp.path, '');
        reader.report({ kind: 'file-malformed', reason, detail: error.message, offset: undefined, at });
        return undefined;
    }
}
/** `Connections/Connections.json` of unpacked source; an older tool wrote UTF-16. */
function bindingsInUnpackedSource(reader, folder) {
    const file = reader.find(`${folder}connections/connections.json`);
    if (!file)
        return [];
    return readBindings(reader.json(file), 'unpacked source', (path) => reader.place(file.path, path));
}

;// CONCATENATED MODULE: ./build/src/model/check-parts.js


/** Processes, apps and custom connectors among the root components of a manifest. */
const readTypes = new Set(['29', '300', '372']);
/** Each of them may be worth a finding, and a run has so much memory. Throws UnreadablePackage. */
function checkParts({ flows, canvasApps, ...others }) {
    const parts = [
        ...flows.map(({ connections, unresolvedKeys }) => 1 + connections.length + unresolvedKeys.length),
        ...canvasApps.map(({ bindings }) => 1 + bindings.length),
        others.connectionReferences.length,
        others.customConnectors.length,
        others.environmentVariables.length,
        others.agents.length,
        (others.solution?.rootComponents ?? []).filter(({ type }) => readTypes.has(type)).length,
    ].reduce((sum, count) => sum + count, 0);
    if (parts <= limits/* limits */.F.packageParts)
        return;
    const detail = `it has ${parts} components and connections; the limit is ${limits/* limits */.F.packageParts}`;
    throw new unreadable/* UnreadablePackage */.km('limit', detail);
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
// EXTERNAL MODULE: ./build/src/parse/parse-error.js
var parse_error = __webpack_require__(4309);
;// CONCATENATED MODULE: ./build/src/parse/xml.js



/**
 * Text to elements, in one streaming pass that also checks that the document is well-formed. Only the wanted sections
 * become objects: a customizations.xml is mostly tables and forms that nobody asks for. saxes resolves no entities but
 * those of XML itself, so nothing can grow.
 *
 * @param sections names in lower case of the root's children to read; all where it is absent.
 * @returns the root with these children.
 * Throws ParseError `xml`, `tooDeep` or `tooLarge`.
 */
function parseXml(text, sections) {
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false, position: true });
    // The elements from the root to the current one; those of an unwanted section are not kept, only counted.
    const open = [];
    let root;
    let depth = 0;
    let kept = 0;
    parser.on('error', (error) => {
        throw firstError(text, error, parser.position);
    });
    parser.on('opentag', (tag) => {
        depth += 1;
        if (depth > limits/* limits */.F.depth) {
            throw new parse_error/* ParseError */.m('tooDeep', `it nests deeper than ${limits/* limits */.F.depth} levels`, parser.position);
        }
        if (open.length < depth - 1 || (depth === 2 && sections && !sections.has(tag.name.toLowerCase())))
            return;
        kept += 1;
        if (kept > limits/* limits */.F.xmlElements) {
            throw new parse_error/* ParseError */.m('tooLarge', `it has more than ${limits/* limits */.F.xmlElements} elements`, parser.position);
        }
        const element = toElement(tag, text.lastIndexOf('<', parser.position - 1));
        open.at(-1)?.children.push(element);
        open.push(element);
        root ??= element;
    });
    parser.on('closetag', () => {
        if (open.length === depth)
            open.pop();
        depth -= 1;
    });
    const addText = (addition) => {
        const element = open.at(-1);
        if (element && open.length === depth)
            element.text += addition;
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    if (text.length > limits/* limits */.F.attributeCharacters)
        parser.on('attribute', ({ value }) => checkAttribute(value, parser.position));
    parser.write(text).close();
    if (!root)
        throw new parse_error/* ParseError */.m('xml', 'document must contain a root element', text.length);
    return root;
}
/** An `&` that begins no entity swallows what follows, and saxes stumbles much later: it is the likelier mistake. */
function firstError(text, error, position) {
    const outside = text.replaceAll(/<!\[CDATA\[.*?(?:\]\]>|$)|<!--.*?(?:-->|$)/gs, (part) => ' '.repeat(part.length));
    const ampersand = outside.search(/&(?!(?:#\d+|#x[0-9a-f]+|[a-z][\w.-]*);)/i);
    if (ampersand !== -1 && ampersand <= position) {
        return new parse_error/* ParseError */.m('xml', 'an & begins no entity; write &amp;', ampersand);
    }
    return new parse_error/* ParseError */.m('xml', error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''), position);
}
const noAttributes = new Map();
function toElement(tag, start) {
    const names = Object.keys(tag.attributes);
    const attributes = names.length === 0
        ? noAttributes
        : new Map(names.map((name) => [name.toLowerCase(), tag.attributes[name] ?? '']));
    return { name: tag.name.toLowerCase(), attributes, children: [], text: '', start };
}
function checkAttribute(value, position) {
    if (value.length <= limits/* limits */.F.attributeCharacters)
        return;
    const detail = `an attribute has ${value.length} characters; the limit is ${limits/* limits */.F.attributeCharacters}`;
    throw new parse_error/* ParseError */.m('tooLarge', detail, position);
}
/** The first child of that name. */
function childOf(element, name) {
    return element.children.find((child) => child.name === name);
}
/** Text of the first child of that name, trimmed; `undefined` where it is absent or blank. */
function textOfChild(element, name) {
    const text = childOf(element, name)?.text.trim();
    return text === '' ? undefined : text;
}

;// CONCATENATED MODULE: ./build/src/model/customizations.js


/** The sections of customizations.xml that hold what we look at. All others are tables, forms, roles. */
const sections = new Set(['workflows', 'canvasapps', 'connectionreferences', 'connectors']);
/** Reads customizations.xml, or `Other/Customizations.xml` of a tree. `undefined` where it is absent or malformed. */
function readCustomizations(reader) {
    const file = reader.find('other/customizations.xml') ?? reader.find('customizations.xml');
    const root = file && reader.xml(file, sections);
    if (!file || !root)
        return undefined;
    if (root.name === 'importexportxml')
        return { file: file.path, root };
    reader.reportShape(file.path, 'its root is not <ImportExportXml>');
    return undefined;
}
/** Rows of a section: `<Workflows><Workflow WorkflowId="…">`. `key` is an attribute (`@…`) or a child element. */
function sectionRows(reader, customizations, section, item, key) {
    const rows = customizations?.root.children
        .filter((child) => child.name === section.toLowerCase())
        .flatMap((list) => list.children.filter((child) => child.name === item.toLowerCase()));
    return (rows ?? []).map((element) => {
        const value = keyOf(element, key);
        const path = `/ImportExportXml/${section}/${value === undefined ? item : (0,pointer/* keyed */.Dh)(item, key, value)}`;
        return toRow(reader, element, customizations?.file ?? '', path);
    });
}
/** Rows that SolutionPackager split into files of their own, one a file. */
function fileRows(reader, pattern, item) {
    return reader.matching(pattern).flatMap((file) => {
        const element = reader.xml(file);
        if (!element)
            return [];
        if (element.name === item.toLowerCase())
            return [toRow(reader, element, file.path, `/${item}`)];
        if (!isPlaceholder(file.path))
            reader.reportShape(file.path, `its root is not <${item}>`);
        return [];
    });
}
/** Some tools write `*.connector.xml` beside the connectors, with a root of their own. */
function isPlaceholder(path) {
    return /\.connector\.xml$/i.test(path);
}
function toRow(reader, element, file, path) {
    return {
        element,
        at: reader.place(file, path, element),
        placeOf: (child) => {
            const found = childOf(element, child.toLowerCase());
            return found ? reader.place(file, `${path}/${child}`, found) : reader.place(file, path, element);
        },
    };
}
function keyOf(element, key) {
    const value = key.startsWith('@')
        ? element.attributes.get(key.slice(1).toLowerCase())
        : childOf(element, key.toLowerCase())?.text;
    return value?.trim();
}

// EXTERNAL MODULE: ./build/src/parse/json.js
var json = __webpack_require__(7231);
// EXTERNAL MODULE: ./build/src/parse/text.js
var parse_text = __webpack_require__(1230);
;// CONCATENATED MODULE: ./build/src/model/file-reader.js






function fileReader(source) {
    const problems = [];
    const parsed = new Set();
    const skipped = [];
    const place = (file, pointer, element) => ({
        package: source.path,
        file,
        pointer,
        ...(element ? { start: element.start } : {}),
    });
    const understand = (at, parse) => {
        try {
            const value = parse();
            parsed.add(at.file);
            return value;
        }
        catch (error) {
            problems.push(malformed(at, error));
            return undefined;
        }
    };
    return {
        source,
        problems,
        parsed,
        skipped,
        place,
        find: (path) => source.files.get(path.toLowerCase()),
        matching: (pattern) => [...source.files.values()]
            .filter((file) => pattern.test(file.path))
            .sort((a, b) => (a.path < b.path ? -1 : 1)),
        json: (file) => understand(place(file.path, ''), () => (0,json/* parseJson */.qF)(textOf(file, limits/* limits */.F.jsonBytes))),
        jsonWithText: (file) => understand(place(file.path, ''), () => {
            const text = textOf(file, limits/* limits */.F.jsonBytes);
            return { value: (0,json/* parseJson */.qF)(text), text };
        }),
        jsonIn: (text, at) => understand(at, () => (0,json/* parseJson */.qF)(text)),
        xml: (file, sections) => understand(place(file.path, ''), () => parseXml(textOf(file, limits/* limits */.F.textBytes), sections)),
        text: (file) => {
            try {
                const text = textOf(file, limits/* limits */.F.textBytes);
                parsed.add(file.path);
                return text;
            }
            catch (error) {
                if (!(error instanceof parse_error/* ParseError */.m) && !(error instanceof unreadable/* UnreadableFile */.ie))
                    throw error;
                skipped.push({ path: file.path, why: error.message });
                return undefined;
            }
        },
        report: (problem) => problems.push(problem),
        reportShape: (path, detail) => {
            const at = place(path, '');
            problems.push({ kind: 'file-malformed', reason: 'unexpectedShape', detail, offset: undefined, at });
        },
        skip: (path, why) => skipped.push({ path, why }),
    };
}
function textOf(file, maxBytes) {
    if (file.size() > maxBytes)
        throw new parse_error/* ParseError */.m('tooLarge', `it is ${file.size()} bytes; the limit is ${maxBytes}`);
    const bytes = file.read();
    if ((0,parse_text/* isGitLfsPointer */.$)(bytes))
        throw new parse_error/* ParseError */.m('gitLfsPointer', 'it is a Git LFS pointer');
    return (0,parse_text/* decodeText */.g)(bytes);
}
function malformed(at, error) {
    if (error instanceof parse_error/* ParseError */.m) {
        return { kind: 'file-malformed', reason: error.reason, detail: error.message, offset: error.offset, at };
    }
    if (error instanceof unreadable/* UnreadableFile */.ie) {
        return { kind: 'file-malformed', reason: 'unreadable', detail: error.message, offset: undefined, at };
    }
    throw error;
}

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/parse/expression-parameters.js
const call = 'parameters(';
/**
 * The names in `parameters('name')` of the expressions in a text: the whole text after a leading `@`, or what stands
 * in `@{…}`. `@@` escapes both. One pass, whatever the text.
 */
function expressionParameters(text) {
    if (!text.includes(call))
        return [];
    const names = [];
    if (/^@[^@{]/.test(text)) {
        readExpression(text, 1, names);
        return names;
    }
    for (let at = text.indexOf('@{'); at !== -1; at = text.indexOf('@{', at)) {
        at = text.charAt(at - 1) === '@' ? at + 2 : readExpression(text, at + 2, names);
    }
    return names;
}
/** Up to a `}` outside of quotes, or the end; the position behind it. Quotes are doubled in a quoted text. */
function readExpression(text, start, names) {
    const token = /'|\}|(?<!\w)parameters\(\s*(?=')/g;
    token.lastIndex = start;
    let isArgument = false;
    for (let match = token.exec(text); match; match = token.exec(text)) {
        if (match[0] === '}')
            return token.lastIndex;
        if (match[0] !== "'") {
            isArgument = true;
            continue;
        }
        const end = endOfQuoted(text, token.lastIndex);
        if (end === -1)
            return text.length;
        if (isArgument && /^\s*\)/.test(text.slice(end + 1, end + 20))) {
            names.push(text.slice(token.lastIndex, end).replaceAll("''", "'"));
        }
        isArgument = false;
        token.lastIndex = end + 1;
    }
    return text.length;
}
function endOfQuoted(text, start) {
    let end = text.indexOf("'", start);
    while (end !== -1 && text.charAt(end + 1) === "'")
        end = text.indexOf("'", end + 2);
    return end;
}
/** A name behind it; a longer one than a search cares for is looked at. */
const searchedName = /\s*(?:'|\\u0027)(.{0,200}?)(?:'|\\u0027)/y;
/** Whether a file of JSON may have a `parameters('name')` of another name: a search, and not yet a proof. */
function mayReadOtherParameters(json, names) {
    for (let at = json.indexOf(call); at !== -1; at = json.indexOf(call, at + 1)) {
        searchedName.lastIndex = at + call.length;
        const [, name] = searchedName.exec(json) ?? [];
        if (name === undefined || !names.has(name.toLowerCase()))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/parse/literal-text.js

/** Stands where an expression stood. No text of a package that we look for has it. */
const expressionMark = '\0';
/**
 * A text without its expressions: nothing is left of one that is an expression, and each `@{…}` becomes a mark. `@@`
 * escapes both.
 */
function literalText(text) {
    if (/^@[^@{]/.test(text))
        return '';
    let literal = '';
    let from = 0;
    for (let at = text.indexOf('@{'); at !== -1; at = text.indexOf('@{', at)) {
        if (text.charAt(at - 1) === '@') {
            at += 2;
            continue;
        }
        literal += text.slice(from, at) + expressionMark;
        from = readExpression(text, at + 2, []);
        at = from;
    }
    return literal + text.slice(from);
}

;// CONCATENATED MODULE: ./build/src/model/step-texts.js

/** Visits each text of a value, with the way to it: the tokens of a JSON Pointer. */
function visitTexts(value, way, visit) {
    if (typeof value === 'string')
        visit(value, way);
    if (typeof value !== 'object' || value === null)
        return;
    for (const [name, inner] of Object.entries(value)) {
        way.push(name);
        visitTexts(inner, way, visit);
        way.pop();
    }
}
/** Visits the texts of a step's inputs, but for a schema. */
function visitInputs({ inputs }, visit) {
    if (!(0,json_access/* isRecord */.u4)(inputs)) {
        visitTexts(inputs, [], visit);
        return;
    }
    for (const name of Object.keys(inputs))
        if (name !== 'schema')
            visitTexts(inputs[name], [name], visit);
}
/** Without the schema of a trigger or of a Parse JSON action, which describes data. */
function withoutSchema(inputs) {
    return (0,json_access/* isRecord */.u4)(inputs)
        ? Object.fromEntries((0,json_access/* membersOf */.lS)(inputs).filter(([name]) => name !== 'schema'))
        : inputs;
}

;// CONCATENATED MODULE: ./build/src/model/environment-addresses.js



const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const domain = /\.(?:sharepoint|dynamics|powerplatform)\.com(?![\w-]|\.\w)/gi;
const idInPath = new RegExp(`(?:\\benvironments(?:/|%2f)|/e/)((?:default-)?${guid})(?![\\w-])`, 'gi');
const wholeId = new RegExp(`^(?:default-)?${guid}$`, 'i');
const telling = /(?:sharepoint|dynamics|powerplatform)\.com|environments(?:\/|%2f)|\/e\//i;
const idName = /(?:^|[^a-z])environment(?:name|id)?$/i;
/**
 * Addresses and ids of one environment that the inputs of steps have as plain text, one entry an address; what
 * expressions work out is not among them. `text` is the file: in most, a search shows that there are none.
 */
function environmentAddresses(steps, text, place) {
    if (!mayHoldHost(text) && !mayHoldId(text))
        return [];
    const found = new Map();
    for (const step of steps) {
        visitInputs(step, (written, way) => {
            const name = way.at(-1) ?? '';
            if (!telling.test(written) && !idName.test(name))
                return;
            for (const { kind, address } of addressesIn(written, name)) {
                const at = () => place(step.path() + (0,pointer/* pointer */.Wn)('inputs', ...way));
                const entry = found.get(address) ?? { kind, address, usedBy: [], at: at() };
                found.set(address, entry);
                if (entry.usedBy.at(-1) !== step.name)
                    entry.usedBy.push(step.name);
            }
        });
    }
    return [...found.values()];
}
const hostWords = ['sharepoint', 'dynamics', 'powerplatform'];
function mayHoldHost(text) {
    for (let at = text.indexOf('.com'); at !== -1; at = text.indexOf('.com', at + 4)) {
        if (!/[tsm]/i.test(text.charAt(at - 1)))
            continue;
        const before = text.slice(Math.max(0, at - 13), at).toLowerCase();
        if (hostWords.some((word) => before.endsWith(word)))
            return true;
        if (before.endsWith('powerapps') && text.slice(at, at + 12).includes('/e/'))
            return true;
    }
    return false;
}
/** An id behind the word, in an address or as a value. */
const idBehind = /nvironment(?:s|name|id)?(?:\\?\/|%2f|"\s{0,9}:\s{0,9}")(?:default-)?[0-9a-f]{8}-/iy;
function mayHoldId(text) {
    for (let at = text.indexOf('nvironment'); at !== -1; at = text.indexOf('nvironment', at + 10)) {
        idBehind.lastIndex = at;
        if (idBehind.test(text))
            return true;
    }
    return false;
}
function addressesIn(written, name) {
    const text = literalText(written);
    if (idName.test(name) && wholeId.test(text))
        return idsAmong([text]);
    const hosts = [...text.matchAll(domain)].flatMap((match) => {
        const host = hostThatEnds(text, match.index + match[0].length);
        const kind = host && kindOf(host);
        return kind ? [{ kind, address: host }] : [];
    });
    return [...hosts, ...idsAmong([...text.matchAll(idInPath)].map(([, id = '']) => id))];
}
function idsAmong(ids) {
    return ids
        .filter((id) => /[1-9a-f]/i.test(id.replace(/^default-/i, '')))
        .map((id) => ({ kind: 'environment', address: id.toLowerCase() }));
}
/** https://www.rfc-editor.org/rfc/rfc1035 */
const longestHost = 253;
/** In lower case; `undefined` where an expression makes a part of it, for a mailbox, and for a link to documentation. */
function hostThatEnds(text, end) {
    let start = end;
    while (end - start < longestHost && /[\w.-]/.test(text.charAt(start - 1)))
        start -= 1;
    const before = text.charAt(start - 1);
    const link = /https?:\/\/(?:learn|docs|support|go)\.microsoft\.com\/[^\s"'<>]*$/i;
    const isElsewhere = before === '@' || before === expressionMark;
    return isElsewhere || link.test(text.slice(Math.max(0, start - longestHost), start))
        ? undefined
        : text.slice(start, end).toLowerCase();
}
function kindOf(host) {
    if (/^[\w-]+\.sharepoint\.com$/.test(host))
        return 'sharePoint';
    if (host.endsWith('.api.powerplatform.com'))
        return 'endpoint';
    // Services that answer for a whole region, not for an environment.
    if (/^(?:globaldisco|disco|admin\.services)\./.test(host))
        return undefined;
    return /^[\w-]+(?:\.api)?\.crm\d*\.dynamics\.com$/.test(host) ? 'dataverse' : undefined;
}

;// CONCATENATED MODULE: ./build/src/model/flow-steps.js


/**
 * All triggers and actions, at every nesting. Walks steps and never their inputs: a `host` in the schema of a
 * Parse JSON action is data (`fixtures/rules/flow-unresolved-connection-key/ok-host-in-parse-json-schema`).
 */
function stepsOf(definition, path) {
    const steps = [];
    addSteps(steps, (0,json_access/* member */.Dc)(definition, 'triggers'), () => path, '/triggers', true);
    addSteps(steps, (0,json_access/* member */.Dc)(definition, 'actions'), () => path, '/actions');
    return steps;
}
/** Those that `holder` has; it is in `outer`, at `way`. */
function addSteps(steps, holder, outer, way, isTrigger = false) {
    for (const [name, step] of (0,json_access/* membersOf */.lS)(holder)) {
        addStep(steps, name, step, () => outer() + way + (0,pointer/* pointer */.Wn)(name), isTrigger);
    }
}
function addStep(steps, name, step, path, isTrigger) {
    const type = (0,json_access/* textAt */.$6)(step, 'type') ?? '';
    const kind = (0,json_access/* textAt */.$6)(step, 'kind') ?? '';
    steps.push({ name, type, kind, isTrigger, value: step, inputs: (0,json_access/* member */.Dc)(step, 'inputs'), path });
    addSteps(steps, (0,json_access/* member */.Dc)(step, 'actions'), path, '/actions');
    addSteps(steps, (0,json_access/* member */.Dc)((0,json_access/* member */.Dc)(step, 'else'), 'actions'), path, '/else/actions');
    for (const [key, branch] of (0,json_access/* membersOf */.lS)((0,json_access/* member */.Dc)(step, 'cases'))) {
        addSteps(steps, (0,json_access/* member */.Dc)(branch, 'actions'), path, (0,pointer/* pointer */.Wn)('cases', key, 'actions'));
    }
    addSteps(steps, (0,json_access/* member */.Dc)((0,json_access/* member */.Dc)(step, 'default'), 'actions'), path, '/default/actions');
    addSteps(steps, (0,json_access/* member */.Dc)(step, 'tools'), path, '/tools');
}

// EXTERNAL MODULE: ./build/src/parse/placeholder.js
var placeholder = __webpack_require__(9408);
;// CONCATENATED MODULE: ./build/src/model/secret-text.js

/** What people write where a secret will be. */
const standIn = /<[^<>]*>|^\[.*\]$|^%.*%$|placeholder|replace|redact|removed|change[\W_]*me|your|\bhere\b|example|dummy|sample|insert|^enter\b|todo|xxx|\*\*|\.\.\.|…|0?123456789|abcdefgh/i;
/**
 * Whether a literal looks like a secret and not like what stands in its place. Doubt is no: a secret has letters and
 * digits and no character all over again.
 */
function isSecretText(text, shortest) {
    if (text.length < shortest || text.startsWith('@') || (0,placeholder/* isPlaceholder */.w)(text) || standIn.test(text))
        return false;
    const characters = new Set(text.toLowerCase());
    return characters.size >= Math.min(8, shortest - 1) && /\d/.test(text) && /[a-z]/i.test(text);
}

;// CONCATENATED MODULE: ./build/src/model/literal-secrets.js





/**
 * Secrets that steps have as plain text: where they are, and never what they are. `text` is the file: in most, a search
 * shows that no address has a signature.
 */
function literalSecrets(steps, text, place) {
    const hasSignature = mayHoldSignature(text);
    const candidates = hasSignature ? steps : steps.filter(({ inputs }) => mayHoldSecret(inputs));
    return candidates.flatMap((step) => {
        const found = [
            ...requestsOf(step.inputs).flatMap(({ request, way }) => secretsOfRequest(request).map((one) => ({ ...one, way: [...way, ...one.way] }))),
            ...(hasSignature ? signatures(step) : []),
        ];
        return found.map(({ kind, way }) => ({
            kind,
            step: step.name,
            parameter: way.join('/'),
            at: place(step.path() + (0,pointer/* pointer */.Wn)('inputs', ...way)),
        }));
    });
}
/** A webhook makes two: one to begin, and one to end. */
function requestsOf(inputs) {
    return [
        { request: inputs, way: [] },
        { request: (0,json_access/* member */.Dc)(inputs, 'subscribe'), way: ['subscribe'] },
        { request: (0,json_access/* member */.Dc)(inputs, 'unsubscribe'), way: ['unsubscribe'] },
    ];
}
/** Most steps have none, and a flow may have thousands of them. */
function mayHoldSecret(inputs) {
    if (!(0,json_access/* isRecord */.u4)(inputs))
        return false;
    return ((0,json_access/* isRecord */.u4)(inputs.authentication) ||
        'subscribe' in inputs ||
        'unsubscribe' in inputs ||
        'queries' in inputs ||
        Object.keys(inputs).some(isHeadersName) ||
        ((0,json_access/* isRecord */.u4)(inputs.parameters) && Object.keys(inputs.parameters).some(isHeadersName)));
}
function isHeadersName(name) {
    return name.endsWith('eaders') && /(?:^|\/)headers$/i.test(name);
}
function secretsOfRequest(request) {
    const authentication = (0,json_access/* member */.Dc)(request, 'authentication');
    return [
        ...((0,json_access/* isRecord */.u4)(authentication) ? secretsOfAuthentication(authentication) : []),
        ...headersOf(request).flatMap(({ value, way }) => (0,json_access/* membersOf */.lS)(value)
            .filter(([name, header]) => typeof header === 'string' && isSecretHeader(name, header))
            .map(([name]) => ({ kind: 'header', way: [...way, name] }))),
        ...(isSecret((0,json_access/* textAt */.$6)(request, 'queries', 'sig'), shortestKey)
            ? [{ kind: 'signature', way: ['queries', 'sig'] }]
            : []),
    ];
}
const shortestPassword = 6;
const shortestKey = 16;
const shortestCertificate = 100;
/** https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app#add-authentication-to-outbound-calls */
const authenticationSecrets = [
    ['password', shortestPassword],
    ['pfx', shortestCertificate],
    ['secret', shortestKey],
];
function secretsOfAuthentication(authentication) {
    const isRaw = (0,json_access/* textAt */.$6)(authentication, 'type')?.toLowerCase() === 'raw';
    const names = authenticationSecrets
        .filter(([name, shortest]) => isSecret((0,json_access/* textAt */.$6)(authentication, name), shortest))
        .map(([name]) => name);
    const value = (0,json_access/* textAt */.$6)(authentication, 'value');
    const hasRawSecret = isRaw && value !== undefined && isSecretHeader('authorization', value);
    return [...names, ...(hasRawSecret ? ['value'] : [])].map((name) => ({
        kind: 'authentication',
        way: ['authentication', name],
    }));
}
/** Of an HTTP step; connectors that send requests have them among their parameters, as `request/headers`. */
function headersOf(request) {
    const isHeaders = ([name, value]) => isHeadersName(name) && (0,json_access/* isRecord */.u4)(value);
    return [
        ...(0,json_access/* membersOf */.lS)(request)
            .filter(isHeaders)
            .map(([name, value]) => ({ value, way: [name] })),
        ...(0,json_access/* membersOf */.lS)((0,json_access/* member */.Dc)(request, 'parameters'))
            .filter(isHeaders)
            .map(([name, value]) => ({ value, way: ['parameters', name] })),
    ];
}
/** Names like `X-Api-Key`; others (`Idempotency-Key`, `Continuation-Token`) end alike and are no secrets. */
const keyHeader = /(?:^|[-_])(?:rapid)?(?:api|subscription|functions?|access|account|auth|private|app|client|shared|secret|master|service)[-_]?(?:key|token|secret)$/i;
function isSecretHeader(name, value) {
    if (keyHeader.test(name))
        return isSecret(value, shortestKey);
    if (!/^(?:proxy-)?authorization$/i.test(name))
        return false;
    const credentials = /^[a-z]+\s+(\S+)$/i.exec(value.trim())?.[1] ?? value;
    return !/\s/.test(credentials) && isSecret(credentials, shortestKey);
}
function isSecret(written, shortest) {
    if (written === undefined || !isLiteral(written))
        return false;
    const text = written.trim().replace(/^@@/, '');
    return (shortest < shortestKey || !/\s/.test(text)) && isSecretText(text, shortest);
}
function isLiteral(written) {
    const text = literalText(written);
    return text !== '' && !text.includes(expressionMark);
}
/** `design=` ends alike. In a file the character before it may be written as `\u0026`. */
function mayHoldSignature(text) {
    for (let at = text.indexOf('sig='); at !== -1; at = text.indexOf('sig=', at + 4)) {
        if (/[?&;0-9]/.test(text.charAt(at - 1)))
            return true;
    }
    return false;
}
const signature = /[?&;]sig=([\w%+/~.-]+)/g;
/** Shared access signatures in addresses, wherever a step has one. */
function signatures(step) {
    const found = [];
    visitInputs(step, (written, way) => {
        if (!written.includes('sig='))
            return;
        const text = literalText(written);
        const values = [...text.matchAll(signature)].filter((match) => text.charAt(match.index + match[0].length) !== expressionMark);
        if (values.some(([, value = '']) => isSecretText(value, shortestKey)))
            found.push({ kind: 'signature', way: [...way] });
    });
    return found;
}

;// CONCATENATED MODULE: ./build/src/model/undefined-parameters.js




/** Given by the platform; the empty name is what the designer leaves where a step needs no authentication. */
const given = ['$connections', '$authentication', ''];
/** Members of a step that hold other steps or are never evaluated. */
const notEvaluated = new Set(['actions', 'else', 'cases', 'default', 'tools', 'description', 'metadata']);
/**
 * Parameters that the steps read and the definition does not have; letter case makes no difference. `text` is the
 * file: in most, a search shows that there are none.
 */
function undefinedParameters(steps, parameters, text, place) {
    const known = new Set([...given, ...parameters.map(([name]) => name.toLowerCase())]);
    if (!mayReadOtherParameters(text, known))
        return [];
    const uses = new Map();
    for (const step of steps) {
        const users = new Set();
        visitTexts(evaluatedMembers(step), [], (expression, way) => {
            for (const name of expressionParameters(expression)) {
                const key = name.toLowerCase();
                if (known.has(key))
                    continue;
                const use = uses.get(key) ?? { name, usedBy: [], at: place(step.path() + (0,pointer/* pointer */.Wn)(...way)) };
                uses.set(key, use);
                users.add(use);
            }
        });
        for (const use of users)
            use.usedBy.push(step.name);
    }
    return [...uses.values()];
}
/** Without the schema of a trigger or of a Parse JSON action, which describes data. */
function evaluatedMembers({ value }) {
    const members = (0,json_access/* membersOf */.lS)(value).filter(([name]) => !notEvaluated.has(name));
    return Object.fromEntries(members.map(([name, member]) => [name, name === 'inputs' ? withoutSchema(member) : member]));
}

;// CONCATENATED MODULE: ./build/src/model/flow-definition.js








/** Whether a JSON file of the Workflows folder is a cloud flow: desktop flows and agent macros lie there too. */
function isCloudFlow(document) {
    const definition = definitionOf(document).value;
    return (0,json_access/* isRecord */.u4)(definition) && ((0,json_access/* isRecord */.u4)(definition.triggers) || (0,json_access/* isRecord */.u4)(definition.actions));
}
/**
 * Reads a flow's connections, and which of its steps use them.
 *
 * @param place the place of a pointer in the flow's file.
 */
function readFlowDefinition({ value: document, text }, place) {
    const definition = definitionOf(document);
    const steps = stepsOf(definition.value, definition.path);
    const keyUses = steps.flatMap(keyUseOf);
    const usesByKey = (0,group_by/* groupBy */.$)(keyUses, (use) => use.key);
    const connections = connectionEntries(document).map((entry) => toConnection(entry, usesByKey.get(entry.key) ?? [], place));
    const keys = new Set(connections.map((connection) => connection.key));
    const parameters = (0,json_access/* membersOf */.lS)((0,json_access/* member */.Dc)(definition.value, 'parameters'));
    return {
        triggers: steps.filter((step) => step.isTrigger).map(({ name, type, kind }) => ({ name, type, kind })),
        connections,
        unresolvedKeys: definition.isWrapped && hasKeys(document) ? unresolvedKeys(keyUses, keys, place) : [],
        picksKeyByExpression: !hasKeys(document) || keyUses.some((use) => use.key === undefined),
        childFlowCalls: steps.flatMap((step) => toChildFlowCall(step, place) ?? []),
        environmentVariables: parameters.flatMap(([name, parameter]) => {
            const schemaName = (0,json_access/* textAt */.$6)(parameter, 'metadata', 'schemaName');
            return schemaName === undefined
                ? []
                : [{ schemaName, at: place(definition.path + (0,pointer/* pointer */.Wn)('parameters', name)) }];
        }),
        undefinedParameters: definition.isWrapped ? undefinedParameters(steps, parameters, text, place) : [],
        environmentAddresses: environmentAddresses(steps, text, place),
        literalSecrets: literalSecrets(steps, text, place),
    };
}
/** Hand-written files are a bare Logic Apps definition: nothing in them says which connections there are. */
function definitionOf(document) {
    const wrapped = (0,json_access/* valueAt */.fK)(document, 'properties', 'definition');
    if (wrapped !== undefined)
        return { value: wrapped, path: '/properties/definition', isWrapped: true };
    const inner = (0,json_access/* member */.Dc)(document, 'definition');
    return inner === undefined
        ? { value: document, path: '', isWrapped: false }
        : { value: inner, path: '/definition', isWrapped: false };
}
/** A map in every real file; an array is what some clients of the API send. */
function connectionEntries(document) {
    const holder = (0,json_access/* valueAt */.fK)(document, 'properties') === undefined ? [] : ['properties'];
    const map = (0,json_access/* valueAt */.fK)(document, ...holder, 'connectionReferences');
    const entries = Array.isArray(map)
        ? [...(0,json_access/* itemsOf */.S3)(map).entries()]
        : (0,json_access/* membersOf */.lS)(map);
    return entries.map(([key, value]) => ({
        key: typeof key === 'string' ? key : connectorOfEntry(value) || String(key),
        value,
        path: (0,pointer/* pointer */.Wn)(...holder, 'connectionReferences', key),
    }));
}
/** An array, or a value of the wrong kind, has no keys to resolve. */
function hasKeys(document) {
    const map = (0,json_access/* valueAt */.fK)(document, 'properties', 'connectionReferences');
    return map === undefined || (0,json_access/* isRecord */.u4)(map);
}
function toConnection(entry, uses, place) {
    const { key, value, path } = entry;
    const isNested = (0,json_access/* isRecord */.u4)((0,json_access/* member */.Dc)(value, 'connection'));
    const logicalName = (0,json_access/* textAt */.$6)(value, 'connection', 'connectionReferenceLogicalName') ??
        (0,json_access/* textAt */.$6)(value, 'connectionReferenceLogicalName');
    const connectionName = isNested
        ? ((0,json_access/* textAt */.$6)(value, 'connection', 'name') ??
            (0,json_access/* textAt */.$6)(value, 'connection', 'connectionName') ??
            (0,json_access/* textAt */.$6)(value, 'connection', 'connectionId') ??
            (0,json_access/* textAt */.$6)(value, 'connection', 'id'))
        : undefined;
    const source = (0,json_access/* textAt */.$6)(value, 'runtimeSource') ?? (0,json_access/* textAt */.$6)(value, 'source') ?? '';
    const connector = connectorOfEntry(value);
    return {
        key,
        connector,
        customConnectorName: (0,json_access/* textAt */.$6)(value, 'api', 'logicalName'),
        logicalName,
        connectionName: connectionName ?? (0,json_access/* textAt */.$6)(value, 'connectionName') ?? (0,json_access/* textAt */.$6)(value, 'connectionId'),
        runtimeSource: source.toLowerCase() === 'invoker' ? 'invoker' : 'embedded',
        usedBy: uses.map((use) => use.step.name),
        otherConnectors: otherConnectors(uses, connector, place),
        at: place(path),
    };
}
function otherConnectors(uses, own, place) {
    if (own === '')
        return [];
    const others = uses.filter((use) => use.isConnectorStep && use.connector !== '' && use.connector !== own);
    return [...(0,group_by/* groupBy */.$)(others, (use) => use.connector)].map(([connector, steps]) => ({
        connector,
        usedBy: steps.map((use) => use.step.name),
        at: place(`${steps[0].step.path()}/inputs/host/apiId`),
    }));
}
function connectorOfEntry(entry) {
    const name = (0,json_access/* textAt */.$6)(entry, 'api', 'name')?.toLowerCase();
    if (name !== undefined)
        return (0,identifier/* connectorOf */.dO)(name) || name;
    return (0,identifier/* connectorOf */.dO)((0,json_access/* textAt */.$6)(entry, 'api', 'id')) || (0,identifier/* connectorOf */.dO)((0,json_access/* textAt */.$6)(entry, 'id'));
}
function keyUseOf(step) {
    const host = (0,json_access/* member */.Dc)(step.inputs, 'host');
    if (!(0,json_access/* isRecord */.u4)(host) || step.type.toLowerCase() === 'workflow')
        return [];
    const connector = (0,identifier/* connectorOf */.dO)((0,json_access/* textAt */.$6)(host, 'apiId'));
    const isConnectorStep = [step.type, step.kind].some((name) => /^(open)?apiconnection/i.test(name));
    const use = (written, ...names) => [
        {
            key: keyIn(written),
            step,
            connector,
            isConnectorStep,
            path: () => `${step.path()}/inputs/host${(0,pointer/* pointer */.Wn)(...names)}`,
        },
    ];
    const byKey = (0,json_access/* textAt */.$6)(host, 'connectionName');
    if (byKey !== undefined)
        return use(byKey, 'connectionName');
    const byReference = (0,json_access/* textAt */.$6)(host, 'connectionReferenceName');
    if (byReference !== undefined)
        return use(byReference, 'connectionReferenceName');
    const byExpression = (0,json_access/* textAt */.$6)(host, 'connection', 'name');
    return byExpression === undefined ? [] : use(byExpression, 'connection', 'name');
}
/**
 * The key itself, or the key in `@parameters('$connections')['key']['connectionId']` and in the older form that
 * decodes a header; all other expressions decide only when the flow runs.
 */
function keyIn(written) {
    const literal = /\['?\$connections'\]\['([^']+)'\]|\('\$connections'\)\['([^']+)'\]/.exec(written);
    if (literal)
        return literal[1] ?? literal[2];
    return written.includes('@') ? undefined : written;
}
function unresolvedKeys(keyUses, keys, place) {
    const connectorUses = keyUses.filter((use) => use.isConnectorStep);
    return [...(0,group_by/* groupBy */.$)(connectorUses, (use) => use.key)].flatMap(([key, uses]) => {
        if (key === undefined || keys.has(key))
            return [];
        const connector = uses.find((use) => use.connector !== '')?.connector ?? '';
        return [{ key, connector, usedBy: uses.map((use) => use.step.name), at: place(uses[0].path()) }];
    });
}
function toChildFlowCall(step, place) {
    if (step.type.toLowerCase() !== 'workflow')
        return undefined;
    const flowId = (0,json_access/* textAt */.$6)(step.inputs, 'host', 'workflowReferenceName');
    if (flowId === undefined || !(0,identifier/* isGuid */.W_)(flowId))
        return undefined;
    const at = place(`${step.path()}/inputs/host/workflowReferenceName`);
    return { flowId: (0,identifier/* normalGuid */.X8)(flowId), step: step.name, at };
}

;// CONCATENATED MODULE: ./build/src/model/read-agents.js



/** Agents, and the connection references that their parts use. A part may come without its agent. */
function readAgents(reader) {
    const defined = new Map(definedAgents(reader).map((agent) => [agent.id.toLowerCase(), agent]));
    const [only] = defined.size === 1 ? defined.values() : [];
    const parts = [...connectionReferenceSets(reader), ...botComponentData(reader), ...tableSearches(reader)];
    const byOwner = (0,group_by/* groupBy */.$)(parts, ({ schemaName }) => {
        const owner = ownerName(schemaName).toLowerCase();
        // A table search does not name its agent.
        return only && !defined.has(owner) ? only.id.toLowerCase() : owner;
    });
    const undefinedOwners = [...byOwner].flatMap(([owner, [part]]) => defined.has(owner) ? [] : [undefinedAgent(reader, part)]);
    return [...defined.values(), ...undefinedOwners].map((agent) => {
        const own = byOwner.get(agent.id.toLowerCase()) ?? [];
        return { ...agent, connectionReferences: own.map(({ connection }) => connection) };
    });
}
function definedAgents(reader) {
    return reader.matching(/^bots\/[^/]+\/bot\.xml$/i).flatMap((file) => {
        const root = reader.xml(file);
        if (!root)
            return [];
        const schemaName = root.attributes.get('schemaname')?.trim() || (file.path.split('/')[1] ?? '');
        const name = textOfChild(root, 'name') ?? schemaName;
        return [toAgent(reader, schemaName, name, reader.place(file.path, '/bot', root), true)];
    });
}
function undefinedAgent(reader, { schemaName, connection }) {
    const owner = ownerName(schemaName);
    return toAgent(reader, owner, owner, connection.at, false);
}
function toAgent(reader, id, name, at, isDefined) {
    return {
        kind: 'agent',
        id,
        name,
        // bot.xml has none.
        description: '',
        at,
        package: reader.source.path,
        isDefined,
        connectionReferences: [],
    };
}
/** Schema names of agents have no dots; those of their parts have one behind the agent's. */
function ownerName(part) {
    return part.split('.', 1)[0] ?? part;
}
function connectionReferenceSets(reader) {
    return reader.matching(/^assets\/botcomponent_connectionreferenceset\.xml$/i).flatMap((file) => {
        const rows = reader.xml(file)?.children ?? [];
        return rows.flatMap((element) => {
            const { attributes } = element;
            const attribute = 'connectionreferenceid.connectionreferencelogicalname';
            const logicalName = attributes.get(attribute)?.trim();
            if (!logicalName)
                return [];
            const row = (0,pointer/* keyed */.Dh)('botcomponent_connectionreference', `@${attribute}`, logicalName);
            const at = reader.place(file.path, `/botcomponent_connectionreferenceset/${row}`, element);
            const schemaName = attributes.get('botcomponentid.schemaname') ?? '';
            return [{ schemaName, connection: { logicalName, source: 'set', at } }];
        });
    });
}
/** `data` is YAML of a kind that parsers refuse (four files of real packages): it is searched by line. */
function botComponentData(reader) {
    const needle = 'connectionReference:';
    return reader.matching(/^botcomponents\/[^/]+\/data$/i).flatMap((file) => {
        const text = reader.text(file);
        if (!text?.includes(needle))
            return [];
        return text.split(/\r\n|\n|\r/).flatMap((line, index) => {
            const match = /^\s*(?:-\s+)?connectionReference:\s*(?:"([^"]+)"|'([^']+)'|([^\s#]+))/.exec(line);
            const logicalName = match?.[1] ?? match?.[2] ?? match?.[3];
            if (logicalName === undefined)
                return [];
            const at = reader.place(file.path, `line=${index + 1}`);
            return [{ schemaName: file.path.split('/')[1] ?? '', connection: { logicalName, source: 'data', at } }];
        });
    });
}
function tableSearches(reader) {
    return reader.matching(/^dvtablesearchs?\/[^/]+\/dvtablesearch\.xml$/i).flatMap((file) => {
        const root = reader.xml(file);
        const uses = root ? referencesIn(root) : [];
        return uses.map(({ logicalName, element }) => {
            const at = reader.place(file.path, '/dvtablesearch', element);
            return { schemaName: ownerName(logicalName), connection: { logicalName, source: 'search', at } };
        });
    });
}
const logicalNameField = /(^|\.)connectionreferencelogicalname$/;
function referencesIn(element) {
    const own = logicalNameField.test(element.name) ? [element.text] : [];
    const inAttributes = [...element.attributes].flatMap(([name, value]) => logicalNameField.test(name) ? [value] : []);
    const names = [...own, ...inAttributes].map((name) => name.trim()).filter((name) => name !== '');
    return [
        ...names.map((logicalName) => ({ logicalName, element })),
        ...element.children.flatMap(referencesIn),
    ];
}

;// CONCATENATED MODULE: ./build/src/model/read-canvas-apps.js






/** Canvas apps, custom pages, component libraries and code apps of a solution. */
function readCanvasApps(reader, customizations) {
    const rows = [
        ...sectionRows(reader, customizations, 'CanvasApps', 'CanvasApp', 'Name'),
        ...fileRows(reader, /^canvasapps\/[^/]+\.meta\.xml$/i, 'CanvasApp'),
    ];
    const folders = rows.length === 0 ? new Set() : sourceFolders(reader);
    const apps = rows.flatMap((row) => toCanvasApp(reader, row, folders) ?? []);
    const named = new Set(rows.map(({ element }) => documentPath(element)?.toLowerCase()));
    for (const { path } of reader.matching(/^canvasapps\/[^/]+\.msapp$/i)) {
        if (!named.has(path.toLowerCase()))
            reader.skip(path, 'no CanvasApp row names it');
    }
    return [...new Map(apps.map((app) => [app.id.toLowerCase(), app])).values()];
}
/** https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/canvasapp */
const appTypes = new Map([
    ['0', 'canvas app'],
    ['1', 'component library'],
    ['2', 'custom page'],
    ['4', 'code app'],
]);
function toCanvasApp(reader, row, folders) {
    const id = textOfChild(row.element, 'name');
    if (id === undefined) {
        reader.reportShape(row.at.file, 'a CanvasApp row has no Name');
        return undefined;
    }
    const name = textOfChild(row.element, 'displayname') ?? id;
    const references = jsonChild(reader, row, 'ConnectionReferences');
    const dependencies = jsonChild(reader, row, 'CdsDependencies');
    return {
        kind: 'canvasApp',
        id,
        name,
        description: textOfChild(row.element, 'description') ?? '',
        at: row.at,
        package: reader.source.path,
        isPacked: true,
        appType: appTypes.get(textOfChild(row.element, 'canvasapptype') ?? '') ?? 'canvas app',
        bindings: [
            ...readBindings(references.value, 'metadata', references.placeOf),
            ...sourceBindings(reader, row, name, unpackedFolder(id, folders)),
        ],
        customConnectorDependencies: (0,json_access/* itemsOf */.S3)((0,json_access/* valueAt */.fK)(dependencies.value, 'cdsdependencies')).flatMap((item, index) => {
            const componentName = Number((0,json_access/* valueAt */.fK)(item, 'componenttype')) === 372 ? (0,json_access/* textAt */.$6)(item, 'logicalname') : undefined;
            const path = (0,pointer/* pointer */.Wn)('cdsdependencies', index);
            return componentName === undefined ? [] : [{ name: componentName, at: dependencies.placeOf(path) }];
        }),
        flowCalls: flowCalls(references.value, references.placeOf),
        bypassConsentAt: isSet(row, 'bypassconsent') ? row.placeOf('BypassConsent') : undefined,
    };
}
function isSet({ element }, child) {
    return /^(?:1|true)$/i.test(textOfChild(element, child) ?? '');
}
/** An element whose text is JSON. */
function jsonChild(reader, row, child) {
    const at = row.placeOf(child);
    const text = textOfChild(row.element, child.toLowerCase());
    return {
        value: text === undefined ? undefined : reader.jsonIn(text, at),
        placeOf: (path) => ({ ...at, pointer: `${at.pointer}${pointer/* intoJson */.JO}${path}` }),
    };
}
function flowCalls(references, placeOf) {
    return (0,json_access/* membersOf */.lS)(references).flatMap(([key, entry]) => {
        const flowId = (0,json_access/* textAt */.$6)(entry, 'parameterHints', 'workflowEntityId', 'value');
        if (flowId === undefined || !(0,identifier/* isGuid */.W_)(flowId))
            return [];
        const dataSource = (0,json_access/* itemsOf */.S3)((0,json_access/* member */.Dc)(entry, 'dataSources')).find((item) => typeof item === 'string');
        const name = (0,json_access/* textAt */.$6)(entry, 'parameterHints', 'workflowDisplayName', 'value') ?? dataSource ?? '';
        return [{ flowId: (0,identifier/* normalGuid */.X8)(flowId), name, at: placeOf((0,pointer/* pointer */.Wn)(key)) }];
    });
}
/** The app's own file, packed or unpacked beside it. Trees may have either, both, or none. */
function sourceBindings(reader, row, owner, folder) {
    const documentUri = documentPath(row.element);
    const msapp = documentUri === undefined ? undefined : reader.find(documentUri);
    if (documentUri !== undefined && !msapp && folder === undefined) {
        reader.report({
            kind: 'file-missing',
            reason: 'canvasApp',
            owner,
            file: documentUri,
            at: row.placeOf('DocumentUri'),
        });
    }
    return [
        ...(msapp ? bindingsInMsapp(reader, msapp) : []),
        ...(folder === undefined ? [] : bindingsInUnpackedSource(reader, folder)),
    ];
}
/** Relative to the package. */
function documentPath(element) {
    return textOfChild(element, 'documenturi')?.replace(/^\//, '');
}
/** In lower case: folders of `CanvasApps` and of `CanvasApps/src`. */
function sourceFolders(reader) {
    const paths = [...reader.source.files.keys()];
    return new Set(paths.flatMap((path) => /^canvasapps\/(?:src\/)?[^/]+\//.exec(path)?.[0] ?? []));
}
function unpackedFolder(id, folders) {
    const name = id.toLowerCase();
    return [
        `canvasapps/src/${name}/`,
        `canvasapps/${name}_documenturi_msapp_src/`,
        `canvasapps/${name}_msapp_src/`,
    ].find((folder) => folders.has(folder));
}
/** A stand-alone `.msapp`, or the app of a legacy package: what there is besides is inside it. */
function standAloneApp(reader, id, file, bindings) {
    return {
        kind: 'canvasApp',
        id,
        name: id,
        description: '',
        at: reader.place(file, ''),
        package: reader.source.path,
        appType: 'canvas app',
        isPacked: true,
        bindings,
        customConnectorDependencies: [],
        flowCalls: [],
        bypassConsentAt: undefined,
    };
}
/** A code app's `power.config.json`: the field names of an app's metadata. */
function readCodeApps(reader) {
    return reader.matching(/(^|\/)power\.config\.json$/i).flatMap((file) => {
        const document = reader.json(file);
        const references = (0,json_access/* valueAt */.fK)(document, 'connectionReferences');
        if (!(0,json_access/* isRecord */.u4)(references))
            return [];
        const id = (0,json_access/* textAt */.$6)(document, 'appDisplayName') ?? (0,json_access/* textAt */.$6)(document, 'appId') ?? file.path;
        const bindings = readBindings(references, 'metadata', (path) => reader.place(file.path, `/connectionReferences${path}`));
        return [{ ...standAloneApp(reader, id, file.path, bindings), appType: 'code app', isPacked: false }];
    });
}

;// CONCATENATED MODULE: ./build/src/model/read-connection-references.js



/** Connection references stay in customizations.xml in every layout: SolutionPackager does not split them out. */
function readConnectionReferences(reader, customizations) {
    const key = '@connectionreferencelogicalname';
    const rows = sectionRows(reader, customizations, 'connectionreferences', 'connectionreference', key);
    const references = new Map();
    for (const row of rows) {
        const reference = toConnectionReference(reader, row);
        const known = reference && references.get(reference.id.toLowerCase());
        // A merge may have doubled a row; a stub beside it says less.
        if (reference && (!known || known.isStub))
            references.set(reference.id.toLowerCase(), reference);
    }
    return [...references.values()];
}
function toConnectionReference(reader, { element, at, placeOf }) {
    const logicalName = element.attributes.get('connectionreferencelogicalname')?.trim();
    if (!logicalName)
        return undefined;
    const displayName = textOfChild(element, 'connectionreferencedisplayname') ?? '';
    const connectorId = textOfChild(element, 'connectorid') ?? '';
    const customConnector = childOf(element, 'customconnectorid');
    const customConnectorId = customConnector && (textOfChild(customConnector, 'connectorid') ?? customConnector.text);
    return {
        kind: 'connectionReference',
        id: logicalName,
        name: displayName || logicalName,
        description: textOfChild(element, 'description') ?? '',
        at,
        package: reader.source.path,
        logicalName,
        displayName,
        connectorId,
        connector: (0,identifier/* connectorOf */.dO)(connectorId),
        connectorAt: placeOf('connectorid'),
        customConnectorId: (0,identifier/* normalGuid */.X8)(customConnectorId ?? '') || undefined,
        connectionId: textOfChild(element, 'connectionid'),
        connectionAt: placeOf('connectionid'),
        isStub: element.children.length === 0,
        isMadeByAgent: /\.(cr\.|shared_)/i.test(logicalName),
    };
}

;// CONCATENATED MODULE: ./build/src/model/connector-secrets.js



/** Pointers of the client secrets and keys that the connection parameters of a custom connector have as plain text. */
function connectorSecrets(document) {
    const found = [];
    visit(document, [], found);
    return [...new Set(found)];
}
const secretName = /^(?:client_?secret|secret|password|api_?key)$/i;
const shortestSecret = 8;
function visit(value, way, found) {
    if (typeof value !== 'object' || value === null)
        return;
    const isSecretParameter = (0,json_access/* textAt */.$6)(value, 'type')?.toLowerCase() === 'securestring';
    if (isSecretParameter)
        found.push(...defaultsOf(value).map((names) => (0,pointer/* pointer */.Wn)(...way, ...names)));
    for (const [name, inner] of Object.entries(value)) {
        const names = secretName.test(name) ? secretsAt(inner) : [];
        found.push(...names.map((more) => (0,pointer/* pointer */.Wn)(...way, name, ...more)));
        visit(inner, [...way, name], found);
    }
}
/** Plain, or as custom parameters have it: `{ "value": "…" }`. */
function secretsAt(value) {
    if (typeof value === 'string')
        return connector_secrets_isSecret(value) ? [[]] : [];
    return connector_secrets_isSecret((0,json_access/* textAt */.$6)(value, 'value')) ? [['value']] : [];
}
/** What a user who makes a connection would find filled in. */
function defaultsOf(parameter) {
    const ways = [['defaultValue'], ['default'], ['value'], ['uiDefinition', 'constraints', 'default']];
    return ways.filter((way) => connector_secrets_isSecret((0,json_access/* textAt */.$6)(parameter, ...way)));
}
function connector_secrets_isSecret(text) {
    return text !== undefined && !/\s/.test(text) && isSecretText(text.trim(), shortestSecret);
}

;// CONCATENATED MODULE: ./build/src/model/read-custom-connectors.js




/** Custom connectors, in customizations.xml or as `Connectors/<name>.xml` of a tree. */
function readCustomConnectors(reader, customizations) {
    const rows = [
        ...sectionRows(reader, customizations, 'Connectors', 'Connector', 'name'),
        ...fileRows(reader, /^connectors?\/[^/]+(?<!_managed)\.xml$/i, 'Connector'),
    ];
    const connectors = rows.flatMap((row) => toCustomConnector(reader, row) ?? []);
    const byName = new Map(connectors.map((connector) => [connector.id.toLowerCase(), connector]));
    return [...byName.values()];
}
/** A row without an id and without a definition is a placeholder of some tool, not a connector. */
function toCustomConnector(reader, { element, at, placeOf }) {
    const name = textOfChild(element, 'name');
    const connectorId = textOfChild(element, 'connectorid');
    const openApi = textOfChild(element, 'openapidefinition');
    const openApiFile = openApi && findConnectorFile(reader, openApi.replace(/^\//, ''))?.path;
    if (name === undefined || (connectorId === undefined && !openApiFile))
        return undefined;
    const displayName = textOfChild(element, 'displayname') ?? name;
    for (const [child, reason] of connectorFiles) {
        const path = textOfChild(element, child)?.replace(/^\//, '');
        if (path !== undefined && !findConnectorFile(reader, path)) {
            reader.report({ kind: 'file-missing', reason, owner: displayName, file: path, at: placeOf(child) });
        }
    }
    return {
        kind: 'customConnector',
        id: name,
        name: displayName,
        description: textOfChild(element, 'description') ?? '',
        at,
        package: reader.source.path,
        connectorId: connectorId === undefined ? undefined : (0,identifier/* normalGuid */.X8)(connectorId),
        openApiFile: openApiFile || undefined,
        literalSecrets: parameterFiles.flatMap((child) => {
            const path = textOfChild(element, child)?.replace(/^\//, '');
            const file = path === undefined ? undefined : findConnectorFile(reader, path);
            return file ? secretsIn(reader, file) : [];
        }),
    };
}
const parameterFiles = ['connectionparameters', 'connectionparametersets'];
/** An empty file is what some exports have in place of parameters. */
function secretsIn(reader, file) {
    if (reader.text(file)?.trim() === '')
        return [];
    return connectorSecrets(reader.json(file)).map((way) => ({
        parameter: way.slice(1),
        at: reader.place(file.path, way),
    }));
}
const connectorFiles = [
    ['openapidefinition', 'openApi'],
    ['connectionparameters', 'connectionParameters'],
];
/** The XML says `/Connector/…` in every layout; a tree has the folder `Connectors`. */
function findConnectorFile(reader, path) {
    return reader.find(path) ?? reader.find(path.replace(/^connector\//i, 'connectors/'));
}

;// CONCATENATED MODULE: ./build/src/model/read-environment-variables.js





/** A folder a variable, in every layout: the definition, its current value, or both. */
function readEnvironmentVariables(reader) {
    const definitions = reader.matching(/^environmentvariabledefinitions\/[^/]+\/environmentvariabledefinition\.xml$/i);
    const defined = definitions.flatMap((file) => readDefinition(reader, file) ?? []);
    const definedFolders = new Set(definitions.map((file) => folderOf(file.path).toLowerCase()));
    const valuesOnly = reader
        .matching(/^environmentvariabledefinitions\/[^/]+\/environmentvariablevalues\.json$/i)
        .filter((file) => !definedFolders.has(folderOf(file.path).toLowerCase()))
        .map((file) => undefinedVariable(reader, file.path));
    return [...defined, ...valuesOnly];
}
/** https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/environmentvariabledefinition */
const types = new Map([
    ['100000000', 'text'],
    ['100000001', 'number'],
    ['100000002', 'yes/no'],
    ['100000003', 'JSON'],
    ['100000004', 'data source'],
    ['100000005', 'secret'],
]);
function readDefinition(reader, file) {
    const { path } = file;
    const root = reader.xml(file);
    if (!root)
        return undefined;
    const schemaName = root.attributes.get('schemaname')?.trim() || nameOfFolder(path);
    const at = reader.place(path, '/environmentvariabledefinition', root);
    const apiId = childOf(root, 'apiid');
    const defaultValue = textOfChild(root, 'defaultvalue');
    const defaultAt = reader.place(path, `${at.pointer}/defaultvalue`, childOf(root, 'defaultvalue'));
    const values = readValues(reader, folderOf(path));
    return {
        kind: 'environmentVariable',
        id: schemaName,
        name: childOf(root, 'displayname')?.attributes.get('default')?.trim() || schemaName,
        description: childOf(root, 'description')?.attributes.get('default')?.trim() ?? '',
        at,
        package: reader.source.path,
        isDefined: true,
        type: types.get(textOfChild(root, 'type') ?? ''),
        defaultValue,
        isRequired: textOfChild(root, 'isrequired') === '1',
        parameterKey: textOfChild(root, 'parameterkey') ?? '',
        connector: (0,identifier/* connectorOf */.dO)(textOfChild(root, 'apiid')) || undefined,
        connectorAt: apiId ? reader.place(path, `${at.pointer}/apiid`, apiId) : at,
        values,
        texts: [
            ...(defaultValue === undefined ? [] : [toText('default value', defaultValue, defaultAt)]),
            ...values.map((current) => toText('current value', current.value, current.at)),
        ],
    };
}
/** A value whose definition is in another solution. */
function undefinedVariable(reader, path) {
    const schemaName = nameOfFolder(path);
    const at = reader.place(path, '');
    const values = readValues(reader, folderOf(path));
    return {
        kind: 'environmentVariable',
        id: schemaName,
        name: schemaName,
        description: '',
        at,
        package: reader.source.path,
        isDefined: false,
        type: undefined,
        defaultValue: undefined,
        isRequired: false,
        parameterKey: '',
        connector: undefined,
        connectorAt: at,
        values,
        texts: values.map((one) => toText('current value', one.value, one.at)),
    };
}
function toText(role, text, at) {
    return { role, text, isPlaceholder: (0,placeholder/* isPlaceholder */.w)(text), at };
}
/** One value is an object, several are an array. A row without a value is a left-over of a deleted one. */
function readValues(reader, folder) {
    const file = reader.find(`${folder}/environmentvariablevalues.json`);
    const document = file && reader.json(file);
    const listPath = ['environmentvariablevalues', 'environmentvariablevalue'];
    const list = (0,json_access/* valueAt */.fK)(document, ...listPath);
    if (!file || list === undefined)
        return [];
    const rows = Array.isArray(list) ? (0,json_access/* itemsOf */.S3)(list) : [list];
    return rows.flatMap((row, index) => {
        const written = (0,json_access/* member */.Dc)(row, 'value');
        const value = typeof written === 'number' || typeof written === 'boolean' ? String(written) : (0,json_access/* textAt */.$6)(row, 'value');
        if (value === undefined)
            return [];
        const path = Array.isArray(list) ? [...listPath, index, 'value'] : [...listPath, 'value'];
        return [{ value, at: reader.place(file.path, (0,pointer/* pointer */.Wn)(...path)) }];
    });
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/'));
}
function nameOfFolder(path) {
    const folder = folderOf(path);
    return folder.slice(folder.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/src/model/read-flows.js



/** https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/solutioncomponent#BKMK_ComponentType */
const processType = '29';
const emptyDefinition = {
    triggers: [],
    connections: [],
    unresolvedKeys: [],
    picksKeyByExpression: false,
    childFlowCalls: [],
    environmentVariables: [],
    undefinedParameters: [],
    environmentAddresses: [],
    literalSecrets: [],
};
/** The cloud flows of a solution: each metadata row with its file, and the files that no row names. */
function readFlows(reader, rows, solution) {
    const files = reader.matching(/^workflows\/.+\.json$/i);
    const fileFor = fileFinder(reader, files);
    const fileOfRow = new Map(rows.map((row) => [row, fileFor(row)]));
    const taken = new Set([...fileOfRow.values()].map((file) => file?.path));
    const listed = new Set(solution?.rootComponents.filter(({ type }) => type === processType).map(({ id }) => id));
    for (const [row, file] of fileOfRow) {
        if (!row.isCloudFlow && file)
            reader.skip(file.path, 'not a cloud flow');
    }
    const withRow = rows
        .filter((row) => row.isCloudFlow)
        .map((row) => flowOfRow(reader, row, fileOfRow.get(row)));
    const known = new Set(withRow.map((flow) => flow.id));
    const withoutRow = files
        .filter((file) => !taken.has(file.path))
        .flatMap((file) => flowOfFile(reader, file, known, listed) ?? []);
    return [...withRow, ...withoutRow];
}
/** By JsonFileName, then by the GUID in the file's name: a rename changes the one, a translation the other. */
function fileFinder(reader, files) {
    let byId;
    return (row) => {
        if (row.jsonFile === undefined && !row.isCloudFlow)
            return undefined;
        const named = row.jsonFile === undefined ? undefined : reader.find(row.jsonFile);
        if (named)
            return named;
        byId ??= (0,group_by/* groupBy */.$)(files, (file) => (0,identifier/* trailingGuid */.C8)((0,identifier/* baseName */.Fl)(file.path)));
        return byId.get(row.id)?.[0];
    };
}
function flowOfRow(reader, row, file) {
    if (!file && row.jsonFile !== undefined) {
        reader.report({
            kind: 'file-missing',
            reason: 'flow',
            owner: row.name,
            file: row.jsonFile,
            at: row.jsonFileAt,
        });
    }
    const document = file && reader.jsonWithText(file);
    if (file && document && !isCloudFlow(document.value)) {
        reader.reportShape(file.path, 'it is the file of a cloud flow and has no triggers and no actions');
    }
    const definition = file && document ? read_flows_definitionOf(reader, file, document) : emptyDefinition;
    return {
        kind: 'flow',
        id: row.id,
        name: row.name,
        description: row.description,
        at: file ? reader.place(file.path, '') : row.at,
        package: reader.source.path,
        state: row.stateCode === undefined ? undefined : row.stateCode === '1' ? 'on' : 'off',
        stateAt: row.stateAt,
        nameAt: row.at,
        isPacked: true,
        ...definition,
    };
}
function flowOfFile(reader, file, known, listed) {
    const document = reader.jsonWithText(file);
    if (!document)
        return undefined;
    if (!isCloudFlow(document.value)) {
        reader.skip(file.path, 'not a cloud flow');
        return undefined;
    }
    const base = (0,identifier/* baseName */.Fl)(file.path);
    const id = (0,identifier/* trailingGuid */.C8)(base) ?? base;
    const at = reader.place(file.path, '');
    // A row that can't be read lists its flow all the same.
    const hasRowFile = reader.find(`${file.path}.data.xml`) !== undefined;
    const isPacked = (listed.has(id) || hasRowFile) && !known.has(id);
    if (!isPacked)
        reader.report({ kind: 'file-unlisted', flow: nameOfFile(base), at });
    return known.has(id) ? undefined : { ...standAloneFlow(reader, file, document), isPacked };
}
/** A flow that only its file tells of. */
function standAloneFlow(reader, file, document) {
    const base = (0,identifier/* baseName */.Fl)(file.path);
    const at = reader.place(file.path, '');
    return {
        kind: 'flow',
        id: (0,identifier/* trailingGuid */.C8)(base) ?? base,
        name: nameOfFile(base),
        description: '',
        at,
        package: reader.source.path,
        state: undefined,
        stateAt: at,
        nameAt: at,
        isPacked: true,
        ...read_flows_definitionOf(reader, file, document),
    };
}
function read_flows_definitionOf(reader, file, document) {
    return readFlowDefinition(document, (pointer) => reader.place(file.path, pointer));
}
function nameOfFile(base) {
    const guid = (0,identifier/* trailingGuid */.C8)(base);
    const name = guid === undefined ? base : base.slice(0, -guid.length).replace(/-$/, '');
    return name === '' ? base : name;
}

;// CONCATENATED MODULE: ./build/src/model/read-solution.js


/** Reads solution.xml, or `Other/Solution.xml` of a tree. `undefined` where it is absent or malformed. */
function readSolution(reader) {
    const file = reader.find('other/solution.xml') ?? reader.find('solution.xml');
    const root = file && reader.xml(file);
    if (!file || !root)
        return undefined;
    const manifest = childOf(root, 'solutionmanifest');
    if (root.name !== 'importexportxml' || !manifest) {
        reader.reportShape(file.path, 'it has no <SolutionManifest> in <ImportExportXml>');
        return undefined;
    }
    const uniqueName = textOfChild(manifest, 'uniquename') ?? '';
    const displayName = localized(manifest, 'localizednames') ?? uniqueName;
    const packageType = packageTypes.get(textOfChild(manifest, 'managed') ?? '') ?? 'unmanaged';
    const publisher = childOf(manifest, 'publisher');
    return {
        kind: 'solution',
        id: uniqueName,
        name: displayName,
        description: localized(manifest, 'descriptions') ?? '',
        at: childOf(manifest, 'uniquename')
            ? reader.place(file.path, '/ImportExportXml/SolutionManifest/UniqueName', childOf(manifest, 'uniquename'))
            : reader.place(file.path, '/ImportExportXml/SolutionManifest', manifest),
        package: reader.source.path,
        uniqueName,
        displayName,
        version: textOfChild(manifest, 'version') ?? '',
        managed: packageType === 'managed',
        packageType,
        publisher: {
            uniqueName: (publisher && textOfChild(publisher, 'uniquename')) ?? '',
            prefix: (publisher && textOfChild(publisher, 'customizationprefix')) ?? '',
        },
        publisherAt: publisher
            ? reader.place(file.path, '/ImportExportXml/SolutionManifest/Publisher', publisher)
            : reader.place(file.path, '/ImportExportXml/SolutionManifest', manifest),
        rootComponents: listIn(manifest, 'rootcomponents', 'rootcomponent').map((element, index) => toRootComponent(reader, file.path, element, index)),
        missingDependencies: listIn(manifest, 'missingdependencies', 'missingdependency').flatMap((element, index) => toMissingDependency(reader, file.path, element, index)),
    };
}
/** 2 is what SolutionPackager writes into a tree that it packs both ways. */
const packageTypes = new Map([
    ['0', 'unmanaged'],
    ['1', 'managed'],
    ['2', 'both'],
]);
function localized(manifest, list) {
    const texts = childOf(manifest, list)?.children ?? [];
    return texts[0]?.attributes.get('description')?.trim() || undefined;
}
function listIn(manifest, list, item) {
    return childOf(manifest, list)?.children.filter((child) => child.name === item) ?? [];
}
function toRootComponent(reader, file, element, index) {
    const { attributes } = element;
    const id = attributes.get('id');
    const path = `/ImportExportXml/SolutionManifest/RootComponents/RootComponent[${index}]`;
    return {
        type: attributes.get('type') ?? '',
        id: id === undefined ? undefined : (0,identifier/* normalGuid */.X8)(id),
        schemaName: attributes.get('schemaname'),
        at: reader.place(file, path, element),
    };
}
/** The id stands in `id`, `schemaName` or `id.<column>`; the order of the attributes is not fixed. */
function toMissingDependency(reader, file, element, index) {
    const required = childOf(element, 'required');
    if (!required)
        return [];
    const { attributes } = required;
    const idColumn = [...attributes.keys()].find((name) => name.startsWith('id.'));
    const id = attributes.get(idColumn ?? 'id') ?? attributes.get('schemaname') ?? '';
    const provider = attributes.get('solution')?.trim() ?? '';
    const path = `/ImportExportXml/SolutionManifest/MissingDependencies/MissingDependency[${index}]/Required`;
    return [
        {
            type: (attributes.get('type') ?? '').toLowerCase(),
            id: id.trim().replace(/^\{|\}$/g, ''),
            schemaName: attributes.get('schemaname')?.trim() || undefined,
            parentSchemaName: attributes.get('parentschemaname')?.trim() || undefined,
            displayName: attributes.get('displayname')?.trim() ?? '',
            neededBy: childOf(element, 'dependent')?.attributes.get('displayname')?.trim() || undefined,
            providedBy: provider === '' || provider.toLowerCase() === 'active' ? undefined : provider,
            at: reader.place(file, path, required),
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/model/workflow-row.js



/** https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/workflow#BKMK_Category */
const cloudFlowCategory = '5';
const desktopFlowCategory = '6';
/** In customizations.xml, or one file a row in a tree. A row that stands in both is one. */
function readWorkflowRows(reader, customizations) {
    const rows = [
        ...sectionRows(reader, customizations, 'Workflows', 'Workflow', '@WorkflowId'),
        ...fileRows(reader, /^workflows\/[^/]+\.data\.xml$/i, 'Workflow'),
    ].flatMap((row) => toWorkflowRow(row) ?? []);
    return [...new Map(rows.map((row) => [row.id, row])).values()];
}
function toWorkflowRow({ element, at, placeOf }) {
    const id = element.attributes.get('workflowid');
    if (id === undefined)
        return undefined;
    const jsonFile = textOfChild(element, 'jsonfilename')?.replace(/^\//, '');
    const category = textOfChild(element, 'category');
    return {
        id: (0,identifier/* normalGuid */.X8)(id),
        name: element.attributes.get('name')?.trim() || (0,identifier/* normalGuid */.X8)(id),
        description: element.attributes.get('description')?.trim() ?? '',
        jsonFile,
        isCloudFlow: category === cloudFlowCategory || (category === undefined && jsonFile !== undefined),
        isDesktopFlow: category === desktopFlowCategory,
        stateCode: textOfChild(element, 'statecode'),
        at,
        stateAt: placeOf('StateCode'),
        jsonFileAt: placeOf('JsonFileName'),
    };
}

;// CONCATENATED MODULE: ./build/src/model/read-package.js
















const nothing = {
    solution: undefined,
    hasCustomizations: false,
    processIds: new Set(),
    hasDesktopFlow: false,
    flows: [],
    canvasApps: [],
    connectionReferences: [],
    customConnectors: [],
    environmentVariables: [],
    agents: [],
};
/** Files to model, the same for every layout. What could not be read or understood is in `problems`. */
function readPackage(found) {
    const { source } = found;
    if (found.problems.some((problem) => problem.kind === 'package-unreadable'))
        return unreadPackage(found);
    try {
        const reader = fileReader(source);
        const content = readContent(reader);
        checkParts(content);
        return {
            path: source.path,
            layout: source.layout,
            isRead: true,
            ...content,
            problems: [...found.problems, ...reader.problems],
            coverage: { files: source.files.size, parsed: reader.parsed.size, skipped: reader.skipped },
            source,
        };
    }
    catch (error) {
        return unreadPackage({ source, problems: [(0,unreadable/* unreadableProblem */.$Z)(source.path, error)] });
    }
}
/** Unique name of the solution in a package, without reading anything else of it. */
function readSolutionName({ source }) {
    try {
        return readSolution(fileReader(source))?.uniqueName;
    }
    catch (error) {
        if ((0,unreadable/* isUnreadable */.GZ)(error))
            return undefined;
        throw error;
    }
}
function unreadPackage({ source, problems }) {
    const coverage = { files: 0, parsed: 0, skipped: [] };
    return { path: source.path, layout: source.layout, isRead: false, ...nothing, problems, coverage, source };
}
function readContent(reader) {
    switch (reader.source.layout) {
        case 'zip':
        case 'unpacked-xml':
        case 'unpacked-flat':
            return readSolutionPackage(reader);
        case 'canvas-app':
        case 'canvas-source':
            return readCanvasPackage(reader);
        case 'flow-package':
        case 'app-package':
            return readLegacyPackage(reader);
        case 'flow-json':
            return readFlowJson(reader);
        case 'git-yaml':
            return notASolution(reader, 'gitYaml');
    }
}
function readSolutionPackage(reader) {
    const solution = readSolution(reader);
    const customizations = readCustomizations(reader);
    const rows = readWorkflowRows(reader, customizations);
    return {
        solution,
        hasCustomizations: customizations !== undefined,
        processIds: new Set(rows.map((row) => row.id)),
        hasDesktopFlow: rows.some((row) => row.isDesktopFlow),
        flows: readFlows(reader, rows, solution),
        canvasApps: [...readCanvasApps(reader, customizations), ...readCodeApps(reader)],
        connectionReferences: readConnectionReferences(reader, customizations),
        customConnectors: readCustomConnectors(reader, customizations),
        environmentVariables: readEnvironmentVariables(reader),
        agents: readAgents(reader),
    };
}
function readCanvasPackage(reader) {
    const id = (0,identifier/* baseName */.Fl)(reader.source.path.slice(reader.source.path.lastIndexOf('!') + 1));
    const properties = reader.find('properties.json');
    if (!properties && reader.source.layout === 'canvas-app') {
        reader.reportShape(id, 'it has no Properties.json');
    }
    const bindings = [
        ...(properties ? bindingsInProperties(reader, properties) : []),
        ...bindingsInUnpackedSource(reader, ''),
    ];
    return {
        ...nothing,
        canvasApps: [standAloneApp(reader, id, properties?.path ?? 'CanvasManifest.json', bindings)],
    };
}
/** Recognised and counted; what its flows bind is chosen by whoever imports it. */
function readLegacyPackage(reader) {
    const flows = reader.matching(/(^|\/)microsoft\.flow\/flows\/[^/]+\/definition\.json$/i).flatMap((file) => {
        const document = reader.json(file);
        const id = file.path.split('/').at(-2) ?? file.path;
        const name = (0,json_access/* textAt */.$6)(document, 'properties', 'displayName') ?? id;
        return document === undefined
            ? []
            : [{ ...standAloneFlow(reader, file, { value: {}, text: '' }), id, name }];
    });
    const canvasApps = reader
        .matching(/(^|\/)microsoft\.powerapps\/apps\/.+\.msapp$/i)
        .map((file) => standAloneApp(reader, (0,identifier/* baseName */.Fl)(file.path), file.path, bindingsInMsapp(reader, file)));
    return { ...notASolution(reader, canvasApps.length > 0 ? 'appPackage' : 'flowPackage'), flows, canvasApps };
}
function notASolution(reader, reason) {
    const manifest = reader.find('manifest.json') ?? reader.matching(/^solutions\/[^/]+\/solution\.ya?ml$/i)[0];
    reader.report({ kind: 'package-not-a-solution', reason, at: reader.place(manifest?.path ?? '', '') });
    return nothing;
}
function readFlowJson(reader) {
    const flows = [...reader.source.files.values()].flatMap((file) => {
        const document = reader.jsonWithText(file);
        if (!document || isCloudFlow(document.value)) {
            return document ? [standAloneFlow(reader, file, document)] : [];
        }
        reader.reportShape(file.path, 'it is not a cloud flow: it has no triggers and no actions');
        return [];
    });
    return { ...nothing, flows };
}


/***/ }),

/***/ 4196:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: function() { return /* binding */ escapeLoggingCommands; },
/* harmony export */   IY: function() { return /* binding */ escapeLinesForLog; },
/* harmony export */   UN: function() { return /* binding */ escapeControls; },
/* harmony export */   Zs: function() { return /* binding */ escapeControlsInJson; },
/* harmony export */   zB: function() { return /* binding */ escapeForLog; }
/* harmony export */ });
/**
 * Characters that act on a terminal or hide from its reader instead of being seen: C0 and C1 controls, line and
 * paragraph separators, direction marks, zero-width space, byte order mark, tags, halves of a surrogate pair.
 * The joiners that emoji and scripts need (U+200C, U+200D) stay.
 */
const unseen = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}\u{e0000}-\u{e007f}]/gu;
/** The same without C0 controls and lone surrogates, which JSON.stringify escapes itself. */
const unseenInJson = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** `##[…`, `##vso[…`, `##teamcity[…`: build servers obey these wherever they stand in a line of a log. */
const loggingCommand = /##(?=[a-z]*\[)/gi;
/** GitHub Actions obeys `::name …` where a line begins with it, and wrapping can begin a line anywhere. */
const workflowCommand = /::(?=[a-z])/gi;
const shortEscapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Text from a package that can't move the cursor, hide or turn the line around. */
function escapeControls(text) {
    return text.replace(unseen, (character) => shortEscapes[character] ?? escapeUnits(character));
}
/** The same for a terminal or the log of a build server, which it can't command either. */
function escapeForLog(text) {
    return escapeControls(text).replace(loggingCommand, '#\\u0023').replace(workflowCommand, ':\\u003a');
}
/** The same line by line: our own line breaks stay. */
function escapeLinesForLog(text) {
    return text.split('\n').map(escapeForLog).join('\n');
}
/** Controls as they are, but no command for a build server: for text that goes into a command of ours. */
function escapeLoggingCommands(text) {
    return text.replace(loggingCommand, '#\\u0023');
}
/** For a JSON text on its way to either; a reader of the JSON gets the same values. */
function escapeControlsInJson(json) {
    return json.replace(unseenInJson, escapeUnits).replace(loggingCommand, '#\\u0023');
}
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join('');
}


/***/ }),

/***/ 7723:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ formatReport; },
/* harmony export */   z: function() { return /* binding */ reportFormats; }
/* harmony export */ });
/** What a report can be written as, in the order of `--help`. */
const reportFormats = [
    'pretty',
    'json',
    'sarif',
    'github',
    'azure',
    'markdown',
    'junit',
    'html',
];
/** The report as text. A run loads the formatters that it needs and no others. */
async function formatReport(report, format, { width = 80, colour = false, quiet = false, rules: others = [], category, ...style } = {}) {
    switch (format) {
        case 'pretty':
            return (await __webpack_require__.e(/* import() */ 915).then(__webpack_require__.bind(__webpack_require__, 2915))).pretty(report, { ...style, width, colour, quiet });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 209).then(__webpack_require__.bind(__webpack_require__, 209))).json(report);
        case 'sarif': {
            const [{ sarif }, { ownRulePages, rulePages }, { pages }, { rules }] = await Promise.all([
                __webpack_require__.e(/* import() */ 742).then(__webpack_require__.bind(__webpack_require__, 9742)),
                __webpack_require__.e(/* import() */ 473).then(__webpack_require__.bind(__webpack_require__, 473)),
                __webpack_require__.e(/* import() */ 964).then(__webpack_require__.bind(__webpack_require__, 5964)),
                Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4677)),
            ]);
            return sarif(report, { rules: [...rulePages(rules, pages), ...ownRulePages(others)], category });
        }
        case 'github':
            return (await __webpack_require__.e(/* import() */ 272).then(__webpack_require__.bind(__webpack_require__, 7272))).github(report);
        case 'azure':
            return (await __webpack_require__.e(/* import() */ 425).then(__webpack_require__.bind(__webpack_require__, 6425))).azure(report);
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 3846))).markdown(report);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 227).then(__webpack_require__.bind(__webpack_require__, 8227))).junit(report);
        case 'html': {
            const [{ html }, { graphWithout }, { pages }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(22), __webpack_require__.e(848)]).then(__webpack_require__.bind(__webpack_require__, 8848)),
                __webpack_require__.e(/* import() */ 202).then(__webpack_require__.bind(__webpack_require__, 5202)),
                __webpack_require__.e(/* import() */ 964).then(__webpack_require__.bind(__webpack_require__, 5964)),
            ]);
            const { graph, isIgnored, targets, excerptOf } = style;
            const drawn = graph && isIgnored ? graphWithout(graph, isIgnored) : graph;
            return html(report, { pages, graph: drawn, targets, excerptOf });
        }
    }
}


/***/ }),

/***/ 5661:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ bufferOf; }
/* harmony export */ });
/** The same bytes as a Buffer, not copied. */
function bufferOf(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ }),

/***/ 9854:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: function() { return /* binding */ textAt; },
/* harmony export */   Dc: function() { return /* binding */ member; },
/* harmony export */   S3: function() { return /* binding */ itemsOf; },
/* harmony export */   fK: function() { return /* binding */ valueAt; },
/* harmony export */   lS: function() { return /* binding */ membersOf; },
/* harmony export */   u4: function() { return /* binding */ isRecord; }
/* harmony export */ });
/** Reads what nobody promised: every function answers `undefined` or nothing where the shape is another. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** An own member; `__proto__` and `constructor` are plain names in a package. */
function member(value, name) {
    return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
/** The value at a path of member names. */
function valueAt(value, ...names) {
    let found = value;
    for (const name of names)
        found = member(found, name);
    return found;
}
/** A string that is not blank, trimmed. */
function textAt(value, ...names) {
    let found = value;
    for (const name of names)
        found = member(found, name);
    const text = typeof found === 'string' ? found.trim() : '';
    return text === '' ? undefined : text;
}
function membersOf(value) {
    return isRecord(value) ? Object.entries(value) : [];
}
function itemsOf(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 7231:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OQ: function() { return /* binding */ parseDeepJson; },
/* harmony export */   ap: function() { return /* binding */ endOfString; },
/* harmony export */   qF: function() { return /* binding */ parseJson; }
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4449);
/* harmony import */ var _parse_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4309);



/**
 * Text to value by `JSON.parse`: every parser that keeps positions takes ten times as long, and positions are only
 * wanted for what is reported (`locate-json.ts`). Throws ParseError `json` or `tooDeep`.
 */
function parseJson(text) {
    if (!hasManyBrackets(text))
        return parseDeepJson(text);
    if (text.length > unscannedCharacters)
        checkDepth(text);
    const value = parseDeepJson(text);
    if (nestsDeeper(value, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.depth))
        checkDepth(text);
    return value;
}
/** The same for whoever does not follow the nesting: without errors nothing is scanned. */
function parseDeepJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw firstError(text);
    }
}
/** Most files have fewer brackets than they may have levels, which two searches tell sooner than a scan. */
function hasManyBrackets(text) {
    let count = 0;
    for (const bracket of ['{', '[']) {
        for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
            count += 1;
            if (count > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.depth)
                return true;
        }
    }
    return false;
}
/** `JSON.parse` takes 75 bytes a level: what it could make of longer texts is known before. */
const unscannedCharacters = 1024 * 1024;
/** A walk over values takes a third of a scan of their text. */
function nestsDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    for (const name in value) {
        if (nestsDeeper(value[name], levels - 1))
            return true;
    }
    return false;
}
/** One linear scan. Strings are skipped by searching for their end, which is most of a flow. */
function checkDepth(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        switch (text.charCodeAt(at)) {
            case 0x22:
                at = endOfString(text, at);
                break;
            case 0x5b:
            case 0x7b:
                depth += 1;
                if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.depth) {
                    throw tooDeep(at);
                }
                break;
            case 0x5d:
            case 0x7d:
                depth -= 1;
        }
    }
}
function tooDeep(offset) {
    return new _parse_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ParseError */ .m('tooDeep', `it nests deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.depth} levels`, offset);
}
/** Offset of the quote that ends the string that begins at `start`; the end of the text if there is none. */
function endOfString(text, start) {
    let at = start;
    for (;;) {
        at = text.indexOf('"', at + 1);
        if (at === -1)
            return text.length;
        let backslashes = 0;
        while (text.charCodeAt(at - 1 - backslashes) === 0x5c)
            backslashes += 1;
        if (backslashes % 2 === 0)
            return at;
    }
}
/**
 * Where the recursion of jsonc-parser would go deeper than the limit. To it a string ends with its line, comments are none
 * of the text, and a bracket of the other kind closes nothing: what is no JSON has other levels there than in a scan for JSON.
 */
function tooDeepAt(text) {
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text, true);
    const closing = [];
    for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
        const first = text[scanner.getTokenOffset()];
        if (first === '{' || first === '[')
            closing.push(first === '{' ? '}' : ']');
        else if (first === closing.at(-1))
            closing.pop();
        if (closing.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.depth)
            return scanner.getTokenOffset();
    }
    return undefined;
}
function firstError(text) {
    const deepAt = tooDeepAt(text);
    if (deepAt !== undefined)
        return tooDeep(deepAt);
    const errors = [];
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    const first = errors[0];
    if (!first)
        return new _parse_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ParseError */ .m('json', 'it is not JSON', 0);
    const what = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(first.error).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    return new _parse_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ParseError */ .m('json', what.toLowerCase(), first.offset);
}


/***/ }),

/***/ 2980:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ lastStart; }
/* harmony export */ });
/** Index of the last start that is not behind an offset, in an ascending list that begins with 0. */
function lastStart(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 5366:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: function() { return /* binding */ locateAllJson; }
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8350);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7231);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6820);
/* harmony import */ var _raw_offsets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(638);




/**
 * Where the values of JSON Pointers stand in a text that is valid JSON, in one pass that skips what nobody asked for:
 * a place in a flow of 8 MB takes milliseconds, and ten thousand places not much more. `#` in a pointer leads into JSON
 * that a string holds, unless a member's name has it.
 *
 * @returns the ranges by pointer, without those that lead nowhere.
 */
function locateAllJson(text, pointers) {
    const wanted = [...new Set(pointers)];
    const found = locateWithin(text, wanted);
    const nested = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(wanted.filter((pointer) => pointer.includes(_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .intoJson */ .JO) && !found.has(pointer)), (pointer) => pointer.slice(0, pointer.indexOf(_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .intoJson */ .JO)));
    const strings = locateWithin(text, [...nested.keys()]);
    for (const [outer, whole] of nested) {
        const inner = whole.map((pointer) => pointer.slice(outer.length + _pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .intoJson */ .JO.length));
        const range = strings.get(outer);
        if (!range || text[range.start] !== '"')
            continue;
        const literal = text.slice(range.start, range.end);
        const places = locateAllJson(stringValue(literal), inner);
        const offsetOf = (0,_raw_offsets_js__WEBPACK_IMPORTED_MODULE_3__/* .rawOffsets */ .L)(literal.slice(1, -1), /\\(?:u.{4}|.)/g, () => 1);
        const inText = (index) => range.start + 1 + offsetOf(index);
        for (const pointer of inner) {
            const place = places.get(pointer);
            const inOuter = place && { start: inText(place.start), end: inText(place.end) };
            found.set(outer + _pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .intoJson */ .JO + pointer, inOuter ?? range);
        }
    }
    return found;
}
function locateWithin(text, pointers) {
    const found = new Map();
    if (pointers.length === 0)
        return found;
    visit(text, skipSpace(text, 0), toTree(pointers), found);
    return found;
}
function toTree(pointers) {
    const root = { pointers: [], children: new Map() };
    for (const pointer of pointers) {
        let node = root;
        for (const token of (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerTokens */ .Mr)(pointer)) {
            const child = node.children.get(token) ?? { pointers: [], children: new Map() };
            node.children.set(token, child);
            node = child;
        }
        node.pointers.push(pointer);
    }
    return root;
}
/** Notes the value at `start` and what is wanted in it; answers with its end. */
function visit(text, start, wanted, found) {
    const first = text[start];
    const isEntered = wanted.children.size > 0 && (first === '{' || first === '[');
    const end = isEntered ? visitChildren(text, start, wanted, found) : endOfValue(text, start);
    for (const pointer of wanted.pointers)
        found.set(pointer, { start, end });
    return end;
}
/** The last member of a name wins, as in `JSON.parse`. */
function visitChildren(text, start, wanted, found) {
    const isArray = text[start] === '[';
    let at = skipSpace(text, start + 1);
    for (let index = 0; at < text.length && text[at] !== (isArray ? ']' : '}'); index += 1) {
        const keyEnd = isArray ? at : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfString */ .ap)(text, at) + 1;
        const name = isArray ? String(index) : stringValue(text.slice(at, keyEnd));
        const valueAt = isArray ? at : skipSpace(text, skipSpace(text, keyEnd) + 1);
        const child = wanted.children.get(name);
        at = skipComma(text, child ? visit(text, valueAt, child, found) : endOfValue(text, valueAt));
    }
    return at + 1;
}
function stringValue(literal) {
    return literal.includes('\\') ? String(JSON.parse(literal)) : literal.slice(1, -1);
}
/** Exclusive end of the value that begins at `start`. */
function endOfValue(text, start) {
    const first = text[start];
    if (first === '"')
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfString */ .ap)(text, start) + 1;
    if (first !== '{' && first !== '[') {
        let at = start;
        while (at < text.length && !/[\s,\]}]/.test(text[at] ?? ''))
            at += 1;
        return at;
    }
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            at = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfString */ .ap)(text, at);
        else if (code === 0x7b || code === 0x5b)
            depth += 1;
        else if (code === 0x7d || code === 0x5d) {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    return text.length;
}
function skipSpace(text, start) {
    let at = start;
    while (at < text.length && ' \t\r\n'.includes(text[at] ?? ''))
        at += 1;
    return at;
}
function skipComma(text, start) {
    const at = skipSpace(text, start);
    return text[at] === ',' ? skipSpace(text, at + 1) : at;
}


/***/ }),

/***/ 4309:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: function() { return /* binding */ ParseError; }
/* harmony export */ });
/** A text that is not what it should be; the reader turns it into a `file-malformed` problem. */
class ParseError extends Error {
    reason;
    /** In the decoded text; `undefined` where the parser can't say. */
    offset;
    constructor(reason, detail, offset) {
        super(detail);
        this.reason = reason;
        this.offset = offset;
    }
}


/***/ }),

/***/ 9408:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: function() { return /* binding */ isPlaceholder; }
/* harmony export */ });
/** What pipelines put in place of a value: of the ALM Accelerator, of Azure DevOps, of shells, of templates. */
const token = /#\{[^}]{1,200}\}|\$\{[^}]{1,200}\}|\$\([^)]{1,200}\)|__[A-Za-z0-9]\w{0,200}?__|\{\{[^}]{1,200}\}\}/;
function isPlaceholder(text) {
    return token.test(text);
}


/***/ }),

/***/ 6820:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: function() { return /* binding */ keyed; },
/* harmony export */   JO: function() { return /* binding */ intoJson; },
/* harmony export */   Mr: function() { return /* binding */ pointerTokens; },
/* harmony export */   Wn: function() { return /* binding */ pointer; }
/* harmony export */ });
/** Joins a JSON Pointer: `pointer('properties', 'a/b')` is `/properties/a~1b` (RFC 6901). */
function pointer(...tokens) {
    return tokens.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
/** The tokens of a JSON Pointer. */
function pointerTokens(text) {
    const tokens = text.split('/').slice(1);
    return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** A step of an XML element path: `keyed('Workflow', '@WorkflowId', '0a…')` is `Workflow[@WorkflowId="0a…"]`. */
function keyed(element, key, value) {
    return `${element}[${key}=${JSON.stringify(value)}]`;
}
/** Between the address of a text and an address in the JSON that it holds. */
const intoJson = '#';


/***/ }),

/***/ 638:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: function() { return /* binding */ rawOffsets; }
/* harmony export */ });
/* harmony import */ var _last_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2980);

/**
 * Leads from an unescaped text back to the raw one.
 *
 * @param lengthOf how long what an escape stands for is.
 * @returns the offset in the raw text of a character of the unescaped one, or of its end.
 */
function rawOffsets(raw, escapes, lengthOf) {
    // Behind each escape: where the unescaped text goes on, and where the raw one does.
    const starts = [0];
    const rawStarts = [0];
    let length = 0;
    let rawLength = 0;
    for (const match of raw.matchAll(escapes)) {
        length += match.index - rawLength + lengthOf(match);
        rawLength = match.index + match[0].length;
        starts.push(length);
        rawStarts.push(rawLength);
    }
    return (index) => {
        const at = (0,_last_start_js__WEBPACK_IMPORTED_MODULE_0__/* .lastStart */ .p)(starts, index);
        return (rawStarts[at] ?? 0) + index - (starts[at] ?? 0);
    };
}


/***/ }),

/***/ 1230:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ isGitLfsPointer; },
/* harmony export */   g: function() { return /* binding */ decodeText; }
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _buffer_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5661);
/* harmony import */ var _parse_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4309);



/**
 * Bytes to text, without the byte order mark: UTF-8, UTF-16 of either order with its mark, and what an XML
 * declaration names. Trees hold UTF-16LE flows beside UTF-8 ones (`fixtures/rules/flow-direct-connection/bad-utf-16`).
 *
 * Throws ParseError `encoding`.
 */
function decodeText(bytes) {
    const buffer = (0,_buffer_of_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferOf */ .K)(bytes);
    if (buffer[0] === 0xff && buffer[1] === 0xfe)
        return decodeUtf16(buffer, 'utf-16le', 'UTF-16LE');
    if (buffer[0] === 0xfe && buffer[1] === 0xff)
        return decodeUtf16(buffer, 'utf-16be', 'UTF-16BE');
    const hasMark = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer))
        return buffer.toString('utf8', hasMark ? 3 : 0);
    const declared = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(buffer.toString('latin1', 0, 200))?.[1];
    if (!hasMark && declared && !/^utf/i.test(declared))
        return decodeAs(buffer, declared);
    throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ParseError */ .m('encoding', hasMark ? 'its byte order mark says UTF-8, and it is not' : 'it is not UTF-8');
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function isGitLfsPointer(bytes) {
    return (0,_buffer_of_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferOf */ .K)(bytes).toString('latin1', 0, 64).startsWith('version https://git-lfs');
}
function decodeUtf16(buffer, label, name) {
    try {
        return new TextDecoder(label, { fatal: true }).decode(buffer);
    }
    catch {
        throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ParseError */ .m('encoding', `its byte order mark says ${name}, and it is not`);
    }
}
function decodeAs(buffer, label) {
    try {
        return new TextDecoder(label, { fatal: true }).decode(buffer);
    }
    catch {
        throw new _parse_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ParseError */ .m('encoding', `it is not ${label}, which its declaration names`);
    }
}


/***/ }),

/***/ 6471:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: function() { return /* binding */ componentKinds; }
/* harmony export */ });
const componentKinds = [
    'solution',
    'flow',
    'canvasApp',
    'connectionReference',
    'customConnector',
    'environmentVariable',
    'agent',
    'connection',
    'connector',
    'principal',
    'file',
];


/***/ }),

/***/ 949:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: function() { return /* binding */ run; }
});

// EXTERNAL MODULE: ./build/rules/index.js + 75 modules
var build_rules = __webpack_require__(4677);
// EXTERNAL MODULE: ./build/src/config/configuration.js
var config_configuration = __webpack_require__(6726);
// EXTERNAL MODULE: ./build/src/settle/locate.js + 2 modules
var locate = __webpack_require__(9265);
// EXTERNAL MODULE: ./build/src/settle/order.js
var order = __webpack_require__(2313);
;// CONCATENATED MODULE: ./build/src/accept-findings.js



/** Takes away what is accepted, and adds what is to say of that: loaded only where something is. */
async function acceptFindings(settled, { configuration = config_configuration/* emptyConfiguration */.u, baseline, today, cwd }, ran) {
    const { suppressions, files } = configuration;
    const isNothingAccepted = suppressions.length === 0 && baseline === undefined;
    const accept = isNothingAccepted
        ? (findings) => ({ findings, suppressed: [], uses: [], stale: [] })
        : await (await __webpack_require__.e(/* import() */ 809).then(__webpack_require__.bind(__webpack_require__, 3809))).acceptance({ suppressions, baseline, cwd, today });
    const { uses, ...accepted } = accept(settled);
    const documents = files.map(locate/* textDocument */.T6);
    const remarks = await remarksOn(uses, { ...ran, findings: accepted.findings, cwd, documents });
    return { ...accepted, findings: (0,order/* withRemarks */.i1)(accepted.findings, remarks.findings), accept, remarks };
}
async function remarksOn(uses, ran) {
    if (uses.length === 0)
        return { findings: [], failures: [] };
    return (await __webpack_require__.e(/* import() */ 222).then(__webpack_require__.bind(__webpack_require__, 4222))).checkSuppressions(uses, ran);
}

;// CONCATENATED MODULE: ./build/src/compare/open-base.js
/** What only comparisons need is loaded only for them. */
async function openBase({ against, paths, cwd }, newer) {
    if (against === undefined)
        return undefined;
    const { readBase } = await Promise.all(/* import() */[__webpack_require__.e(102), __webpack_require__.e(903)]).then(__webpack_require__.bind(__webpack_require__, 6903));
    const { compareWithBase } = await __webpack_require__.e(/* import() */ 145).then(__webpack_require__.bind(__webpack_require__, 7145));
    const base = await readBase(against, { paths, cwd, ...newer });
    return { ...base, compare: (active, head) => compareWithBase(base, active, head) };
}

// EXTERNAL MODULE: ./build/src/engine/active-rule.js
var active_rule = __webpack_require__(143);
// EXTERNAL MODULE: ./build/src/engine/rule-changes.js
var rule_changes = __webpack_require__(9276);
// EXTERNAL MODULE: ./build/src/engine/rule-settings.js
var rule_settings = __webpack_require__(6764);
// EXTERNAL MODULE: ./build/src/engine/run-rules.js + 2 modules
var run_rules = __webpack_require__(4853);
;// CONCATENATED MODULE: ./build/src/engine/thorough-rules.js
/**
 * Rules that said all they have to say of the packages: what they don't report is not there. A rule that compares
 * says other things of each base, one about targets is only heard out where no target was left out.
 */
function thoroughRules(active, failures, hasAllTargets) {
    const failed = new Set(failures.map(({ rule }) => rule));
    const isThorough = ({ rule: { id, meta } }) => !failed.has(id) && !meta.needs?.includes('base') && (!meta.needs?.includes('target') || hasAllTargets);
    return new Set(active.filter(isThorough).map(({ rule }) => rule.id));
}

// EXTERNAL MODULE: ./build/src/graph/build-graph.js + 7 modules
var build_graph = __webpack_require__(9112);
// EXTERNAL MODULE: ./build/src/model/read-package.js + 23 modules
var read_package = __webpack_require__(4123);
;// CONCATENATED MODULE: ./build/src/config/ignored-packages.js
/** By path: packages that the configuration takes out of the report; others may still need what they have. */
function ignoredPackages(found, ignoredBy) {
    return new Map(found.flatMap(({ source: { path } }) => {
        const origin = ignoredBy(path);
        return origin === undefined ? [] : [[path, { path, why: `ignored by ${origin}` }]];
    }));
}
/** A run that checks nothing has not passed. */
function allIgnored(paths, found, ignored) {
    if (found.length === 0 || found.some(({ source }) => !ignored.has(source.path)))
        return [];
    const why = [...new Set([...ignored.values()].map((one) => one.why))].join(', ');
    return [{ path: paths.join(', ') || '.', hint: `All packages there are ${why}.` }];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/engine/globs.js
var globs = __webpack_require__(207);
// EXTERNAL MODULE: ./build/src/engine/path-from.js
var path_from = __webpack_require__(6338);
;// CONCATENATED MODULE: ./build/src/config/open-scope.js



/** Globs are loaded only for a configuration that has some. */
async function openScope({ ignore, externals }, cwd) {
    const { connectionReferences = [], connectors = [] } = externals;
    if (ignore.length + connectionReferences.length + connectors.length === 0) {
        return { ignoredBy: () => undefined, isExternal: () => false };
    }
    const { matchesPath, matchesName } = await (0,globs/* openGlobs */.S)();
    const names = { connectionReference: connectionReferences, connector: connectors };
    return {
        ignoredBy: (path) => ignore.find((one) => matchesPath((0,path_from/* pathFrom */.I)({ folder: (0,external_node_path_.dirname)(one.path), cwd }, path), one.value))
            ?.origin,
        isExternal: (kind, name) => names[kind].some(({ value }) => matchesName(name, value)),
    };
}

// EXTERNAL MODULE: ./build/src/input/open.js + 2 modules
var input_open = __webpack_require__(7358);
// EXTERNAL MODULE: ./build/src/target/documents.js
var documents = __webpack_require__(7645);
;// CONCATENATED MODULE: ./build/src/reported-part.js

/**
 * What is reported where only changes are: packages that have changed, settings for them, and all that is said of a
 * target of which a file has changed; nothing of packages that are ignored.
 */
function reportedPart(changes, targets, ignored) {
    if (changes === undefined)
        return { ...everything, isReported: (path) => !ignored.has(path) };
    const { files } = changes;
    const packages = new Set([...changes.packages].filter((path) => !ignored.has(path)));
    const changed = targets.filter((target) => target.files.some((path) => files.includes(path)));
    const names = new Set(changed.map(({ name }) => name));
    const concerned = packages.size === 0 ? [] : (0,documents/* documentsOf */.u)(targets).map(({ path }) => path);
    const reported = new Set([...packages, ...concerned]);
    return {
        isAnything: packages.size + names.size > 0,
        isReported: (path, target) => !ignored.has(path) && (reported.has(path) || names.has(target)),
        isTargetReported: (target) => names.has(target),
    };
}
const everything = {
    isAnything: true,
    isReported: () => true,
    isTargetReported: () => true,
};

;// CONCATENATED MODULE: ./build/src/target/open-targets.js


/** What only targets need is loaded only where there are some. */
async function openTargets(options) {
    const { cwd, configuration = config_configuration/* emptyConfiguration */.u, within } = options;
    if (options.targets === undefined && Object.keys(configuration.targets).length === 0)
        return noTargets;
    const { loadTargets } = await Promise.all(/* import() */[__webpack_require__.e(968), __webpack_require__.e(56)]).then(__webpack_require__.bind(__webpack_require__, 9056));
    const { viewTargets } = await __webpack_require__.e(/* import() */ 538).then(__webpack_require__.bind(__webpack_require__, 7538));
    const { readinessOf } = await __webpack_require__.e(/* import() */ 955).then(__webpack_require__.bind(__webpack_require__, 6955));
    const files = configuration.files.map(({ path }) => path);
    const sources = { configured: configuration.targets, files, within };
    const wanted = options.targets ?? { from: undefined };
    const targets = loadTargets(wanted, cwd, sources);
    if (targets.length === 0)
        return noTargets;
    return {
        all: targets,
        documents: (0,documents/* documentsOf */.u)(targets),
        isComplete: !wanted.names?.length,
        view: (graph, base, isAsked) => viewTargets(targets, graph, base, isAsked),
        readiness: (views) => ({ readiness: readinessOf(views) }),
        before: async (commit) => {
            if (commit === undefined)
                return targets;
            const { targetsBefore } = await Promise.all(/* import() */[__webpack_require__.e(968), __webpack_require__.e(56), __webpack_require__.e(618)]).then(__webpack_require__.bind(__webpack_require__, 2618));
            return targetsBefore(commit, { wanted, targets, cwd, sources });
        },
    };
}
const noTargets = {
    all: [],
    documents: [],
    isComplete: false,
    view: () => [],
    readiness: () => ({}),
    before: async () => [],
};

;// CONCATENATED MODULE: ./build/src/open-input.js






/** Opens packages and targets; no package, where nothing would be said of any. */
async function openInput(options) {
    const { ignoredBy, isExternal } = await openScope(options.configuration ?? config_configuration/* emptyConfiguration */.u, options.cwd);
    const targets = await openTargets(options);
    const { packages, skipped, empty, changes } = await openPackages(options, targets);
    const ignored = ignoredPackages(packages, ignoredBy);
    const reported = reportedPart(changes, targets.all, ignored);
    const isIgnored = (path) => ignoredBy(path) !== undefined;
    const isIdle = !reported.isAnything && options.against === undefined;
    return {
        packages: isIdle ? [] : packages,
        skipped: [...skipped, ...ignored.values()],
        empty: changes === undefined ? [...empty, ...allIgnored(options.paths, packages, ignored)] : empty,
        changes,
        targets,
        reported,
        isIgnored,
        isAsked: (path) => !isIgnored(path) && (changes?.isAsked(path) ?? true),
        isExternal,
    };
}
/** What only selections need is loaded only for them. */
async function openPackages({ paths, cwd, selection }, targets) {
    if (selection === undefined)
        return (0,input_open/* openPaths */.jO)(paths, cwd);
    const { openSelection } = await Promise.all(/* import() */[__webpack_require__.e(102), __webpack_require__.e(855)]).then(__webpack_require__.bind(__webpack_require__, 5855));
    return openSelection(paths, cwd, selection, new Set(targets.all.flatMap(({ files }) => files)));
}

// EXTERNAL MODULE: ./build/src/settle/settle.js + 1 modules
var settle = __webpack_require__(9579);
// EXTERNAL MODULE: ./build/src/common-length.js
var common_length = __webpack_require__(873);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
// EXTERNAL MODULE: ./build/src/settle/summary-of.js
var summary_of = __webpack_require__(6831);
;// CONCATENATED MODULE: ./build/src/settle/summarize.js




/** The report: what was read, what was found, and the counts. */
function summarize(all, skipped, { findings, suppressed }, isReported = () => true) {
    const candidates = all.filter((one) => one.isRead);
    const skippedBeside = (0,group_by/* groupBy */.$)(skipped, ({ path }) => closestPackage(path, candidates));
    const packages = candidates
        .filter(({ path }) => isReported(path))
        .map((one) => toSummary(one, skippedBeside.get(one) ?? []));
    return {
        schemaVersion: 1,
        tool: { name: 'solution-lint', version: version/* version */.r },
        packages,
        findings,
        suppressed,
        summary: (0,summary_of/* summaryOf */.Y)({ packages, findings, suppressed }),
    };
}
function toSummary(one, skippedBeside) {
    const { path, layout, solution, coverage } = one;
    return {
        path,
        layout,
        solution: solution
            ? {
                uniqueName: solution.uniqueName,
                displayName: solution.displayName,
                version: solution.version,
                managed: solution.managed,
                packageType: solution.packageType,
                publisher: solution.publisher,
            }
            : null,
        components: {
            flow: one.flows.length,
            connectionReference: one.connectionReferences.length,
            canvasApp: one.canvasApps.filter((app) => app.isPacked).length,
            customConnector: one.customConnectors.length,
            environmentVariable: one.environmentVariables.filter((variable) => variable.isDefined).length,
            agent: one.agents.filter((agent) => agent.isDefined).length,
        },
        coverage: { ...coverage, skipped: [...coverage.skipped, ...skippedBeside].sort(byPath) },
    };
}
/** What looked like a package and is none belongs to the package that shares most of its path. */
function closestPackage(path, packages) {
    let closest;
    let longest = -1;
    for (const one of packages) {
        const length = (0,common_length/* commonLength */.u)(one.path, path);
        if (length <= longest)
            continue;
        closest = one;
        longest = length;
    }
    return closest;
}
function byPath(a, b) {
    return a.path < b.path ? -1 : 1;
}

// EXTERNAL MODULE: ./build/src/stopwatch.js
var stopwatch = __webpack_require__(8730);
;// CONCATENATED MODULE: ./build/src/run.js















/** The whole story: open, parse and model, graph, check, settle, compare, report. Formatters turn the report into text. */
async function run(options) {
    const { configuration = config_configuration/* emptyConfiguration */.u, settings = {} } = options;
    const watch = (0,stopwatch/* stopwatch */.s)();
    const rules = [...(options.rules ?? build_rules.rules), ...configuration.rules];
    (0,rule_settings/* checkSettings */.EW)(rules, settings);
    const last = (0,rule_changes/* changesOf */.fs)(rules, settings, () => 'this run');
    const active = (0,active_rule/* activateRules */.pP)(rules, { ...configuration, last });
    const input = await openInput(options);
    const { targets, changes, reported } = input;
    watch.lap('open');
    const packages = input.packages.map(read_package/* readPackage */.L);
    watch.lap('parse and model');
    const graph = (0,build_graph/* buildGraph */.Z)(packages, input.isExternal);
    watch.lap('graph');
    const base = await openBase(options, { ...input, packages });
    if (base)
        watch.lap('open base');
    // Where nothing was read, as behind a mistyped path, everything in the settings would look stale.
    const isAnythingRead = [...packages, ...(base?.graph.packages ?? [])].some(({ isRead }) => isRead);
    const views = isAnythingRead ? targets.view(graph, base?.graph, input.isAsked) : [];
    const checked = await (0,run_rules/* runRules */.x)(active, { graph, base: base?.graph, targets: views });
    watch.lap('check');
    const settled = (0,settle/* settle */.G)(checked.findings, graph, reported.isReported, targets.documents);
    watch.lap('settle');
    const thorough = thoroughRules(active, checked.failures, targets.isComplete);
    const ran = { active, graph, thorough, isSelection: changes !== undefined };
    const accepted = await acceptFindings(settled.findings, options, ran);
    const compared = await base?.compare(active, { ...input, graph, views, settled, accepted });
    if (base)
        watch.lap('compare');
    const judged = packages.filter(({ path }) => !input.isIgnored(path));
    const report = {
        ...summarize(judged, input.skipped, accepted, reported.isReported),
        ...(reported.isAnything ? targets.readiness(views) : {}),
        ...(compared ? { comparison: compared.comparison } : {}),
    };
    return {
        report: options.shard ? await partOf(report, options.shard) : report,
        graph,
        targets: views,
        isIgnored: input.isIgnored,
        stale: accepted.stale,
        thorough,
        empty: input.empty,
        own: configuration,
        failures: [...checked.failures, ...accepted.remarks.failures, ...(compared?.failures ?? [])],
        timings: [...watch.laps(), ...checked.timings],
    };
}
async function partOf(report, shard) {
    return (await __webpack_require__.e(/* import() */ 347).then(__webpack_require__.bind(__webpack_require__, 7347))).partOfReport(report, shard);
}


/***/ }),

/***/ 3530:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: function() { return /* binding */ regionOf; },
/* harmony export */   D: function() { return /* binding */ lineIndex; }
/* harmony export */ });
/* harmony import */ var _parse_last_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2980);

/** Lines end with CRLF, LF, or, in text that has no LF, CR. */
function lineIndex(text) {
    const end = text.includes('\n') ? '\n' : '\r';
    const starts = [0];
    for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, at + 1))
        starts.push(at + 1);
    return starts;
}
function regionOf(lines, range) {
    const [line, column] = lineAndColumn(lines, range.start);
    const [endLine, endColumn] = lineAndColumn(lines, range.end);
    return { line, column, endLine, endColumn };
}
function lineAndColumn(lines, offset) {
    const index = (0,_parse_last_start_js__WEBPACK_IMPORTED_MODULE_0__/* .lastStart */ .p)(lines, offset);
    return [index + 1, offset - (lines[index] ?? 0) + 1];
}


/***/ }),

/***/ 9481:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: function() { return /* binding */ lineReader; }
/* harmony export */ });
/* harmony import */ var _line_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3530);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9265);


/** Answers with the line that a finding points at, its break included. Keeps the last file it read. */
function lineReader(packages) {
    const byPath = new Map(packages.map((one) => [one.path, one]));
    let recent;
    return ({ package: path, location: { file, line } }) => {
        if (line === undefined)
            return undefined;
        const key = `${path}!${file}`;
        if (recent?.key !== key)
            recent = { key, lines: linesOf((0,_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(byPath.get(path), file)) };
        return recent.lines[line - 1];
    };
}
function linesOf(text) {
    if (text === undefined)
        return [];
    const starts = (0,_line_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lineIndex */ .D)(text);
    return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
}


/***/ }),

/***/ 9265:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fl: function() { return /* binding */ locator; },
  yR: function() { return /* binding */ readText; },
  T6: function() { return /* binding */ textDocument; }
});

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/parse/locate-json.js
var locate_json = __webpack_require__(5366);
// EXTERNAL MODULE: ./build/src/parse/raw-offsets.js
var raw_offsets = __webpack_require__(638);
;// CONCATENATED MODULE: ./build/src/parse/xml-entity.js
const namedEntities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** One reference of a well-formed text: `&amp;`, `&#65;`, `&#x41;`. */
const entityPattern = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi;
/** What a match of `entityPattern` stands for. */
function entityValue(match) {
    const [whole = '', hex, decimal, name] = match;
    if (name !== undefined)
        return namedEntities[name.toLowerCase()] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16));
}

;// CONCATENATED MODULE: ./build/src/parse/locate-xml.js



/**
 * Where the element that begins at an offset stands in a well-formed XML text: all of it where it has no children,
 * else its start tag.
 */
function locateXml(text, start) {
    const { tag, content, end } = elementAt(text, start);
    return content ? { start, end } : tag;
}
/** Where the values of JSON Pointers stand in the JSON that an element's text holds. */
function locateAllJsonInXml(text, start, pointers) {
    const { content } = elementAt(text, start);
    const raw = content ? text.slice(content.start, content.end) : '';
    if (!content || raw.includes('<'))
        return new Map();
    const offsetOf = (0,raw_offsets/* rawOffsets */.L)(raw, entityPattern, (match) => entityValue(match).length);
    const inText = (index) => content.start + offsetOf(index);
    const value = raw.replaceAll(entityPattern, (...match) => entityValue(match));
    const found = (0,locate_json/* locateAllJson */.m)(value, pointers);
    return new Map([...found].map(([pointer, { start: from, end }]) => [pointer, { start: inText(from), end: inText(end) }]));
}
function elementAt(text, start) {
    const tag = { start, end: endOfTag(text, start) };
    if (text[tag.end - 2] === '/')
        return { tag, content: { start: tag.end, end: tag.end }, end: tag.end };
    const content = { start: tag.end, end: contentEnd(text, tag.end) };
    const isLeaf = text.startsWith('</', content.end);
    return { tag, content: isLeaf ? content : undefined, end: text.indexOf('>', content.end) + 1 };
}
/** A `>` may stand in an attribute's value. */
function endOfTag(text, start) {
    let quote = '';
    for (let at = start; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (quote !== '')
            quote = character === quote ? '' : quote;
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === '>')
            return at + 1;
    }
    return text.length;
}
const notTags = [
    ['<![CDATA[', ']]>'],
    ['<!--', '-->'],
    ['<?', '?>'],
];
/** Where the next tag begins, past comments and CDATA, which may hold a `<`. */
function contentEnd(text, start) {
    let at = text.indexOf('<', start);
    for (;;) {
        const special = notTags.find(([opening]) => text.startsWith(opening, at));
        if (at === -1 || !special)
            return at === -1 ? text.length : at;
        at = text.indexOf('<', text.indexOf(special[1], at));
    }
}

// EXTERNAL MODULE: ./build/src/parse/parse-error.js
var parse_error = __webpack_require__(4309);
// EXTERNAL MODULE: ./build/src/parse/pointer.js
var parse_pointer = __webpack_require__(6820);
// EXTERNAL MODULE: ./build/src/parse/text.js
var parse_text = __webpack_require__(1230);
// EXTERNAL MODULE: ./build/src/unreadable.js
var unreadable = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/src/settle/line-index.js
var line_index = __webpack_require__(3530);
;// CONCATENATED MODULE: ./build/src/settle/locate.js








/** A text that is a package of its own to the places that lead into it. */
function textDocument({ path, text, }) {
    const file = { path, read: () => Buffer.from(text) };
    return { path, source: { files: new Map([[path.toLowerCase(), file]]) } };
}
/**
 * Turns places into lines and columns, file by file, each in one pass over its text.
 *
 * @returns what answers for these places; a place without a region has no text to point at.
 */
function locator(documents, places) {
    const byPath = new Map(documents.map((one) => [one.path, one]));
    const inTexts = places.filter(({ file, pointer }) => file !== '' && pointer !== '');
    const byFile = (0,group_by/* groupBy */.$)(inTexts, (place) => `${place.package}\n${place.file}`);
    const regions = new Map();
    for (const inFile of byFile.values()) {
        const [first] = inFile;
        const text = readText(byPath.get(first.package), first.file);
        if (text === undefined)
            continue;
        const lines = (0,line_index/* lineIndex */.D)(text);
        for (const [place, range] of rangesIn(text, lines, inFile))
            regions.set(place, (0,line_index/* regionOf */.A)(lines, range));
    }
    return (place) => ({ file: place.file, pointer: place.pointer, ...regions.get(place) });
}
function rangesIn(text, lines, places) {
    const ranges = new Map();
    const isJson = places.some(({ package: path, file }) => /\.json$/i.test(file) || file === path);
    const pointers = places.map(({ pointer }) => pointer).filter((pointer) => pointer.startsWith('/'));
    const inJson = isJson ? (0,locate_json/* locateAllJson */.m)(text, pointers) : jsonRangesInXml(text, places);
    for (const place of places) {
        const range = inJson.get(keyOf(place)) ?? plainRange(text, lines, place);
        if (range)
            ranges.set(place, range);
    }
    return ranges;
}
/** An offset, a line, or an XML element. */
function plainRange(text, lines, { pointer, start }) {
    if (start !== undefined)
        return locateXml(text, start);
    const offset = /^offset=(\d+)$/.exec(pointer)?.[1];
    if (offset !== undefined)
        return { start: Number(offset), end: Number(offset) };
    const line = /^line=(\d+)$/.exec(pointer)?.[1];
    return line === undefined ? undefined : lineRange(text, lines, Number(line));
}
function jsonRangesInXml(text, places) {
    const byElement = new Map();
    for (const place of places) {
        const inner = place.start === undefined ? undefined : jsonPointerIn(place.pointer);
        if (place.start === undefined || inner === undefined)
            continue;
        byElement.set(place.start, (byElement.get(place.start) ?? new Map()).set(inner, keyOf(place)));
    }
    const ranges = new Map();
    for (const [start, keys] of byElement) {
        for (const [inner, range] of locateAllJsonInXml(text, start, keys.keys()))
            ranges.set(keys.get(inner) ?? '', range);
    }
    return ranges;
}
/** Two elements may have the same path: then their offsets tell them apart. */
function keyOf({ pointer, start }) {
    return start === undefined ? pointer : `${start} ${pointer}`;
}
/** What follows the `#`; a key's value may hold one, and is quoted. */
function jsonPointerIn(pointer) {
    let isQuoted = false;
    for (let at = 0; at < pointer.length; at += 1) {
        const character = pointer[at];
        if (character === '"')
            isQuoted = !isQuoted;
        else if (character === '\\' && isQuoted)
            at += 1;
        else if (character === parse_pointer/* intoJson */.JO && !isQuoted)
            return pointer.slice(at + parse_pointer/* intoJson */.JO.length);
    }
    return undefined;
}
/** The line without its indentation and its end. */
function lineRange(text, lines, line) {
    const from = lines[line - 1] ?? 0;
    const content = text.slice(from, lines[line] ?? text.length);
    const start = from + content.length - content.trimStart().length;
    return { start, end: start + content.trim().length };
}
/** Decoded text of a file of a package; `undefined` where it can't be read. */
function readText(from, path) {
    try {
        const file = from && findFile(from, path);
        if (!file)
            return undefined;
        return (0,parse_text/* decodeText */.g)(file.read());
    }
    catch (error) {
        if ((0,unreadable/* isUnreadable */.GZ)(error) || error instanceof parse_error/* ParseError */.m)
            return undefined;
        throw error;
    }
}
/** `CanvasApps/a.msapp!Properties.json` is a file in a file. */
function findFile(from, path) {
    const [outer = '', inner] = path.split('!');
    const file = from.source.files.get(path.toLowerCase()) ?? from.source.files.get(outer.toLowerCase());
    if (!file || inner === undefined || file.path === path)
        return file;
    return file.open?.().find((candidate) => candidate.path === inner);
}


/***/ }),

/***/ 9953:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: function() { return /* binding */ openBaseline; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _input_baseline_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9246);


/** The baseline of a run; `undefined` where there is none. Throws UsageError. */
async function openBaseline({ baseline, configuration, folder, cwd, }) {
    const path = baseline ?? (0,_input_baseline_file_js__WEBPACK_IMPORTED_MODULE_1__/* .findBaseline */ .Xn)(folder, configuration);
    if (path === undefined || path === false)
        return undefined;
    const { loadBaseline } = await __webpack_require__.e(/* import() */ 233).then(__webpack_require__.bind(__webpack_require__, 3233));
    return loadBaseline((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path), cwd);
}


/***/ }),

/***/ 2313:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: function() { return /* binding */ compareFindings; },
/* harmony export */   Ky: function() { return /* binding */ identityText; },
/* harmony export */   i1: function() { return /* binding */ withRemarks; }
/* harmony export */ });
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5776);
/* harmony import */ var _engine_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2853);


/** Package, severity, rule, then what the finding is about. Never the order of files in an archive. */
function compareFindings(a, b) {
    return ((0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.package, b.package) ||
        _engine_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(a.severity) - _engine_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(b.severity) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.rule, b.rule) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.component.kind, b.component.kind) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.component.id.toLowerCase(), b.component.id.toLowerCase()) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.messageId, b.messageId) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(identityText(a), identityText(b)) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.at.file, b.at.file) ||
        (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.at.pointer, b.at.pointer));
}
/** Findings about the configuration among those of the packages: each of its files is a package of its own. */
function withRemarks(findings, remarks) {
    return [...findings, ...remarks].sort((a, b) => (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.package, b.package));
}
/** The values that tell one finding of a rule from another. */
function identityText({ data, identity }) {
    return JSON.stringify(identity.map((field) => data[field] ?? null)).toLowerCase();
}


/***/ }),

/***/ 9579:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: function() { return /* binding */ settle; }
});

// EXTERNAL MODULE: ./build/src/engine/message.js
var engine_message = __webpack_require__(2227);
// EXTERNAL MODULE: ./build/src/engine/severity.js
var engine_severity = __webpack_require__(2853);
// EXTERNAL MODULE: ./build/src/model/identifier.js
var identifier = __webpack_require__(4656);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/settle/order.js
var order = __webpack_require__(2313);
;// CONCATENATED MODULE: ./build/src/settle/fingerprint.js


/**
 * What a finding is, by meaning: rule, message, solution, component, and the data that the rule declares as identity.
 * No pointer, file, order, layout or wording, so that it survives a renamed zip, a new version and a re-export.
 *
 * @param findings in their final order, which numbers those that would collide.
 * @returns one fingerprint a finding: 16 hexadecimal digits, and `-2` and so on for the later ones of the same meaning.
 */
function fingerprints(findings, graph) {
    const solutionOf = new Map(graph.packages.map((one) => [one.path, one.solution?.uniqueName ?? '']));
    const seen = new Map();
    return findings.map((finding) => {
        const meaning = [
            finding.rule,
            finding.messageId,
            (solutionOf.get(finding.package) ?? '').toLowerCase(),
            finding.component.kind,
            finding.component.id.toLowerCase(),
            (0,order/* identityText */.Ky)(finding),
        ];
        const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(meaning)).digest('hex').slice(0, 16);
        const address = `${hash}@${finding.package}`;
        const occurrence = (seen.get(address) ?? 0) + 1;
        seen.set(address, occurrence);
        return occurrence === 1 ? hash : `${hash}-${occurrence}`;
    });
}

// EXTERNAL MODULE: ./build/src/settle/locate.js + 2 modules
var settle_locate = __webpack_require__(9265);
;// CONCATENATED MODULE: ./build/src/settle/settle.js






/**
 * From what the rules yielded to what is reported: severity, words, fingerprints, order, and lines at last.
 *
 * @param documents files beside the packages that findings point into.
 */
function settle(checked, graph, isReported = () => true, documents = []) {
    const loose = new Set(graph.packages.flatMap((one) => [...one.flows, ...one.canvasApps].filter((component) => !component.isPacked).map(keyOf)));
    const worded = checked.map((finding) => word(finding, loose));
    const ordered = worded.sort(order/* compareFindings */.Eg);
    const prints = fingerprints(ordered, graph);
    const all = ordered.map((finding, index) => ({ finding, fingerprint: prints[index] ?? '' }));
    const isKept = ({ finding, fingerprint }) => isReported(finding.package, finding.data.target, fingerprint);
    const reported = all.filter(isKept);
    const places = reported.flatMap(({ finding: { at, relatedAt } }) => [
        at,
        ...relatedAt.map((related) => related.at),
    ]);
    const locate = (0,settle_locate/* locator */.fl)([...graph.packages, ...documents], places);
    return {
        findings: reported.map(({ finding, fingerprint }) => place(finding, fingerprint, locate)),
        others: all.filter((one) => !isKept(one)).map(({ fingerprint }) => fingerprint),
    };
}
function place(finding, fingerprint, locate) {
    const { at, relatedAt, identity: _identity, ...worded } = finding;
    return {
        ...worded,
        location: locate(at),
        related: relatedAt.map((related) => toRelated(related, worded.package, locate)),
        fingerprint,
        fixable: false,
    };
}
function toRelated({ message, at }, path, locate) {
    const { file, pointer, line, column } = locate(at);
    return {
        message,
        ...(at.package === path ? {} : { package: at.package }),
        file,
        pointer,
        ...(line === undefined || column === undefined ? {} : { line, column }),
    };
}
function word({ rule, severity, raw }, loose) {
    const message = (0,engine_message/* withWeight */.$Z)(rule.messages[raw.messageId] ?? '');
    const limits = [raw.atMost ?? 'error', isOfLooseComponent(raw, loose) ? 'warning' : 'error'];
    return {
        rule: rule.id,
        messageId: raw.messageId,
        severity: limits.reduce(engine_severity/* milder */.IH, severity),
        confidence: message.confidence ?? rule.meta.confidence,
        message: (0,engine_message/* formatMessage */.hw)(message.text, raw.data),
        data: raw.data,
        package: raw.at.package,
        component: { kind: raw.component.kind, id: printedId(raw.component.id), name: raw.component.name },
        help: rule.meta.help ?? `rules/${rule.meta.area}/${rule.id}.md`,
        at: raw.at,
        relatedAt: raw.related ?? [],
        identity: rule.meta.identity,
    };
}
/** A GUID in lower case without braces; other ids as they are. */
function printedId(id) {
    return (0,identifier/* isGuid */.W_)(id) ? (0,identifier/* normalGuid */.X8)(id) : id;
}
/** What is said of a flow or an app that is not packed is a warning at most: it is not imported. */
function isOfLooseComponent(raw, loose) {
    return loose.has(keyOf({ ...raw.component, package: raw.at.package }));
}
function keyOf({ kind, id, package: path }) {
    return `${kind}:${id.toLowerCase()}@${path}`;
}


/***/ }),

/***/ 6831:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: function() { return /* binding */ summaryOf; }
/* harmony export */ });
/* harmony import */ var _engine_is_unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1164);

/** The numbers of a report. An input that could not be read is no package, and a finding that nobody can hide says so. */
function summaryOf({ packages, findings, suppressed, }) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const read = new Set(packages.map(({ path }) => path));
    const unread = findings.filter(({ rule, package: path }) => (0,_engine_is_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnread */ .K)(rule) && !read.has(path));
    return {
        packages: packages.length,
        error: count('error'),
        warning: count('warning'),
        note: count('note'),
        suppressed: suppressed.length,
        unread: new Set(unread.map(({ package: path }) => path)).size,
    };
}


/***/ }),

/***/ 9274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: function() { return /* binding */ isDay; },
/* harmony export */   Y: function() { return /* binding */ daysBetween; }
/* harmony export */ });
/** Whether a text is a day of the calendar, as `2027-03-31`. */
function isDay(text) {
    const isForm = /^\d{4}-\d{2}-\d{2}$/.test(text);
    return isForm && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
/** Days from one to another; negative where the other was before. */
function daysBetween(from, to) {
    return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}


/***/ }),

/***/ 8730:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: function() { return /* binding */ stopwatch; }
/* harmony export */ });
/** Not by `performance`, for which Node loads a dozen modules: a run measures itself always. */
function stopwatch() {
    const laps = [];
    let since = process.hrtime.bigint();
    return {
        lap: (name) => {
            const now = process.hrtime.bigint();
            laps.push({ name, milliseconds: Number(now - since) / 1e6 });
            since = now;
        },
        laps: () => laps,
    };
}


/***/ }),

/***/ 6029:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: function() { return /* binding */ isInShard; },
/* harmony export */   u: function() { return /* binding */ parseShard; }
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4305);


/**
 * `2/8`. Throws UsageError.
 *
 * @param option what the value was given to, as the user wrote it.
 */
function parseShard(option, text) {
    const [, number, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
    if (number === undefined || of === undefined || number < 1 || number > of) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${option} can't be "${text}".`, 'Write it as number/of: 1/4 is the first of four parts, and 4/4 the last.');
    }
    return { number, of };
}
/** By a hash of the path alone: a package stays in its shard whatever others come and go. */
function isInShard(path, { number, of }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(path).digest().readUInt32BE() % of === number - 1;
}


/***/ }),

/***/ 7645:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: function() { return /* binding */ documentsOf; }
/* harmony export */ });
/* harmony import */ var _settle_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9265);

/** The files of targets that findings point into; each is a package of its own to them. */
function documentsOf(targets) {
    return targets.flatMap(({ settings }) => settings.map(_settle_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .textDocument */ .T6));
}


/***/ }),

/***/ 3565:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ unnamedTarget; }
/* harmony export */ });
/** What messages call the target that the options of one run describe. */
const unnamedTarget = 'the target environment';


/***/ }),

/***/ 6434:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: function() { return /* binding */ unreadableProblem; },
/* harmony export */   GZ: function() { return /* binding */ isUnreadable; },
/* harmony export */   ie: function() { return /* binding */ UnreadableFile; },
/* harmony export */   km: function() { return /* binding */ UnreadablePackage; }
/* harmony export */ });
/** The whole archive is lost: nothing in it can be trusted. */
class UnreadablePackage extends Error {
    reason;
    /** No entry has a name of ours: it may be anybody's zip. */
    isForeign;
    constructor(reason, detail, isForeign = false) {
        super(detail);
        this.reason = reason;
        this.isForeign = isForeign;
    }
}
/** One file of a folder is lost: it vanished, or nobody may read it. */
class UnreadableFile extends Error {
}
/** What the report says of a package that can't be read; throws again what is our own mistake. */
function unreadableProblem(path, error) {
    const at = { package: path, file: '', pointer: '' };
    if (error instanceof UnreadablePackage) {
        return { kind: 'package-unreadable', reason: error.reason, detail: error.message, at };
    }
    if (error instanceof UnreadableFile) {
        return { kind: 'package-unreadable', reason: 'unreadable', detail: error.message, at };
    }
    throw error;
}
function isUnreadable(error) {
    return error instanceof UnreadablePackage || error instanceof UnreadableFile;
}


/***/ }),

/***/ 4305:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: function() { return /* binding */ UsageError; }
/* harmony export */ });
/** A mistake that the user can mend: it has a message and a hint, and no stack. */
class UsageError extends Error {
    hint;
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}


/***/ })

};
;