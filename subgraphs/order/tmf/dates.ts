type DateName = 'requestedStartDate' | 'requestedCompletionDate' | 'expectedCompletionDate' | 'completionDate';

const names: DateName[] = ['requestedStartDate', 'requestedCompletionDate', 'expectedCompletionDate', 'completionDate'];

/** The dates that are known; both versions name them as we do. */
export const toTmfDates = (dates: Partial<Record<DateName, Date | null>>): Partial<Record<DateName, string>> =>
  Object.fromEntries(names.flatMap((name) => (dates[name] ? [[name, dates[name].toISOString()] as const] : [])));
