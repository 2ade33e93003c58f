import { createConnection, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { draw, randomStream } from '#base';

/**
 * A way between a client and a server that loses, delays, tears and repeats what goes over it, at places that are
 * told in bytes. It knows nothing of HTTP but that each connection carries one request.
 */

/** What happens to one connection. Bytes are counted from its first. */
export interface Fault {
  /** The connection breaks once this many bytes of the request have reached the server; 0 is before the first. */
  readonly cutRequest?: number;
  /** The connection breaks once this many bytes of the answer have reached the client. */
  readonly cutAnswer?: number;
  /** Milliseconds before anything is passed on. */
  readonly delay?: number;
  /** Bytes go one by one in pieces of this size. */
  readonly dribble?: number;
  /** The same bytes reach the server this many more times, each answer going nowhere. */
  readonly repeats?: number;
  /** Milliseconds after the request at which they do. */
  readonly late?: number;
}

/** Decides what happens to the n-th connection, from 0. */
export type FaultPlan = (connection: number) => Fault;

/** How many bytes a connection carried. */
export interface Carried {
  request: number;
  answer: number;
}

export interface FaultProxy {
  readonly url: string;
  /** Where the server is now: one that was started again has another port. */
  leadTo(url: string): void;
  /** From the next connection on; counting begins anew. */
  follow(plan: FaultPlan): void;
  /** What each connection carried since the plan began. */
  readonly carried: readonly Carried[];
  /** Resolves when nothing that was repeated is on its way any more. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export const faithful: FaultPlan = () => ({});

const HOST = '127.0.0.1';

/** Opens the way to a server on this machine. */
export async function faultProxy(target: string): Promise<FaultProxy> {
  let port = portOf(target);
  let plan = faithful;
  let carried: Carried[] = [];
  const sockets = new Set<Socket>();
  const onTheirWay = new Set<Promise<void>>();

  const server = createServer({ allowHalfOpen: true }, (client) => {
    const counts = { request: 0, answer: 0 };
    const fault = plan(carried.push(counts) - 1);
    const upstream = createConnection({ port, host: HOST, allowHalfOpen: true });
    for (const socket of [client, upstream]) hold(sockets, socket);
    const cut = () => {
      client.destroy();
      upstream.destroy();
    };
    client.once('error', cut);
    upstream.once('error', cut);
    const seen: Buffer[] = [];
    client.on('data', (part) => seen.push(part));
    pass(client, upstream, { fault, limit: fault.cutRequest, cut, count: (n) => (counts.request += n) });
    pass(upstream, client, { fault, limit: fault.cutAnswer, cut, count: (n) => (counts.answer += n) });
    if (!fault.repeats) return;
    // The bytes are whole once the answer begins, or once the way has broken.
    let begun = false;
    const repeat = () => {
      if (begun) return;
      begun = true;
      const all = sendAgain(Buffer.concat(seen), { port, fault });
      onTheirWay.add(all);
      void all.finally(() => onTheirWay.delete(all));
    };
    upstream.once('data', repeat);
    upstream.once('close', repeat);
  });

  await new Promise<void>((resolve) => {
    server.listen(0, HOST, resolve);
  });
  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}`,
    leadTo: (url) => (port = portOf(url)),
    follow(next) {
      plan = next;
      carried = [];
    },
    get carried() {
      return carried;
    },
    async settled() {
      while (onTheirWay.size > 0) await Promise.all(onTheirWay);
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

const portOf = (url: string): number => Number(new URL(url).port);

function hold(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
  // A broken connection is what this is for.
  socket.on('error', () => undefined);
}

interface Passing {
  readonly fault: Fault;
  /** Bytes after which the connection breaks. */
  readonly limit: number | undefined;
  readonly cut: () => void;
  readonly count: (bytes: number) => void;
}

/** Passes bytes on in order, as slowly as the fault says, up to where it breaks. */
function pass(from: Socket, to: Socket, { fault, limit, cut, count }: Passing): void {
  let passed = 0;
  let queue: Promise<void> = wait(fault.delay ?? 0);
  const send = async (part: Buffer): Promise<void> => {
    const left = limit === undefined ? part.length : Math.max(0, limit - passed);
    const whole = part.subarray(0, left);
    const size = fault.dribble ?? whole.length;
    for (let at = 0; at < whole.length; at += size) {
      if (to.destroyed) return;
      to.write(whole.subarray(at, at + size));
      if (fault.dribble !== undefined) await wait(0);
    }
    passed += whole.length;
    count(whole.length);
    if (limit !== undefined && passed >= limit) await broken();
  };
  const broken = async (): Promise<void> => {
    // What was passed on must have left before the connection breaks, or it would break earlier than it says.
    await new Promise<void>((resolve) => {
      if (to.destroyed) resolve();
      else to.write(Buffer.alloc(0), () => resolve());
    });
    cut();
  };
  if (limit === 0) queue = queue.then(cut);
  from.on('data', (part: Buffer) => {
    queue = queue.then(() => send(part));
  });
  from.on('end', () => {
    queue = queue.then(() => void to.end());
  });
}

const wait = (milliseconds: number): Promise<void> =>
  milliseconds === 0
    ? new Promise((resolve) => {
        setImmediate(resolve);
      })
    : new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
      });

/** Brings the same bytes to the server again. Half a request brings nothing but an error that nobody hears. */
async function sendAgain(
  bytes: Buffer,
  { port, fault }: { readonly port: number; readonly fault: Fault },
): Promise<void> {
  await wait(fault.late ?? 0);
  const once = () =>
    new Promise<void>((resolve) => {
      const socket = createConnection({ port, host: HOST }, () => void socket.end(bytes));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve());
      socket.resume();
      socket.setTimeout(PATIENCE, () => socket.destroy());
    });
  await Promise.all(Array.from({ length: fault.repeats ?? 0 }, once));
}

const PATIENCE = 5_000;

/** Faults by chance, the same for one seed: about half of all connections go through as they should. */
export function randomFaults(seed: number): FaultPlan {
  return (connection) => {
    const next = randomStream(draw(seed, `connection ${connection}`));
    const upTo = (most: number) => Math.floor(next() * (most + 1));
    const kind = next();
    const slow = next() < 0.15 ? { delay: upTo(8) } : next() < 0.1 ? { dribble: 40 + upTo(400) } : {};
    if (kind < 0.15) return { ...slow, cutRequest: upTo(500) };
    if (kind < 0.35) return { ...slow, cutAnswer: upTo(2_500) };
    if (kind < 0.5) return { ...slow, repeats: 1 + upTo(2), late: upTo(10) };
    if (kind < 0.58) return { ...slow, cutAnswer: upTo(2_500), repeats: 1 + upTo(2), late: upTo(10) };
    return slow;
  };
}
