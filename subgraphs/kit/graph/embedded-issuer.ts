/** What the embedded identity provider's tokens say of where they come from, and whom they are for. */
export const embeddedIssuer = 'urn:tmf-supergraph:identity';
export const embeddedAudience = 'urn:tmf-supergraph:graph';
