import { parseJson } from '../parse/json.ts';
import { plainJson } from '../parse/jsonc.ts';

interface ParsedSettings {
  /** The text as JSON: comments and last commas are blanks. */
  readonly plain: string;
  readonly value: unknown;
}

/** JSON, with comments where people put them. Throws ParseError. */
export function parseSettingsText(text: string): ParsedSettings {
  const plain = plainJson(text);
  return { plain, value: parseJson(plain) };
}
