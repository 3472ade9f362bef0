import type { QueryResolvers } from '../../generated/resolvers.ts';
import { readPartyData } from '../../privacy/read-party-data.ts';
import { readPerson } from '../../privacy/person.ts';
import { changeableParty } from '../../visible.ts';

export const exportPersonalData: NonNullable<QueryResolvers['exportPersonalData']> = async (_root, { partyId }, context) => {
  const party = await changeableParty(partyId, context);
  if (party?.type !== 'individual') return null;
  const { em, ports, clock } = context;
  const person = await readPerson(em(), party.id);
  const kept = await ports.keepers.read(person);
  return {
    partyId: party.id,
    exportedAt: clock.now(),
    sections: [
      { subgraph: 'party', data: await readPartyData(em(), person) },
      ...kept.map(({ subgraph, data }) => ({ subgraph, data })),
    ],
  };
};
