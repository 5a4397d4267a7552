import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearest } from '../engine/did-you-mean.ts';

const commands: Readonly<Record<string, string>> = {
  baseline: 'baseline',
  connections: 'connections',
  explain: 'explain',
  graph: 'graph',
  help: '--help',
  init: 'init',
  merge: 'merge',
  report: 'report',
  rules: 'rules',
  settings: 'settings',
  suppress: 'suppress',
  version: '--version',
};

/** Of a first word that is neither a path nor a command: the command that may have been meant. */
export function commandHint(word: string, cwd: string): string | undefined {
  if (!/^[a-z]{3,}$/i.test(word) || existsSync(resolve(cwd, word))) return undefined;
  const near = nearest(word.toLowerCase(), Object.keys(commands));
  return near === undefined ? undefined : `Did you mean: solution-lint ${commands[near]}`;
}
