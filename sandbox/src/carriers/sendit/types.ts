/** A district as SENDIT lists it. */
export interface District {
  id: number;
  ville: string;
  name: string;
  arabic_name: string;
  /** Dirhams. */
  price: number;
  delais: string;
  /** 0 = out of service. */
  active: number;
}

export interface Audit {
  status: string;
  /** Casablanca time. */
  created_at: string;
  message: string | null;
}

/** What a merchant sends for a parcel, once it passed the rules. */
export interface DeliveryInput {
  pickup_district_id: number;
  district_id: number;
  name: string;
  /** Cash to collect, dirhams. */
  amount: number;
  address: string;
  phone: string;
  comment: string | null;
  reference: string | null;
  allow_open: 0 | 1;
  allow_try: 0 | 1;
  products_from_stock: 0 | 1;
  products: string | null;
  packaging_id: number | null;
  option_exchange: 0 | 1;
  delivery_exchange_id: string | null;
}

export interface Parcel extends DeliveryInput {
  code: string;
  status: string;
  status_return: string | null;
  /** Dirhams. */
  fee: number;
  /** Casablanca time. */
  last_action_at: string;
  /** Oldest first. */
  audits: Audit[];
  unreachable: number;
}

/** A request to fetch parcels, or to bring returned ones back. */
export interface CollectionRequest {
  id: number;
  type: "HOME" | "WAREHOUSE" | null;
  district_id: number;
  name: string;
  phone: string;
  address: string;
  note: string | null;
  deliveries: string[];
  created_at: string;
}

/** All that SENDIT remembers, JSON-serialisable. */
export interface SenditState {
  parcels: Parcel[];
  pickups: CollectionRequest[];
  returns: CollectionRequest[];
  nextId: number;
  /** Tokens of an earlier generation are void. */
  sessionGeneration: number;
  /** Units in SENDIT's warehouse by product code. */
  stock: Record<string, number>;
}

export interface SenditConfig {
  publicKey: string;
  secretKey: string;
  /** Life of a token, seconds. */
  tokenSeconds: number;
  /** Requests an hour for the account. */
  hourlyLimit: number;
}
