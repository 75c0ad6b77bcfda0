import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { ErrorsStrip } from "../components/errors-strip";

const SoukErrorsStrip = () => <ErrorsStrip />;

export const config = defineWidgetConfig({ zone: "order.list.before", id: "souk:errors-strip" });

export default SoukErrorsStrip;
