import type { RequestHandler } from 'express';

/** Far beyond any operation within the limits, far below what exhausts the stack of whoever walks through it. */
const deepest = 250;

// Whole strings and comments, so that brackets in them do not count; also unfinished ones, so that none is read twice.
const parts = /"""(?:\\"""|[^])*?(?:"""|$)|"(?:\\.|[^"\\\n\r])*"?|#[^\n\r]*|[{[(]|[}\])]/g;

/** How deep brackets are nested in a document that nobody has parsed yet. */
const nestingOf = (document: string): number => {
  let depth = 0;
  let most = 0;
  for (const [part] of document.matchAll(parts)) {
    if ('{[('.includes(part)) most = Math.max(most, ++depth);
    else if ('}])'.includes(part)) depth--;
  }
  return most;
};

/** How deep values are nested in each other; level by level, for the stack is what is at stake. */
const depthOf = (variables: unknown): number => {
  for (let level = [variables], depth = 0; ; depth++) {
    level = level.flatMap((value): unknown[] => (typeof value === 'object' && value !== null ? Object.values(value) : []));
    if (level.length === 0) return depth;
  }
};

/** Refuses a document that is too deep to be parsed, and variables that are too deep to be worked with. */
export const refuseDeepNesting: RequestHandler = ({ body }: { body?: unknown }, response, next) => {
  const { query, variables } = (typeof body === 'object' ? (body ?? {}) : {}) as { query?: unknown; variables?: unknown };
  const depth = Math.max(typeof query === 'string' ? nestingOf(query) : 0, depthOf(variables));
  if (depth <= deepest) return void next();
  const message = `The operation is too large: it is nested ${depth} levels deep, at most ${deepest} are allowed.`;
  response.status(400).json({ errors: [{ message, extensions: { code: 'OPERATION_TOO_LARGE' } }] });
};
