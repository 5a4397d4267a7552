import { rules } from '../../rules/index.ts';
import { pages } from '../../rules/pages.ts';
import { openConfiguration } from '../config/open-configuration.ts';
import { type ActiveRule, activate, noChanges } from '../engine/active-rule.ts';
import type { RuleSeverity } from '../engine/severity.ts';
import { type ListedRule, ruleList, ruleListJson } from '../output/rule-list.ts';
import { inlineText } from '../output/terminal-markdown.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import type { RulesArguments } from './rules-arguments.ts';
import { hasColour, isPrivileged, type Terminal, widthOf } from './terminal.ts';

/** `rules`: all that there are, those of plugins too, with what they weigh under the configuration of the folder. */
export async function listRules(
  { format, config, preset }: RulesArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const allowCode = !isPrivileged(terminal);
  const configuration = await openConfiguration(config, {
    cwd: terminal.cwd,
    rules,
    preset,
    allowCode,
    allowPlugins: allowCode,
  });
  const changes = configuration?.changes ?? {};
  const all = [...rules, ...(configuration?.rules ?? [])];
  const listed = all.map((rule) => listedRule(activate(rule, { ...noChanges, changes })));
  terminal.writeOutput(
    format === 'json'
      ? ruleListJson(listed)
      : ruleList(listed, { width: widthOf(terminal), colour: hasColour(terminal) }),
  );
  return exitCodes.clean;
}

function listedRule({ rule, severities, options }: ActiveRule): ListedRule {
  const { id, meta } = rule;
  const messages = Object.fromEntries(Object.entries(severities).map(([name, { value }]) => [name, value]));
  const page = Object.hasOwn(pages, id) ? pages[id] : undefined;
  return {
    id,
    area: meta.area,
    severity: worstOf(severities),
    defaultSeverity: worstOf(activate(rule, noChanges).severities),
    messages,
    confidence: meta.confidence,
    needs: meta.needs ?? [],
    isDiagnostic: meta.isDiagnostic ?? false,
    options,
    summary: firstSentence(inlineText(page?.summary ?? meta.summary ?? '')),
    help: page === undefined ? (meta.help ?? null) : `rules/${meta.area}/${id}.md`,
  };
}

const order: readonly RuleSeverity[] = ['error', 'warning', 'note', 'off'];

function worstOf(severities: ActiveRule['severities']): RuleSeverity {
  const values = Object.values(severities).map(({ value }) => value);
  return order.find((severity) => values.includes(severity)) ?? 'off';
}

function firstSentence(text: string): string {
  return /^.*?[.:](?= |$)/.exec(text)?.[0] ?? text;
}
