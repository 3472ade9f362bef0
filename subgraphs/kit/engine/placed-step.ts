import type { Step } from './step.ts';

/** A step whose types were checked where it was placed in the list. */
export type AnyStep = Step<object, object, unknown>;

/** A step in its place: before the pivot it can be undone, after it there is only forward. */
export interface PlacedStep {
  readonly step: AnyStep;
  readonly place: 'before' | 'pivot' | 'after';
  /** Takes part only when the input names it. */
  readonly optional?: true;
}

/** The steps that take part, by the process's input. */
export const takingPart = (list: readonly PlacedStep[], chosen: readonly string[] = []): readonly PlacedStep[] =>
  list.filter(({ step, optional }) => !optional || chosen.includes(step.name));

/** How an undo is called in the journal. */
export const undoName = (stepName: string) => `undo ${stepName}`;
