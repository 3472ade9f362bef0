import { expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { add, anOrder, to } from './given.ts';
import { startOrders } from './order-world.ts';
it('measure', async () => {
  const orders = await startOrders();
  const id = await orders.given(anOrder([add('plan'), add('sim', to('RELIES_ON', 'plan')), add('roaming', to('RELIES_ON', 'plan'))]));
  const s = await countStatements(() => orders.submit(anOrder([add('plan'), add('sim', to('RELIES_ON', 'plan')), add('roaming', to('RELIES_ON', 'plan'))])));
  console.log('submit', s.statements.length, s.statements.map((x) => x.slice(0, 90)).join('\n'));
  const t = performance.now();
  const r = await countStatements(async () => { await orders.start(id); await orders.until(id, ({state}) => state === 'COMPLETED'); }, { wholeProcess: true });
  console.log('ms', performance.now() - t, r.statements.length, r.transactionStatements.length, r.statements.filter((x) => x.includes('ordering')).length);
  const by = Map.groupBy(r.statements, (x) => x.slice(0, 70).replace(/\s+/g, ' '));
  console.log([...by].map(([k, v]) => `${v.length} ${k}`).sort((a, b) => parseInt(b) - parseInt(a)).slice(0, 25).join('\n'));
  await orders.close();
  expect(1).toBe(1);
});
