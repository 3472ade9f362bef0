import { useState, useSyncExternalStore } from 'react';
import type { Example } from './examples.ts';
import type { Session } from './session.ts';
import { StepList } from './step-list.tsx';

interface Options {
  examples: readonly Example[];
  session: Session;
  newSession: () => void;
  restore: () => void;
}

export const walkthroughTitle = 'Walkthrough';

const icon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
    <path d="M4 6l1.5 1.5L8 5M4 12l1.5 1.5L8 11M4 18l1.5 1.5L8 17M12 6.5h8M12 12.5h8M12 18.5h8" />
  </svg>
);

const Value = ({ name, value, from }: { name: string; value: unknown; from: string }) => {
  const [copied, setCopied] = useState(false);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <tr title={`${text}\nfrom ${from}`}>
      <th scope="row">{name}</th>
      <td>
        <button type="button" onClick={copy} onBlur={() => setCopied(false)} aria-label={`Copy ${name}`}>
          {copied ? 'copied' : text}
        </button>
      </td>
    </tr>
  );
};

/** The panel beside the editors: the steps to take, what is remembered, and how to start afresh. */
export const walkthroughPlugin = ({ examples, session, newSession, restore }: Options) => ({
  title: walkthroughTitle,
  icon,
  content: () => {
    const { remembered, done, missed } = useSyncExternalStore(session.subscribe, session.notes);
    const values = Object.entries(remembered);
    const restoreAndReload = () => {
      restore();
      location.reload();
    };
    return (
      <div className="playground-panel">
        <h2>{walkthroughTitle}</h2>
        <p>
          Open a step, read its comments, press <b>▶</b>. What one answer gives, the next steps use.
        </p>
        <StepList examples={examples} done={done} known={new Set(Object.keys(remembered))} />
        <section>
          <h3>Remembered</h3>
          {values.length === 0 && <p className="playground-quiet">Nothing yet: run a step.</p>}
          <table>
            <tbody>
              {values.map(([name, { value, from }]) => (
                <Value key={name} name={name} value={value} from={from} />
              ))}
            </tbody>
          </table>
          {missed.length > 0 && <p className="playground-warning">Not in the last answer: {missed.join(', ')}</p>}
          <div className="playground-buttons">
            <button type="button" onClick={newSession} title="Forgets the values, the idempotency keys and the tokens">
              New session
            </button>
            <button type="button" onClick={restoreAndReload} title="Puts the example tabs back as they were; your own tabs stay">
              Restore examples
            </button>
          </div>
        </section>
      </div>
    );
  },
});
