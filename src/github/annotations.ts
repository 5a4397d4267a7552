import { isAtLeast, type Severity, severities } from '../engine/severity.ts';
import { atSources } from '../output/at-sources.ts';
import { plural } from '../output/component-words.ts';
import { annotation } from '../output/github.ts';
import { logLine } from '../output/log-line.ts';
import { newFirst } from '../output/new-first.ts';
import type { Report } from '../report.ts';

/** GitHub shows no more annotations of a kind and a step, and drops the rest without a word. */
const shownPerSeverity = 10;

interface Annotations {
  /** Workflow commands, the errors first. */
  readonly commands: readonly string[];
  /** Lines for the log: the findings that are no annotation. */
  readonly others: readonly string[];
}

interface Wanted {
  /** Notes are annotations only where they fail the step. */
  readonly failOn: Severity;
  /** Annotations that the step gives beside its findings. */
  readonly taken: Readonly<Record<Severity, number>>;
}

/** The best findings of each severity, what is new before what was there; the last one says how many more there are. */
export function annotations(report: Report, { failOn, taken }: Wanted): Annotations {
  const ranked = newFirst(report, atSources(report));
  const groups = severities.map((severity) => {
    const findings = ranked.filter((finding) => finding.severity === severity);
    const isAnnotated = isAtLeast(severity, 'warning') || isAtLeast(severity, failOn);
    const room = Math.max(0, shownPerSeverity - taken[severity]);
    return { severity, findings, count: isAnnotated ? room : 0 };
  });
  return {
    commands: groups.flatMap(({ severity, findings, count }) => {
      const more = findings.length - count;
      const last = more > 0 ? `And ${plural(more, `more ${severity}`)}: see the job summary.` : '';
      return findings
        .slice(0, count)
        .map((finding, index) => annotation(finding, index === count - 1 ? last : ''));
    }),
    others: groups.flatMap(({ findings, count }) => findings.slice(count).map(logLine)),
  };
}
