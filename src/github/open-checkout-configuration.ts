import { join } from 'node:path';
import { rules } from '../../rules/index.ts';
import type { Configuration } from '../config/configuration.ts';
import { openConfiguration, type WantedConfiguration } from '../config/open-configuration.ts';
import { type Checkout, pathsFromRoot } from './checkout.ts';

/**
 * The configuration of a checkout: from its working folder up to its root.
 *
 * @param within a workspace that may be a stranger's, on an event that may hold secrets: no program is run, and nothing
 * outside is read.
 */
export function openCheckoutConfiguration(
  wanted: WantedConfiguration,
  checkout: Checkout,
  within: string | undefined,
): Promise<Configuration | undefined> {
  const { root, folder } = checkout;
  const [path] = typeof wanted === 'object' && 'path' in wanted ? pathsFromRoot(checkout, [wanted.path]) : [];
  return openConfiguration(path === undefined ? wanted : { path }, {
    cwd: root,
    folder: join(root, folder),
    rules,
    allowCode: within === undefined,
    within,
  });
}
