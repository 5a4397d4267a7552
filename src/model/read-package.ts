import type { FoundPackage } from '../input/find-packages.ts';
import { textAt } from '../parse/json-access.ts';
import { isUnreadable, unreadableProblem } from '../unreadable.ts';
import { bindingsInMsapp, bindingsInProperties, bindingsInUnpackedSource } from './canvas-app-bindings.ts';
import { checkParts } from './check-parts.ts';
import { readCustomizations } from './customizations.ts';
import { type FileReader, fileReader } from './file-reader.ts';
import { isCloudFlow } from './flow-definition.ts';
import { baseName } from './identifier.ts';
import type { Package, PackageContent } from './package.ts';
import { readAgents } from './read-agents.ts';
import { readCanvasApps, readCodeApps, standAloneApp } from './read-canvas-apps.ts';
import { readConnectionReferences } from './read-connection-references.ts';
import { readCustomConnectors } from './read-custom-connectors.ts';
import { readEnvironmentVariables } from './read-environment-variables.ts';
import { readFlows, standAloneFlow } from './read-flows.ts';
import { readSolution } from './read-solution.ts';
import { readWorkflowRows } from './workflow-row.ts';

const nothing: PackageContent = {
  solution: undefined,
  hasCustomizations: false,
  processIds: new Set(),
  hasDesktopFlow: false,
  flows: [],
  canvasApps: [],
  connectionReferences: [],
  customConnectors: [],
  environmentVariables: [],
  agents: [],
};

/** Files to model, the same for every layout. What could not be read or understood is in `problems`. */
export function readPackage(found: FoundPackage): Package {
  const { source } = found;
  if (found.problems.some((problem) => problem.kind === 'package-unreadable')) return unreadPackage(found);
  try {
    const reader = fileReader(source);
    const content = readContent(reader);
    checkParts(content);
    return {
      path: source.path,
      layout: source.layout,
      isRead: true,
      ...content,
      problems: [...found.problems, ...reader.problems],
      coverage: { files: source.files.size, parsed: reader.parsed.size, skipped: reader.skipped },
      source,
    };
  } catch (error) {
    return unreadPackage({ source, problems: [unreadableProblem(source.path, error)] });
  }
}

/** Unique name of the solution in a package, without reading anything else of it. */
export function readSolutionName({ source }: FoundPackage): string | undefined {
  try {
    return readSolution(fileReader(source))?.uniqueName;
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
}

function unreadPackage({ source, problems }: FoundPackage): Package {
  const coverage = { files: 0, parsed: 0, skipped: [] };
  return { path: source.path, layout: source.layout, isRead: false, ...nothing, problems, coverage, source };
}

function readContent(reader: FileReader): PackageContent {
  switch (reader.source.layout) {
    case 'zip':
    case 'unpacked-xml':
    case 'unpacked-flat':
      return readSolutionPackage(reader);
    case 'canvas-app':
    case 'canvas-source':
      return readCanvasPackage(reader);
    case 'flow-package':
    case 'app-package':
      return readLegacyPackage(reader);
    case 'flow-json':
      return readFlowJson(reader);
    case 'git-yaml':
      return notASolution(reader, 'gitYaml');
  }
}

function readSolutionPackage(reader: FileReader): PackageContent {
  const solution = readSolution(reader);
  const customizations = readCustomizations(reader);
  const rows = readWorkflowRows(reader, customizations);
  return {
    solution,
    hasCustomizations: customizations !== undefined,
    processIds: new Set(rows.map((row) => row.id)),
    hasDesktopFlow: rows.some((row) => row.isDesktopFlow),
    flows: readFlows(reader, rows, solution),
    canvasApps: [...readCanvasApps(reader, customizations), ...readCodeApps(reader)],
    connectionReferences: readConnectionReferences(reader, customizations),
    customConnectors: readCustomConnectors(reader, customizations),
    environmentVariables: readEnvironmentVariables(reader),
    agents: readAgents(reader),
  };
}

function readCanvasPackage(reader: FileReader): PackageContent {
  const id = baseName(reader.source.path.slice(reader.source.path.lastIndexOf('!') + 1));
  const properties = reader.find('properties.json');
  if (!properties && reader.source.layout === 'canvas-app') {
    reader.reportShape(id, 'it has no Properties.json');
  }
  const bindings = [
    ...(properties ? bindingsInProperties(reader, properties) : []),
    ...bindingsInUnpackedSource(reader, ''),
  ];
  return {
    ...nothing,
    canvasApps: [standAloneApp(reader, id, properties?.path ?? 'CanvasManifest.json', bindings)],
  };
}

/** Recognised and counted; what its flows bind is chosen by whoever imports it. */
function readLegacyPackage(reader: FileReader): PackageContent {
  const flows = reader.matching(/(^|\/)microsoft\.flow\/flows\/[^/]+\/definition\.json$/i).flatMap((file) => {
    const document = reader.json(file);
    const id = file.path.split('/').at(-2) ?? file.path;
    const name = textAt(document, 'properties', 'displayName') ?? id;
    return document === undefined
      ? []
      : [{ ...standAloneFlow(reader, file, { value: {}, text: '' }), id, name }];
  });
  const canvasApps = reader
    .matching(/(^|\/)microsoft\.powerapps\/apps\/.+\.msapp$/i)
    .map((file) => standAloneApp(reader, baseName(file.path), file.path, bindingsInMsapp(reader, file)));
  return { ...notASolution(reader, canvasApps.length > 0 ? 'appPackage' : 'flowPackage'), flows, canvasApps };
}

function notASolution(reader: FileReader, reason: 'flowPackage' | 'appPackage' | 'gitYaml'): PackageContent {
  const manifest = reader.find('manifest.json') ?? reader.matching(/^solutions\/[^/]+\/solution\.ya?ml$/i)[0];
  reader.report({ kind: 'package-not-a-solution', reason, at: reader.place(manifest?.path ?? '', '') });
  return nothing;
}

function readFlowJson(reader: FileReader): PackageContent {
  const flows = [...reader.source.files.values()].flatMap((file) => {
    const document = reader.jsonWithText(file);
    if (!document || isCloudFlow(document.value)) {
      return document ? [standAloneFlow(reader, file, document)] : [];
    }
    reader.reportShape(file.path, 'it is not a cloud flow: it has no triggers and no actions');
    return [];
  });
  return { ...nothing, flows };
}
