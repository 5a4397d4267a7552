import type { MessageTable, Need, OptionSchemas, Rule } from '../engine/rule.js';
import type { RuleCases } from './test-case.js';
/** `test` of a test runner: of vitest, jest, node:test. */
export type Test = (name: string, run: () => Promise<void>) => unknown;
/**
 * Runs a rule over packages in memory, each as a zip, as a flat folder and as a tree of SolutionPackager, and compares
 * all that it finds with what is written down. Rejects with one Error that tells of all cases that differ.
 *
 * With a runner's `test` each case becomes a test of its own.
 */
export declare function testRule<const Messages extends MessageTable, const Options extends OptionSchemas, Needs extends Need>(rule: Rule<Messages, Options, Needs>, cases: RuleCases<NoInfer<Messages>, NoInfer<Options>>): Promise<void>;
export declare function testRule<const Messages extends MessageTable, const Options extends OptionSchemas, Needs extends Need>(rule: Rule<Messages, Options, Needs>, cases: RuleCases<NoInfer<Messages>, NoInfer<Options>>, test: Test): void;
