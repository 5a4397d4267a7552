import type { Severity } from '../engine/severity.ts';
import type { Finding, Report } from '../report.ts';
import { artifactOf, messageWithEntry } from './artifact.ts';
import { atSources } from './at-sources.ts';
import { commandData } from './command-data.ts';
import { escapeForLog } from './escape.ts';
import { limitText } from './limit-text.ts';
import { newFirst } from './new-first.ts';
import { closingWords } from './summary-words.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** The runner cuts a longer message itself. */
const messageLength = 4000;

/** Workflow commands of GitHub Actions: each finding an annotation, new and worst first, for the runner shows ten a kind. */
export function github(report: Report): string {
  const lines = newFirst(report, atSources(report)).map((finding) => annotation(finding));
  return `${[...lines, escapeForLog(closingWords(report))].join('\n')}\n`;
}

/** @param after what stands below the message. */
export function annotation(finding: Finding, after = ''): string {
  const { rule, severity, package: path, location } = finding;
  const { path: file, region } = artifactOf(path, location);
  const properties: readonly (readonly [name: string, value: string | number])[] = [
    ...(file === '.' ? [] : ([['file', file]] as const)),
    ...(region === undefined
      ? []
      : ([
          ['line', region.line],
          ['col', region.column],
          ['endLine', region.endLine],
          ['endColumn', region.endColumn],
        ] as const)),
    ['title', rule],
  ];
  const list = properties.map(([name, value]) => `${name}=${propertyValue(String(value))}`).join(',');
  const message = limitText(messageWithEntry(finding), messageLength);
  return `::${commands[severity]} ${list}::${data(after === '' ? message : `${message}\n\n${after}`)}`;
}

function data(text: string): string {
  return commandData(text, '%25');
}

function propertyValue(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
