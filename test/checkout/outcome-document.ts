const account = 'id name state customer { id } account { id name state customer { id } } billingPreferences { media cycleDay }';
const price = 'name kind amount { value currency } dutyFreeAmount { value currency } taxRate period unitOfMeasure';
const party = `
  __typename id name contactMedia { mediumType preferred emailAddress phoneNumber street postCode city country } customers { id }
  ... on Individual { givenName familyName birthDate identifications { identificationType identificationId } }
  ... on Organization { tradingName vatId parent { id } }`;
const item = `
  __typename id action state quantity prices { ${price} } billingAccount { id } relationships { type item { id } } requestedStartDate
  ... on AddOrderItem { productOffering { id } product { ... on ProductRef { id product {
    __typename id name status productOffering { id } customer { id } billingAccount { id } prices { ${price} }
    characteristics { name value } relationships { type product { id } }
    resources { __typename id state product { id } } } } } }`;

/** All that came out of a checkout, with all its links. */
export const outcomeDocument = `query ($id: ID!) { checkoutProcess(id: $id) { id state strategy problems { code } result {
  account { id } billingAccount { id } billingAccounts { ${account} }
  payments { status purpose amount { value currency } refundedAmount { value currency } method provider
    billingAccount { id } customerOrder { id } process { id } }
  customer { id name status riskSegment party { ${party} } accounts { id name state billingAccounts { id } }
    billingAccounts { ${account} } productOrders { nodes { id } } }
  customerOrder { id state parts { id } }
  productOrder { id state channel customer { id } billingAccount { id } totals { dueNow { value currency } monthly { value currency } }
    items { ${item} } tasks { kind itemId } }
} } }`;

/** The text with every id and number replaced by the place where it came first, so that only the links between things count. */
export const withoutIds = (value: unknown): unknown => {
  const seen = new Map<string, string>();
  const nameOf = (id: string) => {
    if (!seen.has(id)) seen.set(id, `#${seen.size + 1}`);
    return seen.get(id) ?? '';
  };
  const text = JSON.stringify(value).replaceAll(
    /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?<=")(?:msisdn|iccid)[:-][^"]+|\+?\d{11,20}|••••\w+/g,
    nameOf,
  );
  return JSON.parse(text);
};
