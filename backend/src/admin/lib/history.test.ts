import { reasonWords, staffIdsOf, whoOf } from "./history";
import { WITHDRAWN } from "./view.fixture";

it.each([
  ["shopper", { kind: "shopper" }],
  ["system", { kind: "system" }],
  ["carrier:sendit", { kind: "carrier", id: "sendit" }],
  ["staff:user_01:x", { kind: "staff", id: "user_01:x" }],
  ["cron", { kind: "system" }],
])("reads the actor %s", (actor, who) => {
  expect(whoOf(actor)).toEqual(who);
});

it("asks for the names of people only, each once", () => {
  const [entry] = WITHDRAWN;
  if (!entry) throw new Error("the fixture is empty");
  const by = (actor: string) => ({ ...entry, actor });
  const history = [
    by("staff:user_2"),
    by("staff:user_1"),
    by("staff:user_2"),
    by("staff:apk_1"),
    by("system"),
  ];
  expect(staffIdsOf(history)).toEqual(["user_1", "user_2"]);
});

it("puts our reasons in words and leaves other people's as they are", () => {
  expect(reasonWords("manual validation")).toEqual({ key: "reason.manual" });
  expect(reasonWords("checks passed")).toEqual({ key: "reason.checksPassed" });
  expect(reasonWords("paid")).toEqual({ key: "reason.paid" });
  expect(reasonWords("duplicate of 48213377")).toEqual({ key: "reason.duplicate", number: "48213377" });
  expect(reasonWords("open orders: 5")).toEqual({ key: "desk.hold.open", number: "5" });
  expect(reasonWords("orders in a day: 10")).toEqual({ key: "desk.hold.day", number: "10" });
  expect(reasonWords("blocked phone: fake_orders")).toEqual({ key: "desk.hold.blocked.fake_orders" });
  expect(reasonWords("blocked phone: bored")).toEqual({ text: "blocked phone: bored" });
  expect(reasonWords("Client injoignable")).toEqual({ text: "Client injoignable" });
});
