import { mergeChanges } from '../engine/rule-changes.ts';
import { type Configuration, emptyConfiguration, type Written } from './configuration.ts';

/** What one file says, or a preset: what it doesn't say is left to others. */
export type ConfigurationLayer = Pick<Configuration, Added> & Partial<Omit<Configuration, Added>>;

type Added = 'files' | 'changes' | 'plugins' | 'externals' | 'targets' | 'targetOrigins';

export const emptyLayer: ConfigurationLayer = {
  files: [],
  changes: {},
  plugins: [],
  externals: {},
  targets: {},
  targetOrigins: {},
};

/**
 * The later wins, name by name; lists are replaced. Plugins and rules without code only make rules known, which an
 * earlier file has settings for, and which `rules` can turn off: they add up.
 */
export function mergeLayers(earlier: ConfigurationLayer, later: ConfigurationLayer): ConfigurationLayer {
  return {
    ...earlier,
    ...later,
    files: lastOfEach([...earlier.files, ...later.files], ({ path }) => path),
    changes: mergeChanges(earlier.changes, later.changes),
    plugins: lastOfEach([...earlier.plugins, ...later.plugins], pluginKey),
    declarative: lastOfEach(
      [...(earlier.declarative ?? []), ...(later.declarative ?? [])],
      ({ value }) => value.id,
    ),
    externals: { ...earlier.externals, ...later.externals },
    targets: { ...earlier.targets, ...later.targets },
    targetOrigins: { ...earlier.targetOrigins, ...later.targetOrigins },
  };
}

/** What a run goes by, from the first layer to the last. */
export function toConfiguration(layers: readonly ConfigurationLayer[]): Configuration {
  return { ...emptyConfiguration, ...layers.reduce(mergeLayers, emptyLayer) };
}

function pluginKey({ value, path }: Written<string>): string {
  return `${value}\n${path}`;
}

function lastOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
