import { Migration } from '@mikro-orm/migrations';
import { datesOfLines, type DatedLine, type OpenTask } from './dates-of-lines.ts';

interface OpenOrder {
  id: string;
  startsAt: number | null;
  now: number;
}

const EPOCH = `(extract(epoch from requested_start_date) * 1000)::float8 as "startsAt"`;

const OPEN = `
  select id, ${EPOCH}, (extract(epoch from now()) * 1000)::float8 as now from ordering.product_order part
   where completion_date is null and exists (select from ordering.order_item line where line.order_id = part.id
     and coalesce(line.requested_start_date, part.requested_start_date) > now())`;

const COPIED = `time_zone, external_id, customer_id, party_by_value, billing, guest_key, account_id, billing_account_id, cart_id, payment_id,
  quote, channel, order_date, requested_completion_date, expected_completion_date`;

/** What depends on a line of another part now waits for that part. */
const forget = (column: string) => `
  update ordering.fulfilment_task task set ${column} = coalesce(
    (select jsonb_agg(before.id) from jsonb_array_elements_text(task.${column}) as before (id)
      where exists (select from ordering.fulfilment_task other where other.id = before.id::uuid and other.order_id = task.order_id)), '[]')
   where task.order_id in (
     select part.id from ordering.product_order part join ordering.product_order main using (customer_order_id) where main.id = ?)`;

/** Lines that an order of before holds back for their own dates become parts of those dates; what has begun stays where it is. */
export class SplitDatedLines extends Migration {
  override async up(): Promise<void> {
    for (const order of await this.#read<OpenOrder>(OPEN, [])) await this.#split(order);
  }

  /** The migrator's own rows have no type. */
  async #read<Row>(query: string, values: string[]): Promise<Row[]> {
    return (await this.execute(query, values)) as Row[];
  }

  async #split({ id, startsAt, now }: OpenOrder): Promise<void> {
    const lines = await this.#read<DatedLine>(`select id, state, ${EPOCH} from ordering.order_item where order_id = ?`, [id]);
    const tasks = await this.#read<OpenTask>(
      'select id, item_id as "itemId", state, depends_on as "dependsOn" from ordering.fulfilment_task where order_id = ?',
      [id],
    );
    const dates = datesOfLines(lines, tasks, startsAt, now);
    const [first = null, ...later] = [...new Set(dates.values())].sort((one, other) => one - other);
    await this.execute('update ordering.product_order set starts_at = ?, context = ? where id = ?', [
      first ? new Date(first) : null,
      later.length > 0 ? 'fulfilment' : 'commerce',
      id,
    ]);
    for (const [place, date] of later.entries()) {
      const own = lines.filter((line) => dates.get(line.id) === date).map((line) => line.id);
      await this.#moveTo(id, place + 2, new Date(date), own);
    }
    if (later.length > 0) for (const column of ['depends_on', 'turn_after']) await this.execute(forget(column), [id]);
  }

  /** The new part is set down once the one before it is final, which sees to that. */
  async #moveTo(orderId: string, part: number, date: Date, lines: string[]): Promise<void> {
    const id = crypto.randomUUID();
    await this.execute(
      `insert into ordering.product_order (id, customer_order_id, part, context, starts_at, requested_start_date, follows, is_blocked, schedule, state, version, ${COPIED})
       select ?, customer_order_id, ?, 'fulfilment', ?, ?,
              jsonb_build_array((select id from ordering.product_order before where before.customer_order_id = main.id and before.part = ?)),
              true, 1, 'acknowledged', 1, ${COPIED} from ordering.product_order main where id = ?`,
      [id, part, date, date, part - 1, orderId],
    );
    for (const table of ['order_item', 'fulfilment_task']) {
      const line = table === 'order_item' ? 'id' : 'item_id';
      const ofLines = `${line} in (select jsonb_array_elements_text(?::jsonb))`;
      await this.execute(`update ordering.${table} set order_id = ? where order_id = ? and ${ofLines}`, [
        id,
        orderId,
        JSON.stringify(lines),
      ]);
    }
  }
}
