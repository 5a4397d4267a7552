import type { Graph } from '../graph/graph.ts';
import { locateAllJson } from '../parse/locate-json.ts';
import { lineIndex, regionOf } from '../settle/line-index.ts';
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
 */
export function updateSettings(
  targets: readonly Target[],
  texts: ReadonlyMap<string, string>,
  graph: Graph,
  isPruned: boolean,
): UpdatedSettings {
  const shared = sharedPaths(targets);
  return targets.reduce<UpdatedSettings>(
    (done, target) => {
      const settings = target.settings.map(({ path }) => parsed(path, done.texts.get(path) ?? ''));
      const changes = viewTargets([{ ...target, settings }], graph, undefined).flatMap((view) =>
        settingsChanges(view, graph, shared),
      );
      return settings.reduce((before, file) => updateFile(before, file, changes, isPruned), done);
    },
    { texts, changes: [] },
  );
}

function updateFile(
  { texts, changes }: UpdatedSettings,
  file: SettingsFile,
  all: readonly SettingsChange[],
  isPruned: boolean,
): UpdatedSettings {
  const { path } = file;
  const ofFile = all.filter(({ at }) => at.file === path);
  const text = applyChanges(texts.get(path) ?? '', ofFile, isPruned);
  return { texts: new Map(texts).set(path, text), changes: [...changes, ...located(file, ofFile)] };
}

function parsed(path: string, text: string): SettingsFile {
  const bytes = Buffer.from(text);
  return readSettings(path, { size: () => bytes.length, read: () => bytes });
}

function sharedPaths(targets: readonly Target[]): ReadonlySet<string> {
  const paths = targets.flatMap(({ settings }) => [...new Set(settings.map(({ path }) => path))]);
  return new Set(paths.filter((path, index) => paths.indexOf(path) !== index));
}

function located({ path, text }: SettingsFile, changes: readonly SettingsChange[]): LocatedChange[] {
  const lines = lineIndex(text);
  const ranges = locateAllJson(
    text,
    changes.map(({ at }) => at.pointer),
  );
  return changes.map((change) => {
    const range = change.kind === 'add' ? undefined : ranges.get(change.at.pointer);
    return { change, path, line: range && regionOf(lines, range).line };
  });
}
