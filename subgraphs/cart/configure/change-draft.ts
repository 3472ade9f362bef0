import { randomUUID } from 'node:crypto';
import { problem, type CartProblem } from '../errors.ts';
import type { ConfigureChangeChildInput, ConfigureChangeInput } from '../generated/resolvers.ts';
import { nextPosition, type CartDraft } from '../patch/cart-draft.ts';
import { addItem } from '../patch/operations/add-item.ts';
import { lineAbout } from '../patch/operations/existing-product.ts';
import { modifyProduct } from '../patch/operations/modify-product.ts';
import { terminateProduct } from '../patch/operations/terminate-product.ts';
import type { ExistingProduct } from '../ports.ts';
import { MAX_LINES } from '../rules/check-cart.ts';
import type { BundleProduct } from './bundle-product.ts';

const notInBundle = (path: string[]): CartProblem =>
  problem('NOT_IN_BUNDLE', 'The bundle holds no such product.', [...path, 'productId'], 'Name a product that it holds.');

const tooMany = (): CartProblem => {
  const path = ['input', 'children'];
  return problem('TOO_MANY_ITEMS', `At most ${MAX_LINES} changes can be tried at once.`, path, 'Try less at a time.');
};

const nothingChanges = (): CartProblem => {
  const advice = 'Send new values, or what changes of what it holds.';
  return problem('NOTHING_CHANGES', 'Nothing changes.', ['input', 'configuration'], advice);
};

/** One change of what the bundle holds, as a cart would do it. */
const changeChild = (
  draft: CartDraft,
  headerId: string,
  { parts }: BundleProduct,
  child: ConfigureChangeChildInput,
  path: string[],
) => {
  const { modifyProduct: modify, terminateProduct: terminate, addItem: add } = child;
  const [kind, productId] = modify ? ['modifyProduct', modify.productId] : ['terminateProduct', terminate?.productId];
  const at = [...path, add ? 'addItem' : kind];
  if (add) addItem(draft, { ...add, relationships: [{ type: 'BUNDLED_BY', itemId: headerId }] }, at);
  else if (!parts.some(({ id }) => id === productId)) draft.problems.push(notInBundle(at));
  else if (modify) modifyProduct(draft, modify, at);
  else terminateProduct(draft, terminate, at);
};

/** What nobody named stays, and is still there. */
const keep = (draft: CartDraft, product: ExistingProduct): void => {
  const id = randomUUID();
  const isNamed = [...draft.lines.values()].some(({ productId }) => productId === product.id);
  if (!isNamed) draft.lines.set(id, lineAbout(product, { id, position: nextPosition(draft), relationships: [] }));
};

/** A change of a product, and of what it holds, as the lines of a cart that nobody keeps. */
export const changeDraft = (bundle: BundleProduct, input: ConfigureChangeInput, now: Date): CartDraft => {
  const { product, parts } = bundle;
  const products = new Map([product, ...parts].map((one) => [one.id, one]));
  const draft: CartDraft = { lines: new Map(), products, problems: [], now };
  const children = (input.children ?? []).slice(0, MAX_LINES);
  if (!input.configuration && children.length === 0) draft.problems.push(nothingChanges());
  if (input.children && input.children.length > MAX_LINES) draft.problems.push(tooMany());
  modifyProduct(draft, { productId: product.id, configuration: input.configuration ?? { characteristics: [] } }, ['input']);
  keep(draft, product);
  const [header] = draft.lines.keys();
  children.forEach((child, index) => changeChild(draft, header ?? '', bundle, child, ['input', 'children', String(index)]));
  for (const part of parts) keep(draft, part);
  return draft;
};
