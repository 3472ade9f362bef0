import { isRolledBackForOther } from './sql-errors.ts';

const MOST_TRIES = 5;

/** Does a transaction again that had to give way to another one. Each try begins with an EntityManager of its own. */
export async function givingWay<R>(transaction: () => Promise<R>): Promise<R> {
  for (let tries = 1; ; tries++) {
    try {
      return await transaction();
    } catch (error) {
      if (!isRolledBackForOther(error) || tries === MOST_TRIES) throw error;
    }
  }
}
