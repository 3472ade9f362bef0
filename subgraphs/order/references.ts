/** An entity of another subgraph, by its key. */
export interface Reference {
  id: string;
}

export const reference = (id: string | null | undefined): Reference | null => (id ? { id } : null);
