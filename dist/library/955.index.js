export const id = 955;
export const ids = [955];
export const modules = {

/***/ 6955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   readinessOf: () => (/* binding */ readinessOf)
/* harmony export */ });
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5776);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8350);
/* harmony import */ var _readiness_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9070);



/** The verdict at a glance: which flows turn on, what keeps the others off, what has to be shared. */
function readinessOf(targets) {
    return targets.map((target) => ({
        target: target.name,
        environment: target.environment ?? null,
        principal: target.principal ? { type: target.principal.type, id: target.principal.id } : null,
        flows: target.flows.map((needs) => toFlow(target, needs)).sort(_readiness_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFlows */ .f),
        shares: sharesIn(target),
    }));
}
function toFlow(target, { flow, needs, direct, isExisting }) {
    const reasons = [
        ...direct.map((connection) => directReason(connection, isExisting)),
        ...needs.flatMap((need) => reasonOf(target, need) ?? []),
    ];
    const isOff = reasons.some(({ blocks }) => blocks);
    return {
        package: flow.package,
        id: flow.id,
        name: flow.name,
        verdict: isOff ? 'off' : reasons.length > 0 ? 'unknown' : 'on',
        reasons: reasons.sort((a, b) => Number(b.blocks) - Number(a.blocks) || (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.logicalName, b.logicalName)),
    };
}
/** No reference, so nothing that settings or an inventory could say of it. */
function directReason({ connector, connectionName = '' }, isExisting) {
    const what = connector || 'an unnamed connector';
    return {
        kind: 'unbound',
        blocks: !isExisting,
        text: `it uses a connection to ${what} without a connection reference, and the import binds none`,
        logicalName: '',
        connectionId: connectionName,
        connection: connectionName,
        connector,
        owner: '',
    };
}
/** What stands between the flow and this connection; `undefined`: nothing. */
function reasonOf(target, { binding, access, isKept }) {
    const { logicalName, connectionId, connection, connectionName, owner } = binding;
    const found = whyNot(target, binding) ?? (isKept ? undefined : whyNotAllowed(target, binding, access));
    return (found && {
        logicalName,
        connectionId,
        connection: connectionName,
        connector: connection?.connector ?? binding.reference?.connector ?? '',
        owner,
        ...found,
    });
}
function whyNot(target, binding) {
    const { state, entry, connectionId, connection, connectionName, hasOtherConnector, reference } = binding;
    if (entry?.connection.isPlaceholder) {
        return { kind: 'placeholder', blocks: false, text: 'a tool puts the connection there' };
    }
    if (connectionId === '')
        return unbound(target, binding);
    if (state === 'absent')
        return { kind: 'notFound', blocks: true, text: `there is no connection "${connectionId}"` };
    if (state === 'elsewhere') {
        const text = `connection "${connectionId}" is in environment "${connection?.environment ?? ''}"`;
        return { kind: 'notFound', blocks: true, text };
    }
    if (state === 'notListed') {
        return { kind: 'notListed', blocks: false, text: `connection "${connectionId}" was not exported` };
    }
    if (state === 'unchecked') {
        return { kind: 'noInventory', blocks: false, text: 'nothing is known of the connections there' };
    }
    if (hasOtherConnector) {
        const text = `connection "${connectionName}" is of ${connection?.connector ?? ''}, not of ${reference?.connector ?? ''}`;
        return { kind: 'wrongConnector', blocks: true, text };
    }
    const faults = connection?.faults ?? [];
    if (faults.length === 0)
        return undefined;
    return {
        kind: 'broken',
        blocks: true,
        text: `connection "${connectionName}" does not work (${faults.join(', ')})`,
    };
}
function unbound({ references }, { entry, logicalName }) {
    const known = references.find(({ reference }) => reference.id.toLowerCase() === logicalName.toLowerCase());
    const isBlocking = entry !== undefined || known?.novelty !== undefined;
    return isBlocking
        ? { kind: 'unbound', blocks: true, text: 'no connection is given to it' }
        : { kind: 'unbound', blocks: false, text: 'the settings have no entry; it may have a connection there' };
}
function whyNotAllowed({ principal }, { connectionName, owner, connection }, access) {
    if (!principal)
        return { kind: 'noPrincipal', blocks: false, text: 'nobody said who turns it on' };
    const of = `connection "${connectionName}"${owner === '' ? '' : ` of ${owner}`}`;
    switch (access?.kind) {
        case 'denied':
            return canBeShared(principal, connection)
                ? { kind: 'notShared', blocks: true, text: `${of} is not shared with ${principal.name}` }
                : {
                    kind: 'notShareable',
                    blocks: true,
                    text: `${of} can't be shared with a person: let its owner turn the flow on, or deploy with a service principal`,
                };
        case 'group': {
            const text = `${of} is shared with ${access.groups.join(', ')}, and the groups of ${principal.name} are not known`;
            return { kind: 'groupsUnknown', blocks: false, text };
        }
        case 'unproved':
            return {
                kind: 'permissionsUnknown',
                blocks: false,
                text: `the permissions of ${of} were not exported`,
            };
        case 'granted':
        case undefined:
            return undefined;
    }
}
function canBeShared({ type }, connection) {
    return type === 'servicePrincipal' || connection?.isOAuth !== true;
}
/** What would let flows turn on and the import pass, by owner: rows for *Edit Connection Role Assignment*. */
function sharesIn(target) {
    const { principal, importer, bindings } = target;
    const wanted = [
        ...target.flows.flatMap(({ flow, needs }) => needs.map(({ binding, access, isKept }) => ({
            binding,
            principal,
            access: isKept ? undefined : access,
            flow: flow.name,
        }))),
        ...bindings.map((binding) => ({
            binding,
            principal: importer,
            access: binding.importing,
            flow: undefined,
        })),
    ].flatMap(({ binding, principal: who, access, flow }) => {
        const { connection } = binding;
        if (!who || !connection || access?.kind !== 'denied' || !canBeShared(who, connection))
            return [];
        return [{ binding, connection, who, flow }];
    });
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(wanted, ({ connection, who }) => JSON.stringify([connection.name, connection.connector, who.id]));
    return [...groups.values()]
        .map(([first, ...others]) => {
        const { binding, connection, who } = first;
        const flows = [first, ...others].flatMap(({ flow }) => flow ?? []);
        return {
            owner: binding.owner,
            connection: connection.name,
            connectionName: binding.connectionName,
            connector: connection.connector,
            environment: connection.environment ?? target.environment ?? null,
            role: 'CanView',
            principal: { type: who.type === 'user' ? 'User' : 'ServicePrincipal', id: who.id },
            flows: [...new Set(flows)].sort(),
        };
    })
        .sort(_readiness_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareShares */ .m);
}


/***/ })

};
