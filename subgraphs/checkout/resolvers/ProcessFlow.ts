import type { Context } from '../context.ts';
import type { ProcessFlowResolvers } from '../generated/resolvers.ts';
import { characteristicsOf } from '../process-flow/characteristics.ts';
import { idOf, type ProcessNode } from '../process-flow/process-node.ts';
import { beginOf, childrenOf, endOf, fulfilmentOf, stateOf, tasksOf } from '../process-flow/read-process.ts';
import { relatedEntitiesOf } from '../process-flow/related-entities.ts';
import { taskFlowFor } from '../process-flow/task-flow.ts';
import { toTmfProcessFlow } from '../tmf/process-flow.mapper.ts';

const parentOf = ({ checkout, name }: ProcessNode): ProcessNode | null =>
  name === 'orderCapture' ? null : { checkout, name: 'orderCapture' };

const entitiesOf = async (node: ProcessNode, { loaders }: Context) =>
  relatedEntitiesOf(node, await loaders.paymentsOfProcess.load(node.checkout.id), {
    orders: (await fulfilmentOf(node, loaders))?.partIds ?? [],
    parent: parentOf(node),
    children: await childrenOf(node, loaders),
  });

const characteristics = async (node: ProcessNode, { loaders }: Context) =>
  characteristicsOf(node, await loaders.journal.load(node.checkout.id), await fulfilmentOf(node, loaders));

const createdAt = async (node: ProcessNode, { loaders }: Context) => (await beginOf(node, loaders)) ?? node.checkout.createdAt;

export const ProcessFlow: ProcessFlowResolvers = {
  id: idOf,
  state: (node, _input, { loaders }) => stateOf(node, loaders),
  createdAt: (node, _input, context) => createdAt(node, context),
  completedAt: (node, _input, { loaders }) => endOf(node, loaders),
  parent: parentOf,
  children: (node, _input, { loaders }) => childrenOf(node, loaders),
  tasks: async (node, _input, { loaders, viewer }) => (await tasksOf(node, loaders)).map((task) => taskFlowFor(viewer, task)),
  relatedEntities: (node, _input, context) => entitiesOf(node, context),
  characteristics: (node, _input, context) => characteristics(node, context),
  tmf: async (node, _input, context) =>
    toTmfProcessFlow({
      id: idOf(node),
      name: node.name,
      state: await stateOf(node, context.loaders),
      createdAt: await createdAt(node, context),
      channel: (await fulfilmentOf(node, context.loaders))?.channel ?? null,
      relatedEntities: await entitiesOf(node, context),
      characteristics: await characteristics(node, context),
      tasks: await tasksOf(node, context.loaders),
    }),
};
