import { runSubgraph } from '../kit/run-subgraph.ts';
import { catalog } from './subgraph.ts';

await runSubgraph(catalog);
