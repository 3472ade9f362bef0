/** An entity of another subgraph, by its key. */
export interface Reference {
  id: string;
}
