import type { EntityManager } from '@mikro-orm/postgresql';

export interface ProspectOfProcess {
  customerId: string;
  processId: string;
}

interface Page {
  before: Date;
  first: number;
  after: string | null;
}

/** Prospects that processes made, by process id, found by indexes over those alone; also a party that did not even become a customer, by its own id. */
export const findProspects = (em: EntityManager, { before, first, after }: Page): Promise<ProspectOfProcess[]> =>
  em.execute<ProspectOfProcess[]>(
    `select "processId", "customerId" from (
       select o.process_id as "processId", o.customer_id as "customerId", o.created_at
         from party.customer c join party.onboarding o on o.customer_id = c.id where c.status = 'PROSPECTIVE'
       union all
       select process_id, party_id, created_at from party.onboarding where party_id is not null and customer_id is null
     ) prospect
      where created_at < ? and "processId" > ?
      order by "processId" limit ?`,
    [before, after ?? '', first],
  );
