import { existsSync } from 'node:fs';

const candidates = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].filter((path) => path !== undefined);

/** The browser for the tests that need one; `undefined` where none is installed. */
export const chromiumPath = candidates.find((path) => existsSync(path));
