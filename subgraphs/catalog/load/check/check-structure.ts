import { problem } from '../../tmf/problem.ts';
import { tableOf } from '../catalog-tables.ts';
import type { ProblemList } from '../problems.ts';
import type { Staging } from '../stage/open-staging.ts';
import { ask } from './ask.ts';
import { findRings, tooDeepReason } from './find-rings.ts';

/** Who is above whom, by both ends: a category names its parent, or a parent its sub-categories. */
export const parents = `
  select l.to_id as id, s.id as parent_id, l.ordinal from staged_link l join staged s using (ordinal)
   where s.collection = 'category' and l.place like 'subCategory[%'
  union all
  select s.id, l.to_id, l.ordinal from staged_link l join staged s using (ordinal)
   where s.collection = 'category' and l.place = 'parentId'`;

const severalParents = `
  select s.path, s.line, format('"%s" has several parents: %s', id, string_agg(distinct parent_id, ', ')) as reason
    from (${parents}) p join staged s using (id) where s.collection = 'category'
   group by s.path, s.line, id having count(distinct parent_id) > 1`;

const offeringEdges = (where: string) => `
  select s.id as from_id, l.to_id from staged_link l join staged s using (ordinal)
   where s.collection = 'productOffering' and s.id is not null and ${where}`;

const requires = (version: number) => `
  select o.id as from_id, r ->> 'id' as to_id
    from ${tableOf('product_offering', version)} o, jsonb_array_elements(o.relationships) r
   where lower(r ->> 'type') = 'requires'`;

interface Shape {
  edges: string;
  collection: string;
  /** What in the resource is wrong. */
  place: string;
  rule: string;
  words: string;
}

const shapes = (version: number): Shape[] => [
  {
    edges: `select id as from_id, parent_id as to_id from (${parents}) p`,
    collection: 'category',
    place: '',
    rule: 'CYCLIC_CATEGORY',
    words: 'is its own ancestor',
  },
  {
    edges: offeringEdges("l.place like 'bundled%ProductOffering[%'"),
    collection: 'productOffering',
    place: '.bundledProductOffering',
    rule: 'CYCLIC_BUNDLE',
    words: 'holds itself',
  },
  {
    edges: requires(version),
    collection: 'productOffering',
    place: '.productOfferingRelationship',
    rule: 'CYCLIC_REQUIREMENT',
    words: 'requires itself',
  },
];

const locate = async ({ session }: Staging, collection: string, id: string) => {
  const [found] = await session.query<{ path: string; line: number }>(
    'select path, line from staged where collection = $1 and id = $2 order by ordinal limit 1',
    [collection, id],
  );
  return found ?? { path: collection, line: undefined };
};

/** Trees must be trees: categories below categories, offerings inside bundles, requirements that end somewhere. */
export const checkStructure = async (staging: Staging, problems: ProblemList): Promise<void> => {
  await ask(staging.session, problems, 'SEVERAL_PARENTS', severalParents);
  for (const { edges, collection, place, rule, words } of shapes(staging.version)) {
    const { cycles, tooDeep } = await findRings(staging.session, edges);
    for (const cycle of cycles) {
      const { path, line } = await locate(staging, collection, cycle[0] ?? '');
      problems.add([problem(`${path}${place}`, `${words}: ${cycle.join(' > ')}`, rule, line)]);
    }
    if (tooDeep !== undefined) {
      const { path, line } = await locate(staging, collection, tooDeep);
      problems.add([problem(`${path}${place}`, tooDeepReason, 'NESTED_TOO_DEEP', line)]);
    }
  }
};
