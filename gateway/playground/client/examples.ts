/** One example operation: the texts of `<name>.graphql`, `<name>.variables.json` and `<name>.headers.json`. */
export interface Example {
  name: string;
  query: string;
  variables: string | null;
  headers: string | null;
}

/** What `examples.json` answers. */
export interface Examples {
  hash: string;
  examples: Example[];
}

/** The first operation's name: GraphiQL titles the tab with it. */
export const operationNameOf = (query: string) => /^[ \t]*(?:query|mutation|subscription)\s+(\w+)/m.exec(query)?.[1] ?? null;

/** The opening comment, without the lines that are instructions to the playground. */
export const introductionOf = (query: string) => {
  const lines = query.trimStart().split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const comment = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^#\s?/, '').trim());
  const firstBreak = comment.findIndex((line) => line === '' || line.startsWith('capture:'));
  return comment.slice(0, firstBreak === -1 ? comment.length : firstBreak).join(' ');
};
