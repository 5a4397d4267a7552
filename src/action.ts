import { currentJob } from './github/current-job.ts';
import { runAction } from './github/run-action.ts';

const conclusion = await runAction(currentJob(process.env));
process.exitCode = conclusion === 'success' ? 0 : 1;
