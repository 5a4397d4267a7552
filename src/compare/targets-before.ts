import { disk } from '../input/disk.ts';
import { filesAtCommit } from '../input/files-at-commit.ts';
import { loadTargets, type TargetSources, type WantedTargets } from '../target/load.ts';
import type { Target } from '../target/target.ts';
import { UsageError } from '../usage-error.ts';

interface Now {
  readonly wanted: WantedTargets;
  readonly targets: readonly Target[];
  readonly cwd: string;
  readonly sources: TargetSources;
}

/** The targets as a commit described them; those that it did not describe, or not so that it could be read, are not there. */
export function targetsBefore(commit: string, { wanted, targets, cwd, sources }: Now): readonly Target[] {
  const fileBefore = filesAtCommit(cwd, commit);
  const isSame = (path: string) => {
    const before = fileBefore(path);
    const now = disk(cwd).fileAt(path, path);
    return (
      before !== undefined && before.size() === now.size() && Buffer.compare(now.read(), before.read()) === 0
    );
  };
  if (targets.flatMap(({ files }) => files).every(isSame)) return targets;
  return targets.flatMap(({ name }) =>
    targetBefore({ ...wanted, names: [name] }, cwd, { ...sources, fileAt: fileBefore }),
  );
}

function targetBefore(wanted: WantedTargets, cwd: string, sources: TargetSources): readonly Target[] {
  try {
    return loadTargets(wanted, cwd, sources);
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}
