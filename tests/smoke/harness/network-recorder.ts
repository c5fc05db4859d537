import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A proxy that lets nothing out and remembers every request. Browser and editor both go through it, so that it sees every request
 * to another machine, from the page, its workers, its frames, and the extension host.
 */
export class NetworkRecorder {
  /** Addresses in the order of their requests: `GET http://host/path`, or `CONNECT host:443` where encryption hides the rest. */
  readonly seen: string[] = [];

  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => {
      this.note(`${request.method} ${request.url}`);
      response.writeHead(502).end();
    });
    server.on('connect', (request, socket) => {
      this.note(`CONNECT ${request.url}`);
      // The client may be gone before it has its answer.
      socket.on('error', () => socket.destroy());
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  }

  private note(address: string): void {
    if (!CHROMIUM_ITSELF.test(address)) this.seen.push(address);
  }

  static async start(): Promise<NetworkRecorder> {
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return new NetworkRecorder(server);
  }

  get address(): string {
    // A server that listens on a port has an address with a port; a string is given for pipes only.
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** Makes a Node process go through the proxy. */
  environment(): Record<string, string> {
    const to = this.address;
    return {
      HTTP_PROXY: to,
      HTTPS_PROXY: to,
      http_proxy: to,
      https_proxy: to,
      NO_PROXY: LOOPBACK,
      no_proxy: LOOPBACK,
      NODE_USE_ENV_PROXY: '1',
    };
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => {
      this.server.close(() => resolve());
    });
  }
}

/** What Chromium requests on its own even with its background traffic switched off: updates, form filling, sign-in. */
const CHROMIUM_ITSELF =
  /^\w+ (?:http:\/\/)?(?:update|content-autofill)\.googleapis\.com[:/]|^CONNECT accounts\.google\.com:/;
const LOOPBACK = '127.0.0.1,localhost,::1';
