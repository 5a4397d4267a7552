import type { Graph } from '../graph/graph.ts';
import { locator } from '../settle/locate.ts';
import { documentsOf } from '../target/documents.ts';
import { readSettings } from '../target/read-settings.ts';
import type { SettingsFile } from '../target/settings-file.ts';
import type { Target } from '../target/target.ts';
import { viewTargets } from '../target/view-target.ts';
import { applyChanges } from './apply-changes.ts';
import type { SettingsChange } from './settings-change.ts';
import { settingsChanges } from './settings-changes.ts';

/** Texts of settings files by path, and what became of them. */
export interface UpdatedSettings {
  readonly texts: ReadonlyMap<string, string>;
  readonly changes: readonly LocatedChange[];
}

export interface LocatedChange {
  readonly change: SettingsChange;
  readonly path: string;
  /** Of the entry, before the change; `undefined` for one that was not there. */
  readonly line: number | undefined;
}

/**
 * Brings the settings files of targets up to date, one target after another: they may have files in common.
 *
 * @param texts of all these files, each of which is well-formed.
 * @param isAsked whether a package is for these targets.
 */
export function updateSettings(
  targets: readonly Target[],
  texts: ReadonlyMap<string, string>,
  graph: Graph,
  isPruned: boolean,
  isAsked: (path: string) => boolean = () => true,
): UpdatedSettings {
  const shared = sharedPaths(targets);
  return targets.reduce<UpdatedSettings>(
    (done, target) => {
      const settings = target.settings.map(({ path }) => parsed(path, done.texts.get(path) ?? ''));
      const here = { ...target, settings };
      const changes = viewTargets([here], graph, undefined, isAsked).flatMap((view) =>
        settingsChanges(view, graph, shared),
      );
      const written = settings.reduce(
        (before, { path }) => updateFile(before, path, changes, isPruned),
        done.texts,
      );
      return { texts: written, changes: [...done.changes, ...located(here, changes)] };
    },
    { texts, changes: [] },
  );
}

function updateFile(
  texts: ReadonlyMap<string, string>,
  path: string,
  changes: readonly SettingsChange[],
  isPruned: boolean,
): ReadonlyMap<string, string> {
  const ofFile = changes.filter(({ at }) => at.file === path);
  return new Map(texts).set(path, applyChanges(texts.get(path) ?? '', ofFile, isPruned));
}

function parsed(path: string, text: string): SettingsFile {
  const bytes = Buffer.from(text);
  return readSettings(path, { size: () => bytes.length, read: () => bytes });
}

function sharedPaths(targets: readonly Target[]): ReadonlySet<string> {
  const paths = targets.flatMap(({ settings }) => [...new Set(settings.map(({ path }) => path))]);
  return new Set(paths.filter((path, index) => paths.indexOf(path) !== index));
}

function located(target: Target, changes: readonly SettingsChange[]): LocatedChange[] {
  const locate = locator(
    documentsOf([target]),
    changes.map(({ at }) => at),
  );
  return changes.map((change) => {
    const { file: path, line } = locate(change.at);
    return { change, path, line: change.kind === 'add' ? undefined : line };
  });
}
