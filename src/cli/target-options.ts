import type { WantedTargets } from '../target/load.ts';
import { unnamedTarget } from '../target/unnamed-target.ts';
import { UsageError } from '../usage-error.ts';

/** Options that say where the packages will be imported. */
export const targetOptions = {
  settings: { type: 'string', multiple: true },
  connections: { type: 'string', multiple: true },
  principal: { type: 'string' },
  importer: { type: 'string' },
  targets: { type: 'string' },
  target: { type: 'string', multiple: true },
} as const;

export interface TargetValues {
  readonly settings?: readonly string[] | undefined;
  readonly connections?: readonly string[] | undefined;
  readonly principal?: string | undefined;
  readonly importer?: string | undefined;
  readonly targets?: string | undefined;
  readonly target?: readonly string[] | undefined;
}

/**
 * One target, from the options that describe it, or those of a targets file. Throws UsageError.
 *
 * @param dash what an option begins with; an input of the Action with nothing.
 */
export function wantedTargets(values: TargetValues, dash: '--' | '' = '--'): WantedTargets | undefined {
  const { targets, target, settings, connections, principal, importer } = values;
  const options = Object.entries({ settings, connections, principal, importer }).filter(
    ([, value]) => value !== undefined,
  );
  const [[first] = []] = options;
  if (targets !== undefined) {
    if (first === undefined) return { from: targets, names: target };
    throw new UsageError(
      `${dash}targets and ${dash}${first} can't go together.`,
      `Write the ${first} into the targets file.`,
    );
  }
  if (first === undefined) return target === undefined ? undefined : { from: undefined, names: target };
  if (target !== undefined) {
    throw new UsageError(
      `${dash}target and ${dash}${first} can't go together.`,
      `Name the file that describes the target as ${dash}targets, such as targets.json.`,
    );
  }
  checkPrincipal(`${dash}principal`, principal);
  checkPrincipal(`${dash}importer`, importer);
  return { from: { [unnamedTarget]: Object.fromEntries(options) } };
}

function checkPrincipal(option: string, value: string | undefined): void {
  if (value === undefined || /^(?:user|servicePrincipal):./s.test(value)) return;
  throw new UsageError(
    `${option} can't be "${value}".`,
    'Write user: or servicePrincipal: and the object id, such as user:0a1b2c3d-….',
  );
}
