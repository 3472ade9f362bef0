import type { Flow } from '../kit/engine/flow.ts';
import { OrderRun } from './fulfilment/order-run.ts';
import { Worklist } from './fulfilment/worklist.ts';
import type { OrderPorts } from './ports.ts';

/** The topic on which an order hears which of its lines on hold to try again. */
export const RETRY_TOPIC = 'retry';

/**
 * From an accepted order to its products: line by line, in the order their relationships demand. What cannot be reached is tried
 * until it answers; a line that is refused waits for a person while those that do not depend on it go on.
 */
export const fulfilOrder =
  (ports: OrderPorts): Flow<[orderId: string]> =>
  async (steps, orderId) => {
    const run = new OrderRun(steps, ports, orderId);
    const work = new Worklist(await run.begin());
    await run.report();

    while (!work.isDone()) {
      const now = work.isDated() ? await run.now() : 0;
      const item = work.next(now);
      if (!item) {
        await run.report({ insist: true });
        const released = await steps.receive<string>(RETRY_TOPIC, work.secondsToNextDate(now));
        if (released !== undefined) work.release(released);
      } else if (await run.fulfil(item)) {
        work.complete(item);
        if (!work.isDone()) await run.report();
      } else {
        work.hold(item);
      }
    }

    const noticeId = await run.complete();
    await run.report({ insist: true });
    await run.notify(noticeId);
    await run.report({ insist: true });
  };
