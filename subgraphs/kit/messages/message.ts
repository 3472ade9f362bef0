/** Where a message goes. */
export type Receiver = { emailAddress: string } | { phoneNumber: string };

/** A message to one person. */
export interface Message {
  /** The same key is sent once. */
  key: string;
  /** What it is about, for example `oneTimeCode` or `cartReminder`. */
  kind: string;
  /** An address as `party/normalise.ts` has it, or a number in E.164. */
  to: Receiver;
  /** A text message has none. */
  subject: string;
  text: string;
}

/** Sends messages by e-mail or SMS. Throws `ProviderError`: retryable when the message may get through another time. */
export interface Messenger {
  send(message: Message): Promise<void>;
}

/** As it is called in the journal and in errors. */
export const PROVIDER = 'notification';
