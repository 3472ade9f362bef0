import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { planFulfilment } from '../../subgraphs/order/fulfilment/plan-fulfilment.ts';
import type { LineToPlan } from '../../subgraphs/order/pipelines/line-tasks.ts';
import { loadPipelines, type Pipeline } from '../../subgraphs/order/pipelines/load-pipelines.ts';
import { planOrder } from '../../subgraphs/order/pipelines/plan-order.ts';
import { registry } from '../../subgraphs/order/pipelines/registry.ts';
import { readOrderConfig } from '../../subgraphs/order/config.ts';

const sample = loadPipelines(registry);

const prepare = { key: 'prepare', kind: 'prepareProduct', compensatesWith: 'discardProduct' };
const configure = { key: 'configure', kind: 'configureService', compensatesWith: 'restoreService', dependsOn: ['prepare'] };
const complete = { key: 'complete', kind: 'completeProduct', pointOfNoReturn: true, dependsOn: ['configure'] };
const notify = { key: 'notify', kind: 'notifyCustomer', per: 'order', dependsOn: ['complete'] };
const pipeline = (...tasks: object[]) => ({ category: 'cat', action: 'add', failurePolicy: 'bestEffort', tasks });

const load = async (...pipelines: object[]): Promise<Pipeline[]> => {
  const file = join(await mkdtemp(join(tmpdir(), 'pipelines-')), 'pipelines.json');
  await writeFile(file, JSON.stringify(pipelines));
  return loadPipelines(registry, file);
};

/** What loading them complains about, without the heading. */
const faultsOf = async (...pipelines: object[]): Promise<string[]> => {
  try {
    await load(...pipelines);
    return [];
  } catch (error) {
    return error instanceof Error ? error.message.split('\n').slice(1) : [];
  }
};

describe('loading pipelines (E18)', () => {
  it('takes what an operator wrote instead of ours, with its defaults', async () => {
    const [loaded] = await load(pipeline(prepare, configure, complete, notify));
    expect(loaded?.tasks[0]).toMatchObject({
      per: 'item',
      dependsOn: [],
      retry: { max: 10, backoffMs: 250 },
      pointOfNoReturn: false,
    });
    expect(await faultsOf(pipeline(prepare, configure, complete, notify))).toEqual([]);
    expect(readOrderConfig({ PIPELINES_FILE: 'ours.json' }).pipelinesFile).toBe('ours.json');
    expect(readOrderConfig({}).pipelinesFile).toBeUndefined();
  });

  it.each<[string, object[], string]>([
    ['an unknown kind', [{ ...prepare, kind: 'bakeCake' }], 'cat, add: there is no task kind bakeCake (prepare).'],
    [
      'an unknown dependency',
      [prepare, { ...configure, dependsOn: ['baking'] }],
      'cat, add: configure depends on baking, which is not a task of this pipeline.',
    ],
    [
      'a cycle',
      [{ ...prepare, dependsOn: ['configure'] }, configure],
      'cat, add: the tasks prepare → configure → prepare wait for each other in a circle.',
    ],
    ['one key twice', [prepare, prepare], 'cat, add: two tasks have the key prepare.'],
    [
      'a missing undo',
      [{ ...prepare, compensatesWith: null }],
      'cat, add: missing undo: prepare (prepareProduct) lies before the point of no return and does not name discardProduct.',
    ],
    [
      'an act that cannot be undone before the point of no return',
      [prepare, configure, { ...complete, pointOfNoReturn: false }],
      'cat, add: missing undo: complete (completeProduct) lies before the point of no return and cannot be undone.',
    ],
    [
      'a soft point of no return past the hard one',
      [prepare, configure, { ...complete, softPointOfNoReturn: true }],
      'cat, add: complete is a point of no return, and so cannot be a soft one.',
    ],
    [
      'a soft point of no return of the order',
      [prepare, configure, complete, { ...notify, softPointOfNoReturn: true }],
      'cat, add: notify is a task of the order and cannot be a soft point of no return.',
    ],
    [
      'an undo that there is not',
      [{ ...prepare, compensatesWith: 'eatCake' }],
      'cat, add: prepare names the undo eatCake, which prepareProduct does not have (it has discardProduct).',
    ],
    [
      'a way back behind the point of no return',
      [
        prepare,
        { ...configure, pointOfNoReturn: true },
        { ...complete, kind: 'reserveStock', compensatesWith: 'releaseStock', pointOfNoReturn: false },
      ],
      'cat, add: complete comes after configure, a point of no return, and so must be one too.',
    ],
    [
      'a task of the order done for each line',
      [prepare, configure, complete, { ...notify, per: 'item', dependsOn: [] }],
      'cat, add: notifyCustomer is a task of the order, not of each line (notify).',
    ],
    [
      'a task of a line done for the order',
      [{ ...prepare, per: 'order' }],
      'cat, add: prepareProduct is a task of each line, not of the order (prepare).',
    ],
    [
      'a line that waits for a task of the order',
      [prepare, { ...notify, dependsOn: [] }, { ...configure, dependsOn: ['notify'] }],
      'cat, add: configure is done for each line and cannot wait for notify, a task of the order.',
    ],
  ])('refuses %s', async (_what, tasks, fault) => {
    expect(await faultsOf(pipeline(...tasks))).toEqual([`  - ${fault}`]);
  });

  it('refuses two pipelines of one category and action, and says all that is wrong at once', async () => {
    const wrong = pipeline({ ...prepare, kind: 'bakeCake' }, { ...configure, dependsOn: ['baking'] });
    expect(await faultsOf(wrong, wrong)).toHaveLength(5);
    expect((await faultsOf(wrong, wrong))[0]).toBe('  - cat, add: there are two pipelines of this category and action.');
  });

  it('refuses what is no such file, and words it does not know', async () => {
    expect(() => loadPipelines(registry, '/nowhere.json')).toThrow('ENOENT');
    expect((await faultsOf({ ...pipeline(prepare), colour: 'red' })).join()).toContain('colour');
    expect((await faultsOf({ ...pipeline(prepare), failurePolicy: 'shrug' })).join()).toContain('failurePolicy');
  });
});

