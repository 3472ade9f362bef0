/**
 * The entry of `npm start`: everything in one process, or with a name (`npm start -- gateway`, `npm start -- catalog`) that one alone.
 * Plain JavaScript without a TypeScript import, so that an old Node can read it and say what is wrong.
 */
const entries = {
  gateway: './main.ts',
  catalog: '../subgraphs/catalog/main.ts',
  cart: '../subgraphs/cart/main.ts',
  checkout: '../subgraphs/checkout/main.ts',
  order: '../subgraphs/order/main.ts',
  party: '../subgraphs/party/main.ts',
  inventory: '../subgraphs/inventory/main.ts',
};

const [major, minor] = process.versions.node.split('.').map(Number);
const [name, ...more] = process.argv.slice(2);
const entry = name === undefined ? './all-in-one.ts' : Object.hasOwn(entries, name) ? entries[name] : undefined;

if (major < 22 || (major === 22 && minor < 18)) {
  fail(
    `Node ${process.versions.node} is too old: 22.18 or newer is needed. "npm install" brings one for Linux; start with "npm start".`,
  );
} else if (entry === undefined) {
  fail(`There is no "${name}" to start. Without a name everything starts; otherwise one of ${Object.keys(entries).join(', ')}.`);
} else if (more.length > 0) {
  fail(`Only one can be started at a time: "${name}", but not also ${more.map((one) => `"${one}"`).join(', ')}.`);
} else {
  await import(entry);
}

/** @param {string} reason */
function fail(reason) {
  console.error(reason);
  process.exitCode = 1;
}
