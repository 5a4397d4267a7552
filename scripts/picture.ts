/** Draws the picture in README from what the built command line prints: `npm run picture`. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { readmePicture } from './readme-picture.ts';

const { stdout } = spawnSync(process.execPath, ['dist/cli.js', ...readmePicture.words], {
  encoding: 'utf8',
  env: { PATH: process.env.PATH, ...readmePicture.environment },
});
writeFileSync(readmePicture.path, readmePicture.draw(stdout));
