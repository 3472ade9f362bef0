import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { GraphExecute } from '../../gateway/graph-client.ts';
import { SandboxMessagesDocument } from '../../schema/operations/generated/agent-desktop.ts';
import { ConfirmSignUpDocument, SignUpDocument, type SignedInFragment } from '../../schema/operations/generated/storefront.ts';

export const bearer = (accessToken: string) => ({ headers: { authorization: `Bearer ${accessToken}` } });

export const sessionIn = (answer: object | undefined): SignedInFragment => {
  if (answer && 'session' in answer && answer.session) return answer.session as SignedInFragment;
  throw new Error(JSON.stringify(answer));
};

export const challengeIn = (answer: object | undefined): { id: string } => {
  if (answer && 'challenge' in answer) return answer.challenge as { id: string };
  throw new Error(JSON.stringify(answer));
};

/** People who sign up through the graph and read their messages in the sandbox, as an agent can. */
export const createSigningUp = (execute: GraphExecute, agentHeaders: () => Promise<Record<string, string>>) => {
  /** The code of a challenge, as its message says. */
  const codeSentTo = async (to: string, challengeId: string) => {
    const agent = { headers: await agentHeaders() };
    for (;;) {
      const { data, errors } = await execute(SandboxMessagesDocument, { to, first: 5 }, agent);
      if (errors) throw new Error(JSON.stringify(errors));
      const message = data?.sandboxMessages.find(({ id }) => id.includes(challengeId));
      if (message) return /\b\d{6}\b/.exec(message.text)?.[0] ?? '';
      await wait(20);
    }
  };

  return {
    codeSentTo,
    async signUp(email: string, name = { givenName: 'Ada', familyName: 'Lindqvist' }) {
      const input = { idempotencyKey: randomUUID(), contactPoint: { email }, ...name };
      const { data } = await execute(SignUpDocument, { input });
      const { id: challengeId } = challengeIn(data?.signUp);
      const code = await codeSentTo(email, challengeId);
      return sessionIn((await execute(ConfirmSignUpDocument, { input: { challengeId, code } })).data?.confirmSignUp);
    },
  };
};
