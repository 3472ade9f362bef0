import { capturesIn } from './capture.ts';
import { operationNameOf } from './examples.ts';
import type { Session } from './session.ts';
import { expressionsInJson, expressionsInQuery, fillJson, fillQuery } from './template.ts';
import type { Tokens } from './tokens.ts';

export interface Request {
  query: string;
  variables: unknown;
  headers: Record<string, unknown>;
}
export interface Tab {
  id: string;
  query: string | null;
}
export type Resolved = { ok: true; request: Request; usesToken: boolean } | { ok: false; reasons: string[] };

const expressionsIn = ({ query, variables, headers }: Request) => [
  ...new Set([...expressionsInQuery(query), ...expressionsInJson(variables), ...expressionsInJson(headers)]),
];

/** The remembered values an expression needs: `token:buyer:customerId:partyId` two, `uuid` and `token:agent` none. */
const needsOfOne = (expression: string): string[] => {
  const [kind, , ...names] = expression.split(':').map((part) => part.trim());
  if (kind === 'token') return names;
  return kind === 'uuid' ? [] : [expression];
};

/** The names of the remembered values that a request waits for. */
export const needsOf = (request: Request) => [...new Set(expressionsIn(request).flatMap(needsOfOne))];

const whyUnknown = (name: string, tabs: readonly Tab[]) => {
  const source = tabs.find(({ query }) => capturesIn(query ?? '').some((wanted) => wanted.name === name));
  if (!source) return `{{${name}}} is not known: no tab has a line  # capture: ${name} = path.in.data`;
  const tab = operationNameOf(source.query ?? '') ?? '<untitled>';
  return `{{${name}}} is not known yet: run the tab ${tab} first, its answer gives ${name}.`;
};

/** Replaces every placeholder of a request, or says which tabs to run first. */
export const createResolve = (session: Session, tokens: Tokens) => {
  const tokenFor = (expression: string) => {
    const [, role = '', ...names] = expression.split(':').map((part) => part.trim());
    const [customerId, partyId] = names.map((name) => String(session.recall(name)));
    return tokens.get(role, customerId, partyId);
  };
  const valueOf = (expression: string, tabId: string, fingerprint: string) => {
    if (expression === 'uuid') return session.tabUuid(tabId, fingerprint);
    if (expression.startsWith('uuid:')) return session.namedUuid(expression.slice('uuid:'.length).trim());
    return expression.startsWith('token:') ? tokenFor(expression) : session.recall(expression);
  };

  return async (request: Request, tabId: string, tabs: readonly Tab[]): Promise<Resolved> => {
    const needs = needsOf(request);
    const unknown = needs.filter((name) => session.recall(name) === undefined);
    if (unknown.length > 0) return { ok: false, reasons: unknown.map((name) => whyUnknown(name, tabs)) };

    const fingerprint = JSON.stringify([request, needs.map(session.recall)]);
    const expressions = expressionsIn(request);
    const values = new Map(
      await Promise.all(
        expressions.map(async (expression) => [expression, await valueOf(expression, tabId, fingerprint)] as const),
      ),
    );
    const filled = {
      query: fillQuery(request.query, values),
      variables: fillJson(request.variables, values),
      headers: fillJson(request.headers, values) as Record<string, unknown>,
    };
    return { ok: true, request: filled, usesToken: expressions.some((expression) => expression.startsWith('token:')) };
  };
};
