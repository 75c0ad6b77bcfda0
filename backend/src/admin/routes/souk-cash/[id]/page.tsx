import { SettlementCrumb, SettlementPage } from "../../../components/cash/settlement-page";

const SoukSettlement = () => <SettlementPage />;

/** The page's name in the top bar. */
export const handle = { breadcrumb: () => <SettlementCrumb /> };

export default SoukSettlement;
