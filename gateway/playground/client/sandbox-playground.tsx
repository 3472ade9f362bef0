import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useState } from 'react';
import type { Examples } from './examples.ts';
import { sandboxFetcher } from './fetcher.ts';
import { createSession } from './session.ts';
import { createTabStorage } from './tab-storage.ts';
import { createTabWatcher } from './tab-watcher.ts';
import { createTokens } from './tokens.ts';
import { walkthroughPlugin, walkthroughTitle } from './walkthrough.tsx';

const assemble = (graphqlPath: string, examples: Examples) => {
  const session = createSession(sessionStorage, () => crypto.randomUUID());
  const tokens = createTokens((url, init) => fetch(url, init), '/sandbox/token');
  const storage = createTabStorage(localStorage, examples);
  const { TabWatcher, openTabs } = createTabWatcher();

  const newSession = () => {
    session.forget();
    tokens.forget();
  };
  return {
    storage,
    fetcher: sandboxFetcher(graphqlPath, session, tokens, openTabs),
    plugins: [
      walkthroughPlugin({ examples: examples.examples, session, newSession, restore: storage.restoreExamples }),
      HISTORY_PLUGIN,
    ],
    TabWatcher,
  };
};

/** GraphiQL with the example operations in its tabs, and values that carry over from one to the next. */
export const SandboxPlayground = ({ graphqlPath, examples }: { graphqlPath: string; examples: Examples }) => {
  const [{ storage, fetcher, plugins, TabWatcher }] = useState(() => assemble(graphqlPath, examples));
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      plugins={plugins}
      visiblePlugin={walkthroughTitle}
      shouldPersistHeaders
      showPersistHeadersSettings={false}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>
        <span className="playground-logo">TMF supergraph</span>
      </GraphiQL.Logo>
      <TabWatcher />
    </GraphiQL>
  );
};
