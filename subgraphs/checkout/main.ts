import { runSubgraph } from '../kit/run-subgraph.ts';
import { checkout } from './subgraph.ts';

await runSubgraph(checkout);
