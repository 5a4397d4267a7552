import type { Finding } from '../report.ts';
import { placeWords } from './artifact.ts';
import { escapeForLog } from './escape.ts';
import { limitText } from './limit-text.ts';

/** A finding as one line of a build server's log, which it can't command. */
export function logLine({ rule, severity, message, package: path, location }: Finding): string {
  return escapeForLog(`${severity} ${rule}: ${limitText(message, 4000)} (${placeWords(path, location)})`);
}
