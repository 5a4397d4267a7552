import { readExpression } from './expression-parameters.ts';

/** Stands where an expression stood. No text of a package that we look for has it. */
export const expressionMark = '\0';

/**
 * A text without its expressions: nothing is left of one that is an expression, and each `@{…}` becomes a mark. `@@`
 * escapes both.
 */
export function literalText(text: string): string {
  if (/^@[^@{]/.test(text)) return '';
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
