/**
 * The part of JSON Schema (draft-07) that configurations are described with. `oneOf` has one schema for each type of
 * value, so that what is wrong can be told of the one that was meant.
 */
export interface Schema {
    readonly type?: JsonType | readonly JsonType[];
    readonly enum?: readonly string[];
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly additionalProperties?: boolean | Schema;
    readonly required?: readonly string[];
    readonly minProperties?: number;
    readonly items?: Schema | readonly Schema[];
    readonly minItems?: number;
    readonly maxItems?: number;
    readonly minLength?: number;
    readonly minimum?: number;
    readonly pattern?: string;
    readonly format?: 'regex';
    readonly oneOf?: readonly Schema[];
    /** Nothing is right. */
    readonly not?: Record<never, never>;
    /** What an item is called in messages, instead of its index. */
    readonly title?: string;
    /** What must be written, where a pattern alone would not tell. */
    readonly description?: string;
    readonly default?: unknown;
}
type JsonType = 'object' | 'array' | 'string' | 'integer' | 'boolean';
export interface Mistake {
    /** JSON Pointer of what is wrong. */
    readonly pointer: string;
    /** Its name is wrong, not its value. */
    readonly isName: boolean;
    readonly text: string;
}
/**
 * All that a schema has against a value, as ajv would, in words for people: ajv takes longer to load than most runs
 * take, and can't tell which of several shapes was meant.
 *
 * @param name what the value is called in the messages.
 */
export declare function findMistakes(value: unknown, schema: Schema, name: string): readonly Mistake[];
export {};
