import type { TmfSystem } from '../../kit/tmf-http.ts';

/** One of the operator's systems, and whether it is trusted to know a call it had before. */
export interface TmfEndpoint extends TmfSystem {
  /** What an earlier call may have done is looked for before anything new is asked for; else only when it answers 409. */
  looksFirst: boolean;
}
