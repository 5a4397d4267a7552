import { gzipSync } from 'node:zlib';
import type { RuleSeverity, Severity } from '../engine/severity.ts';
import type { Finding, RelatedLocation, Report, SuppressedFinding } from '../report.ts';
import { type Artifact, artifactOf, messageWithEntry, withEntry } from './artifact.ts';
import { atSources } from './at-sources.ts';
import { componentHeading } from './component-heading.ts';
import { plural } from './component-words.ts';
import { escapeControls } from './escape.ts';
import { jsonText } from './json-text.ts';
import { limitText } from './limit-text.ts';
import { newFindings, newFirst } from './new-first.ts';
import type { RulePage } from './rule-page.ts';
import { worstFirst } from './worst-first.ts';

interface SarifOptions {
  readonly rules: readonly RulePage[];
  /** What tells it from other reports about the same commit. */
  readonly category?: string | undefined;
}

/** What GitHub code scanning takes of one file. */
export const sarifLimits = {
  results: 25_000,
  gzipBytes: 10_000_000,
  linksInMessage: 10,
  messageLength: 10_000,
};

/**
 * SARIF 2.1.0: one run, new results first, then the worst. Code scanning knows the files of a repository, so a finding in an
 * archive stands on the whole archive, and its message says where inside.
 */
export function sarif(report: Report, { rules, category = 'solution-lint' }: SarifOptions): string {
  const ranked = [...newFirst(report, atSources(report)), ...worstFirst(report.suppressed)];
  let count = Math.min(ranked.length, sarifLimits.results);
  for (;;) {
    const text = jsonText(sarifLog(report, ranked.slice(0, count), ranked.length - count, rules, category));
    const bytes = gzipBytes(text);
    if (bytes <= sarifLimits.gzipBytes || count === 0) return text;
    count = Math.floor((count * sarifLimits.gzipBytes * 0.95) / bytes);
  }
}

/** Never more than the text has: gzip is only asked where it could matter. */
function gzipBytes(text: string): number {
  const bytes = Buffer.byteLength(text);
  return bytes <= sarifLimits.gzipBytes ? bytes : gzipSync(text).length;
}

type SomeFinding = Finding | SuppressedFinding;

function sarifLog(
  report: Report,
  findings: readonly SomeFinding[],
  leftOut: number,
  pages: readonly RulePage[],
  category: string,
): object {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const pageOf = new Map(pages.map((page) => [page.id, page]));
  const { tool } = report;
  const baselineState = baselineStates(report);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            rules: ids.map((id) => ruleDescriptor(id, pageOf.get(id))),
          },
        },
        automationDetails: { id: `${category}/` },
        columnKind: 'utf16CodeUnits',
        ...(leftOut > 0 ? cutNotice(findings.length, leftOut) : {}),
        results: findings.map((finding) => ({
          ...result(finding, indexes.get(finding.rule) ?? 0),
          ...baselineState(finding),
        })),
      },
    ],
  };
}

/**
 * What is fixed is left out, though SARIF has a word for it (`absent`): code scanning would open an alert for it, and
 * closes the alert of a result that is not there.
 */
function baselineStates(report: Report): (finding: SomeFinding) => object {
  if (report.comparison === undefined) return () => ({});
  const isNew = newFindings(report);
  return (finding) => ({ baselineState: isNew(finding) ? 'new' : 'unchanged' });
}

function cutNotice(told: number, leftOut: number): object {
  const text = `Code scanning takes a limited number of results: the worst ${told} are here, ${plural(leftOut, 'finding')} are left out. The JSON report has them all.`;
  return {
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          { descriptor: { id: 'results-left-out' }, level: 'warning', message: { text } },
        ],
      },
    ],
    properties: { resultsLeftOut: leftOut },
  };
}

function ruleDescriptor(id: string, page: RulePage | undefined): object {
  const name = id.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (page === undefined) {
    const text = `Rule ${id}.`;
    return { id, name, shortDescription: { text }, fullDescription: { text }, help: { text } };
  }
  const { area, summary, markdown, severity, confidence, help } = page;
  return {
    id,
    name,
    shortDescription: { text: plainText(summary) },
    fullDescription: { text: plainText(sectionOf(markdown, 'What it finds') || summary) },
    help: { text: markdown, markdown },
    ...(help === undefined ? {} : { helpUri: help }),
    defaultConfiguration: { enabled: severity !== 'off', level: severity === 'off' ? 'none' : severity },
    properties: {
      area,
      confidence,
      tags: [...new Set([area, 'power-platform'])],
      precision: confidence,
      'problem.severity': problemSeverity[severity],
    },
  };
}

