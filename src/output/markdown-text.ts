import { escapeControls } from './escape.ts';

/**
 * Text that reads the same in GitHub's Markdown, in a table and in HTML: what could be markup is an entity.
 * GitHub also looks for `@name`, `#1` and `:smile:` in what it has rendered; an empty comment parts them.
 */
export function markdownText(text: string): string {
  return escapeControls(text)
    .replaceAll(/[!#$&*<>?@[\\\]^`{|}~]/g, entity)
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
    .replaceAll(/(?<=www)\.|:(?=\/\/)/giu, entity)
    .replaceAll(/&#(?:35|64);/g, '$&<!-- -->')
    .replaceAll(/:(?=[\w+-]*[a-z][\w+-]*:)/gi, ':<!-- -->')
    .replaceAll(/^[\s.+-]+|^\d+[.)]/g, (start) => start.replaceAll(/\D/g, entity));
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
