import { limits } from '../limits.ts';
import { UnreadablePackage } from '../unreadable.ts';
import type { PackageContent } from './package.ts';

/** Processes, apps and custom connectors among the root components of a manifest. */
const readTypes: ReadonlySet<string> = new Set(['29', '300', '372']);

/** Each of them may be worth a finding, and a run has so much memory. Throws UnreadablePackage. */
export function checkParts({ flows, canvasApps, ...others }: PackageContent): void {
  const parts = [
    ...flows.map(({ connections, unresolvedKeys }) => 1 + connections.length + unresolvedKeys.length),
    ...canvasApps.map(({ bindings }) => 1 + bindings.length),
    others.connectionReferences.length,
    others.customConnectors.length,
    others.environmentVariables.length,
    others.agents.length,
    (others.solution?.rootComponents ?? []).filter(({ type }) => readTypes.has(type)).length,
  ].reduce((sum, count) => sum + count, 0);
  if (parts <= limits.packageParts) return;
  const detail = `it has ${parts} components and connections; the limit is ${limits.packageParts}`;
  throw new UnreadablePackage('limit', detail);
}
