import { runSubgraph } from '../kit/run-subgraph.ts';
import { inventory } from './subgraph.ts';

await runSubgraph(inventory);
