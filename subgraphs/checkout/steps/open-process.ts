import type { Step } from '../../kit/engine/step.ts';
import { recordEvents } from '../../kit/events/record-event.ts';
import type { CheckoutStart } from '../checkout.ts';
import { CheckoutProcess } from '../entities/checkout-process.entity.ts';
import { problemsOf } from '../problems-of.ts';
import type { CheckoutPorts } from '../ports.ts';

/** The process as others see it: its undo is the last one, and says why it came to nothing. */
export const openProcess: Step<CheckoutStart, object, never, CheckoutPorts> = {
  name: 'openProcess',
  kind: 'local',
  async invoke({ processId, cartId }, { now }, em) {
    await recordEvents(em, [
      {
        eventType: 'ProcessFlowCreateEvent',
        entityType: 'processFlow',
        entityId: processId,
        correlationId: processId,
        event: { state: 'active', cartId },
        eventTime: now(),
      },
    ]);
    return {};
  },
  async compensate({ processId, problem }, { now }, em) {
    await em.nativeUpdate(
      CheckoutProcess,
      { id: processId },
      { state: 'CANCELLED', problems: problemsOf(problem), request: null, answers: {}, completedAt: now() },
    );
    await recordEvents(em, [
      {
        eventType: 'ProcessFlowStateChangeEvent',
        entityType: 'processFlow',
        entityId: processId,
        correlationId: processId,
        event: { state: 'cancelled' },
        eventTime: now(),
      },
    ]);
  },
};
