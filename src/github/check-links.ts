import { readdirSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { skippedFolders } from '../input/file-store.ts';
import { isInside } from '../input/is-inside.ts';
import { UsageError } from '../usage-error.ts';
import type { Checkout } from './checkout.ts';

/**
 * Throws UsageError for a link of the checkout, which may be a stranger's, by which a report would tell of other files.
 * The disk is asked, not git: a submodule, a checkout in a folder of another one, and a repository that git does not
 * trust have links of which `git ls-files` does not tell.
 */
export function checkLinks({ root }: Checkout, workspace: string): void {
  const [inside, around] = [realpathSync.native(workspace), realpathSync.native(root)];
  for (const folder of isInside(inside, around) ? [inside] : [inside, around]) {
    const path = linksBelow(folder).find((link) => !isKept(join(folder, link), folder));
    if (path === undefined) continue;
    throw new UsageError(
      `Nothing was linted: the link "${path}" leads out of the checkout, and this event may hold secrets.`,
      'Take the link away, or lint the change on pull_request.',
    );
  }
}

/** Sorted. What is in a package of npm is not searched for links, nor for anything else. */
function linksBelow(root: string): readonly string[] {
  const links: string[] = [];
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of entriesOf(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isDirectory() && !skippedFolders.has(entry.name)) pending.push(path);
    }
  }
  return links.sort();
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // Nobody may list it: nobody will read it.
    return [];
  }
}

function isKept(link: string, inside: string): boolean {
  try {
    const target = realpathSync.native(link);
    return isInside(inside, target) && !target.split(sep).some((part) => part.toLowerCase() === '.git');
  } catch {
    // It leads nowhere.
    return true;
  }
}
