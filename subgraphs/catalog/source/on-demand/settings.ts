/** How the operator's TMF620 server is asked. */
export interface OnDemandSettings {
  /** Up to and with the version, for example `https://tmf.operator.example/tmf-api/productCatalogManagement/v4`. */
  url: string;
  timeoutMs: number;
  /** Sent as it is, for example `Bearer ...`. */
  authorization?: string | undefined;
  /** How long an answer counts without asking again. */
  ttlMs: number;
  cacheBytes: number;
  /** Resources asked for in one page or batch. */
  pageSize: number;
  /** Where the server can reach `listenerPort` of this process; without it there are no events. */
  callbackUrl?: string | undefined;
  listenerPort: number;
  listenerHost: string;
}
