import { didYouMean } from '../engine/did-you-mean.ts';
import type { Mistake } from '../engine/find-mistakes.ts';
import { isRemark } from '../engine/is-remark.ts';
import { isUnread } from '../engine/is-unread.ts';
import type { Rule } from '../engine/rule.ts';
import { escapeControls } from '../output/escape.ts';
import { pointer } from '../parse/pointer.ts';
import { isDay } from '../settle/suppression.ts';
import type { ConfigurationSettings } from './configuration.ts';

/**
 * What a schema can't say of suppressions: they would wait for findings that don't come, and nobody would know.
 *
 * @param hasOthers there are rules that are not known here: those of plugins.
 */
export function suppressionMistakes(
  { suppressions = [] }: ConfigurationSettings,
  rules: readonly Rule[],
  hasOthers: boolean,
): readonly Mistake[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return suppressions.flatMap(({ rule: id, messageId, until }, index) => {
    const rule = byId.get(id);
    const mistakes = {
      rule: ruleMistake(id, rule, byId, hasOthers),
      messageId: messageMistake(messageId, rule),
      until: dayMistake(until),
    };
    return Object.entries(mistakes).flatMap(([name, text]) =>
      text === undefined ? [] : [{ pointer: pointer('suppressions', index, name), isName: false, text }],
    );
  });
}

function ruleMistake(
  id: string,
  rule: Rule | undefined,
  known: ReadonlyMap<string, Rule>,
  hasOthers: boolean,
): string | undefined {
  if (rule === undefined)
    return hasOthers
      ? undefined
      : `There is no rule "${escapeControls(id)}". ${didYouMean(id, [...known.keys()])}`;
  if (isUnread(id)) {
    return `Rule ${id} can't be suppressed. It says that something was not read; mend or remove the file instead.`;
  }
  return isRemark(id)
    ? `Rule ${id} can't be suppressed. Mend the suppression that it is about, or turn the rule off.`
    : undefined;
}

function messageMistake(messageId: string | undefined, rule: Rule | undefined): string | undefined {
  if (messageId === undefined || rule === undefined || Object.hasOwn(rule.messages, messageId))
    return undefined;
  return `Rule ${rule.id} has no message "${escapeControls(messageId)}". ${didYouMean(messageId, Object.keys(rule.messages))}`;
}

function dayMistake(until: string | undefined): string | undefined {
  return until === undefined || isDay(until) ? undefined : `There is no day "${until}".`;
}
