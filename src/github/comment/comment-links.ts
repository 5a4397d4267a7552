import type { Step } from '../step.ts';
import type { CommentLinks } from './comment-text.ts';

/** @param commit whose files are shown. */
export function commentLinks(
  { serverUrl, repository, runUrl, pagesUrl }: Step,
  commit: string,
): CommentLinks {
  return {
    run: runUrl,
    file: ({ path, region }) =>
      region === undefined || commit === '' || /^(?:\/|[a-z]:|\.\.\/)/i.test(path)
        ? undefined
        : `${serverUrl}/${repository}/blob/${commit}/${segments(path)}#L${region.line}`,
    rule: ({ help }) => {
      // A plugin's rule names its page itself.
      if (help.startsWith('https:')) return /^https:[\w./?=&#%-]+$/.test(help) ? help : undefined;
      return pagesUrl === undefined || help === '' ? undefined : `${pagesUrl}/${segments(help)}#how-to-fix`;
    },
  };
}

/** A path of which nothing ends a link. */
function segments(path: string): string {
  return path
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll(/[!'()*~]/g, percent))
    .join('/');
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
