import type { PackageFiles } from './package-files.ts';
import { renderTree } from './render-tree.ts';
import { renderZip } from './render-zip.ts';

/** The forms one solution comes in; flat is a zip that was simply unzipped. */
export const renderings = ['flat', 'zip', 'tree'] as const;

export type Rendering = (typeof renderings)[number];

/** The files that stand in a folder for one package: a zip is a single file named after it. */
export function renderPackage(name: string, files: PackageFiles, rendering: Rendering): PackageFiles {
  if (rendering === 'zip') return new Map([[`${name}.zip`, renderZip(files)]]);
  const rendered = rendering === 'tree' ? renderTree(files) : files;
  return new Map([...rendered].map(([path, bytes]) => [`${name}/${path}`, bytes]));
}
