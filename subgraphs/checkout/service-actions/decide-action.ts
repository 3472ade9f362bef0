import { mayChange, type Viewer } from '../../kit/graph/viewer.ts';
import { isPlainText } from '../../kit/plain-text.ts';
import type { CheckoutProblem } from '../errors.ts';
import type { ServiceActionLineInput, TriggerServiceActionInput } from '../generated/resolvers.ts';
import { wrong } from '../plan/checks/wrong-value.ts';
import type { CheckoutPolicy } from '../policy/checkout-policy.schema.ts';
import type { ServiceAction } from '../policy/service-actions.ts';
import type { PlannedEnd, ServiceCartLine, ServiceLines, ServiceProduct } from '../ports.ts';
import { linesToAdd, linesToEnd } from './cart-lines.ts';
import { noSuchProduct, unknownLine, unknownServiceAction } from './problems.ts';

const MAX_WAIT_SECONDS = 30;
/** What relies on what relies on a line, and no deeper than options go. */
const DEEPEST = 3;

/** What a message asked for, decided once: ids only, kept for when it is sent again. */
export interface DecidedAction {
  customerId: string;
  billingAccountId: string | null;
  /** For the cart; empty: there is nothing to order. */
  lines: ServiceCartLine[];
  /** What ends anyway, and shall end then. */
  moves: PlannedEnd[];
  /** When it was decided, in ISO 8601. */
  at: string;
}

type What = Pick<DecidedAction, 'lines' | 'moves'>;

const findLine = ({ msisdn, productId }: ServiceActionLineInput, lines: ServiceLines) =>
  lines.find(msisdn == null ? { productId } : { msisdn });

/** All that hangs on the line, whether directly or by another option. */
const relyingOn = async (line: ServiceProduct, lines: ServiceLines): Promise<ServiceProduct[]> => {
  const found = new Map<string, ServiceProduct>();
  let last = [line];
  for (let depth = 0; depth < DEEPEST && last.length > 0; depth += 1) {
    const next = await lines.relyingOn(last.map(({ id }) => id));
    last = next.filter(({ id }) => id !== line.id && !found.has(id));
    for (const product of last) found.set(product.id, product);
  }
  return [...found.values()];
};

const checkShape = ({ messageId, waitSeconds }: TriggerServiceActionInput): CheckoutProblem[] => [
  ...wrong(!isPlainText(messageId, 1), ['messageId'], 'The id of the message needs 1 to 200 characters.'),
  ...wrong(
    waitSeconds != null && (waitSeconds < 0 || waitSeconds > MAX_WAIT_SECONDS),
    ['waitSeconds'],
    `0 to ${MAX_WAIT_SECONDS} seconds.`,
  ),
];

/** What the message means for the line, or everything that is wrong with it; nothing is changed. */
export async function decideAction(
  input: TriggerServiceActionInput,
  viewer: Viewer,
  policy: Pick<CheckoutPolicy, 'serviceActions'>,
  lines: ServiceLines,
  now: Date,
): Promise<{ decided: DecidedAction } | { problems: CheckoutProblem[] }> {
  const action = policy.serviceActions.find(({ code }) => code === input.code);
  const found = await findLine(input.line, lines);
  const line = found && mayChange(viewer, found) ? found : undefined;
  const problems = [
    ...checkShape(input),
    ...(action ? [] : [unknownServiceAction()]),
    ...(line ? [] : [unknownLine(input.line.msisdn == null ? 'productId' : 'msisdn')]),
  ];
  if (!action || !line || problems.length > 0) return { problems };

  const { customerId, billingAccountId } = line;
  const what = action.action === 'ADD' ? await whatToAdd(action, line, lines) : await whatToEnd(action, line, lines);
  if (what.lines.length + what.moves.length === 0) return { problems: [noSuchProduct()] };
  return { decided: { customerId, billingAccountId, ...what, at: now.toISOString() } };
}

async function whatToAdd({ productOfferingId }: ServiceAction, line: ServiceProduct, lines: ServiceLines): Promise<What> {
  const [relying, requires] = await Promise.all([relyingOn(line, lines), lines.requirementsOf(productOfferingId)]);
  return { lines: linesToAdd(productOfferingId, { line, relying, requires }), moves: [] };
}

/** A product is ended once: an end that is planned is moved. */
async function whatToEnd({ productOfferingId }: ServiceAction, line: ServiceProduct, lines: ServiceLines): Promise<What> {
  const ending = (await relyingOn(line, lines)).filter((one) => one.isActive && one.productOfferingId === productOfferingId);
  const planned = await lines.plannedEnds(ending.map(({ id }) => id));
  const isPlanned = new Set(planned.map(({ productId }) => productId));
  const open = ending.map(({ id }) => id).filter((id) => !isPlanned.has(id));
  return { lines: linesToEnd(open), moves: planned.filter(({ isAhead }) => isAhead) };
}
