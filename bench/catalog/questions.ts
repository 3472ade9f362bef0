import { offeringOf } from './offerings.ts';
import { randomOf } from './random.ts';
import { categoryId } from './categories.ts';
import { shapeOf, type CatalogSize } from './shape.ts';
import { offeringId } from './kinds.ts';

const ROUND = 997;

/** So many different things to ask; each call goes on where the last one stopped. */
const some = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));

/** What shoppers ask of a catalog of that size: variables of the operations, of each kind many different ones. */
export const questionsFor = (size: CatalogSize) => {
  const shape = shapeOf(size);
  const random = randomOf(size.offerings);
  const anyIndex = () => Math.floor(random.next() * shape.offerings);
  const familyWord = () => String(offeringOf(anyIndex(), shape).offering.name).split(' ').at(-3) ?? '';
  const mistyped = (word: string) => {
    const at = 1 + Math.floor(word.length / 2);
    return `${word.slice(0, at)}x${word.slice(at + 1)}`;
  };
  const common = ['data', 'phone', 'network', 'battery', 'roaming', 'unlimited', 'travel', 'charging', 'family', 'camera'];

  return {
    'a rare word': some(ROUND, () => ({ filter: { text: familyWord() } })),
    'a common word': some(ROUND, (index) => ({ filter: { text: common[index % common.length] } })),
    'a word with a typo': some(ROUND, () => ({ filter: { text: mistyped(familyWord()) } })),
    'three filters': some(ROUND, (index) => ({
      filter: { categoryIds: [categoryId(index % 8)], sellable: true, monthlyPrice: { to: String(20 + (index % 50)) } },
    })),
    'a category': some(ROUND, () => ({ filter: { categoryIds: [categoryId(Math.floor(random.next() * shape.categories))] } })),
    'an offering': some(ROUND, () => ({ id: offeringId(anyIndex()) })),
  };
};

export type Question = keyof ReturnType<typeof questionsFor>;
