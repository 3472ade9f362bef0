import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { capturesIn } from './capture.ts';
import { introductionOf, operationNameOf } from './examples.ts';
import type { Example } from './examples.ts';
import { needsOf } from './resolve.ts';
import { isTabOf } from './tab-storage.ts';

interface Props {
  examples: readonly Example[];
  done: readonly string[];
  known: ReadonlySet<string>;
}

/** Variables and headers are looked through as text: they may hold comments. */
const stepOf = (example: Example, { done, known }: Omit<Props, 'examples'>) => {
  const title = operationNameOf(example.query) ?? example.name;
  const headers = { variables: example.variables, headers: example.headers };
  const waitsFor = needsOf({ query: example.query, variables: null, headers }).filter((name) => !known.has(name));
  return { title, introduction: introductionOf(example.query), waitsFor, isDone: done.includes(title) };
};

const useOpenStep = () => {
  const { changeTab, addTab } = useGraphiQLActions();
  const state = useGraphiQL(({ tabs, activeTabIndex, queryEditor, variableEditor, headerEditor }) => ({
    tabs,
    activeTabIndex,
    queryEditor,
    variableEditor,
    headerEditor,
  }));
  const open = (example: Example) => {
    const index = state.tabs.findIndex((tab) => isTabOf(example, tab));
    if (index >= 0) return void changeTab(index);
    addTab();
    state.queryEditor?.setValue(example.query);
    state.variableEditor?.setValue(example.variables ?? '');
    state.headerEditor?.setValue(example.headers ?? '');
  };
  return { open, current: state.tabs[state.activeTabIndex] };
};

/** The examples in order: what each is for, whether it ran, and what it still waits for. */
export const StepList = ({ examples, done, known }: Props) => {
  const { open, current } = useOpenStep();
  return (
    <ol className="playground-steps">
      {examples.map((example) => {
        const { title, introduction, waitsFor, isDone } = stepOf(example, { done, known });
        const isCurrent = current !== undefined && isTabOf(example, current);
        const gives = capturesIn(example.query).map(({ name }) => name);
        return (
          <li key={example.name} className={isDone ? 'playground-done' : undefined}>
            <button type="button" onClick={() => open(example)} aria-current={isCurrent ? 'step' : undefined}>
              <b>{title}</b>
              <span>{introduction}</span>
              {waitsFor.length > 0 && <small>needs {waitsFor.join(', ')}</small>}
              {waitsFor.length === 0 && gives.length > 0 && <small>gives {gives.join(', ')}</small>}
            </button>
          </li>
        );
      })}
    </ol>
  );
};
