import { escapeControls, escapeLoggingCommands } from './escape.ts';

/**
 * Text of a command to a build server, escaped as the servers' own libraries do: line breaks arrive as such, other
 * controls are made visible.
 *
 * @param percent how the server wants a `%`.
 */
export function commandData(text: string, percent: string): string {
  return text
    .split(/(\r?\n)/)
    .map((part) => (/^\r?\n$/.test(part) ? part : escapeLoggingCommands(escapeControls(part))))
    .join('')
    .replaceAll('%', percent)
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}
