import { resolve } from 'node:path';
import * as core from '@actions/core';
import { bugReport, ruleBugReport } from '../bug-report.ts';
import { pathOf } from '../cli/configuration-options.ts';
import { exitCodeOf, exitCodes, judgedWarnings, outcomeOf } from '../cli/exit-code.ts';
import { unloadedPluginsText } from '../config/plugin.ts';
import { plural } from '../output/component-words.ts';
import { escapeForLog } from '../output/escape.ts';
import { closingWords } from '../output/summary-words.ts';
import type { Report } from '../report.ts';
import { type Run, run } from '../run.ts';
import { openBaseline } from '../settle/open-baseline.ts';
import { UsageError } from '../usage-error.ts';
import { type ActionInputs, readInputs } from './action-inputs.ts';
import { annotations } from './annotations.ts';
import { checkLinks } from './check-links.ts';
import { type Checkout, checkoutAt, pathsFromRoot } from './checkout.ts';
import { planComparison, unreadableBase } from './comparison-plan.ts';
import { isIdle, nothingToCheck } from './idle.ts';
import { readJob } from './job.ts';
import { jobSummary } from './job-summary.ts';
import { openCheckoutConfiguration } from './open-checkout-configuration.ts';
import { type Remark, remarkText } from './remark.ts';
import { writeReportFiles } from './report-files.ts';
import { readStep } from './step.ts';
import { targetsFromRoot } from './targets-from-root.ts';
import { type Trigger, triggerOf } from './trigger.ts';

type Conclusion = 'success' | 'failure';

/** What a user can mend has a message and a hint; everything else is our bug and says so. */
export async function runAction(environment: NodeJS.ProcessEnv): Promise<Conclusion> {
  const conclusion = await lint(environment).catch((error: unknown): Conclusion => {
    core.error(
      error instanceof UsageError ? `${error.message}\n${error.hint}` : bugReport('solution-lint', error),
    );
    return 'failure';
  });
  core.setOutput('conclusion', conclusion);
  return conclusion;
}

/** The whole story: what has changed, lint, tell it in the log and in the summary, hand on outputs and files. */
async function lint(environment: NodeJS.ProcessEnv): Promise<Conclusion> {
  const { event, payload, workspace, hasSummary } = readJob(environment);
  const inputs = readInputs(core.getInput);
  const checkout = checkoutAt(workspace, inputs.workingDirectory);
  const { done, remark } = await lintChange(inputs, checkout, triggerOf(event, payload), workspace);
  const { report } = done;
  const isFailure = exitCodeOf(outcomeOf(done), inputs) !== exitCodes.clean;
  const published =
    inputs.comment || inputs.upload
      ? await (await import('./publish.ts')).publish({
          done,
          remark,
          isFailure,
          inputs,
          checkout,
          event,
          payload,
          step: readStep(environment),
        })
      : [];
  const remarks = [...(remark === undefined ? [] : [remark]), ...published];
  tell(done, inputs, remarks);
  if (hasSummary) await core.summary.addRaw(jobSummary({ ...done, remarks, event })).write();
  setCounts(report);
  const folder = resolve(workspace, inputs.workingDirectory);
  const files = await writeReportFiles(done, inputs.outputs, { workspace, folder });
  core.setOutput('sarif', files.find(({ format }) => format === 'sarif')?.path ?? '');
  core.setOutput('files', files.map(({ path }) => path).join('\n'));
  return isFailure ? 'failure' : 'success';
}

/** A base that the event names and that can't be read costs the comparison, not the run. */
async function lintChange(inputs: ActionInputs, checkout: Checkout, trigger: Trigger, workspace: string) {
  if (trigger.isPrivileged) checkLinks(checkout, workspace);
  const within = trigger.isPrivileged ? workspace : undefined;
  const options = {
    paths: pathsFromRoot(checkout, inputs.paths),
    cwd: checkout.root,
    settings: inputs.settings,
    targets: targetsFromRoot(checkout, inputs.targets),
    configuration: await openCheckoutConfiguration(inputs.config, checkout, within),
    within,
    baseline: await openBaseline({
      baseline: inputs.baseline,
      configuration: pathOf(inputs.config),
      folder: resolve(checkout.root, checkout.folder),
      cwd: checkout.root,
    }),
  };
  const { remark, ...comparison } = planComparison(inputs, trigger, checkout);
  try {
    return { done: await run({ ...options, ...comparison }), remark };
  } catch (error) {
    if (!(error instanceof UsageError) || comparison.against === undefined || inputs.base !== undefined)
      throw error;
    return { done: await run(options), remark: unreadableBase(error) };
  }
}

/** Annotations first: GitHub keeps those that come first. */
function tell(done: Run, inputs: ActionInputs, remarks: readonly Remark[]): void {
  const { report, empty, failures, own } = done;
  const { failOn, maxWarnings } = inputs;
  const warned = remarks.filter(({ level }) => level === 'warning');
  const noticed = remarks.filter(({ level }) => level === 'notice');
  for (const remark of warned) core.warning(remarkText(remark));
  for (const remark of noticed) core.notice(remarkText(remark));
  for (const { path, hint } of empty) core.error(`No package found: ${path}\n${hint}`);
  for (const failure of failures) core.error(ruleBugReport(failure));
  for (const { message, hint } of own.brokenPlugins) core.error(`${message}\n${hint}`);
  if (own.unloadedPlugins.length > 0) core.notice(unloadedPluginsText(own.unloadedPlugins));
  const warnings = judgedWarnings(report, inputs);
  const isTooMany = warnings > maxWarnings;
  if (isTooMany) core.error(`${plural(warnings, 'warning')}, and max-warnings is ${maxWarnings}.`);
  const { commands, others } = annotations(report, {
    failOn,
    taken: {
      error: empty.length + failures.length + own.brokenPlugins.length + (isTooMany ? 1 : 0),
      warning: warned.length,
      note: noticed.length + (own.unloadedPlugins.length > 0 ? 1 : 0),
    },
  });
  if (commands.length > 0) core.info(commands.join('\n'));
  if (others.length > 0) {
    core.startGroup(`${plural(others.length, 'finding')} without an annotation`);
    core.info(others.join('\n'));
    core.endGroup();
  }
  core.info(isIdle(done) ? nothingToCheck : escapeForLog(closingWords(report)));
}

function setCounts({ summary, comparison }: Report): void {
  core.setOutput('errors', summary.error);
  core.setOutput('warnings', summary.warning);
  core.setOutput('notes', summary.note);
  core.setOutput('new', comparison?.new.length ?? '');
  core.setOutput('fixed', comparison?.fixed.length ?? '');
}
