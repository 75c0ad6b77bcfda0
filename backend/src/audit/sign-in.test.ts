import { signInsOf } from "./sign-in";

const post = (path: string, body: unknown = {}) => ({ method: "POST", path, body });
const signIn = post("/auth/user/emailpass", { email: " Amal@Souk.example ", password: "x" });
const email = { subject_type: "email", subject_id: "amal@souk.example" };
const address = "127.0.0.1";

it("names who signed in, by the e-mail that was typed", () => {
  const event = { event: "signed_in", actor: "user_1", session: "ses_1", address } as const;
  expect(signInsOf(signIn, 200, [event])).toEqual([
    { action: "sign_in", actor: "staff:user_1", ...email, detail: { status: 200, session: "ses_1" } },
  ]);
});

it.each([
  [401, "sign_in_failed", "sign_in.failed"],
  [429, "sign_in_locked_out", "sign_in.locked_out"],
] as const)("names a refused sign-in: %i %s", (status, event, action) => {
  expect(signInsOf(signIn, status, [{ event, email: "Amal@Souk.example", address }])).toEqual([
    { action, ...email, detail: { status } },
  ]);
});

it("keeps a sign-in that was turned away before its handler", () => {
  expect(signInsOf(signIn, 429, [])).toEqual([
    { action: "sign_in.failed", ...email, detail: { status: 429 } },
  ]);
});

it("tells all that one request told", () => {
  const request = post("/auth/staff/sign-in", { email: "a@b.example" });
  const told = [
    { event: "signed_in", actor: "user_1", address },
    { event: "second_factor_failed", actor: "user_1", address },
  ] as const;
  expect(signInsOf(request, 401, told).map(({ action }) => action)).toEqual([
    "sign_in",
    "second_factor.failed",
  ]);
});

it("names whose sessions were ended, and the session of a token that came twice", () => {
  const ended = { event: "sessions_ended", actor: "boss", address, detail: { user_id: "user_2" } } as const;
  expect(signInsOf(post("/admin/ops/sessions/end"), 200, [ended])[0]).toMatchObject({
    actor: "staff:boss",
    subject_type: "user",
    subject_id: "user_2",
  });
  const reused = { event: "refresh_reused", actor: "user_1", session: "ses_1", address } as const;
  expect(signInsOf(post("/auth/staff/refresh"), 401, [reused])[0]).toMatchObject({
    action: "refresh.reused",
    subject_type: "session",
    subject_id: "ses_1",
  });
});

it("has nothing to say of other requests", () => {
  expect(signInsOf(post("/admin/products"), 200, [])).toEqual([]);
});
