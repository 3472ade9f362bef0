import { kinds } from './kinds.ts';
import { randomOf } from './random.ts';
import { kindAt, type Shape } from './shape.ts';
import { resource, type Json } from './tmf.ts';
import { familyName } from './words.ts';

export const categoryId = (index: number) => `cat-${kindAt(index)}-${index}`;

/** One root for each kind; below it a tree in which every category has up to three of its kind. */
const parentOf = (index: number): number | undefined => {
  if (index < kinds.length) return undefined;
  const turn = Math.floor(index / kinds.length);
  return (index % kinds.length) + Math.floor((turn - 1) / 3) * kinds.length;
};

export const categoryOf = (index: number, { seed }: Shape): Json => {
  const parent = parentOf(index);
  const kind = kindAt(index);
  const name = parent === undefined ? `All of ${kind}` : `${familyName(index, randomOf(seed + index))} ${kind}`;
  return resource('category', categoryId(index), name, {
    description: `Offerings of the kind ${kind}.`,
    isRoot: parent === undefined,
    ...(parent !== undefined && { parentId: categoryId(parent) }),
  });
};
