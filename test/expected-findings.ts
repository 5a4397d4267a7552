import type { DataValue, Finding, RelatedLocation, Report } from '../src/report.ts';
import type { PackageFiles } from '../src/testing/package-files.ts';
import { textAt } from './text-at.ts';

/** A finding as `expected.json` has it: what a person reviews, the same in every form of the package. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: string;
  readonly confidence?: string;
  readonly package: string;
  readonly component: string;
  readonly name: string;
  readonly message: string;
  readonly data: Readonly<Record<string, DataValue>>;
  /** `file:line:column`. */
  readonly at: string;
  /** What stands there. */
  readonly text?: string;
  readonly related?: readonly { readonly message: string; readonly package?: string; readonly at: string }[];
}

/** @param workspace all files below the working folder of the run. */
export function expectedFindings(report: Report, workspace: PackageFiles): ExpectedFinding[] {
  const named = withoutZip([...workspace.keys()]);
  return report.findings.map((finding) => toExpected(finding, workspace, named));
}

/** Without what a layout decides: places, and the order that follows from them. */
export function withoutPlaces(findings: readonly ExpectedFinding[]): unknown[] {
  return findings
    .map(({ at: _at, text: _text, related, ...rest }) => ({
      ...rest,
      ...(related ? { related: sorted(related.map(({ at: _relatedAt, ...other }) => other)) } : {}),
    }))
    .sort(byText);
}

function toExpected(
  finding: Finding,
  workspace: PackageFiles,
  named: (text: string) => string,
): ExpectedFinding {
  const text = textAt(workspace, finding.package, finding.location);
  return {
    rule: finding.rule,
    messageId: finding.messageId,
    severity: finding.severity,
    ...(finding.confidence === 'medium' ? { confidence: finding.confidence } : {}),
    package: named(finding.package),
    component: named(`${finding.component.kind} ${finding.component.id}`),
    name: named(finding.component.name),
    message: named(finding.message),
    data: Object.fromEntries(
      Object.entries(finding.data).map(([key, value]) => [key, namedValue(value, named)]),
    ),
    at: placeOf(finding.location),
    ...(text === undefined ? {} : { text: text.slice(0, 120) }),
    ...(finding.related.length === 0 ? {} : { related: finding.related.map((one) => relatedOf(one, named)) }),
  };
}

function relatedOf(related: RelatedLocation, named: (text: string) => string) {
  return {
    message: named(related.message),
    ...(related.package === undefined ? {} : { package: named(related.package) }),
    at: placeOf(related),
  };
}

function placeOf({ file, line, column }: { file: string; line?: number; column?: number }): string {
  return line === undefined ? file : `${file}:${line}:${column}`;
}

function namedValue(value: DataValue, named: (text: string) => string): DataValue {
  if (typeof value === 'string') return named(value);
  return typeof value === 'object' ? value.map(named) : value;
}

/** `Expenses.zip` and the folder `Expenses` are the package `Expenses`. */
function withoutZip(paths: readonly string[]): (text: string) => string {
  const zips = paths.filter((path) => /^[^/]*\.zip$/.test(path)).sort((a, b) => b.length - a.length);
  return (text) => zips.reduce((rest, zip) => rest.replaceAll(zip, zip.slice(0, -'.zip'.length)), text);
}

function sorted<Value>(values: readonly Value[]): Value[] {
  return [...values].sort(byText);
}

function byText(a: unknown, b: unknown): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
