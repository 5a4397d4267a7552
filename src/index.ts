export type { Report } from './report.ts';
export { defineRule } from './engine/rule.ts';
