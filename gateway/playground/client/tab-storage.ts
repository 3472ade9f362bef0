import type { Example, Examples } from './examples.ts';
import { operationNameOf } from './examples.ts';

interface TabState {
  id: string;
  hash: string;
  title: string;
  query: string | null;
  variables: string | null;
  headers: string | null;
  operationName: string | null;
  response: string | null;
}
interface TabsState {
  activeTabIndex: number;
  tabs: TabState[];
}
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = 'playground:';
const tabsName = 'graphiql:tabState';

const exampleTabId = (name: string) => `example:${name}`;

/** A closed example that was opened again has an id of GraphiQL's making. */
export const isTabOf = ({ name, query }: Example, tab: Pick<TabState, 'id' | 'title'>) =>
  tab.id === exampleTabId(name) || tab.title === operationNameOf(query);

const tabOf = ({ name, query, variables, headers }: Example): TabState => ({
  id: exampleTabId(name),
  hash: '',
  title: operationNameOf(query) ?? name,
  query,
  variables,
  headers,
  operationName: operationNameOf(query),
  response: null,
});

const keysOf = (store: Store) =>
  Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter((key) => key.startsWith(prefix));

const parseTabs = (text: string | null): TabsState | undefined => {
  try {
    return text ? (JSON.parse(text) as TabsState) : undefined;
  } catch {
    return undefined;
  }
};

/** Moves the tabs a user made from the storage of earlier examples, which is removed. */
const takeOwnTabs = (store: Store) => {
  const keys = keysOf(store).filter((key) => key.endsWith(tabsName));
  const tabs = keys.flatMap((key) => parseTabs(store.getItem(key))?.tabs ?? []);
  for (const key of keys) store.removeItem(key);
  return tabs.filter(({ id }) => !id.startsWith(exampleTabId('')));
};

/**
 * GraphiQL's storage. Tabs are kept per set of examples, so changed examples replace the old ones; what else
 * GraphiQL keeps (theme, open panel) stays. The editors' texts are read from the active tab, one source for both.
 */
export const createTabStorage = (store: Store, { hash, examples }: Examples) => {
  const keyOf = (name: string) => (name === tabsName ? `${prefix}${hash}:${name}` : `${prefix}${name}`);
  const tabs = () => parseTabs(store.getItem(keyOf(tabsName)));
  const seed = () => {
    const own = takeOwnTabs(store).filter((tab) => !examples.some(({ query }) => query === tab.query));
    store.setItem(keyOf(tabsName), JSON.stringify({ activeTabIndex: 0, tabs: [...examples.map(tabOf), ...own] }));
  };
  const editorField = (name: string) => /^graphiql:(query|variables|headers)$/.exec(name)?.[1] as 'query' | undefined;

  if (!tabs() && examples.length > 0) seed();
  return {
    getItem(name: string) {
      const field = editorField(name);
      if (!field) return store.getItem(keyOf(name));
      const state = tabs();
      return state?.tabs[state.activeTabIndex]?.[field] ?? null;
    },
    setItem(name: string, value: string) {
      if (!editorField(name)) store.setItem(keyOf(name), value);
    },
    removeItem(name: string) {
      if (!editorField(name)) store.removeItem(keyOf(name));
    },
    clear: () => keysOf(store).forEach((key) => store.removeItem(key)),
    get length() {
      return keysOf(store).length;
    },
    /** Puts every example back as it was; the user's own tabs stay. */
    restoreExamples: seed,
  };
};
