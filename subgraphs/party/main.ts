import { runSubgraph } from '../kit/run-subgraph.ts';
import { party } from './subgraph.ts';

await runSubgraph(party);
