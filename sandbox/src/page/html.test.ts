import { html } from "./html";

it("escapes values, also in attributes, and keeps markup made by itself", () => {
  const name = `<script>alert("x")</script> & 'l'été'`;
  expect(html`<b title="${name}">${html`<i>ok</i>`}</b>`.markup).toBe(
    '<b title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;l&#39;été&#39;"><i>ok</i></b>',
  );
});

it("joins lists and prints nothing for what is not there", () => {
  expect(html`${[1, "<", html`<br>`]}${null}${undefined}${false}${0}`.markup).toBe("1&lt;<br>0");
});
