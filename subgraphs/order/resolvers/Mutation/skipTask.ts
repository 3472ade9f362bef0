import { deciding } from '../decide.ts';

export const skipTask = deciding('skip');
