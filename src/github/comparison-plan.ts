import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commitOf, mergeBase } from '../input/git.ts';
import type { Selection } from '../input/selection.ts';
import { UsageError } from '../usage-error.ts';
import type { ActionInputs } from './action-inputs.ts';
import { type Checkout, pathsFromRoot } from './checkout.ts';
import type { Remark } from './remark.ts';
import type { Trigger } from './trigger.ts';

/** What a run is compared with, and which packages it reports. */
interface ComparisonPlan {
  readonly against?: string;
  readonly selection?: Selection;
  /** Why there is no comparison although one was to be expected. */
  readonly remark?: Remark;
}

type Wishes = Pick<ActionInputs, 'base' | 'changedOnly'>;

/** Throws UsageError for a base that the workflow names and that is none. */
export function planComparison(wishes: Wishes, trigger: Trigger, checkout: Checkout): ComparisonPlan {
  const { base = trigger.base, changedOnly = trigger.isProposal } = wishes;
  if (base === undefined) return changedOnly ? { remark: noBase(trigger) } : {};
  const { root, repository } = checkout;
  // A change may bring a folder of any name: it must not take the place of the branch that the workflow names.
  const commit = 'trouble' in repository ? undefined : commitFor(wishes, trigger, root);
  if (commit === undefined) {
    const [path = ''] = wishes.base === undefined ? [] : pathsFromRoot(checkout, [wishes.base]);
    if (path !== '' && existsSync(resolve(root, path))) return againstPath(path, wishes);
    if ('trouble' in repository) return { remark: noRepository(repository.trouble, root) };
    if (repository.isShallow) return { remark: shallow(trigger) };
    if (wishes.base === undefined) return { remark: gone(base) };
    throw new UsageError(
      `base can't be "${base}": there is no such path, and HEAD comes from no such branch, tag or commit here.`,
      'Name a branch as origin/main, and set fetch-depth: 0 below actions/checkout.',
    );
  }
  if (wishes.base === undefined && trigger.isProposal && commit === commitOf(root, 'HEAD'))
    return { remark: baseCheckedOut(trigger) };
  return { against: commit, ...(changedOnly ? { selection: { kind: 'changed', base: commit } } : {}) };
}

function commitFor({ base }: Wishes, trigger: Trigger, root: string): string | undefined {
  return base === undefined ? baseOf(trigger, root) : mergeBase(root, base);
}

function againstPath(against: string, { changedOnly }: Wishes): ComparisonPlan {
  if (changedOnly !== true) return { against };
  throw new UsageError(
    `changed-only can't be true with the base "${against}", which is a file or a folder.`,
    'Git tells what has changed: name a branch, a tag or a commit as base.',
  );
}

/**
 * The commit that a change starts from. What is checked out for a pull request is, as a rule, its merge, and that tells
 * better than the event, whose base may be older. A push goes from one commit to the next, even where it takes some back.
 */
function baseOf({ base = '', head, isProposal }: Trigger, root: string): string | undefined {
  if (!isProposal) return commitOf(root, base);
  const isMerge = head !== undefined && commitOf(root, 'HEAD^2') === head;
  return isMerge ? commitOf(root, 'HEAD^1') : mergeBase(root, base);
}

const fetchDepth = `- uses: actions/checkout@v5
  with:
    fetch-depth: 0`;

const wholly = 'All packages were linted, and no finding is told to be new or fixed.';

function noBase({ event }: Trigger): Remark {
  return {
    level: 'warning',
    text: `Not compared with a base: the event ${event} has none, so changed-only has no effect. ${wholly}`,
  };
}

function noRepository({ message, hint }: UsageError, root: string): Remark {
  const text = `${message} ${wholly} ${hint}`;
  return { level: 'warning', text, ...(existsSync(join(root, '.git')) ? {} : { yaml: fetchDepth }) };
}

function shallow({ event }: Trigger): Remark {
  return {
    level: event === 'push' ? 'notice' : 'warning',
    text: `Not compared with the base: this clone is shallow and lacks that commit. ${wholly} Fetch the history:`,
    yaml: fetchDepth,
  };
}

function gone(base: string): Remark {
  return {
    level: 'notice',
    text: `Not compared with the base: this clone has no commit ${base}, as after a forced push. ${wholly}`,
  };
}

/** What a privileged event checks out is the base, for good reasons: the change is a stranger's. */
function baseCheckedOut({ isPrivileged }: Trigger): Remark {
  return {
    level: 'warning',
    text: `Not compared with the base: it is the base that is checked out, without the change. ${wholly} Check out the change:`,
    yaml: isPrivileged ? mergeWithoutCredentials : fetchDepth,
  };
}

const mergeWithoutCredentials = `- uses: actions/checkout@v5
  with:
    ref: refs/pull/\${{ github.event.number }}/merge
    fetch-depth: 0
    persist-credentials: false`;

/** Why a run goes on without the base that its event names. */
export function unreadableBase({ message, hint }: UsageError): Remark {
  return { level: 'warning', text: `Not compared with the base. ${message} ${wholly} ${hint}` };
}
