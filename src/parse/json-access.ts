/** Reads what nobody promised: every function answers `undefined` or nothing where the shape is another. */

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own member; `__proto__` and `constructor` are plain names in a package. */
export function member(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The value at a path of member names. */
export function valueAt(value: unknown, ...names: readonly string[]): unknown {
  let found = value;
  for (const name of names) found = member(found, name);
  return found;
}

/** A string that is not blank, trimmed. */
export function textAt(value: unknown, ...names: readonly string[]): string | undefined {
  let found = value;
  for (const name of names) found = member(found, name);
  const text = typeof found === 'string' ? found.trim() : '';
  return text === '' ? undefined : text;
}

export function membersOf(value: unknown): [name: string, value: unknown][] {
  return isRecord(value) ? Object.entries(value) : [];
}

export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
