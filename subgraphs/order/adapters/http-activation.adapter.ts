import { z } from 'zod';
import { ProviderError } from '../../kit/provider-error.ts';
import { answerOf, createTmfHttp } from '../../kit/tmf-http.ts';
import type { ServiceActivation, ServiceRequest } from '../ports.ts';
import type { TmfEndpoint } from './tmf-endpoint.ts';
import { tmfCustomer } from './tmf-line.ts';

/** The part of a TMF640 v4 `Service` that counts here. */
const service = z.looseObject({ id: z.string(), state: z.string() });
type Service = z.infer<typeof service>;

const characteristicsOf = ({ characteristics }: ServiceRequest) =>
  characteristics.map(({ name, value, valueType }) => ({ name, value, ...(valueType && { valueType }) }));

/** The service names the product it realizes: that is how it is found again. */
const toService = (request: ServiceRequest) => ({
  '@type': 'Service',
  name: request.name,
  category: 'CFS',
  serviceType: request.productSpecificationId,
  state: 'active',
  isServiceEnabled: true,
  serviceCharacteristic: characteristicsOf(request),
  relatedParty: tmfCustomer(request.customerId),
  relatedEntity: [{ id: request.productId, role: 'product', '@type': 'RelatedEntity', '@referredType': 'Product' }],
});

/** An operator's TMF640 v4 Service Activation and Configuration API. */
export function createHttpActivation(endpoint: TmfEndpoint): ServiceActivation {
  const { provider, looksFirst } = endpoint;
  const call = createTmfHttp(endpoint);
  const problem = (code: string, message: string, retryable: boolean) =>
    new ProviderError({ provider, code, message, retryable });

  const find = async (productId: string): Promise<Service | undefined> => {
    const path = `/service?relatedEntity.id=${encodeURIComponent(productId)}`;
    const { body } = await call({ operation: 'lookup', method: 'GET', path });
    return answerOf(provider, z.array(service), body).find(({ state }) => state !== 'terminated');
  };

  const create = async (request: ServiceRequest): Promise<Service | undefined> => {
    const body = toService(request);
    const answer = await call({ operation: 'activate', method: 'POST', path: '/service', key: request.key, body });
    return answer.status === 409 ? find(request.productId) : answerOf(provider, service, answer.body);
  };

  const activate = async (request: ServiceRequest) => {
    // A try whose answer was lost may have made it.
    const found = (looksFirst ? await find(request.productId) : undefined) ?? (await create(request));
    if (!found) throw problem('CONFLICT', `The service of product ${request.productId} was neither made nor found.`, false);
    if (found.state !== 'active') throw problem('NOT_DONE_YET', `The service is not active yet: ${found.state}.`, true);
  };

  const patch = async ({ key, operation }: ServiceRequest, { id }: Service, body: object) => {
    const { status } = await call({ operation, method: 'PATCH', path: `/service/${encodeURIComponent(id)}`, key, body });
    if (status === 409) throw problem('CONFLICT', `Service ${id} cannot be changed in its state.`, false);
  };

  return {
    async configure(request) {
      if (request.operation === 'activate') return activate(request);
      const found = await find(request.productId);
      if (request.operation === 'deactivate') {
        // Not found: an earlier try got through, or it was never made.
        if (found) await patch(request, found, { state: 'terminated' });
        return;
      }
      if (!found) throw problem('NOT_FOUND', `Product ${request.productId} has no service.`, false);
      await patch(request, found, { serviceCharacteristic: characteristicsOf(request) });
    },
  };
}
