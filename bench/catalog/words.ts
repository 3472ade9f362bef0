import { randomOf, type Random } from './random.ts';

type Words = readonly [string, ...string[]];

const words = (text: string): Words => text.trim().split(/\s+/) as [string, ...string[]];

/** Of descriptions, the common ones first. */
const common = words(`
  with and for the a of in your data calls month home network abroad included free fast more every phone speed family line
  unlimited contract bright display battery camera storage messages minutes roaming music video evening travel work light thin strong
  quiet secure easy simple flexible monthly weekly daily prepaid business office student young shared extra large small new best
  reliable wireless charging cable case cover screen glass leather speaker headphones keyboard stylus adapter antenna repeater
  router modem television channels sport cinema kids recording cloud backup insurance repair exchange technician installation
  fibre copper upload download latency gaming streaming weekend holiday neighbour garden water proof dust steel titanium ceramic
  recycled packaging warranty service support hotline premium standard basic starter family tariff bonus discount loyalty upgrade
`);

export const brands = words(
  'Aurora Polar Fjord Nordlicht Lumen Tundra Kestrel Ørsted Größe Saga Vega Halo Rune Brisa Étoile Mistral',
);
const suffixes = words('One Pro Max Mini Air Ultra Lite Plus Neo Edge S X Go Play Fit');

const syllables = words(
  'ka lo mi ra ten vor sel nu dri fa bel quo zen tar ish ol pen wy gra sto lum cer ax ny jo hel fri dor um',
);

/** A word nobody has heard of; the same number gives the same word. */
const invented = (number: number): string => {
  const random = randomOf(number * 7919 + 13);
  const text = Array.from({ length: random.whole(2, 4) }, () => random.one(syllables)).join('');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
};

const foreign = words('星光手机 Полярная Ελλάδα नेटवर्क שלום نجمة 빠른 ありがとう Żółw Straße');

/** A family of models shares its name: vocabulary grows with the catalog, but more slowly. */
export const familyName = (index: number, random: Random): string => {
  const family = invented(Math.floor(index ** 0.75));
  return random.chance(0.01) ? `${random.one(foreign)} ${family}` : `${random.one(brands)} ${family}`;
};

export const modelName = (index: number, random: Random): string =>
  `${familyName(index, random)} ${random.whole(1, 30)} ${random.often(suffixes)}`;

export const sentence = (index: number, random: Random): string => {
  const text = Array.from({ length: random.whole(9, 16) }, () => random.often(common)).join(' ');
  const rare = invented(100_000 + Math.floor(random.next() * (index + 100) ** 0.7));
  const article = random.chance(0.2) ? ` Article NR${(index * 7919 + 1_000_003).toString(36)}.` : '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} ${rare}.${article}`;
};
