/** `b` of `@{a=1; b=2}`, which PowerShell writes for an object that lies too deep. */
export function fieldOfHashtable(text: string, name: string): string | undefined {
  const start = `; ${text.replace(/^@\{/, '').slice(0, 5000)}`;
  const at = start.toLowerCase().indexOf(`; ${name.toLowerCase()}=`);
  if (at === -1) return undefined;
  const value = start
    .slice(at + name.length + 3)
    .split(/[;}]/, 1)[0]
    ?.trim();
  return value || undefined;
}
