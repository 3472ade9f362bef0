import { runSubgraph } from '../kit/run-subgraph.ts';
import { order } from './subgraph.ts';

await runSubgraph(order);
