import type { DeclarativeSettings } from '../config/configuration.ts';
import type { Mistake } from '../engine/find-mistakes.ts';
import type { Rule } from '../engine/rule.ts';
import { pointer } from '../parse/pointer.ts';
import { viewSchemas } from './components-schema.ts';
import { declarativeRule, wrongValues } from './declarative-rule.ts';
import { findConditionMistakes, pathMistake } from './find-condition-mistakes.ts';
import { pathsIn } from './placeholder.ts';
import type { ViewKind } from './view-kinds.ts';

interface DeclarativeRules {
  readonly rules: readonly Rule[];
  readonly mistakes: readonly Mistake[];
}

/**
 * The rules of the list `declarative` of a configuration, whose shape was checked; those with a mistake are left out.
 *
 * @param known rules whose ids are taken.
 */
export function declarativeRules(
  definitions: readonly DeclarativeSettings[],
  known: readonly Rule[],
): DeclarativeRules {
  const rules: Rule[] = [];
  const mistakes: Mistake[] = [];
  for (const [index, definition] of definitions.entries()) {
    const at = ['declarative', index];
    const found = findDefinitionMistakes(definition, at, [...known, ...rules]);
    mistakes.push(...found);
    if (found.length > 0) continue;
    try {
      rules.push(declarativeRule(definition));
    } catch (error) {
      // What ajv has against a condition is one of the rare things: a length that is no number, a list without items.
      const words = error instanceof Error ? error.message : String(error);
      mistakes.push({ pointer: pointer(...at), isName: false, text: `${at.join(' › ')}: ${words}.` });
    }
  }
  return { rules, mistakes };
}

function findDefinitionMistakes(
  { id, on, where = true, must, message }: DeclarativeSettings,
  at: readonly (string | number)[],
  known: readonly Rule[],
): readonly Mistake[] {
  const view = viewSchemas[on as ViewKind];
  const mistakeAt = (member: string, words: string): Mistake => ({
    pointer: pointer(...at, member),
    isName: false,
    text: `${at.join(' › ')} › ${member} ${words}`,
  });
  const isTaken = known.some((rule) => rule.id === id);
  return [
    ...(isTaken ? [mistakeAt('id', `can't be "${id}": there is a rule of that id.`)] : []),
    ...findConditionMistakes(where, view, [...at, 'where']),
    ...findConditionMistakes(must, view, [...at, 'must']),
    ...pathsIn(message).flatMap((path) => {
      const words =
        path === wrongValues
          ? undefined
          : pathMistake(path, view, ['string', 'boolean', 'array'], [wrongValues]);
      return words === undefined ? [] : [mistakeAt('message', words)];
    }),
  ];
}
