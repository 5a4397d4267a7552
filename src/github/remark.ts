import { markdownText } from '../output/markdown-text.ts';

/** What the reader must know of the run beside its findings. */
export interface Remark {
  readonly level: 'warning' | 'notice';
  readonly text: string;
  /** What to write into the workflow to mend it. */
  readonly yaml?: string;
}

/** As plain text, for an annotation. */
export function remarkText({ text, yaml }: Remark): string {
  return yaml === undefined ? text : `${text}\n\n${yaml}`;
}

/** As an alert of GitHub's Markdown. */
export function remarkAlert({ level, text, yaml }: Remark): string {
  const lines = [
    `[!${level === 'warning' ? 'WARNING' : 'NOTE'}]`,
    markdownText(text),
    ...(yaml === undefined ? [] : ['', '```yaml', ...yaml.split('\n'), '```']),
  ];
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}
