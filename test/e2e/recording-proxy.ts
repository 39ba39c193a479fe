import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A proxy that a browser is made to send everything through: it notes what is asked for, answers plain requests itself and connects
 * to nobody. Whoever asks, a page, a worker or the browser, comes by here, or reaches no network.
 */
export class RecordingProxy {
  /** What was asked for: the address of a plain request, the host of a tunnel. */
  readonly asked: string[] = [];
  private readonly server = createServer((request, response) => {
    this.asked.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('<!doctype html><title>control</title>');
  });

  private constructor() {
    this.server.on('connect', (request, socket) => {
      this.asked.push(request.url ?? '');
      socket.on('error', () => undefined).end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  }

  static open(): Promise<RecordingProxy> {
    const proxy = new RecordingProxy();
    return new Promise(done => proxy.server.listen(0, '127.0.0.1', () => done(proxy)));
  }

  /** What makes Firefox use it for everything, its own machine included. */
  preferences(): Record<string, string | number | boolean> {
    const { port } = this.server.address() as AddressInfo;
    return {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.failover_direct': false,
    };
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
