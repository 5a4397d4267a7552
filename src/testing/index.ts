export type { EnvironmentVariableType } from '../model/environment-variable.ts';
export type { PackageFiles } from './package-files.ts';
export type { Rendering } from './render-package.ts';
export type { TestPackage } from './solution.ts';
export { solution } from './solution.ts';
export type * from './solution-description.ts';
export type * from './test-case.ts';
export type { Test } from './test-rule.ts';
export { testRule } from './test-rule.ts';
