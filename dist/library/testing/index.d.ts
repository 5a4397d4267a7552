export type { EnvironmentVariableType } from '../model/environment-variable.js';
export type { PackageFiles } from './package-files.js';
export type { Rendering } from './render-package.js';
export type { TestPackage } from './solution.js';
export { solution } from './solution.js';
export type * from './solution-description.js';
export type * from './test-case.js';
export type { Test } from './test-rule.js';
export { testRule } from './test-rule.js';
