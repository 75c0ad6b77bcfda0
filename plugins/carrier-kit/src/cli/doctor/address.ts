import { connect as connectPlain, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { type Finding, note, ok, wrong } from "./report";

const LOCAL = /^(localhost|127\.|\[?::1)/;

function reasonOf(error: Error, url: URL): string {
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `no server is called ${url.hostname}`;
  if (code === "ECONNREFUSED") return `nobody listens at ${url.host}`;
  if (code === "ECONNRESET") return `${url.host} hung up while connecting`;
  if (/CERT|SELF_SIGNED|UNABLE_TO_|SSL|TLS|EPROTO/.test(code))
    return `the TLS certificate of ${url.host} is not to be trusted (${code})`;
  return `${url.host} cannot be reached (${code || error.message})`;
}

function open(url: URL): Socket {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  return url.protocol === "https:"
    ? connectTls({ host, port, ...(isIP(host) ? {} : { servername: host }) })
    : connectPlain({ host, port });
}

/** Why a connection to the address fails, `null` when it stands (TLS included); nothing is sent over it. */
function problemOf(url: URL, timeoutMs: number): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = open(url);
    const timer = setTimeout(() => end(`${url.host} does not answer`), timeoutMs);
    const end = (problem: string | null): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(problem);
    };
    socket.once(url.protocol === "https:" ? "secureConnect" : "connect", () => end(null));
    socket.once("error", (error) => end(reasonOf(error, url)));
  });
}

/** Whether the carrier's address answers, and by a connection that nobody can listen to. */
export async function checkAddress(address: string, setting: string, timeoutMs: number): Promise<Finding[]> {
  const url = new URL(address);
  const problem = await problemOf(url, timeoutMs);
  if (problem)
    return [wrong(`Address: ${problem}.`, `Check ${setting}, the network and the firewall of this machine.`)];
  if (url.protocol === "https:") return [ok(`Address: ${url.host} answers, with a good TLS certificate.`)];
  const reached = ok(`Address: ${url.host} answers.`);
  if (LOCAL.test(url.hostname)) return [reached];
  return [
    reached,
    note(
      "Address: the connection is not encrypted.",
      `Use an https address in ${setting}: keys can be read on the way.`,
    ),
  ];
}
