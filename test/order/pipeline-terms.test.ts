import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { LineToPlan } from '../../subgraphs/order/pipelines/line-tasks.ts';
import { loadPipelines, type Pipeline } from '../../subgraphs/order/pipelines/load-pipelines.ts';
import { planOrder } from '../../subgraphs/order/pipelines/plan-order.ts';
import { registry } from '../../subgraphs/order/pipelines/registry.ts';

const sample = loadPipelines(registry);

const prepare = { key: 'prepare', kind: 'prepareProduct', compensatesWith: 'discardProduct' };
const configure = { key: 'configure', kind: 'configureService', compensatesWith: 'restoreService', dependsOn: ['prepare'] };
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

describe('the terms of pipelines', () => {
  it('takes terms of cancellation, free and without a person by default, and refuses those that mean nothing', async () => {
    const withTerms = (cancellation: object, ...tasks: object[]) => ({ ...pipeline(prepare, ...tasks), cancellation });
    const [loaded] = await load(pipeline(prepare));
    expect(loaded).toMatchObject({
      leadTimeSeconds: 3_600,
      cancellation: { fee: null, review: 'AUTO', limit: null, reviewFrom: 'acceptance', reviewDays: 14 },
    });
    const fee = { value: '9.90', currency: 'EUR' };
    const soft = { ...configure, softPointOfNoReturn: true };
    expect(await faultsOf(withTerms({ fee, review: 'AUTO_UNDER_LIMIT', limit: fee, reviewDays: 3 }, soft))).toEqual([]);
    expect(await faultsOf(withTerms({ fee }, configure))).toEqual([
      '  - cat, add: there is a fee from the soft point of no return on, and no task is one.',
    ]);
    expect(await faultsOf(withTerms({ review: 'MANUAL', reviewFrom: 'softPointOfNoReturn' }, configure))).toEqual([
      '  - cat, add: there is a review from the soft point of no return on, and no task is one.',
    ]);
    for (const terms of [{ review: 'AUTO_UNDER_LIMIT' }, { limit: fee }])
      expect(await faultsOf(withTerms(terms, configure))).toEqual(['  - cat, add: AUTO_UNDER_LIMIT and a limit go together.']);
    expect((await faultsOf(withTerms({ fee: { value: 'much', currency: 'EUR' } }))).join()).toContain('fee');
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

describe('the terms of an order', () => {
  it('are those of each line: how long it takes, what cancelling costs and who decides', () => {
    const { tasks, terms } = planOrder([mobile('line'), line('phone', ['cat-devices']), line('fibre', ['cat-home'])], sample);
    expect(
      Object.fromEntries([...terms].map(([id, { leadTimeSeconds, cancellation }]) => [id, { leadTimeSeconds, ...cancellation }])),
    ).toMatchObject({
      line: { leadTimeSeconds: 60, fee: null, review: 'AUTO' },
      phone: { leadTimeSeconds: 172_800, fee: { value: '9.90', currency: 'EUR' }, review: 'AUTO' },
      fibre: { fee: { value: '49.00', currency: 'EUR' }, review: 'MANUAL', reviewFrom: 'softPointOfNoReturn', reviewDays: 14 },
    });
    expect(tasks.filter(({ isSoftPointOfNoReturn }) => isSoftPointOfNoReturn).map(({ key }) => key)).toEqual([
      'phone:ship',
      'fibre:service',
    ]);
  });
});