const line = (id: string, categoryIds: string[], more: Partial<LineToPlan> = {}): LineToPlan => ({
  id,
  action: 'add',
  relationships: [],
  productSpecificationId: 'ps',
  categoryIds,
  resourceSpecifications: [],
  backend: null,
  billingAccountAfterProduct: false,
  requestedStartDate: null,
  characteristics: [],
  ...more,
});
const mobile = (id: string, more: Partial<LineToPlan> = {}) =>
  line(id, ['cat-mobile-postpaid', 'cat-mobile'], { resourceSpecifications: ['msisdn'], ...more });
const sim = (simType: string) =>
  line('sim', ['cat-sim'], { resourceSpecifications: ['iccid'], characteristics: [{ name: 'simType', value: simType }] });

const tasksOf = (...lines: LineToPlan[]) => planOrder(lines, sample).tasks.map(({ key }) => key);
const kindsOf = (...lines: LineToPlan[]) => planOrder(lines, sample).tasks.map(({ kind }) => kind);

describe('the tasks of an order', () => {
  it('depend on what is ordered (A14)', () => {
    expect(kindsOf(mobile('line'))).toEqual([
      'prepareProduct',
      'reserveNumber',
      'configureService',
      'completeProduct',
      'startBilling',
      'notifyCustomer',
    ]);
    expect(kindsOf(line('phone', ['cat-devices']))).toEqual([
      'prepareProduct',
      'reserveStock',
      'shipGoods',
      'completeProduct',
      'notifyCustomer',
    ]);
    expect(kindsOf(sim('physical'))).toEqual(['prepareProduct', 'assignSim', 'shipGoods', 'completeProduct', 'notifyCustomer']);
    expect(kindsOf(sim('eSIM'))).toEqual(['prepareProduct', 'assignSim', 'completeProduct', 'notifyCustomer']);
    expect(kindsOf(line('fibre', ['cat-home-fibre', 'cat-home']))).toEqual([
      'prepareProduct',
      'orderService',
      'completeProduct',
      'startBilling',
      'notifyCustomer',
    ]);
    expect(kindsOf(line('day', ['cat-mobile-add-ons', 'cat-mobile']))).not.toContain('reserveNumber');
    expect(kindsOf(line('end', ['cat-home'], { action: 'delete' }))).toEqual([
      'orderService',
      'completeProduct',
      'startBilling',
      'notifyCustomer',
    ]);
    expect(kindsOf(line('new values', ['cat-mobile'], { action: 'modify' }))[0]).toBe('configureService');
    expect(kindsOf(line('elsewhere', ['cat-of-tomorrow']))).toContain('configureService');
    expect(kindsOf(line('context', [], { action: 'noChange' }))).toEqual(['notifyCustomer']);
    expect(kindsOf(line('bundle', ['cat-home-bundles', 'cat-home'], { productSpecificationId: null }))).toEqual([
      'notifyCustomer',
    ]);
  });

  it('come once for each line (A13), the notice once for the order', () => {
    expect(tasksOf(mobile('a'), mobile('b')).filter((key) => key.endsWith('number'))).toEqual(['a:number', 'b:number']);
    expect(kindsOf(mobile('a'), mobile('b'), sim('eSIM')).filter((kind) => kind === 'notifyCustomer')).toHaveLength(1);
  });

  it('open the account after the product where the billing system wants it so, and bill after that', () => {
    const { tasks } = planOrder([mobile('line', { billingAccountAfterProduct: true })], sample);
    const after = (key: string) => tasks.find((task) => task.key === key)?.dependsOn;
    expect(after('line:account')).toEqual(['line:complete']);
    expect(after('line:billing')).toEqual(['line:complete', 'line:account']);
    expect(after('notify')).toEqual(['line:billing']);
  });

  it('wait for the lines theirs relies on, but for what only sets something aside', () => {
    const extra = line('extra', ['cat-roaming'], { relationships: [{ type: 'reliesOn', itemId: 'line' }] });
    const { tasks } = planOrder([extra, mobile('line')], sample);
    const after = (key: string) => tasks.find((task) => task.key === key)?.dependsOn;
    expect(after('extra:prepare')).toEqual(['line:prepare']);
    expect(after('extra:configure')).toEqual(['extra:prepare', 'line:complete']);
    expect(after('extra:complete')).toEqual(['extra:configure']);
    expect(planFulfilment([extra, mobile('line')]).map(({ itemId }) => itemId)).toEqual(['line', 'extra']);
  });

  it('stand and fall together with the lines they rely on, and none of them waits for something final before the end', () => {
    const fibre = line('fibre', ['cat-home'], { relationships: [{ type: 'reliesOn', itemId: 'router' }] });
    const tv = line('tv', ['cat-home'], { relationships: [{ type: 'reliesOn', itemId: 'fibre' }] });
    const { tasks, policies } = planOrder([tv, fibre, line('router', ['cat-devices']), mobile('line')], sample);
    expect(Object.fromEntries(policies)).toEqual({
      router: 'allOrNothing',
      fibre: 'allOrNothing',
      tv: 'allOrNothing',
      line: 'bestEffort',
    });
    const after = (key: string) => tasks.find((task) => task.key === key)?.dependsOn;
    expect(after('fibre:service')).toEqual(['fibre:prepare', 'router:ship']);
    expect(after('tv:complete')).toEqual(['tv:service', 'fibre:complete']);
  });
});
