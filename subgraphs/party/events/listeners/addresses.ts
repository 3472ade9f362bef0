import { BlockList, isIP, isIPv6 } from 'node:net';

const list = (v4: readonly string[], v6: readonly string[]) => {
  const blocks = new BlockList();
  const add = (range: string, family: 'ipv4' | 'ipv6') => {
    const [network = '', bits] = range.split('/');
    blocks.addSubnet(network, Number(bits), family);
  };
  v4.forEach((range) => add(range, 'ipv4'));
  v6.forEach((range) => add(range, 'ipv6'));
  return blocks;
};

const loopback = list(['127.0.0.0/8'], ['::1/128']);

/** Private, local, reserved, or another way to write an IPv4 address. */
const notPublic = list(
  [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/3',
  ],
  [
    '::/96',
    '::ffff:0:0/96',
    '64:ff9b::/96',
    '64:ff9b:1::/48',
    '100::/64',
    '2001::/23',
    '2001:db8::/32',
    '2002::/16',
    '3fff::/20',
    '5f00::/16',
    'fc00::/7',
    'fe80::/9',
    'ff00::/8',
  ],
);

const family = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');

export const isLoopback = (address: string): boolean => loopback.check(address, family(address));
export const isPublic = (address: string): boolean => isIP(address) !== 0 && !notPublic.check(address, family(address));

/** As a URL has it: an IPv6 address without its brackets. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');
