import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CreateAgreementDocument,
  DecideAgreementRequestDocument,
  RegisterListenerDocument,
  RequestOwnerChangeDocument,
} from '../../schema/operations/generated/agent-desktop.ts';
import { customerWithLine, inMay } from '../checkout/window-shopper.ts';
import { startReceiver, type Receiver } from '../party/event-receiver.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { moveClock, onWall } from '../support/sandbox-clock.ts';
import { createShopper, type Shopper } from '../support/shopper.ts';
import { agentHeaders, headersOfReviewer } from '../support/sign-in.ts';

const request = `__typename id state requestedAt effectiveAt reason decision { accepted by reason } problems { code }`;
