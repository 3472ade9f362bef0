import { isObject } from '../../tmf/v5/json.ts';

/** What an event says has changed; without an id: any of them. */
export interface Change {
  collection: 'productOffering' | 'productSpecification' | 'productOfferingPrice' | 'category';
  id?: string | undefined;
}

const ofOne =
  /^(productOfferingPrice|productOffering|productSpecification|category)(Create|AttributeValueChange|StateChange|Delete)Event$/;
const ofMany = /^(product)?catalog\w*Event$/i;
const all = ['productOffering', 'productSpecification', 'productOfferingPrice', 'category'] as const;

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** Where the resource stands: under its name, as TMF630 has it, or as some servers have it. */
const idOf = (body: Record<string, unknown>, collection: string): string | undefined => {
  const event = isObject(body.event) ? body.event : body;
  const resource = [event[collection], event.resource, event].find(isObject);
  return typeof resource?.id === 'string' ? resource.id : undefined;
};

/** Alike for everybody who is told of this event. */
export const keyOfEvent = (body: unknown): string => {
  const { eventId, eventTime } = isObject(body) ? body : {};
  return JSON.stringify(eventId ?? eventTime ?? body);
};

/** The changes that a TMF620 event tells of, by the type in its body or the end of the address it was sent to; none for other events. */
export const changesOf = (body: unknown, eventName: string): Change[] => {
  const event = isObject(body) ? body : {};
  const name = lowerFirst(typeof event.eventType === 'string' ? event.eventType : eventName);
  const collection = ofOne.exec(name)?.[1];
  const known = all.find((candidate) => candidate === collection);
  if (known) return [{ collection: known, id: idOf(event, known) }];
  return ofMany.test(name) ? all.map((of) => ({ collection: of })) : [];
};
