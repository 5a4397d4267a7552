import { disk } from '../input/disk.ts';
import { expandGlob, isGlob } from '../input/glob.ts';
import { displayPath } from '../input/open.ts';
import type { SourceFile } from '../input/package-source.ts';
import { limits } from '../limits.ts';
import { ParseError } from '../parse/parse-error.ts';
import { decodeText } from '../parse/text.ts';
import { type ReportText, readReports } from '../stored/read-reports.ts';
import type { StoredReport } from '../stored/stored-report.ts';
import { readable } from '../target/readable.ts';
import { UsageError } from '../usage-error.ts';

/** The reports that a command names, files or globs. Throws UsageError. */
export async function openStoredReports(
  paths: readonly string[],
  cwd: string,
): Promise<readonly StoredReport[]> {
  const store = disk(cwd);
  const names = await Promise.all(paths.map((path) => expand(displayPath(path, cwd), cwd)));
  const files = names.flat().map((name) => store.fileAt(name, name));
  const bytes = files.reduce((total, file) => total + file.size(), 0);
  if (bytes > limits.storedReportBytes) {
    throw new UsageError(
      `The reports have ${bytes} bytes together; the limit is ${limits.storedReportBytes}.`,
      'Take fewer of them at once.',
    );
  }
  return readReports(textsOf(files));
}

const hint = 'Name reports that were written with --format json.';

/** One after the other: together they may take more than there is. */
function* textsOf(files: readonly SourceFile[]): Iterable<ReportText> {
  for (const { path, read } of files)
    yield { name: path, text: readable(path, () => textOf(path, read()), hint) };
}

async function expand(path: string, cwd: string): Promise<readonly string[]> {
  const store = disk(cwd);
  if (!isGlob(path) || store.kindOf(path) !== 'nothing') return [path];
  const found = await expandGlob(path, store);
  if (found.length > 0) return found;
  throw new UsageError(`No file matches "${path}".`, hint);
}

function textOf(name: string, bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new UsageError(`${name} is no text: ${error.message}.`, 'Save it as UTF-8.');
  }
}
