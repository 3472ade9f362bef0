import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';
import type { OpenTabs } from './fetcher.ts';

/** Lets the fetcher know which tab is open: GraphiQL passes it the operation only. */
export const createTabWatcher = () => {
  let open: OpenTabs = { tabs: [], activeId: '' };

  const TabWatcher = () => {
    const { tabs, activeTabIndex, queryEditor, ready } = useGraphiQL((state) => ({
      tabs: state.tabs,
      activeTabIndex: state.activeTabIndex,
      queryEditor: state.queryEditor,
      ready: Boolean(state.queryEditor && state.variableEditor && state.headerEditor && state.responseEditor),
    }));
    const active = tabs[activeTabIndex];
    const hasHeaders = Boolean(active?.headers?.trim());
    open = { tabs, activeId: active?.id ?? '' };

    // The examples explain themselves in comments, which should not run out of sight.
    useEffect(() => {
      queryEditor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent' });
      document.body.toggleAttribute('data-editors-ready', ready);
    }, [queryEditor, ready]);
    useEffect(() => {
      document.body.toggleAttribute('data-tab-has-headers', hasHeaders);
    }, [hasHeaders]);
    // Braces matter: newer browsers return a promise here, which React would take for a clean-up.
    useEffect(() => {
      document.querySelector('.graphiql-tab-active')?.scrollIntoView({ inline: 'nearest' });
    }, [active?.id]);
    return null;
  };

  return { TabWatcher, openTabs: () => open };
};
