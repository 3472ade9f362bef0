import { findBundled } from '../../tmf/bundle.mapper.ts';
import type { Collection, TmfOffering, TmfResource } from '../../tmf/dump.schema.ts';
import type { TmfPrice } from '../../tmf/price.schema.ts';
import { at } from '../../tmf/problem.ts';
import type { TmfQualificationRule } from '../../tmf/qualification-rule.schema.ts';
import { referencesOf } from '../../tmf/rule-references.ts';
import type { Link } from './parts.ts';

const listed = (place: string, target: Collection, references: readonly { id: string }[]): Link[] =>
  references.map(({ id }, index) => ({ place: at(place, index, 'id'), target, id }));

const single = (place: string, target: Collection, id: string | null | undefined): Link[] => (id ? [{ place, target, id }] : []);

/** Of a resource that another one holds. */
export const linksWithin = (holder: string, links: readonly Link[]): Link[] =>
  links.map(({ place, ...link }) => ({ ...link, place: `${holder}.${place}` }));

export const linksOfCatalog = ({ category }: TmfResource<'catalog'>): Link[] => listed('category', 'category', category);

export const linksOfCategory = ({ parentId, subCategory, productOffering }: TmfResource<'category'>): Link[] => [
  ...single('parentId', 'category', parentId),
  ...listed('subCategory', 'category', subCategory),
  ...listed('productOffering', 'productOffering', productOffering),
];

/** Also those in choice groups. */
const linksOfBundle = (offering: TmfOffering): Link[] =>
  findBundled(offering).children.map(({ child, place }) => ({ place: at(place, 'id'), target: 'productOffering', id: child.id }));

/** Prices lead to prices: those that alter them, and those they are the sum of. */
export const linksOfPrice = ({ popRelationship, bundledPopRelationship }: TmfPrice): Link[] => [
  ...listed('popRelationship', 'productOfferingPrice', popRelationship),
  ...listed('bundledPopRelationship', 'productOfferingPrice', bundledPopRelationship),
];

export const linksOfOffering = (offering: TmfOffering, priceIds: readonly string[]): Link[] => [
  ...single('productSpecification.id', 'productSpecification', offering.productSpecification?.id),
  ...listed('category', 'category', offering.category),
  ...listed(
    'productOfferingPrice',
    'productOfferingPrice',
    priceIds.map((id) => ({ id })),
  ),
  ...linksOfBundle(offering),
  ...listed('productOfferingRelationship', 'productOffering', offering.productOfferingRelationship),
];

export const linksOfRule = (rule: TmfQualificationRule): Link[] =>
  referencesOf(rule).map(({ path, collection, id }) => ({ place: at('', ...path), target: collection, id }));
