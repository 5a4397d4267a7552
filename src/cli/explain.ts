import { rules as builtInRules } from '../../rules/index.ts';
import { pages } from '../../rules/pages.ts';
import { emptyConfiguration } from '../config/configuration.ts';
import { openConfiguration } from '../config/open-configuration.ts';
import { activate } from '../engine/active-rule.ts';
import { nearest } from '../engine/did-you-mean.ts';
import type { Rule } from '../engine/rule.ts';
import { changesOf } from '../engine/rule-changes.ts';
import { checkSettings } from '../engine/rule-settings.ts';
import { explainFinding, findingsBeginning } from '../explain/explain-finding.ts';
import { findingExplanation, foundHere } from '../output/finding-explanation.ts';
import { ruleExplanation } from '../output/rule-explanation.ts';
import { ownRulePages, rulePages } from '../output/rule-page.ts';
import { safeExcerpts } from '../output/safe-excerpts.ts';
import { run } from '../run.ts';
import { lineReader } from '../settle/line-of.ts';
import { openBaseline } from '../settle/open-baseline.ts';
import { UsageError } from '../usage-error.ts';
import { pathOf } from './configuration-options.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import type { ExplainArguments } from './explain-arguments.ts';
import { hasColour, isPrivileged, type Terminal, widthOf } from './terminal.ts';

/** `explain`: the page of a rule, with paths also what it finds there; or why one finding exists. */
export async function explain(wanted: ExplainArguments, terminal: Terminal): Promise<ExitCode> {
  const { subject, settings, config, preset } = wanted;
  const { cwd } = terminal;
  const allowCode = !isPrivileged(terminal);
  const configuration = await openConfiguration(config, {
    cwd,
    rules: builtInRules,
    preset,
    allowCode,
    allowPlugins: allowCode,
  });
  const rules = [...builtInRules, ...(configuration?.rules ?? [])];
  const rule = rules.find(({ id }) => id === subject);
  if (rule === undefined && !/^[0-9a-f]{4,16}(-\d+)?$/.test(subject)) throw unknownRule(subject, rules);
  checkSettings(rules, settings);
  const last = changesOf(rules, settings, () => '--rule');
  const activeOf = (one: Rule) => activate(one, { ...emptyConfiguration, ...configuration, last });
  const style = { width: widthOf(terminal), colour: hasColour(terminal) };
  const { paths, against, targets } = wanted;
  if (rule) {
    terminal.writeOutput(ruleExplanation(rule, pageOf(rule), activeOf(rule).severities, style));
    if (paths.length === 0) return exitCodes.clean;
  }
  const baseline = await openBaseline({
    baseline: undefined,
    configuration: pathOf(config),
    folder: cwd,
    cwd,
  });
  const done = await run({ paths, cwd, configuration, settings, against, targets, baseline });
  if (rule) {
    terminal.writeOutput(foundHere(done.report, rule.id));
    return exitCodes.clean;
  }
  const found = findingsBeginning(done.report, subject);
  const [finding, second] = found;
  if (finding === undefined) throw unknownFinding(subject);
  if (second !== undefined) {
    const fingerprints = found.map(({ fingerprint, rule: id }) => `${fingerprint} (${id})`);
    throw new UsageError(
      `${found.length} findings have a fingerprint that begins with ${subject}.`,
      `Write more of it: ${fingerprints.slice(0, 10).join(', ')}.`,
    );
  }
  const ofFinding = rules.find(({ id }) => id === finding.rule);
  if (ofFinding === undefined) throw unknownRule(finding.rule, rules);
  const explanation = {
    explained: await explainFinding(finding, activeOf(ofFinding), done),
    markdown: pageOf(ofFinding),
    isDiagnostic: ofFinding.meta.isDiagnostic ?? false,
    excerptOf: safeExcerpts(done.report, lineReader(done.graph.packages)),
  };
  terminal.writeOutput(findingExplanation(explanation, style));
  return exitCodes.clean;
}

function pageOf(rule: Rule): string {
  const [page] = Object.hasOwn(pages, rule.id) ? rulePages([rule], pages) : ownRulePages([rule]);
  return page?.markdown ?? `# ${rule.id}`;
}

function unknownRule(id: string, rules: readonly Rule[]): UsageError {
  const near = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  return new UsageError(
    `There is no rule "${id}".`,
    near === undefined ? 'To see them all: solution-lint rules' : `Did you mean "${near}"?`,
  );
}

function unknownFinding(fingerprint: string): UsageError {
  return new UsageError(
    `No finding has a fingerprint that begins with ${fingerprint}.`,
    'It may be mended. Name the paths that the report is about, and the same options: --settings, --against, --rule.',
  );
}
