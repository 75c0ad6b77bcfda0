import { createCathedisFake } from "./cathedis";
import type { City as CathedisCity, CathedisConfig } from "./cathedis/types";
import { createDigylogFake } from "./digylog";
import type { DigylogConfig } from "./digylog/types";
import type { CarrierFake, FakeDeps } from "./fake";
import { createOzonFake } from "./ozonexpress";
import type { OzonConfig } from "./ozonexpress/types";
import { createSenditFake } from "./sendit";
import type { District } from "./sendit/types";

export interface CarriersConfig {
  cathedis: CathedisConfig & { cities: readonly CathedisCity[] };
  ozonexpress: OzonConfig;
  digylog: DigylogConfig;
  sendit: {
    publicKey: string;
    secretKey: string;
    tokenSeconds: number;
    hourlyLimit: number;
    districts: readonly District[];
  };
}

/** Every carrier that the sandbox stands in for. A new one: its folder beside `sendit/`, its line here. */
export const CARRIERS: Readonly<Record<string, (deps: FakeDeps, config: CarriersConfig) => CarrierFake>> = {
  sendit: (deps, { sendit }) => createSenditFake(deps, sendit, sendit.districts),
  cathedis: (deps, { cathedis }) => createCathedisFake(deps, cathedis, cathedis.cities),
  digylog: (deps, { digylog }) => createDigylogFake(deps, digylog),
  ozonexpress: (deps, { ozonexpress }) => createOzonFake(deps, ozonexpress),
};
