import { type Configuration, emptyConfiguration } from './config/configuration.ts';
import type { SuppressionUse } from './engine/suppression-use.ts';
import type { Finding } from './report.ts';
import type { Accept, Accepted, Baseline } from './settle/accept.ts';
import type { Ran, Remarks } from './settle/check-suppressions.ts';
import { textDocument } from './settle/locate.ts';
import { withRemarks } from './settle/order.ts';

interface AcceptOptions {
  readonly configuration?: Configuration | undefined;
  readonly baseline?: Baseline | undefined;
  readonly today?: string | undefined;
  readonly cwd: string;
}

export interface AcceptedFindings extends Omit<Accepted, 'uses'> {
  readonly accept: Accept;
  readonly remarks: Remarks;
}

/** Takes away what is accepted, and adds what is to say of that: loaded only where something is. */
export async function acceptFindings(
  settled: readonly Finding[],
  { configuration = emptyConfiguration, baseline, today, cwd }: AcceptOptions,
  ran: Omit<Ran, 'findings' | 'cwd' | 'documents'>,
): Promise<AcceptedFindings> {
  const { suppressions, files } = configuration;
  const isNothingAccepted = suppressions.length === 0 && baseline === undefined;
  const accept: Accept = isNothingAccepted
    ? (findings) => ({ findings, suppressed: [], uses: [], stale: [] })
    : await (await import('./settle/accept.ts')).acceptance({ suppressions, baseline, cwd, today });
  const { uses, ...accepted } = accept(settled);
  const documents = files.map(textDocument);
  const remarks = await remarksOn(uses, { ...ran, findings: accepted.findings, cwd, documents });
  return { ...accepted, findings: withRemarks(accepted.findings, remarks.findings), accept, remarks };
}

async function remarksOn(uses: readonly SuppressionUse[], ran: Ran): Promise<Remarks> {
  if (uses.length === 0) return { findings: [], failures: [] };
  return (await import('./settle/check-suppressions.ts')).checkSuppressions(uses, ran);
}
