import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../../kit/uuid.ts';
import { LoginSession } from '../../entities/login-session.entity.ts';

const LIFE_MS = 30 * 86_400_000;

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

const newSecret = () => randomBytes(32).toString('base64url');

/** `<session>.<secret>`: the first names the session, the second changes each time. */
const readToken = (refreshToken: string) => {
  const [id = '', secret = ''] = refreshToken.split('.', 2);
  return { id: isUuid(id) ? id : randomUUID(), tokenHash: hashOf(secret) };
};

export const startSession = async (
  em: EntityManager,
  { subject, customerId }: Pick<LoginSession, 'subject' | 'customerId'>,
  now: Date,
): Promise<string> => {
  const [id, secret] = [randomUUID(), newSecret()];
  const expiresAt = new Date(now.getTime() + LIFE_MS);
  await em.insert(LoginSession, { id, subject, customerId, tokenHash: hashOf(secret), expiresAt });
  return `${id}.${secret}`;
};

export interface RenewedSession {
  subject: string;
  customerId: string | null;
  refreshToken: string;
}

/** Another refresh token for this one, once. One that was used before is in two hands: the session ends for both. */
export const renewSession = (em: EntityManager, refreshToken: string, now: Date): Promise<RenewedSession | undefined> =>
  em.transactional(async (tx) => {
    const { id, tokenHash } = readToken(refreshToken);
    const session = await tx.findOne(LoginSession, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!session) return undefined;
    if (session.tokenHash !== tokenHash || session.expiresAt <= now) {
      await tx.nativeDelete(LoginSession, { id });
      return undefined;
    }
    const secret = newSecret();
    Object.assign(session, { tokenHash: hashOf(secret), expiresAt: new Date(now.getTime() + LIFE_MS) });
    await tx.flush();
    return { subject: session.subject, customerId: session.customerId ?? null, refreshToken: `${id}.${secret}` };
  });

/** Only whoever has the token that is good now, or had one before. */
export const endSession = async (em: EntityManager, refreshToken: string): Promise<void> => {
  await em.nativeDelete(LoginSession, { id: readToken(refreshToken).id });
};

export const endSessionsOf = async (em: EntityManager, subject: string): Promise<void> => {
  await em.nativeDelete(LoginSession, { subject });
};
