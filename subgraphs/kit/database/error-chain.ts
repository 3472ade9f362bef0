/** The parts of an error of pg, of MikroORM around it, or of a socket, that tell what happened. */
export interface ErrorFacts {
  message: string;
  code?: string;
  constraint?: string;
}

interface ErrorLike {
  message: string;
  code?: unknown;
  constraint?: unknown;
  cause?: unknown;
  previous?: unknown;
  errors?: unknown;
}

/** The error and everything it wraps, outermost first. */
export function* errorChain(error: unknown): Generator<ErrorFacts> {
  const seen = new Set<ErrorLike>();
  const queue = [error];
  while (queue.length > 0) {
    const next = queue.shift();
    if (!isErrorLike(next) || seen.has(next)) continue;
    seen.add(next);
    const { message, code, constraint, cause, previous, errors } = next;
    yield { message, ...(typeof code === 'string' && { code }), ...(typeof constraint === 'string' && { constraint }) };
    queue.push(cause, previous, ...(Array.isArray(errors) ? (errors as unknown[]) : []));
  }
}

// Not instanceof: jest runs each file in a realm of its own, with its own Error.
const isErrorLike = (value: unknown): value is ErrorLike =>
  typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';
