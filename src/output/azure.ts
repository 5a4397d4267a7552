import { isAtLeast } from '../engine/severity.ts';
import type { Finding, Report } from '../report.ts';
import { artifactOf, messageWithEntry } from './artifact.ts';
import { atSources } from './at-sources.ts';
import { commandData } from './command-data.ts';
import { escapeForLog } from './escape.ts';
import { limitText } from './limit-text.ts';
import { logLine } from './log-line.ts';
import { closingWords } from './summary-words.ts';
import { worstFirst } from './worst-first.ts';

const messageLength = 4000;

/** Logging commands of Azure Pipelines, the worst first. It knows errors and warnings; notes are plain lines. */
export function azure(report: Report): string {
  const lines = worstFirst(atSources(report)).map((finding) =>
    isAtLeast(finding.severity, 'warning') ? issue(finding) : logLine(finding),
  );
  return `${[...lines, escapeForLog(closingWords(report))].join('\n')}\n`;
}

function issue(finding: Finding): string {
  const { rule, severity, package: path, location } = finding;
  const { path: file, region } = artifactOf(path, location);
  const properties = [
    `type=${severity}`,
    ...(file === '.' ? [] : [`sourcepath=${propertyValue(file)}`]),
    ...(region === undefined ? [] : [`linenumber=${region.line}`, `columnnumber=${region.column}`]),
    `code=${propertyValue(rule)}`,
  ].map((property) => `${property};`);
  return `##vso[task.logissue ${properties.join('')}]${data(limitText(messageWithEntry(finding), messageLength))}`;
}

function data(text: string): string {
  return commandData(text, '%AZP25');
}

function propertyValue(text: string): string {
  return data(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}
