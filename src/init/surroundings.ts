/** What a repository has around its packages that a configuration and a build can be made from. */
export interface Surroundings {
  readonly settings: readonly EnvironmentSettings[];
  readonly builds: readonly Build[];
}

/** The deployment settings of an environment that their paths name: often a file for each solution. */
export interface EnvironmentSettings {
  readonly environment: string;
  readonly paths: readonly string[];
}

export const buildKinds = ['github', 'azure', 'preCommit'] as const;

export type BuildKind = (typeof buildKinds)[number];

export interface Build {
  readonly kind: BuildKind;
  /** The file that shows it; the first of several. */
  readonly path: string;
  /** A file of it names solution-lint. */
  readonly isSetUp: boolean;
}

interface Files {
  /** All files, relative to the folder, with `/`. */
  readonly paths: readonly string[];
  /** `undefined` where it can't be read. */
  readonly textOf: (path: string) => string | undefined;
  /** What deployment settings have entries for; nothing where the file is something else. */
  readonly settingsEntries: (path: string) => readonly string[];
}

const buildFiles: Readonly<Record<BuildKind, RegExp>> = {
  github: /^\.github\/workflows\/[^/]+\.ya?ml$/i,
  azure: /(^|\/)[^/]*azure-pipelines?[^/]*\.ya?ml$|^\.(azure-pipelines|azuredevops|pipelines)\/.+\.ya?ml$/i,
  preCommit: /^\.pre-commit-config\.ya?ml$/i,
};

export function lookAround({ paths, textOf, settingsEntries }: Files): Surroundings {
  const sorted = [...paths].sort();
  const builds = buildKinds.flatMap((kind): Build[] => {
    const found = sorted.filter((path) => buildFiles[kind].test(path));
    const [path] = found;
    if (path === undefined) return [];
    const isSetUp = found.some((one) => textOf(one)?.includes('solution-lint') === true);
    return [{ kind, path, isSetUp }];
  });
  const candidates = sorted
    .filter((path) => /settings[^/]*\.json$/i.test(path))
    .map((path) => ({ path, entries: settingsEntries(path) }));
  return { settings: byEnvironment(candidates.filter(({ entries }) => entries.length > 0)), builds };
}

interface Candidate {
  readonly path: string;
  readonly entries: readonly string[];
}

/**
 * `config/Prod/deploymentSettings.json` and `prod.deploymentsettings.json` are of prod. Where both have an entry for
 * the same, one environment can't be given both: the second is another one.
 */
function byEnvironment(candidates: readonly Candidate[]): readonly EnvironmentSettings[] {
  const found: { name: string; environment: string; paths: string[]; entries: Set<string> }[] = [];
  for (const { path, entries } of candidates) {
    const name = environmentOf(path);
    const same = found.find((one) => one.name === name && !entries.some((entry) => one.entries.has(entry)));
    if (same !== undefined) {
      same.paths.push(path);
      for (const entry of entries) same.entries.add(entry);
      continue;
    }
    let environment = name;
    const isTaken = (one: { readonly environment: string }) => one.environment === environment;
    for (let count = 2; found.some(isTaken); count += 1) environment = `${name}-${count}`;
    found.push({ name, environment, paths: [path], entries: new Set(entries) });
  }
  return found.map(({ environment, paths }) => ({ environment, paths }));
}

function environmentOf(path: string): string {
  const [file = '', folder] = path.split('/').toReversed();
  const inFile = plainName(file.replace(/\.json$/i, '').replaceAll(/custom|deployment|settings/gi, ' '));
  return inFile || (folder === undefined ? '' : plainName(folder)) || 'target';
}

function plainName(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
}
