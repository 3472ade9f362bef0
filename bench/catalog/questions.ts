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
  /** Of the first thousand, which every catalog has alike: as many are found in a large one. */
  const familyWord = () =>
    String(offeringOf(anyIndex() % 1000, shape).offering.name)
      .split(' ')
      .at(-3) ?? '';
  /** Of the four kinds with most offerings, so that a page is full in a small catalog too. */
  const fullCategory = (turns: number) => categoryId(random.whole(0, 3) + 8 * random.whole(0, turns - 1));
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
      filter: { categoryIds: [fullCategory(1)], sellable: true, monthlyPrice: { to: String(20 + (index % 50)) } },
    })),
    'a category': some(ROUND, () => ({ filter: { categoryIds: [fullCategory(Math.floor(shape.categories / 8))] } })),
    'an offering': some(ROUND, () => ({ id: offeringId(anyIndex()) })),
  };
};

export type Question = keyof ReturnType<typeof questionsFor>;
