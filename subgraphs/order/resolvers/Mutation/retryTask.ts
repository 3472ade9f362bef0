import { deciding } from '../decide.ts';

export const retryTask = deciding('retry');
