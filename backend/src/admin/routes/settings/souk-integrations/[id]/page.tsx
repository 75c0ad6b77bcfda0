import type { UIMatch } from "react-router-dom";
import { IntegrationCrumb, IntegrationPage } from "../../../../components/integrations/page";

const SoukIntegration = () => <IntegrationPage />;

/** The integration's name in the top bar. */
export const handle = {
  breadcrumb: ({ params }: UIMatch) => <IntegrationCrumb id={params.id ?? ""} />,
};

export default SoukIntegration;
