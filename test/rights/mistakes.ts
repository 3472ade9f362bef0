import { randomUUID } from 'node:crypto';
import type { Person } from './recognisable.ts';

const signUpMutation = 'mutation ($input: SignUpInput!) { signUp(input: $input) { __typename } }';
const individualMutation = 'mutation ($input: CreateIndividualInput!) { createIndividual(input: $input) { __typename } }';
const contactMutation = 'mutation ($input: SetCartContactInput!) { setCartContact(input: $input) { __typename } }';

/** Calls that are refused before a resolver sees them, each with something personal where it does not fit. */
export const mistakesWith = (person: Person): [document: string, input: object][] => {
  const signUp = { idempotencyKey: randomUUID(), contactPoint: { email: person.email }, ...person };
  const contact = { idempotencyKey: randomUUID(), cartId: randomUUID(), consent: true };
  return [
    [signUpMutation, signUp],
    [signUpMutation, { ...signUp, givenName: [person.givenName] }],
    [signUpMutation, { ...signUp, contactPoint: `"; at "${person.email}"; ` }],
    [contactMutation, { ...contact, emailAddress: `${person.email} "; ` }],
    [contactMutation, { ...contact, phoneNumber: `${person.phoneNumber}1234567890` }],
    [contactMutation, { ...contact, timeZone: person.address.street }],
    [contactMutation, { ...contact, consent: { person } }],
    [signUpMutation, { ...signUp, [`"; ${person.email}`]: person.email }],
    [individualMutation, { individual: { ...person, birthDate: `born ${person.email}` } }],
    [individualMutation, { individual: { ...person, address: { ...person.address, country: person.address.street } } }],
  ];
};
