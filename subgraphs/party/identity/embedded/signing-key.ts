import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';

const ALGORITHM = 'ES256';
const IV_BYTES = 12;
const TAG_BYTES = 16;

export interface SigningKey {
  kid: string;
  publicJwk: JWK;
  privateKey: CryptoKey | Uint8Array;
}

interface Row {
  kid: string;
  public_jwk: JWK;
  sealed_jwk: string;
}

const sealingKey = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', 'signing key', 32));

const seal = (secret: string, text: string) => {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(secret), iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
};

const unseal = (secret: string, sealed: string) => {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(secret), bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
};

const newRow = async (secret: string): Promise<[string, string, string]> => {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const publicJwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(publicJwk);
  const shown = { ...publicJwk, kid, alg: ALGORITHM, use: 'sig' };
  return [kid, JSON.stringify(shown), seal(secret, JSON.stringify(await exportJWK(privateKey)))];
};

/** The key of this secret, the same in all processes and after each restart; of two that make the first one, one stays. */
export const loadSigningKey = async (em: EntityManager, secret: string): Promise<SigningKey> => {
  const secretId = createHash('sha256').update(`signing key ${secret}`).digest('base64url');
  const find = () =>
    em.execute<Row[]>('select kid, public_jwk, sealed_jwk from party.signing_key where secret_id = ?', [secretId]);
  let [row] = await find();
  if (!row) {
    await em.execute(
      'insert into party.signing_key (secret_id, kid, public_jwk, sealed_jwk, created_at) values (?, ?, ?, ?, now()) on conflict do nothing',
      [secretId, ...(await newRow(secret))],
    );
    [row] = await find();
  }
  if (!row) throw new Error('The signing key was not stored.');
  const privateKey = await importJWK(JSON.parse(unseal(secret, row.sealed_jwk)) as JWK, ALGORITHM);
  return { kid: row.kid, publicJwk: row.public_jwk, privateKey };
};
