import { buildGraph } from '../src/graph/build-graph.ts';
import type { Graph } from '../src/graph/graph.ts';
import { readPackage } from '../src/model/read-package.ts';
import type { PackageFiles } from '../src/testing/package-files.ts';
import { sampleCustomizations, sampleFlowPath, samplePackage, sampleSolution } from './sample-package.ts';

/** What a solution of these tests holds. */
interface SettingsSolution {
  /** Connectors by the logical name of their reference. */
  readonly references: Readonly<Record<string, string>>;
  /** Default values by schema name; empty: it has none. */
  readonly variables: Readonly<Record<string, string>>;
}

export function settingsSolution(
  uniqueName: string,
  { references, variables }: SettingsSolution,
): PackageFiles {
  const rows = Object.entries(references).map(
    ([logicalName, connector]) =>
      `<connectionreference connectionreferencelogicalname="${logicalName}"><connectionreferencedisplayname>${logicalName}</connectionreferencedisplayname><connectorid>/providers/Microsoft.PowerApps/apis/${connector}</connectorid></connectionreference>`,
  );
  const definitions = Object.entries(variables).map(([schemaName, value]): [string, string] => [
    `environmentvariabledefinitions/${schemaName}/environmentvariabledefinition.xml`,
    `<environmentvariabledefinition schemaname="${schemaName}">${value === '' ? '' : `<defaultvalue>${value}</defaultvalue>`}<displayname default="${schemaName}" /><type>100000000</type></environmentvariabledefinition>`,
  ]);
  const customizations = sampleCustomizations()
    .replace(/<Workflows>.*<\/Workflows>/s, '<Workflows />')
    .replace(
      /<connectionreferences>.*<\/connectionreferences>/s,
      `<connectionreferences>${rows.join('')}</connectionreferences>`,
    );
  return samplePackage({
    files: {
      'solution.xml': sampleSolution(uniqueName).replace(/<RootComponent type="29".*?\/>/, ''),
      'customizations.xml': customizations,
      [sampleFlowPath]: undefined,
      ...Object.fromEntries(definitions),
    },
  });
}

export function graphOf(solutions: Readonly<Record<string, PackageFiles>>): Graph {
  return buildGraph(
    Object.entries(solutions).map(([path, contents]) => {
      const files = [...contents].map(([name, bytes]) => ({
        path: name,
        size: () => bytes.length,
        read: () => bytes,
        open: () => [],
      }));
      const byPath = new Map(files.map((file) => [file.path.toLowerCase(), file]));
      return readPackage({ source: { path, layout: 'unpacked-flat', files: byPath }, problems: [] });
    }),
  );
}
