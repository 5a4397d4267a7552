import { isDeepStrictEqual } from 'node:util';
import ajv, { type ErrorObject } from 'ajv';
import type { DataValidationCxt } from 'ajv/dist/types/index.js';
import type { ComponentView } from './component-view.ts';
import { pathsIn, replacePaths, valueAt } from './placeholder.ts';

/** A JSON Schema. */
export type Condition = boolean | Readonly<Record<string, unknown>>;

/** The values of a component that don't meet a condition; `undefined`: it meets it. */
export type Judge = (view: ComponentView) => readonly string[] | undefined;

/**
 * ajv makes code from the condition, which is the user's own. What packages say stays data: placeholders are filled
 * when a component is judged.
 */
export function compileCondition(condition: Condition): Judge {
  const validate = instance().compile(condition);
  return (view) => {
    if (validate(view)) return undefined;
    return [...new Set((validate.errors ?? []).flatMap(wrongValues))];
  };
}

function instance() {
  const made = new ajv.Ajv({ allErrors: true, verbose: true, strictTypes: false, strictRequired: false });
  for (const keyword of ['const', 'enum', 'pattern']) made.removeKeyword(keyword);
  made.addKeyword({
    keyword: 'const',
    compile: (wanted: unknown) => (value: unknown, context?: DataValidationCxt) =>
      isDeepStrictEqual(value, filled(wanted, context)),
  });
  made.addKeyword({
    keyword: 'enum',
    schemaType: 'array',
    compile: (wanted: readonly unknown[]) => (value: unknown, context?: DataValidationCxt) =>
      wanted.some((one) => isDeepStrictEqual(value, filled(one, context))),
  });
  made.addKeyword({ keyword: 'pattern', type: 'string', schemaType: 'string', compile: compilePattern });
  return made;
}

function filled(wanted: unknown, context: DataValidationCxt | undefined): unknown {
  return typeof wanted === 'string' ? replacePaths(wanted, (path) => textAt(context, path)) : wanted;
}

/** With placeholders, one expression a solution: few, and made once. */
function compilePattern(pattern: string) {
  const made = new Map<string, RegExp>();
  const hasPaths = pathsIn(pattern).length > 0;
  return (value: string, context?: DataValidationCxt) => {
    const source = hasPaths
      ? replacePaths(pattern, (path) => escapeForExpression(textAt(context, path)))
      : pattern;
    const expression = made.get(source) ?? new RegExp(source, 'u');
    made.set(source, expression);
    return expression.test(value);
  };
}

function textAt(context: DataValidationCxt | undefined, path: string): string {
  return String(valueAt((context?.rootData ?? {}) as ComponentView, path));
}

export function escapeForExpression(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Of a condition on the whole only the parts say what is wrong. */
function wrongValues({ data }: ErrorObject): readonly string[] {
  if (Array.isArray(data)) return data.filter((item) => typeof item === 'string');
  return typeof data === 'string' || typeof data === 'boolean' ? [String(data)] : [];
}
