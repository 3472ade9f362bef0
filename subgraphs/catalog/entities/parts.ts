/** A TMF reference to something that may live in another system. */
export interface NamedReference {
  id: string;
  name?: string;
}

/** A period inside a JSON column: instants as text. */
export interface WrittenPeriod {
  startDateTime?: string;
  endDateTime?: string;
}

/** TMF620 `AttachmentRefOrValue`, without the content it may carry. */
export interface Attachment {
  id?: string;
  name?: string;
  description?: string;
  attachmentType?: string;
  mimeType?: string;
  url?: string;
  size?: { amount: number; units: string };
  validFor?: WrittenPeriod;
}

/** How one characteristic bears on another one, of the same product unless a specification is named. */
export interface Dependency {
  /** As the catalog writes it. */
  type: string;
  characteristic: string;
  specificationId?: string;
  /** Values of the other one it is about; absent: any. */
  values?: unknown[];
}
