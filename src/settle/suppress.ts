import { dirname } from 'node:path';
import type { Written } from '../config/configuration.ts';
import type { Globs } from '../engine/globs.ts';
import { isUnread } from '../engine/is-unread.ts';
import { type Folders, pathFrom } from '../engine/path-from.ts';
import type { SuppressionUse } from '../engine/suppression-use.ts';
import { isGuid, normalGuid } from '../model/identifier.ts';
import type { Finding, SuppressedFinding } from '../report.ts';
import { daysBetween, type Suppression } from './suppression.ts';

interface Circumstances {
  readonly cwd: string;
  /** As `2027-03-31`. */
  readonly today: string;
  readonly globs: Globs;
}

interface Suppressed {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** One a suppression, in their order. */
  readonly uses: readonly SuppressionUse[];
}

/**
 * Takes away what a team accepts. What was not read can't be accepted, and an expired suppression accepts nothing.
 */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Written<Suppression>[],
  { cwd, today, globs }: Circumstances,
): Suppressed {
  const compiled = suppressions.map(({ value: suppression, at, path }) => {
    const { until } = suppression;
    const daysLeft = until === undefined ? undefined : daysBetween(today, until);
    const hasExpired = daysLeft !== undefined && daysLeft < 0;
    return {
      suppression,
      at,
      daysLeft,
      hasExpired,
      covers: coverage(suppression, globs, { folder: dirname(path), cwd }),
    };
  });
  const judged = findings.map((finding) => {
    const covering = isUnread(finding.rule) ? [] : compiled.filter(({ covers }) => covers(finding));
    return { finding, covering, by: covering.find(({ hasExpired }) => !hasExpired) };
  });
  return {
    findings: judged.flatMap(({ finding, by }) => (by ? [] : [finding])),
    suppressed: judged.flatMap(({ finding, by }) =>
      by ? [{ ...finding, suppression: { kind: 'config' as const, reason: by.suppression.reason } }] : [],
    ),
    uses: compiled.map((one) => ({
      rule: one.suppression.rule,
      words: wordsOf(one.suppression),
      until: one.suppression.until,
      daysLeft: one.daysLeft,
      count: judged.filter(({ covering, by }) => covering.includes(one) && !(one.hasExpired && by)).length,
      at: one.at,
    })),
  };
}

/**
 * Tells the findings that a suppression is about, whatever its date.
 *
 * @param folders that of the file, and the working folder.
 */
export function coverage(
  { rule, component, messageId, package: glob, fingerprint }: Omit<Suppression, 'reason'>,
  { matchesName, matchesPath }: Globs,
  folders: Folders,
): (finding: Finding) => boolean {
  const named = component === undefined ? undefined : normalId(component);
  return (finding) =>
    finding.rule === rule &&
    (messageId === undefined || finding.messageId === messageId) &&
    (fingerprint === undefined || finding.fingerprint === fingerprint.toLowerCase()) &&
    (named === undefined ||
      [finding.component.id, finding.component.name].some((name) => matchesName(name, named))) &&
    (glob === undefined || matchesPath(pathFrom(folders, finding.package), glob));
}

function normalId(id: string): string {
  return isGuid(id) ? normalGuid(id) : id;
}

function wordsOf({ rule, component, messageId, package: path, fingerprint }: Suppression): string {
  const parts = Object.entries({ component, message: messageId, package: path, fingerprint });
  const named = parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name} "${value}"`]));
  return named.length === 0 ? rule : `${rule} for ${named.join(', ')}`;
}
