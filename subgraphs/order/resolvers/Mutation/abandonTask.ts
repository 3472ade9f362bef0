import { deciding } from '../decide.ts';

export const abandonTask = deciding('abandon');
