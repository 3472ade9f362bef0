import { awaitAnswer, refuse, type Step } from '../../kit/engine/step.ts';
import type { Money } from '../../kit/money.ts';
import { amountDue } from '../amount-due.ts';
import { checkoutWithdrawn, holdExpired, type CheckoutProblem } from '../errors.ts';
import { isOver, needsDecision } from '../hold.ts';
import { depositOf } from '../policy/qualification.ts';
import type { Cart, CheckoutPorts, FrozenRequest, Lease, Prospect, RiskSegment } from '../ports.ts';
import { assessRisk } from './assess-risk.ts';
import type { WithBuyer } from './buyer-of.ts';
import { missingAnswer, policyLines } from './missing-answer.ts';

interface Needs extends WithBuyer {
  cart: Cart;
  fees: Lease['fees'];
  knownRisk?: RiskSegment | null;
}

interface Adds {
  due: Money;
  deposit: Money | null;
  segment: RiskSegment | null;
}

const prospectOf = ({ buyer, cart }: Needs, { customer }: FrozenRequest, riskSegment: RiskSegment | null): Prospect => ({
  customerId: buyer?.customerId ?? null,
  isOrganization: 'new' in customer ? customer.new.organization != null : null,
  riskSegment,
  channel: cart.channel,
});

const SECONDS_TO_ANSWER = 7 * 86_400;

/**
 * Looks at the cart again, now that the customer is known: who may buy what, and against which security. What is missing is waited
 * for; meanwhile a new customer stays a prospect, numbers stay held, and nothing is charged.
 */
export const revalidate: Step<Needs, Adds, CheckoutProblem[], CheckoutPorts> = {
  name: 'revalidate',
  async invoke(input, ports) {
    const { processId, cart, fees, buyer, expired } = input;
    const request = await ports.requests.read(processId);
    if (request.answers.withdrawal) return refuse([checkoutWithdrawn()]);
    const segment = await assessRisk(input, request, ports);
    const lines = policyLines(cart, request);
    const hasStoredMethod = async () => buyer !== undefined && (await ports.storedMethods.has(buyer.customerId));
    const prospect = prospectOf(input, request, segment);
    const notQualified = async () => (await ports.qualifications.qualify(prospect, cart.lines)).notQualified;
    const missing = await missingAnswer(lines, segment, request, { notQualified, hasStoredMethod });
    const isTooLate = missing !== undefined && isOver(missing, expired);
    const isForAgents = missing !== undefined && !isTooLate && needsDecision(missing);
    if (isForAgents || request.answers.approval) await ports.requests.callAgent(processId, isForAgents);
    if (missing) return isTooLate ? refuse([holdExpired(missing.code)]) : awaitAnswer(missing, { seconds: SECONDS_TO_ANSWER });
    return { due: amountDue(cart, fees), deposit: depositOf(request.plan.rules, lines, segment), segment };
  },
};
