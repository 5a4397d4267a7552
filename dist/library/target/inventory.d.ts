/** What is known of the connections of an environment: `schema/connections.schema.json` describes the same for files. */
export interface Inventory {
    readonly schemaVersion: 1;
    /** Environments of which all connections are here; `*`: whatever environment it is. */
    readonly complete: readonly string[];
    readonly connections: readonly Connection[];
    /** Rows of Dataverse: what references are bound to now. */
    readonly connectionReferences: readonly LiveReference[];
    /** The same of variables; absent where nobody asked. */
    readonly environmentVariables?: readonly LiveVariable[];
}
export interface Connection {
    /** What a `ConnectionId` names: the last part of the connection's resource id. */
    readonly name: string;
    /** Name after `/apis/`, lower case. */
    readonly connector: string;
    readonly displayName?: string;
    readonly environment?: string;
    readonly owner?: ConnectionOwner;
    /** Those that are not `Connected`; absent where nobody said. */
    readonly faults?: readonly string[];
    /** Absent where the export does not tell. */
    readonly isOAuth?: boolean;
    readonly permissions: readonly Permission[];
    readonly permissionsOf: PermissionsOf;
}
/**
 * Whose permissions an export tells: of a `/permissions` answer everybody's, of
 * `Get-AdminPowerAppConnectionRoleAssignment` those of people and groups but no service principal's, of a list only the
 * caller's.
 */
export type PermissionsOf = 'everybody' | 'people' | 'caller' | 'nobody';
export interface ConnectionOwner {
    readonly id?: string;
    readonly name?: string;
    readonly email?: string;
}
export interface Permission {
    readonly role: 'Owner' | 'CanEdit' | 'CanViewWithShare' | 'CanView';
    readonly principal: {
        readonly type: 'User' | 'Group' | 'Tenant' | 'ServicePrincipal' | 'NotSpecified';
        readonly id: string;
        readonly name?: string;
        readonly email?: string;
    };
}
export interface LiveReference {
    readonly logicalName: string;
    readonly connector: string;
    /** Name of the connection; empty: unbound. */
    readonly connection: string;
}
export interface LiveVariable {
    readonly schemaName: string;
    /** Its own or a default; absent where nobody knows. */
    readonly hasValue?: boolean;
}
