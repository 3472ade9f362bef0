import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { createLimitsRule } from '../../gateway/limits.ts';

const schema = buildSchema('type Query { a: Query b: String }');
const limits = { depth: 4, aliases: 3, rootFields: 3, fields: 12, tokens: 100 };
const problems = (text: string) =>
  validate(schema, parse(text), [...specifiedRules, createLimitsRule(limits)]).map(({ message }) => message);

describe('the limits of an operation', () => {
  it('let a small one through', () => {
    expect(problems('query Small { a { a { a { b } } } x: b }')).toEqual([]);
  });

  it('refuse one that is too deep, also by way of fragments', () => {
    expect(problems('{ a { a { a { a { b } } } } }')).toEqual([expect.stringContaining('5 levels deep, at most 4')]);
    expect(problems('{ a { a { ...F } } } fragment F on Query { ... { a { a { b } } } }')).toEqual([
      expect.stringContaining('5 levels deep'),
    ]);
  });

  it('refuse one with too many aliases', () => {
    expect(problems('{ a { p: b q: b r: b s: b } }')).toEqual([expect.stringContaining('4 aliases, at most 3')]);
  });

  it('refuse one with too many root fields', () => {
    expect(problems('{ a { b } b ...F __typename } fragment F on Query { a { b } }')).toEqual([
      expect.stringContaining('4 root fields'),
    ]);
  });

  it('refuse a bomb of fragments without unfolding it', () => {
    const bomb = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ');
    expect(problems(`{ a { ...F0 } } ${bomb} fragment F60 on Query { b }`)).toEqual([
      expect.stringContaining('fields, at most 12'),
    ]);
  });

  it('end on fragments that contain themselves', () => {
    expect(problems('{ a { ...F } } fragment F on Query { a { ...F } }')).toEqual([
      expect.stringContaining('Cannot spread fragment'),
    ]);
  });

  it('leave introspection to its own rule', () => {
    expect(problems('{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }')).toEqual([]);
  });
});
