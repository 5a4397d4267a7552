const call = 'parameters(';

/**
 * The names in `parameters('name')` of the expressions in a text: the whole text after a leading `@`, or what stands
 * in `@{…}`. `@@` escapes both. One pass, whatever the text.
 */
export function expressionParameters(text: string): string[] {
  if (!text.includes(call)) return [];
  const names: string[] = [];
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
export function readExpression(text: string, start: number, names: string[]): number {
  const token = /'|\}|(?<!\w)parameters\(\s*(?=')/g;
  token.lastIndex = start;
  let isArgument = false;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match[0] === '}') return token.lastIndex;
    if (match[0] !== "'") {
      isArgument = true;
      continue;
    }
    const end = endOfQuoted(text, token.lastIndex);
    if (end === -1) return text.length;
    if (isArgument && /^\s*\)/.test(text.slice(end + 1, end + 20))) {
      names.push(text.slice(token.lastIndex, end).replaceAll("''", "'"));
    }
    isArgument = false;
    token.lastIndex = end + 1;
  }
  return text.length;
}

function endOfQuoted(text: string, start: number): number {
  let end = text.indexOf("'", start);
  while (end !== -1 && text.charAt(end + 1) === "'") end = text.indexOf("'", end + 2);
  return end;
}

/** A name behind it; a longer one than a search cares for is looked at. */
const searchedName = /\s*(?:'|\\u0027)(.{0,200}?)(?:'|\\u0027)/y;

/** Whether a file of JSON may have a `parameters('name')` of another name: a search, and not yet a proof. */
export function mayReadOtherParameters(json: string, names: ReadonlySet<string>): boolean {
  for (let at = json.indexOf(call); at !== -1; at = json.indexOf(call, at + 1)) {
    searchedName.lastIndex = at + call.length;
    const [, name] = searchedName.exec(json) ?? [];
    if (name === undefined || !names.has(name.toLowerCase())) return true;
  }
  return false;
}
