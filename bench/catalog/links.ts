import { before, kindOf, offeringId, type Kind } from './kinds.ts';
import type { Json } from './tmf.ts';

const option = (min: number, max: number, preset: number) => ({
  numberRelOfferLowerLimit: min,
  numberRelOfferUpperLimit: max,
  numberRelOfferDefault: preset,
});

/** A bundle holds a plan, a device and, for whoever wants them, accessories: those at the beginning of its hundred, which stay on sale. */
export const bundledOf = (index: number): Json[] => {
  if (kindOf(index) !== 'bundle') return [];
  const near = (kind: Kind) => before(Math.floor(index / 100) * 100 + 12, kind);
  const held: [Kind, Json][] = [
    ['plan', option(1, 1, 1)],
    ['device', option(0, 1, 1)],
    ['accessory', option(0, 3, 0)],
  ];
  return held.map(([kind, bundledProductOfferingOption]) => {
    const id = offeringId(near(kind));
    return { id, name: id, lifecycleStatus: 'Launched', bundledProductOfferingOption };
  });
};

/** An add-on needs the plan before it, an accessory goes with a device, and a plan can become the one before. */
const linked: Partial<Record<Kind, [string, Kind]>> = {
  addOn: ['requires', 'plan'],
  accessory: ['optionalFor', 'device'],
  plan: ['upgrade', 'plan'],
};

export const relationshipsOf = (index: number): Json[] => {
  const link = linked[kindOf(index)];
  if (!link) return [];
  const target = before(index, link[1]);
  return target < 0 ? [] : [{ id: offeringId(target), relationshipType: link[0] }];
};
