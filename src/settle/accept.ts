import type { Written } from '../config/configuration.ts';
import type { SuppressionUse } from '../engine/suppression-use.ts';
import type { Finding, SuppressedFinding } from '../report.ts';
import { applyBaseline, type BaselineEntry } from './baseline.ts';
import { suppress } from './suppress.ts';
import type { Suppression } from './suppression.ts';
import { suppressionGlobs } from './suppression-globs.ts';

/** What a team accepts. */
interface Acceptance {
  readonly suppressions: readonly Written<Suppression>[];
  readonly baseline: Baseline | undefined;
  readonly cwd: string;
  /** Default: the day of the clock, in UTC. */
  readonly today: string | undefined;
}

export interface Baseline {
  /** Relative to the working folder, with `/`. */
  readonly path: string;
  readonly entries: readonly BaselineEntry[];
}

export interface Accepted {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** One a suppression, in their order. */
  readonly uses: readonly SuppressionUse[];
  /** Entries of the baseline of which nothing was found. */
  readonly stale: readonly BaselineEntry[];
}

export type Accept = (findings: readonly Finding[]) => Accepted;

/** First what was accepted with a reason, then what was there before. The order of the findings stays. */
export async function acceptance({
  suppressions,
  baseline,
  cwd,
  today = new Date().toISOString().slice(0, 10),
}: Acceptance): Promise<Accept> {
  const globs = await suppressionGlobs(suppressions.map(({ value }) => value));
  return (all) => {
    const reasoned = suppress(all, suppressions, { cwd, today, globs });
    const { path = '', entries = [] } = baseline ?? {};
    const known = applyBaseline(reasoned.findings, entries, `It was there when ${path} was written.`);
    const suppressed = new Map(
      [...reasoned.suppressed, ...known.suppressed].map((finding) => [keyOf(finding), finding]),
    );
    const found = new Set(all.map(({ fingerprint }) => fingerprint));
    return {
      findings: known.findings,
      suppressed: all.flatMap((finding) => suppressed.get(keyOf(finding)) ?? []),
      uses: reasoned.uses,
      stale: entries.filter(({ fingerprint }) => !found.has(fingerprint)),
    };
  };
}

function keyOf({ package: path, fingerprint }: Finding): string {
  return `${path}\n${fingerprint}`;
}
