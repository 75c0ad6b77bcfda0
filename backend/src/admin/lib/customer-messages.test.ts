import { LOCALES, ORDER_STATES } from "@souk/contracts";
import { customerMessage, whatsAppLink } from "./customer-messages";
import { viewOf } from "./view.fixture";

it("speaks the customer's language, with number and total", () => {
  const { order } = viewOf("shipped");
  expect(customerMessage(order)).toBe(
    "السلام عليكم سلمى المنصوري، بخصوص طلبك رقم 48213377 (المجموع: 349,50\u00a0د.م.).\nالطلب في الطريق إليك.",
  );
  expect(customerMessage({ ...order, locale: "fr" })).toContain(
    "commande n° 48213377 (total : 349,50\u00a0DH)",
  );
});

it("has something else to say in every state and language", () => {
  const texts = ORDER_STATES.flatMap((state) =>
    LOCALES.map((locale) => customerMessage({ ...viewOf(state).order, locale })),
  );
  expect(new Set(texts).size).toBe(ORDER_STATES.length * LOCALES.length);
  expect(texts.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
});

it("links to WhatsApp by the digits alone, with the text written", () => {
  const { order } = viewOf("pending", { order: { customer_name: "A & B #1", locale: "en" } });
  const link = new URL(whatsAppLink(order) ?? "");
  expect(link.origin + link.pathname).toBe("https://wa.me/212612000001");
  expect(link.searchParams.get("text")).toBe(customerMessage(order));
});

it("gives no link for a masked phone", () => {
  expect(whatsAppLink(viewOf("pending", { order: { phone: "••••••••01" } }).order)).toBeNull();
});
