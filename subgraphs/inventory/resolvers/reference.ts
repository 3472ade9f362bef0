/** An entity that another subgraph owns, or that has only its id here. */
export interface Reference {
  id: string;
}
