import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { createServer, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Environment } from './http/environment.ts';

/** How long a client may take, in milliseconds. Whoever is slower is disconnected at the next look round. */
export interface Patience {
  readonly headers: number;
  readonly request: number;
  readonly lookRound: number;
  readonly keepAlive: number;
  /** Without anything moving on a connection on which an answer is due. */
  readonly stalled: number;
}
export const PATIENCE: Patience = {
  headers: 5_000,
  request: 10_000,
  lookRound: 2_000,
  keepAlive: 65_000,
  stalled: 30_000,
};

const MOST_SOCKETS = 2_000;
const DRAIN = 10_000;
const LOOK = 50;

export interface Listening {
  readonly url: string;
  /** Takes no new connection, lets the requests under way finish, then cuts what is left after ten seconds. */
  close(): Promise<void>;
}

interface Place {
  readonly port: number;
  readonly host: string;
  readonly patience: Patience;
}

/** Puts the app on a port; port 0 takes any that is free. Rejects where the port cannot be had. */
export async function listen(app: Hono<Environment>, { port, host, patience }: Place): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    createServer,
    // The global Request and Response stay Node's own for whatever else runs in this process.
    overrideGlobalObjects: false,
    serverOptions: {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      connectionsCheckingInterval: patience.lookRound,
      keepAliveTimeout: patience.keepAlive,
    },
  });
  if (!(server instanceof Server)) throw new Error('The adaptor made another server than it was told to.');
  server.maxConnections = MOST_SOCKETS;
  server.timeout = patience.stalled;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return { url: urlOf(server), close: () => close(server) };
}

function urlOf(server: Server): string {
  const address = server.address();
  if (!isInternet(address)) throw new Error('The server listens on no port.');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}

const isInternet = (address: string | AddressInfo | null): address is AddressInfo =>
  address !== null && typeof address === 'object';

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that was busy at first is idle once its answer is out, and would otherwise be kept alive.
    const look = setInterval(() => server.closeIdleConnections(), LOOK);
    const cut = setTimeout(() => server.closeAllConnections(), DRAIN);
    server.close(() => {
      clearInterval(look);
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
