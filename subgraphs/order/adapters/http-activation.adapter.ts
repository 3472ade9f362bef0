import { z } from 'zod';
import { Permanent } from '../../kit/engine/step.ts';
import type { ServiceActivation, ServiceRequest } from '../ports.ts';
import { createTmfHttp } from './tmf-http.ts';

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
  relatedParty: [{ id: request.customerId, role: 'customer', '@referredType': 'Customer' }],
  relatedEntity: [{ id: request.productId, role: 'product', '@type': 'RelatedEntity', '@referredType': 'Product' }],
});

/** An operator's TMF640 v4 Service Activation and Configuration API. */
export function createHttpActivation(url: string): ServiceActivation {
  const call = createTmfHttp(url);

  const find = async (productId: string): Promise<Service | undefined> => {
    const { body } = await call({ method: 'GET', path: `/service?relatedEntity.id=${encodeURIComponent(productId)}` });
    return z
      .array(service)
      .parse(body)
      .find(({ state }) => state !== 'terminated');
  };

  const activate = async (request: ServiceRequest) => {
    // Sent again after a lost answer it is the same service, by its key, or a 409 and found.
    const { status, body } = await call({ method: 'POST', path: '/service', key: request.key, body: toService(request) });
    const made = status === 409 ? undefined : service.safeParse(body).data;
    const found = made ?? (await find(request.productId));
    if (!found) throw new Permanent(`The service of product ${request.productId} was neither made nor found.`);
    if (found.state !== 'active') throw new Error(`The service is not active yet: ${found.state}.`);
  };

  const patch = async ({ key }: ServiceRequest, { id }: Service, body: object) => {
    const { status } = await call({ method: 'PATCH', path: `/service/${encodeURIComponent(id)}`, key, body });
    if (status === 409) throw new Permanent(`Service ${id} cannot be changed in its state.`);
  };

  return {
    async configure(request) {
      if (request.operation === 'activate') return activate(request);
      const found = await find(request.productId);
      if (request.operation === 'deactivate') {
        // Not found: an earlier try got through.
        if (found) await patch(request, found, { state: 'terminated' });
        return;
      }
      if (!found) throw new Permanent(`Product ${request.productId} has no service.`);
      await patch(request, found, { serviceCharacteristic: characteristicsOf(request) });
    },
  };
}
