import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { startCatalog, type CatalogGraph } from './catalog-graph.ts';

const page = /* GraphQL */ `
  query ($id: ID!) {
    productOffering(id: $id) {
      name
      lastUpdate
      channels {
        id
        name
      }
      places {
        id
        name
      }
      attachments {
        name
        attachmentType
        mimeType
        url
        size {
          amount
          units
        }
      }
      allowedActions {
        action
        channels {
          id
        }
      }
      terms {
        name
        duration {
          amount
          units
        }
      }
      relationships {
        type
        relationshipType
        productOffering {
          id
        }
      }
      productSpecification {
        productNumber
        relationships {
          type
          productSpecification {
            id
          }
        }
        attachments {
          url
        }
      }
      configurableCharacteristics {
        name
        minCardinality
        maxCardinality
        extensible
        defaultValue
        unitOfMeasure
        dependencies {
          type
          relationshipType
          characteristic
          values
        }
        allowedValues {
          value
          valueFrom
          valueTo
          rangeInterval
          unitOfMeasure
        }
      }
      prices {
        id
        kind
        amount {
          value
        }
        dutyFreeAmount {
          value
        }
        taxRate
        taxCategory
        periodLength
        periodUnit
        quantities {
          from
          to
        }
        terms {
          name
        }
        places {
          id
        }
        alterations {
          name
          kind
          percentage
          amount {
            value
          }
          dutyFreeAmount {
            value
          }
          priority
          appliesFor {
            amount
            units
          }
        }
      }
    }
  }
`;
const whole = 'query ($id: ID!, $version: TmfVersion!) { productOffering(id: $id) { tmf(version: $version) } }';

let catalog: CatalogGraph;
beforeAll(async () => {
  catalog = await startCatalog();
});
afterAll(async () => {
  await catalog?.close();
});
const offering = async (id: string) =>
  (await catalog.send<{ productOffering: Record<string, unknown> }>(page, { id })).productOffering;

describe('an offering, understood in one query (E3, journey of a shopper)', () => {
  it('shows where it is sold, what may be done with it, what it leads to, and what to look at', async () => {
    expect(await offering('po-business-line')).toMatchObject({
      channels: [{ id: 'callCenter', name: 'Call centre' }, { id: 'webShop' }],
      places: [{ id: 'place-germany', name: 'Germany' }],
      attachments: [
        {
          attachmentType: 'picture',
          mimeType: 'image/webp',
          url: '/images/business-line.webp',
          size: { amount: 48, units: 'kB' },
        },
        { url: 'https://nordlicht.example/documents/business-line.pdf', size: null },
      ],
      allowedActions: [{ action: 'add' }, { action: 'modify' }, { action: 'delete', channels: [{ id: 'callCenter' }] }],
      terms: [{ duration: { amount: 12, units: 'month' } }, { duration: { amount: 24, units: 'month' } }],
      relationships: [
        { type: 'IS_UPGRADED_TO', relationshipType: 'isUpgradedTo', productOffering: { id: 'po-business-line-plus' } },
      ],
      productSpecification: { productNumber: 'NL-ML', attachments: [{ url: expect.stringMatching(/^https:/) }] },
    });
  });

  it('shows prices with and without tax, under which term, and what is taken off them for how long', async () => {
    const { prices } = await offering('po-business-line');
    expect(prices).toMatchObject([
      {
        ...{ id: 'pop-business-line-12-monthly', amount: { value: '28.56' }, dutyFreeAmount: { value: '24.00' } },
        ...{ taxRate: '19', taxCategory: 'VAT', periodLength: 1, periodUnit: 'month', terms: [{ name: '12 months' }] },
        alterations: [{ kind: 'DISCOUNT', percentage: '50', amount: null, appliesFor: { amount: 6, units: 'month' } }],
      },
      { id: 'pop-business-line-24-monthly', dutyFreeAmount: { value: '20.00' }, terms: [{ name: '24 months' }] },
      { id: 'pop-business-line-install', places: [{ id: 'place-berlin' }], periodLength: null },
    ]);
    expect((await offering('po-business-line-plus')).prices).toMatchObject([
      {
        amount: { value: '41.65' },
        alterations: [{ name: 'Welcome', amount: { value: '11.90' }, dutyFreeAmount: { value: '10.00' }, priority: 1 }],
      },
    ]);
  });

  it('shows tiers by quantity, and how characteristics depend on each other', async () => {
    const { prices, configurableCharacteristics } = await offering('po-business-sim');
    expect(prices).toMatchObject([
      { quantities: [{ from: 1, to: 9 }] },
      { quantities: [{ from: 10, to: 49 }] },
      { quantities: [{ from: 50, to: null }] },
    ]);
    expect(configurableCharacteristics).toContainEqual(
      expect.objectContaining({
        ...{ name: 'cardFormat', minCardinality: 0, maxCardinality: 1, extensible: false, defaultValue: null },
        dependencies: [{ type: 'EXCLUDES', relationshipType: 'excludes', characteristic: 'simType', values: ['eSIM'] }],
      }),
    );
    const flex = await offering('po-mobile-flex-m');
    expect(flex.configurableCharacteristics).toContainEqual(
      expect.objectContaining({
        name: 'spendingCap',
        allowedValues: [expect.objectContaining({ valueFrom: 0, valueTo: 300, rangeInterval: 'CLOSED' })],
      }),
    );
  });

  it('takes the same statements for any offering, and one more for its original', async () => {
    const count = async (id: string) => (await countStatements(() => offering(id))).statements.length;
    // version, offering, what it links to, specification, its relations, prices
    expect(await count('po-business-line')).toBe(5);
    expect(await count('po-business-line-plus')).toBe(5);
    const original = () => catalog.send(whole, { id: 'po-business-line', version: 'V5' });
    expect((await countStatements(original)).statements).toHaveLength(3);
  });

  it('is given back as it was loaded, in v4 or in v5', async () => {
    const tmf = async (version: string) =>
      (await catalog.send<{ productOffering: { tmf: Record<string, unknown> } }>(whole, { id: 'po-home-bundle-duo', version }))
        .productOffering.tmf;
    expect(await tmf('V4')).toMatchObject({ id: 'po-home-bundle-duo', '@type': 'ProductOffering', isBundle: true });
    const { category, bundledProductOffering } = await tmf('V5');
    expect(category).toMatchObject([{ '@type': 'CategoryRef' }]);
    const option = { '@type': 'BundledProductOfferingOption' };
    for (const child of bundledProductOffering as object[])
      expect(child).toMatchObject({ '@type': 'BundledProductOffering', bundledProductOfferingOption: option });
  });
});
