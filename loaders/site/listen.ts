import type {Server} from "node:http";
import type {AddressInfo} from "node:net";

/**
 * Starts a server on this machine only, at `port` or the next free one above it (at most twenty further).
 *
 * @param port 0 takes any free port
 * @returns the port it listens at
 * @throws the system's error where none is free
 * @example
 * const port = await listen(server, 3000)
 */
export async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(candidate, "127.0.0.1", () => {
          server.off("error", reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || candidate >= port + 20) throw error;
    }
  }
}
