import { describe, expect, it } from '@jest/globals';
import { createTabStorage } from '../../gateway/playground/client/tab-storage.ts';

const memoryStore = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
};
const example = (name: string) => ({ name, query: `query ${name} { a }`, variables: '{"n":1}', headers: null });
const first = { hash: 'h1', examples: [example('A'), example('B')] };
interface State {
  activeTabIndex: number;
  tabs: { id: string; title: string }[];
}
const stateOf = (storage: { getItem(key: string): string | null }) =>
  JSON.parse(storage.getItem('graphiql:tabState') ?? 'null') as State;
const titlesOf = (storage: { getItem(key: string): string | null }) => stateOf(storage).tabs.map(({ title }) => title);

describe('the tabs of the playground', () => {
  it('begin with the examples, in their order', () => {
    const storage = createTabStorage(memoryStore(), first);
    expect(titlesOf(storage)).toEqual(['A', 'B']);
    expect(storage.getItem('graphiql:variables')).toBe('{"n":1}');
  });

  it('keep what the user changed while the examples stay the same', () => {
    const store = memoryStore();
    const state = stateOf(createTabStorage(store, first));
    const changed = { activeTabIndex: 0, tabs: state.tabs.slice(1) };
    createTabStorage(store, first).setItem('graphiql:tabState', JSON.stringify(changed));
    expect(titlesOf(createTabStorage(store, first))).toEqual(['B']);
  });

  it('take changed examples, and keep the tabs a user made and the theme', () => {
    const store = memoryStore();
    const before = createTabStorage(store, first);
    const state = stateOf(before);
    before.setItem(
      'graphiql:tabState',
      JSON.stringify({ ...state, tabs: [...state.tabs, { ...state.tabs[0], id: 'x', title: 'Mine', query: '{ mine }' }] }),
    );
    before.setItem('graphiql:theme', 'dark');
    const after = createTabStorage(store, { hash: 'h2', examples: [example('C')] });
    expect(titlesOf(after)).toEqual(['C', 'Mine']);
    expect(after.getItem('graphiql:theme')).toBe('dark');
  });

  it('can be put back as the examples are', () => {
    const storage = createTabStorage(memoryStore(), first);
    storage.setItem('graphiql:tabState', JSON.stringify({ activeTabIndex: 0, tabs: [] }));
    storage.restoreExamples();
    expect(titlesOf(storage)).toEqual(['A', 'B']);
  });
});
