/** What a repository has around its packages that a configuration and a build can be made from. */
export interface Surroundings {
  /** Deployment settings, by the environment that their path names. */
  readonly settings: readonly { readonly environment: string; readonly path: string }[];
  readonly builds: readonly Build[];
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
  readonly isSettings: (path: string) => boolean;
}

const buildFiles: Readonly<Record<BuildKind, RegExp>> = {
  github: /^\.github\/workflows\/[^/]+\.ya?ml$/i,
  azure: /(^|\/)[^/]*azure-pipelines?[^/]*\.ya?ml$|^\.(azure-pipelines|azuredevops|pipelines)\/.+\.ya?ml$/i,
  preCommit: /^\.pre-commit-config\.ya?ml$/i,
};

export function lookAround({ paths, textOf, isSettings }: Files): Surroundings {
  const sorted = [...paths].sort();
  const builds = buildKinds.flatMap((kind): Build[] => {
    const found = sorted.filter((path) => buildFiles[kind].test(path));
    const [path] = found;
    if (path === undefined) return [];
    const isSetUp = found.some((one) => textOf(one)?.includes('solution-lint') === true);
    return [{ kind, path, isSetUp }];
  });
  const candidates = sorted.filter((path) => /settings[^/]*\.json$/i.test(path) && isSettings(path));
  return { settings: named(candidates), builds };
}

/** `config/Prod/deploymentSettings.json` and `prod.deploymentsettings.json` are of prod; two never share a name. */
function named(paths: readonly string[]): Surroundings['settings'] {
  const taken = new Set<string>();
  return paths.map((path) => {
    const name = environmentOf(path);
    let environment = name;
    for (let count = 2; taken.has(environment); count += 1) environment = `${name}-${count}`;
    taken.add(environment);
    return { environment, path };
  });
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
