import { Permanent } from '../../kit/engine/step.ts';
import { ProviderRefusedError } from '../../kit/sandbox/provider.ts';

/** A provider that said no will say it again; one that did not answer may yet. */
export const refusalIsPermanent = (error: unknown): never => {
  throw error instanceof ProviderRefusedError ? new Permanent(error.message) : error;
};
