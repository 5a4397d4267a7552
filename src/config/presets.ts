import type { Rule, RuleMeta } from '../engine/rule.ts';
import type { RuleChange, RuleChanges } from '../engine/rule-changes.ts';
import type { RuleSeverity } from '../engine/severity.ts';

/** What rules weigh, for a whole project: the first one is what a run without a configuration goes by. */
export const presetNames = ['recommended', 'strict', 'all', 'next'] as const;

export type PresetName = (typeof presetNames)[number];

export function isPresetName(name: string): name is PresetName {
  return presetNames.some((known) => known === name);
}

/** A preset turns rules on, with a severity for each message; those that it says nothing of stay as they are. */
export function presetChanges(name: PresetName, rules: readonly Rule[]): RuleChanges {
  return Object.fromEntries(
    rules.flatMap((rule): [string, RuleChange][] => {
      const severity = severityIn(name, rule.meta);
      if (severity === 'off' || rule.meta.isDiagnostic) return [];
      const severities = Object.entries(rule.messages).map(([id, message]) => {
        const own = typeof message === 'string' ? undefined : message.severity;
        return [id, { value: own ?? severity, origin: `preset ${name}` }];
      });
      return [[rule.id, { severities: Object.fromEntries(severities) }]];
    }),
  );
}

/** What messages without a weight of their own weigh. */
function severityIn(name: PresetName, { severity, strict, next }: RuleMeta): RuleSeverity {
  switch (name) {
    case 'recommended':
      return severity;
    case 'strict':
      return severity === 'off' ? severity : (strict ?? (severity === 'note' ? 'warning' : severity));
    case 'all':
      return severity === 'off' ? (strict ?? 'warning') : severity;
    case 'next':
      return next ?? severity;
  }
}
