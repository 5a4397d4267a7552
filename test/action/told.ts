import type { ActionRun } from './run-action.ts';

interface Told {
  readonly ended: string;
  /** Errors, warnings, notes. */
  readonly counts: string;
  readonly compared: string;
  readonly annotations: readonly string[];
}

/** What a run tells, as short as can be: how it ended, its outputs, and of each annotation where it stands and what it is. */
export function told({ exitCode, stderr, outputs, stdout }: ActionRun): Told {
  const { conclusion, errors, warnings, notes, new: added, fixed } = outputs;
  return {
    ended: `${exitCode} ${conclusion}${stderr === '' ? '' : ` ${stderr}`}`,
    counts: [errors, warnings, notes].join(' '),
    compared: added === '' && fixed === '' ? 'no' : `${added} new, ${fixed} fixed`,
    annotations: annotationsIn(stdout).map(({ kind, properties, message }) => {
      const { file, line, title } = properties;
      return title === undefined
        ? `${kind}: ${message}`
        : `${kind} ${title} ${file}${line ? `:${line}` : ''}`;
    }),
  };
}

interface Annotation {
  readonly kind: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Annotations as the runner reads them. */
export function annotationsIn(stdout: string): readonly Annotation[] {
  return stdout.split(/\r?\n/).flatMap((line) => {
    const [, kind, list = '', message = ''] =
      /^\s*::(error|warning|notice)(?: (.*?))?::(.*)$/.exec(line) ?? [];
    if (kind === undefined) return [];
    const pairs = list.split(',').flatMap((pair) => {
      const [name = '', ...value] = pair.split('=');
      return name === '' ? [] : [[name, decoded(value.join('='))] as const];
    });
    return [{ kind, properties: Object.fromEntries(pairs), message: decoded(message) }];
  });
}

function decoded(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
