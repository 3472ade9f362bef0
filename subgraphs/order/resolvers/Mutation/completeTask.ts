import { deciding } from '../decide.ts';

export const completeTask = deciding('complete');
