import type { Finding } from './finding.ts';

const shownParts = 6;

const few = (texts: readonly string[]): string =>
  texts.length > shownParts ? `${texts.slice(0, shownParts).join(', ')} and ${texts.length - shownParts} more` : texts.join(', ');

const lines = ({ characteristic, text, breaking, graph, usedBy }: Finding): string[] => [
  `    ${characteristic === undefined ? 'It' : `"${characteristic}"`} ${text}`,
  ...(breaking && graph.length > 0 ? [`      in the graph: ${few(graph)}`] : []),
  ...(breaking ? [`      named by: ${usedBy.length > 0 ? few(usedBy) : 'no operation in schema/operations'}`] : []),
];

const bySpecification = (findings: readonly Finding[]): string[] =>
  [...Map.groupBy(findings, ({ specification: { id } }) => id)].flatMap(([id, of]) => [
    `  ${of[0]?.specification.name ?? ''} (${id})`,
    ...of.flatMap(lines),
  ]);

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** The findings for people who make catalogs, breaks first. */
export const describeFindings = (findings: readonly Finding[]): string[] => {
  const breaking = findings.filter((finding) => finding.breaking);
  const others = findings.filter((finding) => !finding.breaking);
  return [
    breaking.length === 0
      ? 'Nothing in this catalog breaks a client.'
      : `${counted(breaking.length, 'change')} would break clients:`,
    ...bySpecification(breaking),
    ...(others.length > 0
      ? ['', `${counted(others.length, 'change')} that ${others.length === 1 ? 'breaks' : 'break'} nobody:`]
      : []),
    ...bySpecification(others),
    ...(breaking.length > 0
      ? ['', 'What clients send in variables is seen only where an example of it is beside the operation.']
      : []),
  ];
};
