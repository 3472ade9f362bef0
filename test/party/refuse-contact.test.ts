import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { parse } from 'graphql';
import { SetContactConsentDocument } from '../../schema/operations/generated/storefront.ts';
import { PersonDocument, SandboxMessagesDocument } from '../../schema/operations/generated/agent-desktop.ts';
import { agent, customer, reviewer, service, startParty, stranger, type PartyWorld } from './party-world.ts';

const refuse = parse(
  `mutation ($customerId: ID!) { refuseContact(customerId: $customerId, purpose: CART_REMINDERS, source: "reminder") }`,
);

let world: PartyWorld;
beforeAll(async () => {
  world = await startParty();
});
afterAll(() => world.stop());

it('whoever gets a reminder can end them all: every medium is refused, and only for that purpose (E16)', async () => {
  const { customer: made } = await world.given();
  const me = customer(made.id);
  const person = await world.run(me, PersonDocument, { id: made.party.id });
  const media = person.individual?.contactMedia.filter(({ mediumType }) => mediumType !== 'postalAddress') ?? [];
  for (const { id: contactMediumId } of media)
    for (const purpose of ['CART_REMINDERS', 'MARKETING'] as const) {
      const input = { idempotencyKey: randomUUID(), partyId: made.party.id, contactMediumId, purpose, granted: true };
      await world.run(me, SetContactConsentDocument, { input });
    }
  const reach = (purpose: string) => world.ask<object | null>(service, 'contactForPurpose', { customerId: made.id, purpose });
  await expect(reach('CART_REMINDERS')).resolves.not.toBeNull();
  for (let round = 0; round < 2; round += 1) await world.run(service, refuse, { customerId: made.id });
  await expect(reach('CART_REMINDERS')).resolves.toBeNull();
  await expect(reach('MARKETING')).resolves.not.toBeNull();
  await expect(world.run(service, refuse, { customerId: randomUUID() })).resolves.toEqual({ refuseContact: false });
  for (const who of [me, agent, stranger])
    await expect(world.run(who, refuse, { customerId: made.id })).rejects.toThrow('Not found');
});

it('what the sandbox has sent is for agents, and asked for by an address that can be one', async () => {
  await expect(world.run(agent, SandboxMessagesDocument, { to: 'nobody@example.com' })).resolves.toEqual({ sandboxMessages: [] });
  for (const who of [customer(randomUUID()), reviewer, stranger])
    await expect(world.run(who, SandboxMessagesDocument, { to: 'nobody@example.com' })).rejects.toThrow();
  for (const to of ['', '\0', 'x'.repeat(10_000)])
    await expect(world.run(agent, SandboxMessagesDocument, { to })).rejects.toThrow('`to`');
});
