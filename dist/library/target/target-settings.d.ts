/** A target as a user writes it; paths are relative to the file that it stands in. */
export interface TargetSettings {
    readonly settings?: string | readonly string[];
    readonly connections?: string | readonly string[];
    readonly principal?: string | PrincipalSettings;
    readonly importer?: string | PrincipalSettings;
    readonly environment?: string;
    readonly firstImport?: boolean;
    readonly final?: boolean;
    readonly existingFlows?: boolean | readonly string[];
}
interface PrincipalSettings {
    readonly id: string;
    readonly type: 'user' | 'servicePrincipal';
    readonly groups?: readonly string[];
}
export type TargetTable = Readonly<Record<string, TargetSettings>>;
export {};
