import { baselineHelp } from './help/baseline.ts';
import { connectionsHelp } from './help/connections.ts';
import { explainHelp } from './help/explain.ts';
import { graphHelp } from './help/graph.ts';
import { initHelp } from './help/init.ts';
import { lintHelp } from './help/lint.ts';
import { mergeHelp } from './help/merge.ts';
import { reportHelp } from './help/report.ts';
import { rulesHelp } from './help/rules.ts';
import { settingsHelp } from './help/settings.ts';
import { suppressHelp } from './help/suppress.ts';

/** What `--help` prints; at most 80 columns. */
export const helps = {
  lint: lintHelp,
  graph: graphHelp,
  connections: connectionsHelp,
  settings: settingsHelp,
  rules: rulesHelp,
  explain: explainHelp,
  init: initHelp,
  baseline: baselineHelp,
  suppress: suppressHelp,
  report: reportHelp,
  merge: mergeHelp,
} as const;
