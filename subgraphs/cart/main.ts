import { runSubgraph } from '../kit/run-subgraph.ts';
import { cart } from './subgraph.ts';

await runSubgraph(cart);
