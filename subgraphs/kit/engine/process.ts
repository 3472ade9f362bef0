import { registerProcess, type RegisteredProcess } from './registered-process.ts';
import type { AnyStep, PlacedStep } from './placed-step.ts';
import type { StepFailed } from './run-process.ts';
import type { Step } from './step.ts';
import type { TransactionSource } from './transaction.ts';

type Simplify<T> = { [Key in keyof T]: T[Key] };

/** Only the input of a process can say which of its optional steps take part. */
type ForInputThatChooses<Input> = Input extends { readonly optionalSteps: readonly string[] } ? unknown : never;

/** A finished list: what it is called, what it does in which order, and how it gets its ports. */
export interface ProcessDefinition<Input extends object, Ports, Result, Problem> {
  readonly name: string;
  readonly steps: readonly PlacedStep[];
  /** Makes the process known to the engine; once, before the engine is launched. `source` is needed when a step is local. */
  register(ports: Ports, source?: TransactionSource): RegisteredProcess<Input, Result, Problem | StepFailed>;
}

/** After the pivot: only forward, so a step can refuse nothing. */
export interface CommittedProcess<Input extends object, Ports, State extends object, Problem> {
  step<Adds extends object>(step: Step<State, Adds, never, Ports>): CommittedProcess<Input, Ports, State & Adds, Problem>;
  /** Runs only when `optionalSteps` of the input names it. */
  optional<Adds extends object>(
    step: Step<State, Adds, never, Ports> & ForInputThatChooses<Input>,
  ): CommittedProcess<Input, Ports, State & Partial<Adds>, Problem>;
  /** Ends the list. `result` picks the outcome from all that was added; it must be a pure function. */
  build(): ProcessDefinition<Input, Ports, Simplify<State>, Problem>;
  build<Result>(result: (state: State) => Result): ProcessDefinition<Input, Ports, Result, Problem>;
}

/** Before the pivot: every step can refuse, and what was done is undone in reverse order. */
export interface OpenProcess<Input extends object, Ports, State extends object, Problem> {
  step<Adds extends object, Refusal>(
    step: Step<State, Adds, Refusal, Ports>,
  ): OpenProcess<Input, Ports, State & Adds, Problem | Refusal>;
  /** Runs only when `optionalSteps` of the input names it, so what it adds may be missing. */
  optional<Adds extends object, Refusal>(
    step: Step<State, Adds, Refusal, Ports> & ForInputThatChooses<Input>,
  ): OpenProcess<Input, Ports, State & Partial<Adds>, Problem | Refusal>;
  /** The point of no return. It may still refuse; once it is done nothing is undone any more. */
  pivot<Adds extends object, Refusal>(
    step: Step<State, Adds, Refusal, Ports>,
  ): CommittedProcess<Input, Ports, State & Adds, Problem | Refusal>;
  build(): ProcessDefinition<Input, Ports, Simplify<State>, Problem>;
  build<Result>(result: (state: State) => Result): ProcessDefinition<Input, Ports, Result, Problem>;
}

class Builder {
  readonly #name: string;
  readonly #steps: readonly PlacedStep[];

  constructor(name: string, steps: readonly PlacedStep[]) {
    this.#name = name;
    this.#steps = steps;
  }

  step(step: AnyStep): Builder {
    return this.#add({ step, place: this.#nextPlace() });
  }

  optional(step: AnyStep): Builder {
    return this.#add({ step, place: this.#nextPlace(), optional: true });
  }

  pivot(step: AnyStep): Builder {
    return this.#add({ step, place: 'pivot' });
  }

  build(result: (state: object) => unknown = (state) => state) {
    const [name, steps] = [this.#name, this.#steps];
    return {
      name,
      steps,
      register: (ports: unknown, source?: TransactionSource) => registerProcess({ name, steps, result, ports, source }),
    };
  }

  #nextPlace() {
    return this.#steps.some(({ place }) => place === 'pivot') ? 'after' : 'before';
  }

  #add(placed: PlacedStep): Builder {
    if (this.#steps.some(({ step }) => step.name === placed.step.name))
      throw new Error(`Process ${this.#name} has two steps named ${placed.step.name}.`);
    return new Builder(this.#name, [...this.#steps, placed]);
  }
}

/**
 * A durable process as a list: it runs down; on a "no" it undoes up. The types of the steps accumulate, so a step that needs
 * what no earlier step added does not compile.
 */
export const Process = {
  define: <Input extends object, Ports = unknown>(name: string) =>
    new Builder(name, []) as unknown as OpenProcess<Input, Ports, Input, never>,
};
