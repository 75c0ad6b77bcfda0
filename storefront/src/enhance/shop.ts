import { guardForms } from "./once.ts";
import { showSkeletons } from "./skeleton.ts";

// Everything works without this file. It only makes waiting shorter and slips harder.
document.documentElement.dataset.js = "";
guardForms();
showSkeletons();

const has = (selector: string) => document.querySelector(selector) !== null;
if (has("[data-quantity]")) import("./quantity.ts").then(({ wireQuantities }) => wireQuantities());
if (has("[data-buy]")) import("./buy.ts").then(({ followChoice }) => followChoice());
if (has("[data-checkout]")) import("./checkout.ts").then(({ wireCheckout }) => wireCheckout());
if (has("[data-copy]")) import("./copy.ts").then(({ wireCopy }) => wireCopy());
if (has("[data-live=open]")) import("./live.ts").then(({ keepFresh }) => keepFresh());
