import { randomInt } from 'node:crypto';
import { somebodyNew } from '../support/shopper.ts';

/** In all that is personal here, and in nothing else. */
export const tag = randomInt(36 ** 5, 36 ** 6).toString(36);
export const donorCode = `PAC-${tag}`;

/** Somebody whom no other text resembles. */
export const somebody = () => {
  const { individual } = somebodyNew(tag);
  const identification = { identificationType: 'passport', identificationId: `C${randomInt(1e8, 1e9)}` };
  const address = { ...individual.address, street: `Quittengasse ${tag}` };
  const named = { givenName: `Zuzanna${tag}`, familyName: `Quaxwitz${tag}`, address, identification };
  return { individual: { ...individual, ...named } };
};
export type Person = ReturnType<typeof somebody>['individual'];
export const wordsOf = (person: Person) => [person.email, person.phoneNumber, person.identification.identificationId];
/** Common to all of them. */
export const shared = [`zuzanna${tag}`, `quaxwitz${tag}`, `quittengasse ${tag}`, `+${tag}@`, donorCode.toLowerCase(), 'tok_visa'];
