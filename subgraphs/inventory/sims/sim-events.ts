import type { DomainEvent } from '../../kit/events/record-event.ts';
import type { ProfileState } from './profile-states.ts';

const changed = (category: 'msisdn' | 'iccid', id: string, change: object, eventTime: Date): DomainEvent => ({
  eventType: 'ResourceAttributeValueChangeEvent',
  entityType: 'resource',
  entityId: id,
  event: { resource: { id, category, ...change } },
  eventTime,
});

/** TMF639 relationships of number and SIM, told of both. */
export const pairingEvents = ({ msisdn, iccid }: { msisdn: string; iccid: string }, now: Date): DomainEvent[] => [
  changed('msisdn', msisdn, { resourceRelationship: [{ relationshipType: 'pairedWith', resource: { id: iccid } }] }, now),
  changed('iccid', iccid, { resourceRelationship: [{ relationshipType: 'pairedWith', resource: { id: msisdn } }] }, now),
];

/** What has become of a profile; its activation code is told nobody. */
export const profileEvent = (iccid: string, profileState: ProfileState, now: Date): DomainEvent =>
  changed('iccid', iccid, { profileState }, now);
