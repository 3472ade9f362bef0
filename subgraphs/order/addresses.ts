import { z } from 'zod';

/** The operator's systems that fulfilment calls (TMF640, 641, 687, 700, 678 and 681), and the settings with their addresses. */
const settingOf = {
  serviceActivation: 'SERVICE_ACTIVATION_URL',
  serviceOrder: 'SERVICE_ORDER_URL',
  stock: 'STOCK_URL',
  delivery: 'DELIVERY_URL',
  billing: 'BILLING_URL',
  notification: 'NOTIFICATION_URL',
} as const;

export type System = keyof typeof settingOf;

/** Addresses by setting: `STOCK_URL` for everybody, `STOCK_URL_LEGACY` for lines of the back end `legacy`. */
export type Addresses = ReadonlyMap<string, string>;

const known = new RegExp(`^(${Object.values(settingOf).join('|')})(_.+)?$`);
const address = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' }).optional();

/** What the settings with addresses must look like, whichever of them there are. */
export const addressSettings = (environment: NodeJS.ProcessEnv): Record<string, typeof address> =>
  Object.fromEntries([...new Set(Object.keys(environment))].filter((name) => known.test(name)).map((name) => [name, address]));

export const readAddresses = (environment: NodeJS.ProcessEnv): Addresses =>
  new Map(Object.entries(environment).flatMap(([name, value]) => (known.test(name) && value ? [[name, value]] : [])));

/** A back end's own address, else the one for everybody. `old-billing 2` is called `OLD_BILLING_2` there. */
export const addressOf = (addresses: Addresses, system: System, backend: string | undefined): string | undefined => {
  const setting = settingOf[system];
  const own = backend?.toUpperCase().replace(/[^A-Z0-9]/g, '_');
  return (own && addresses.get(`${setting}_${own}`)) ?? addresses.get(setting);
};
