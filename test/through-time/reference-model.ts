/** Something that is going to happen to a product on a date. */
export interface Planned {
  order: string;
  at: number;
  does: { to: 'window'; window: string; is: 'on' | 'off' } | { to: 'line'; coverage: Coverage } | { to: 'line'; ends: true };
}

export type Coverage = 'NATIONAL' | 'INTERNATIONAL';

/** A discount that was ordered, for a while or for good. */
export interface Window {
  state: 'planned' | 'active' | 'ended' | 'cancelled';
  changes: number;
}

/** What a customer with one line should have, whatever was ordered, changed, cancelled or moved: small enough to be seen to be right. */
export interface Model {
  now: number;
  line: { ended: boolean; coverage: Coverage; version: number };
  windows: Map<string, Window>;
  planned: Planned[];
}

export const newModel = (now: number, coverage: Coverage): Model => ({
  now,
  line: { ended: false, coverage, version: 1 },
  windows: new Map(),
  planned: [],
});

/** Why a change of the line cannot be ordered; undefined when it can. */
export function objection(model: Model, does: Planned['does'], at: number): 'ended' | 'same' | 'conflict' | undefined {
  if (does.to === 'window') return undefined;
  if (model.line.ended) return 'ended';
  if ('coverage' in does && does.coverage === model.line.coverage) return 'same';
  const others = model.planned.filter((one) => one.does.to === 'line');
  const clashes = others.some((one) => {
    if ('ends' in does) return 'ends' in one.does || one.at >= at;
    return 'ends' in one.does ? one.at <= at : true;
  });
  return clashes ? 'conflict' : undefined;
}

function happen(model: Model, { does }: Planned) {
  if (does.to === 'window') {
    const window = model.windows.get(does.window);
    if (!window || window.state === 'cancelled') return;
    window.state = does.is === 'on' ? 'active' : 'ended';
    window.changes += 1;
    return;
  }
  model.line.version += 1;
  if ('ends' in does) model.line.ended = true;
  else model.line.coverage = does.coverage;
}

/** All that is due happens, in the order of its dates. */
export function settle(model: Model): void {
  const due = model.planned.filter(({ at }) => at <= model.now).sort((one, other) => one.at - other.at);
  model.planned = model.planned.filter(({ at }) => at > model.now);
  for (const one of due) happen(model, one);
}

export function place(model: Model, planned: readonly Planned[]): void {
  for (const one of planned) {
    if (one.does.to === 'window' && one.does.is === 'on') model.windows.set(one.does.window, { state: 'planned', changes: 0 });
  }
  model.planned.push(...planned);
  settle(model);
}

/** What an order was still going to do is not done any more. */
export function cancel(model: Model, order: string): void {
  for (const { does } of model.planned.filter((one) => one.order === order)) {
    const window = does.to === 'window' ? model.windows.get(does.window) : undefined;
    if (window?.state === 'planned') window.state = 'cancelled';
  }
  model.planned = model.planned.filter((one) => one.order !== order);
}
