export { receiveShippingWebhook as POST } from "../../../../http/shipping-webhook";
