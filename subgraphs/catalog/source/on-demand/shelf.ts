import { unavailable } from '../../../kit/graph/errors.ts';
import type { Category } from '../../entities/category.entity.ts';
import { ProductOffering } from '../../entities/product-offering.entity.ts';
import { QualificationRule } from '../../entities/qualification-rule.entity.ts';
import { toRuleRow } from '../../tmf/qualification-rule.mapper.ts';
import type { JsonObject } from '../../tmf/v5/json.ts';
import { asEntity } from './as-entity.ts';
import { readCategories } from './category-rows.ts';
import type { OperatorServer } from './operator-server.ts';
import { pagesOf } from './pages.ts';
import { parse, type Report } from './read-resource.ts';

/** What is small enough to be kept whole, as it was read at one moment. */
export interface Shelf {
  categories: Category[];
  rules: QualificationRule[];
  readAt: Date;
  /** How many offerings the server says it has. */
  offeringCount: number | undefined;
  /** The offering with the categories of both ends of that link. */
  place(offering: ProductOffering): ProductOffering;
}

const UNKNOWN_RESOURCE = [400, 404, 405, 501];

/** Of what is kept whole; a list that goes on for longer never ends. */
const MOST = 100_000;

const listAll = async (server: OperatorServer, path: string, pageSize: number, answers: readonly number[] = []) => {
  const all: JsonObject[] = [];
  for await (const { resources } of pagesOf(server, path, { pageSize, answers })) {
    for (const resource of resources) all.push(resource);
    if (all.length > MOST) throw unavailable(`The operator's catalog lists more than ${MOST} of ${path}.`);
  }
  return all;
};

const countOfferings = async (server: OperatorServer) => {
  for await (const { total } of pagesOf(server, '/productOffering', { pageSize: 1 })) return total;
  return 0;
};

export const readShelf = async (server: OperatorServer, pageSize: number, readAt: Date, report: Report): Promise<Shelf> => {
  const [listed, listedRules, offeringCount] = await Promise.all([
    listAll(server, '/category', pageSize),
    listAll(server, '/qualificationRule', pageSize, UNKNOWN_RESOURCE), // ours: TMF620 has none
    countOfferings(server),
  ]);
  const { categories, categoriesOf } = readCategories(listed, report);
  const rules = listedRules.flatMap((tmf) => {
    const rule = parse('qualificationRule', tmf, report);
    return rule ? [asEntity(QualificationRule, toRuleRow(rule, tmf))] : [];
  });
  const known = new Set(categories.map(({ id }) => id));
  const place = (offering: ProductOffering) => {
    const all = new Set([...offering.categoryIds, ...(categoriesOf.get(offering.id) ?? [])]);
    return asEntity(ProductOffering, offering, { categoryIds: [...all].filter((id) => known.has(id)) });
  };
  return { categories, rules, readAt, offeringCount, place };
};
