type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Sandbox tokens by role, customer and person, asked for once and kept until the gateway refuses one. */
export const createTokens = (fetch: Fetch, url: string) => {
  const cache = new Map<string, Promise<string>>();

  const ask = async (role: string, customerId: string | undefined, partyId: string | undefined) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role, customerId, partyId }),
    });
    const body = (await response.json().catch(() => ({}))) as { access_token?: string };
    if (!response.ok || !body.access_token) {
      throw new Error(`No sandbox token for the role "${role}": ${url} answered ${response.status} ${JSON.stringify(body)}`);
    }
    return body.access_token;
  };

  return {
    get(role: string, customerId?: string, partyId?: string) {
      const key = `${role}:${customerId ?? ''}:${partyId ?? ''}`;
      const known = cache.get(key);
      if (known) return known;
      const token = ask(role, customerId, partyId);
      token.catch(() => cache.delete(key));
      cache.set(key, token);
      return token;
    },
    forget: () => cache.clear(),
  };
};

export type Tokens = ReturnType<typeof createTokens>;
