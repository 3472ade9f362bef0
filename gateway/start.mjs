/** The entry of `npm start`: plain JavaScript without a TypeScript import, so that an old Node can read it and say what is wrong. */
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  await import('./all-in-one.ts');
} else {
  console.error(
    `Node ${process.versions.node} is too old: 22.18 or newer is needed. "npm install" brings one for Linux; start with "npm start".`,
  );
  process.exitCode = 1;
}
