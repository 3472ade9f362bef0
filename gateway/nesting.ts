import type { RequestHandler } from 'express';

/** Far beyond any operation within the limits, far below what exhausts the stack of the parser or of a validation rule. */
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

/** Refuses a document that is too deep to be parsed. */
export const refuseDeepNesting: RequestHandler = ({ body }: { body?: unknown }, response, next) => {
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
  const depth = typeof query === 'string' ? nestingOf(query) : 0;
  if (depth <= deepest) return void next();
  const message = `The operation is too large: its brackets are nested ${depth} levels deep, at most ${deepest} are allowed.`;
  response.status(400).json({ errors: [{ message, extensions: { code: 'OPERATION_TOO_LARGE' } }] });
};
