import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** A new file, with the folders that it needs. Throws UsageError, also where there is one of that name. */
export function createSettings(path: string, text: string, cwd: string): void {
  const absolute = resolve(cwd, path);
  try {
    mkdirSync(dirname(absolute), { recursive: true });
    if (statSync(absolute, { throwIfNoEntry: false }) === undefined) {
      writeWhole(absolute, Buffer.from(text), 0o666);
      return;
    }
  } catch (error) {
    throw unwritable(path, error);
  }
  throw new UsageError(
    `"${path}" is there already, and settings create overwrites nothing.`,
    `Bring it up to date: solution-lint settings update --settings ${path}`,
  );
}

/** Other content for a file that is there. Throws UsageError. */
export function replaceSettings(path: string, bytes: Uint8Array, cwd: string): void {
  try {
    const file = realpathSync(resolve(cwd, path));
    writeWhole(file, bytes, statSync(file).mode);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Whoever reads the file meanwhile, or after a crash, finds all of the old content or all of the new. */
function writeWhole(file: string, bytes: Uint8Array, mode: number): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, bytes, { mode, flag: 'wx' });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function unwritable(path: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return new UsageError(`Can't write "${path}" (${code}).`, 'Name a file in a folder that you may write to.');
}
