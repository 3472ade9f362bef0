import { decodeCursor, encodeCursor, pageSize, toConnection, type Connection, type PageArguments } from '../../kit/pagination.ts';
import type { Context } from '../context.ts';
import type { Agreement } from '../entities/agreement.entity.ts';

export type AgreementPage = Connection<Agreement>;
export type AgreementEdge = AgreementPage['edges'][number];

interface AgreementArguments extends PageArguments {
  status?: readonly Agreement['status'][] | null;
}

/** A page of a customer's agreements, newest first; the customers of a request share their queries. */
export async function agreementPage(
  customerId: string,
  { status = null, ...args }: AgreementArguments,
  { loaders }: Pick<Context, 'loaders'>,
): Promise<AgreementPage> {
  const scope = `agreements:${customerId}`;
  const size = pageSize(args);
  const [before = null] = args.after == null ? [] : decodeCursor(scope, args.after);
  const rows = await loaders.agreementPages.load({ customerId, status, limit: size + 1, before });
  return toConnection(
    rows,
    size,
    ({ seq }) => encodeCursor(scope, [seq]),
    () => loaders.agreementCounts.load({ customerId, status }),
    args.after,
  );
}

/** For those who may not see any. */
export const noAgreements = (): AgreementPage =>
  toConnection<Agreement>(
    [],
    1,
    () => '',
    () => Promise.resolve(0),
  );