/** Words of code scanning. */
const problemSeverity: Readonly<Record<RuleSeverity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
  off: 'recommendation',
};

function sectionOf(markdown: string, title: string): string {
  const [, section = ''] =
    new RegExp(`^## ${title}\\n+([\\s\\S]*?)(?=\\n## |$(?![\\s\\S]))`, 'm').exec(markdown) ?? [];
  return section.trim();
}

/** Without the marks of code, emphasis and links. */
function plainText(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/`|\*\*/g, '');
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'note' };

function result(finding: SomeFinding, ruleIndex: number): object {
  const { rule, messageId, severity, confidence, package: path, location, component, fingerprint } = finding;
  const artifact = artifactOf(path, location);
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: messageText(finding) },
    locations: [
      {
        physicalLocation: physicalLocation(artifact),
        logicalLocations: [
          {
            name: visible(component.name || component.id),
            fullyQualifiedName: visible(`${component.kind}/${component.id}`),
            kind: component.kind,
          },
        ],
      },
    ],
    ...relatedLocations(finding),
    // Code scanning makes its own hash of the line; where there is none, ours keeps the results apart.
    partialFingerprints: {
      'solutionLint/v1': fingerprint,
      ...(artifact.region === undefined ? { primaryLocationLineHash: fingerprint } : {}),
    },
    ...('suppression' in finding ? suppressions(finding) : {}),
    properties: {
      messageId: visible(messageId),
      confidence,
      component: visible(componentHeading(component)),
      package: visible(path),
      file: visible(location.file),
      pointer: visible(location.pointer),
    },
  };
}

/** Code scanning shows a related location only where the message links to it. */
function messageText(finding: Finding): string {
  const text = withoutLinks(limitText(visible(messageWithEntry(finding)), sarifLimits.messageLength));
  const links = finding.related
    .slice(0, sarifLimits.linksInMessage)
    .map((related, index) => `[${bracketsEscaped(relatedLabel(related))}](${index + 1})`);
  return links.length === 0 ? text : `${text} Related: ${links.join(', ')}.`;
}

function relatedLocations({ related, package: path }: Finding): object {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.map((one, index) => {
      const artifact = artifactOf(one.package ?? path, one);
      return {
        id: index + 1,
        message: { text: withoutLinks(visible(withEntry(relatedLabel(one), artifact, one.pointer))) },
        physicalLocation: physicalLocation(artifact),
      };
    }),
  };
}

function relatedLabel({ message, file }: RelatedLocation): string {
  return limitText(visible(message.replace(/\.$/, '') || file || 'here'), 200);
}

function physicalLocation({ path, region }: Artifact): object {
  if (region === undefined) return { artifactLocation: { uri: uriOf(path) } };
  return {
    artifactLocation: { uri: uriOf(path) },
    region: {
      startLine: region.line,
      startColumn: region.column,
      endLine: region.endLine,
      endColumn: region.endColumn,
    },
  };
}

/** An encoded colon can't make a scheme of the first segment. */
function uriOf(path: string): string {
  const segments = path
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent);
  if (path.startsWith('/')) return `file://${segments.join('/')}`;
  if (/^[a-z]:\//i.test(path)) return `file:///${[path.slice(0, 2), ...segments.slice(1)].join('/')}`;
  return segments.join('/');
}

function suppressions({ suppression: { kind, reason } }: SuppressedFinding): object {
  return {
    suppressions: [
      { kind: 'external', status: 'accepted', justification: visible(reason), properties: { source: kind } },
    ],
  };
}

function visible(text: string): string {
  return escapeControls(text);
}

/** `[text](target)` in a message is a link for its reader: no name may make one. */
function withoutLinks(text: string): string {
  return text.includes('](') ? bracketsEscaped(text) : text;
}

function bracketsEscaped(text: string): string {
  return text.replaceAll(/[\\[\]]/g, (character) => `\\${character}`);
}
