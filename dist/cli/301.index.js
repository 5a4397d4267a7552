"use strict";
exports.id = 301;
exports.ids = [301];
exports.modules = {

/***/ 8301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareWithBase: () => (/* binding */ compareWithBase)
});

// EXTERNAL MODULE: ./build/src/engine/run-rules.js + 1 modules
var run_rules = __webpack_require__(3969);
// EXTERNAL MODULE: ./build/src/settle/settle.js + 3 modules
var settle = __webpack_require__(3284);
// EXTERNAL MODULE: ./build/src/graph/counterpart.js
var counterpart = __webpack_require__(6023);
;// CONCATENATED MODULE: ./build/src/compare/partly-read.js
/** What is not there may be in what could not be read. */
function isPartlyRead({ problems }) {
    return problems.some(({ kind }) => ['package-unreadable', 'package-no-manifest', 'file-malformed'].includes(kind));
}

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
        return (0,json/* parseJson */.q)((0,parse_text/* decodeText */.g)(file.read()));
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
function targetOf(component, from) {
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
function retargeting([was, before], [is, after]) {
    if (was.kind === 'connectionReference' && is.kind === 'connectionReference')
        return rebinding(was, is);
    if (was.kind === 'environmentVariable' && is.kind === 'environmentVariable')
        return revaluing(was, is);
    const [from, to] = [targetOf(was, before), targetOf(is, after)];
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
function revaluing(was, is) {
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
/** Never printed, whatever it is. */
function isSecret({ type }) {
    return type === 'secret';
}

// EXTERNAL MODULE: ./build/src/graph/nodes.js
var nodes = __webpack_require__(5867);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/compare/users.js


const userKinds = new Set(['flow', 'canvasApp', 'agent']);
/**
 * Answers with the flows, apps and agents that use a component, directly or through a connection reference, a
 * connection or an environment variable; of one that is in several packages, once.
 */
function usersIn({ edges }) {
    const incoming = (0,group_by/* groupBy */.$)(edges, (edge) => edge.to.key);
    return (component) => {
        const users = new Map();
        const seen = new Set();
        const pending = [(0,nodes/* componentKey */.bA)(component)];
        for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
            if (seen.has(key))
                continue;
            seen.add(key);
            for (const { from } of incoming.get(key) ?? []) {
                const { kind, id, name } = from;
                if (userKinds.has(kind))
                    users.set(`${kind}:${id.toLowerCase()}`, { kind, id, name });
                else
                    pending.push(from.key);
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
    const present = head.packages.flatMap((now) => changesOf((0,counterpart/* counterpartOf */.r)(now, base.graph.packages), now));
    const gone = goneSolutions(base, head).flatMap((before) => connectablesOf(before).map((component) => removal(component, before)));
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
/** Solutions that are in no package any more. Where something could not be read, they may be in there. */
function goneSolutions(base, { graph }) {
    if (graph.packages.some((one) => one.solution === undefined && isPartlyRead(one)))
        return [];
    const names = new Set(graph.packages.map(counterpart/* uniqueNameOf */._));
    return base.packages.filter((one) => one.solution !== undefined && !names.has((0,counterpart/* uniqueNameOf */._)(one)) && !isPartlyRead(one));
}
function changesOf(before, now) {
    if (now.solution === undefined || isPartlyRead(now) || (before && isPartlyRead(before)))
        return [];
    const was = new Map(before && connectablesOf(before).map((component) => [idOf(component), component]));
    const is = new Map(connectablesOf(now).map((component) => [idOf(component), component]));
    return [
        ...[...is].flatMap(([id, component]) => {
            const older = was.get(id);
            return before && older ? repointing(older, before, component, now) : [addition(component, now)];
        }),
        ...[...was].flatMap(([id, component]) => (before && !is.has(id) ? [removal(component, before)] : [])),
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
function addition(component, shownBy) {
    return { change: 'added', component, shownBy, ...withTargets(undefined, targetOf(component, shownBy)) };
}
function removal(component, shownBy) {
    return { change: 'removed', component, shownBy, ...withTargets(targetOf(component, shownBy), undefined) };
}
function repointing(was, before, is, now) {
    const found = retargeting([was, before], [is, now]);
    if (found === undefined)
        return [];
    return [{ change: 're-pointed', component: is, shownBy: now, ...withTargets(found.from, found.to) }];
}
function withTargets(from, to) {
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
function keyOf({ change, component, shownBy, from, to }) {
    return JSON.stringify([(0,counterpart/* uniqueNameOf */._)(shownBy), change, idOf(component), from, to]);
}
function compareChanges(a, b) {
    return (compareText(a.shownBy.path, b.shownBy.path) ||
        compareText(a.component.kind, b.component.kind) ||
        compareText(a.change, b.change) ||
        compareText(a.component.id.toLowerCase(), b.component.id.toLowerCase()));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/compare/compare.js



/**
 * What is new, fixed and unchanged, by fingerprint: copies of a solution (an export beside its tree) have the same. It is
 * new where no package of the base had it, and fixed where none of the head has it.
 */
function compare(name, base, head) {
    const before = new Set([...base.findings.map(({ fingerprint }) => fingerprint), ...base.others]);
    const now = new Set([...head.findings.map(({ fingerprint }) => fingerprint), ...head.others]);
    const reported = [...new Set(head.findings.map(({ fingerprint }) => fingerprint))];
    const isKnown = knowledgeOf(head.graph.packages);
    const packages = new Map(base.packages.map((one) => [one.path, one]));
    const gone = base.findings.filter(({ fingerprint, package: path }) => !now.has(fingerprint) && isKnown(packages.get(path)));
    return {
        base: name,
        new: reported.filter((fingerprint) => !before.has(fingerprint)).sort(),
        fixed: [
            ...new Map(gone.toReversed().map((finding) => [finding.fingerprint, finding])).values(),
        ].toReversed(),
        remaining: reported.filter((fingerprint) => before.has(fingerprint)).sort(),
        connectionChanges: connectionChanges(base, head),
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
        if (older === undefined || unknownPaths.has(older.path))
            return false;
        // A package without a name that could not be read may be any that is not there otherwise.
        return name !== undefined && names.has(name) ? !unknownNames.has(name) : !unknownNames.has(undefined);
    };
}

;// CONCATENATED MODULE: ./build/src/compare/compare-with-base.js



/** The same rules over the base; of its findings, those that are gone get their words and lines. */
async function compareWithBase({ name, graph, packages }, active, head) {
    const { findings, failures } = await (0,run_rules/* runRules */.x)(active, graph);
    const now = new Set([...head.findings.map(({ fingerprint }) => fingerprint), ...head.others]);
    const compared = new Set(packages.map(({ path }) => path));
    const settled = (0,settle/* settle */.G)(findings, graph, (path, fingerprint) => compared.has(path) && !now.has(fingerprint));
    const reported = head.graph.packages.filter(({ path }) => head.isReported(path));
    return {
        comparison: compare(name, { graph, packages, ...settled }, { ...head, packages: reported }),
        failures,
    };
}


/***/ })

};
;