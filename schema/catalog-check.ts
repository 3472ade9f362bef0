import { parseArgs } from 'node:util';
import { checkSpecifications } from './check/check-catalog.ts';
import { describeFindings } from './check/describe-findings.ts';
import type { Finding } from './check/finding.ts';
import { readCatalog } from './generate/read-catalog.ts';

/** Says what a new catalog would break for clients. Ends with 0: nothing, 1: something, 2: the dump cannot be read. */
const check = async (): Promise<{ findings: Finding[]; json: boolean }> => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
  const [dump] = positionals;
  if (dump === undefined || positionals.length > 1) throw new Error('Usage: npm run catalog:check -- <dump> [--json]');
  const { specifications } = await readCatalog(dump);
  return { findings: checkSpecifications(specifications), json: values.json };
};

try {
  const { findings, json } = await check();
  const breaking = findings.filter((finding) => finding.breaking).length;
  console.log(json ? JSON.stringify({ breaking, findings }, null, 2) : describeFindings(findings).join('\n'));
  process.exitCode = breaking > 0 ? 1 : 0;
} catch (error) {
  console.error(`This catalog cannot be checked: ${(error instanceof Error ? error.message : String(error)).trim()}`);
  process.exitCode = 2;
}
