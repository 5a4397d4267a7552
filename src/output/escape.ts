/**
 * Characters that act on a terminal or hide from its reader instead of being seen: C0 and C1 controls, line and
 * paragraph separators, direction marks, zero-width space, byte order mark, tags, halves of a surrogate pair.
 * The joiners that emoji and scripts need (U+200C, U+200D) stay.
 */
const unseen =
  /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}\u{e0000}-\u{e007f}]/gu;

/** The same without C0 controls and lone surrogates, which JSON.stringify escapes itself. */
const unseenInJson =
  /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** `##[…`, `##vso[…`, `##teamcity[…`: build servers obey these wherever they stand in a line of a log. */
const loggingCommand = /##(?=[a-z]*\[)/gi;

/** GitHub Actions obeys `::name …` where a line begins with it, and wrapping can begin a line anywhere. */
const workflowCommand = /::(?=[a-z])/gi;

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Text from a package that can't move the cursor, hide or turn the line around. */
export function escapeControls(text: string): string {
  return text.replace(unseen, (character) => shortEscapes[character] ?? escapeUnits(character));
}

/** The same for a terminal or the log of a build server, which it can't command either. */
export function escapeForLog(text: string): string {
  return escapeControls(text).replace(loggingCommand, '#\\u0023').replace(workflowCommand, ':\\u003a');
}

/** The same line by line: our own line breaks stay. */
export function escapeLinesForLog(text: string): string {
  return text.split('\n').map(escapeForLog).join('\n');
}

/** Controls as they are, but no command for a build server: for text that goes into a command of ours. */
export function escapeLoggingCommands(text: string): string {
  return text.replace(loggingCommand, '#\\u0023');
}

/** For a JSON text on its way to either; a reader of the JSON gets the same values. */
export function escapeControlsInJson(json: string): string {
  return json.replace(unseenInJson, escapeUnits).replace(loggingCommand, '#\\u0023');
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
