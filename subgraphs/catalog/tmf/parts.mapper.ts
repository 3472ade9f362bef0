import type { Attachment, NamedReference, WrittenPeriod } from '../entities/parts.ts';
import type { OfferingTerm } from '../entities/product-offering.entity.ts';
import type { TmfAttachment, TmfDuration, TmfTimePeriod } from './common.schema.ts';
import type { TmfTerm } from './price.schema.ts';

/** Without what is absent: a JSON column says nothing of it. */
export const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

export const toPeriod = (validFor: TmfTimePeriod | null | undefined): WrittenPeriod | undefined => {
  if (!validFor?.startDateTime && !validFor?.endDateTime) return undefined;
  const [start, end] = [validFor.startDateTime?.toISOString(), validFor.endDateTime?.toISOString()];
  return { ...(start && { startDateTime: start }), ...(end && { endDateTime: end }) };
};

export const toReferences = (references: readonly { id: string; name?: string | null }[]): NamedReference[] =>
  references.map(({ id, name }) => ({ id, ...(name && { name }) }));

/** TMF writes `Month`, `months`, `Years`. */
const toUnits = (units: string) => units.toLowerCase().replace(/(?<=day|week|month|year)s$/, '');

/** A span of time; undefined without both of its parts. */
export const toSpan = (duration: TmfDuration | null | undefined): { amount: number; units: string } | undefined => {
  const amount = duration?.amount ?? duration?.value;
  return amount && duration?.units ? { amount: Number(amount), units: toUnits(duration.units) } : undefined;
};

export const toTerm = ({ name, description, duration, validFor }: TmfTerm): OfferingTerm => {
  const span = toSpan(duration);
  const period = toPeriod(validFor);
  return {
    name: name ?? (span ? `${span.amount} ${span.units}` : ''),
    ...(description && { description }),
    ...(span && { duration: span }),
    ...(period && { validFor: period }),
  };
};

/** An address a browser may follow from a link or an image: no script in disguise. */
const isAddress = (url: string) => /^(https?:\/\/|\/|\.{0,2}\/|[\w.-]+(\/|$))/i.test(url);

/** What a page shows of an attachment; content that is embedded stays in the original. */
export const toAttachment = (attachment: TmfAttachment): Attachment => {
  const { id, name, description, attachmentType, mimeType, url, size } = attachment;
  return defined({
    id: id ?? undefined,
    name: name ?? undefined,
    description: description ?? undefined,
    attachmentType: attachmentType ?? undefined,
    mimeType: mimeType ?? undefined,
    url: url && isAddress(url) ? url : undefined,
    size: size?.amount && size.units ? { amount: Number(size.amount), units: size.units } : undefined,
    validFor: toPeriod(attachment.validFor),
  });
};
