export interface ProviderErrorFields {
  provider: string;
  /** The provider's own code, or `UNAVAILABLE` or `TIMEOUT`. */
  code: string;
  message: string;
  retryable: boolean;
  correlationId?: string | null;
}

/** What another system objected to, or that it did not answer. Not retryable: it said no for good. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly fields: ProviderErrorFields;
  constructor(fields: ProviderErrorFields) {
    super(`${fields.provider}: ${fields.message}`);
    this.fields = fields;
  }
}
