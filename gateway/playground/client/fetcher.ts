import type { GraphiQLProps } from 'graphiql';
import type { ExecutionResult } from 'graphql';
import { operationNameOf } from './examples.ts';
import { createResolve } from './resolve.ts';
import type { Tab } from './resolve.ts';
import { failure, nameOf, send } from './send.ts';
import type { Operation } from './send.ts';
import type { Session } from './session.ts';
import type { Tokens } from './tokens.ts';

type Fetcher = GraphiQLProps['fetcher'];
interface Observer {
  next: (answer: ExecutionResult) => void;
  error: (error: unknown) => void;
  complete: () => void;
}

/** What is open in GraphiQL right now. */
export interface OpenTabs {
  tabs: readonly Tab[];
  activeId: string;
}

/** Sends what is in the editors, nothing more. */
export const plainFetcher =
  (url: string): Fetcher =>
  async (operation, options) =>
    (await send(url, operation, options?.headers ?? {})).answer;

/** GraphiQL drops what it has unsubscribed from, so an answer never lands in the tab opened meanwhile. */
const shownOnlyWhileOpen = (answer: Promise<ExecutionResult>) => ({
  subscribe(observer?: unknown) {
    const { next, error, complete } = observer as Observer;
    let open = true;
    answer.then(
      (value) => {
        if (!open) return;
        next(value);
        complete();
      },
      (reason: unknown) => open && error(reason),
    );
    return { unsubscribe: () => void (open = false) };
  },
});

/** Fills placeholders from the session, sends, and remembers what the operation asks to. */
export const sandboxFetcher = (url: string, session: Session, tokens: Tokens, open: () => OpenTabs): Fetcher => {
  const resolve = createResolve(session, tokens);

  const run = async (operation: Operation, headers: Record<string, unknown>, mayRetry = true): Promise<ExecutionResult> => {
    const { tabs, activeId } = open();
    const { query, variables = {} } = operation;
    const resolved = await resolve({ query, variables, headers }, activeId, tabs);
    if (!resolved.ok) return failure(...resolved.reasons);

    const { request } = resolved;
    const { answer, refused } = await send(
      url,
      { ...operation, query: request.query, variables: request.variables },
      request.headers,
    );
    if (refused && resolved.usesToken) {
      // The sandbox may have been restarted with other keys, or the token has expired.
      tokens.forget();
      if (mayRetry) return run(operation, headers, false);
    }
    session.learn(nameOf(operation) ?? operationNameOf(query) ?? '<untitled>', query, answer);
    return answer;
  };

  return (operation, options) => {
    // The schema is the same for everybody; the active tab's headers may not be fillable yet.
    if (operation.operationName === 'IntrospectionQuery') return plainFetcher(url)(operation);
    const answer = run(operation, options?.headers ?? {}).catch((error: unknown) =>
      failure(error instanceof Error ? error.message : String(error)),
    );
    return shownOnlyWhileOpen(answer);
  };
};
