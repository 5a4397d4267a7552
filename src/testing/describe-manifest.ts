import type { Attributes, SolutionDescription } from './solution-description.ts';
import { textElements, xmlLines } from './xml-lines.ts';

/** Lines of solution.xml. */
export function manifestLines(
  description: SolutionDescription & { readonly uniqueName: string },
  rootComponents: readonly Attributes[],
): readonly string[] {
  const { uniqueName, displayName = uniqueName, version = '1.0.0.0', managed = false } = description;
  const publisher = description.publisher ?? { uniqueName: 'Northwind', prefix: 'nw' };
  const missing = (description.missingDependencies ?? []).flatMap(({ required, dependent }) =>
    xmlLines('MissingDependency', [
      ...xmlLines('Required', [], required),
      ...xmlLines('Dependent', [], dependent),
    ]),
  );
  const manifest = [
    ...textElements({ UniqueName: uniqueName }),
    ...localizedNames(displayName),
    ...xmlLines('Descriptions'),
    ...textElements({ Version: version, Managed: managed ? '1' : '0' }),
    ...xmlLines('Publisher', [
      ...textElements({ UniqueName: publisher.uniqueName }),
      ...localizedNames(publisher.uniqueName),
      ...xmlLines('Descriptions'),
      ...textElements({
        CustomizationPrefix: publisher.prefix,
        CustomizationOptionValuePrefix: '47110',
      }),
    ]),
    ...xmlLines(
      'RootComponents',
      rootComponents.flatMap((attributes) => xmlLines('RootComponent', [], attributes)),
    ),
    ...xmlLines('MissingDependencies', missing),
  ];
  return xmlLines('ImportExportXml', xmlLines('SolutionManifest', manifest), {
    version: '9.2.25084.201',
    SolutionPackageVersion: '9.2',
    languagecode: '1033',
    generatedBy: 'CrmLive',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  });
}

function localizedNames(name: string): readonly string[] {
  return xmlLines(
    'LocalizedNames',
    xmlLines('LocalizedName', [], { description: name, languagecode: '1033' }),
  );
}
