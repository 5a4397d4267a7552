import { groupBy } from '../group-by.ts';
import type { SourceFile } from '../input/package-source.ts';
import type { FileReader, JsonWithText } from './file-reader.ts';
import type { Flow } from './flow.ts';
import { type FlowDefinition, isCloudFlow, readFlowDefinition } from './flow-definition.ts';
import { baseName, trailingGuid } from './identifier.ts';
import type { Solution } from './solution.ts';
import type { WorkflowRow } from './workflow-row.ts';

/** https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/solutioncomponent#BKMK_ComponentType */
const processType = '29';

const emptyDefinition: FlowDefinition = {
  triggers: [],
  connections: [],
  unresolvedKeys: [],
  picksKeyByExpression: false,
  childFlowCalls: [],
  environmentVariables: [],
  undefinedParameters: [],
  environmentAddresses: [],
  literalSecrets: [],
};

/** The cloud flows of a solution: each metadata row with its file, and the files that no row names. */
export function readFlows(
  reader: FileReader,
  rows: readonly WorkflowRow[],
  solution: Solution | undefined,
): Flow[] {
  const files = reader.matching(/^workflows\/.+\.json$/i);
  const fileFor = fileFinder(reader, files);
  const fileOfRow = new Map(rows.map((row) => [row, fileFor(row)]));
  const taken = new Set([...fileOfRow.values()].map((file) => file?.path));
  const listed = new Set(
    solution?.rootComponents.filter(({ type }) => type === processType).map(({ id }) => id),
  );
  for (const [row, file] of fileOfRow) {
    if (!row.isCloudFlow && file) reader.skip(file.path, 'not a cloud flow');
  }
  const withRow = rows
    .filter((row) => row.isCloudFlow)
    .map((row) => flowOfRow(reader, row, fileOfRow.get(row)));
  const known = new Set(withRow.map((flow) => flow.id));
  const withoutRow = files
    .filter((file) => !taken.has(file.path))
    .flatMap((file) => flowOfFile(reader, file, known, listed) ?? []);
  return [...withRow, ...withoutRow];
}

/** By JsonFileName, then by the GUID in the file's name: a rename changes the one, a translation the other. */
function fileFinder(
  reader: FileReader,
  files: readonly SourceFile[],
): (row: WorkflowRow) => SourceFile | undefined {
  let byId: ReadonlyMap<string | undefined, readonly SourceFile[]> | undefined;
  return (row) => {
    if (row.jsonFile === undefined && !row.isCloudFlow) return undefined;
    const named = row.jsonFile === undefined ? undefined : reader.find(row.jsonFile);
    if (named) return named;
    byId ??= groupBy(files, (file) => trailingGuid(baseName(file.path)));
    return byId.get(row.id)?.[0];
  };
}

function flowOfRow(reader: FileReader, row: WorkflowRow, file: SourceFile | undefined): Flow {
  if (!file && row.jsonFile !== undefined) {
    reader.report({
      kind: 'file-missing',
      reason: 'flow',
      owner: row.name,
      file: row.jsonFile,
      at: row.jsonFileAt,
    });
  }
  const document = file && reader.jsonWithText(file);
  if (file && document && !isCloudFlow(document.value)) {
    reader.reportShape(file.path, 'it is the file of a cloud flow and has no triggers and no actions');
  }
  const definition = file && document ? definitionOf(reader, file, document) : emptyDefinition;
  return {
    kind: 'flow',
    id: row.id,
    name: row.name,
    at: file ? reader.place(file.path, '') : row.at,
    package: reader.source.path,
    state: row.stateCode === undefined ? undefined : row.stateCode === '1' ? 'on' : 'off',
    stateAt: row.stateAt,
    nameAt: row.at,
    isPacked: true,
    ...definition,
  };
}

function flowOfFile(
  reader: FileReader,
  file: SourceFile,
  known: ReadonlySet<string>,
  listed: ReadonlySet<string | undefined>,
): Flow | undefined {
  const document = reader.jsonWithText(file);
  if (!document) return undefined;
  if (!isCloudFlow(document.value)) {
    reader.skip(file.path, 'not a cloud flow');
    return undefined;
  }
  const base = baseName(file.path);
  const id = trailingGuid(base) ?? base;
  const at = reader.place(file.path, '');
  // A row that can't be read lists its flow all the same.
  const hasRowFile = reader.find(`${file.path}.data.xml`) !== undefined;
  const isPacked = (listed.has(id) || hasRowFile) && !known.has(id);
  if (!isPacked) reader.report({ kind: 'file-unlisted', flow: nameOfFile(base), at });
  return known.has(id) ? undefined : { ...standAloneFlow(reader, file, document), isPacked };
}

/** A flow that only its file tells of. */
export function standAloneFlow(reader: FileReader, file: SourceFile, document: JsonWithText): Flow {
  const base = baseName(file.path);
  const at = reader.place(file.path, '');
  return {
    kind: 'flow',
    id: trailingGuid(base) ?? base,
    name: nameOfFile(base),
    at,
    package: reader.source.path,
    state: undefined,
    stateAt: at,
    nameAt: at,
    isPacked: true,
    ...definitionOf(reader, file, document),
  };
}

function definitionOf(reader: FileReader, file: SourceFile, document: JsonWithText): FlowDefinition {
  return readFlowDefinition(document, (pointer) => reader.place(file.path, pointer));
}

function nameOfFile(base: string): string {
  const guid = trailingGuid(base);
  const name = guid === undefined ? base : base.slice(0, -guid.length).replace(/-$/, '');
  return name === '' ? base : name;
}
