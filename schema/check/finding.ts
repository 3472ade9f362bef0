export type FindingCode =
  | 'SPECIFICATION_GONE'
  | 'SPECIFICATION_NEW'
  | 'CHARACTERISTIC_GONE'
  | 'CHARACTERISTIC_RENAMED'
  | 'CHARACTERISTIC_NEW'
  | 'TYPE_CHANGED'
  | 'UNIT_CHANGED'
  | 'VALUE_GONE'
  | 'VALUE_NEW'
  | 'RANGE_NARROWED'
  | 'RANGE_WIDENED'
  | 'PATTERN_CHANGED'
  | 'MANDATORY'
  | 'OPTIONAL'
  | 'CARDINALITY_CHANGED'
  | 'NOT_CONFIGURABLE'
  | 'CONFIGURABLE'
  | 'DEFAULT_CHANGED'
  | 'NAME_IN_GRAPH_CHANGED';

/** One difference between the catalog the types were made of and a new dump. */
export interface Finding {
  code: FindingCode;
  /** Clients that were right before can be wrong now. */
  breaking: boolean;
  specification: { id: string; name: string };
  characteristic?: string;
  /** For the people who make the catalog. */
  text: string;
  /** What of the graph goes with it, as `Type.field`. */
  graph: string[];
  /** The operations of clients that say so by name. */
  usedBy: string[];
}

/** A difference, before it is known whom it meets. */
export type Difference = Pick<Finding, 'code' | 'breaking' | 'text'>;

export const breaks = (code: FindingCode, text: string): Difference => ({ code, breaking: true, text });
export const isNew = (code: FindingCode, text: string): Difference => ({ code, breaking: false, text });
