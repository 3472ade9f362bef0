import { capture } from './capture.ts';

interface Remembered {
  value: unknown;
  from: string;
}
interface Notes {
  remembered: Record<string, Remembered>;
  /** `{{uuid:name}}`, the same until the session ends. */
  named: Record<string, string>;
  /** `{{uuid}}`, the same while the tab sends the same request. */
  perTab: Record<string, { request: string; uuid: string }>;
  /** Operations that were answered without an error and gave what they should. */
  done: string[];
  /** Captures that found nothing in the last answer. */
  missed: string[];
}
type Store = Pick<Storage, 'getItem' | 'setItem'>;

const key = 'playground:session';
const empty: Notes = { remembered: {}, named: {}, perTab: {}, done: [], missed: [] };

const load = (store: Store): Notes => {
  try {
    return { ...empty, ...(JSON.parse(store.getItem(key) ?? '{}') as Partial<Notes>) };
  } catch {
    return empty;
  }
};

/** What the playground knows from one run to the next: it outlives a reload, but not the browser window. */
export const createSession = (store: Store, newUuid: () => string) => {
  let notes = load(store);
  const listeners = new Set<() => void>();
  const change = (next: Notes) => {
    notes = next;
    store.setItem(key, JSON.stringify(notes));
    for (const listener of listeners) listener();
  };

  return {
    notes: () => notes,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    recall: (name: string) => notes.remembered[name]?.value,
    /** Keeps what the operation's `# capture:` lines ask for. */
    learn(operation: string, query: string, answer: { data?: unknown; errors?: unknown }) {
      const { found, missed } = capture(query, answer.data);
      const fresh = Object.entries(found).map(([name, value]) => [name, { value, from: operation }]);
      change({
        ...notes,
        remembered: { ...notes.remembered, ...(Object.fromEntries(fresh) as Record<string, Remembered>) },
        done: answer.errors || missed.length > 0 ? notes.done : [...new Set([...notes.done, operation])],
        missed: missed.map(({ name, path }) => `${name} (${path})`),
      });
    },
    namedUuid(name: string) {
      const uuid = notes.named[name] ?? newUuid();
      if (!notes.named[name]) change({ ...notes, named: { ...notes.named, [name]: uuid } });
      return uuid;
    },
    /** The same click twice is the same uuid; another request from the same tab is another. */
    tabUuid(tab: string, request: string) {
      const known = notes.perTab[tab];
      if (known?.request === request) return known.uuid;
      const uuid = newUuid();
      change({ ...notes, perTab: { ...notes.perTab, [tab]: { request, uuid } } });
      return uuid;
    },
    forget: () => change(empty),
  };
};

export type Session = ReturnType<typeof createSession>;
