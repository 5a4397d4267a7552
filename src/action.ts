import { runAction } from './github/run-action.ts';

const conclusion = await runAction(process.env);
process.exitCode = conclusion === 'success' ? 0 : 1;
