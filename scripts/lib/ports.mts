import { createServer } from "node:net";
import { UserError } from "./errors.mts";

const tryPort = (port: number, host?: string): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen({ port, host }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : undefined));
    });
  });

/** Fails with the setting to change when somebody else has the port. */
export async function assertFree(port: number, setting: string): Promise<void> {
  const free = (await tryPort(port)) && (await tryPort(port, "127.0.0.1"));
  if (!free) {
    throw new UserError(
      `Port ${port} is taken by another program. Stop it, or choose another: ${setting}=<port> npm start`,
    );
  }
}

export async function freePort(): Promise<number> {
  const port = await tryPort(0);
  if (!port) throw new UserError("No free port could be had");
  return port;
}

/** `preferred` when it is free, else any other. */
export async function portNear(preferred: number): Promise<number> {
  return (await tryPort(preferred, "127.0.0.1")) ?? (await freePort());
}
