import { UnreadableFile } from '../unreadable.ts';
import { UsageError } from '../usage-error.ts';

/** Reads a file that a user named. Throws UsageError. */
export function readable<Value>(what: string, read: () => Value, hint = inTargets): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UsageError(`Can't read ${what}: ${error.message}.`, hint);
  }
}

const inTargets = 'Name a file that is there; paths in a targets file are relative to it.';
