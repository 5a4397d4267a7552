import { textOfChild } from '../parse/xml.ts';
import { type Customizations, fileRows, type Row, sectionRows } from './customizations.ts';
import type { FileReader } from './file-reader.ts';
import { normalGuid } from './identifier.ts';
import type { Place } from './place.ts';

/** A row of the process table: cloud flows, desktop flows, classic workflows, business rules, … */
export interface WorkflowRow {
  /** Lower case, without braces. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Relative to the package; `undefined` for processes that are XAML. */
  readonly jsonFile: string | undefined;
  readonly isCloudFlow: boolean;
  readonly isDesktopFlow: boolean;
  /** 0 off or draft, 1 on, 2 suspended; `undefined` where the row does not say. */
  readonly stateCode: string | undefined;
  readonly at: Place;
  readonly stateAt: Place;
  readonly jsonFileAt: Place;
}

/** https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/workflow#BKMK_Category */
const cloudFlowCategory = '5';
const desktopFlowCategory = '6';

/** In customizations.xml, or one file a row in a tree. A row that stands in both is one. */
export function readWorkflowRows(
  reader: FileReader,
  customizations: Customizations | undefined,
): WorkflowRow[] {
  const rows = [
    ...sectionRows(reader, customizations, 'Workflows', 'Workflow', '@WorkflowId'),
    ...fileRows(reader, /^workflows\/[^/]+\.data\.xml$/i, 'Workflow'),
  ].flatMap((row) => toWorkflowRow(row) ?? []);
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function toWorkflowRow({ element, at, placeOf }: Row): WorkflowRow | undefined {
  const id = element.attributes.get('workflowid');
  if (id === undefined) return undefined;
  const jsonFile = textOfChild(element, 'jsonfilename')?.replace(/^\//, '');
  const category = textOfChild(element, 'category');
  return {
    id: normalGuid(id),
    name: element.attributes.get('name')?.trim() || normalGuid(id),
    description: element.attributes.get('description')?.trim() ?? '',
    jsonFile,
    isCloudFlow: category === cloudFlowCategory || (category === undefined && jsonFile !== undefined),
    isDesktopFlow: category === desktopFlowCategory,
    stateCode: textOfChild(element, 'statecode'),
    at,
    stateAt: placeOf('StateCode'),
    jsonFileAt: placeOf('JsonFileName'),
  };
}
