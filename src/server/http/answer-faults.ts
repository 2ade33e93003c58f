import { FAULTS } from '#protocol';
import type { Fault } from '#protocol';
import type { Refused } from '../request-refused.ts';
import { wirePlay } from '../plays/wire.ts';
import { StoreError } from '../store/store-error.ts';
import type { Asked, Parts } from './environment.ts';
import { RequestRefused } from '../request-refused.ts';
import type { Issue } from '../request-refused.ts';

/** Turns whatever was thrown into the one shape of errors. What nobody expected is logged, and told to nobody. */
export function answerFaults({ log }: Pick<Parts, 'log'>) {
  return (error: Error, c: Asked): Response => {
    if (error instanceof RequestRefused) {
      if (error.wait !== null) c.header('Retry-After', String(error.wait));
      return answer(c, error.refused, error.issues);
    }
    if (error instanceof StoreError) return answer(c, refusalOfStore(error), []);
    if (c.req.raw.signal.aborted)
      return answer(c, { code: 'bad-json', message: 'The request broke off.' }, []);
    log.error({ err: error, request: c.get('request') }, 'a request failed');
    const message =
      'Something went wrong here. It is in the log of the server, under the number of the request.';
    return answer(c, { code: 'internal', message }, []);
  };
}

function refusalOfStore(error: StoreError): Refused {
  if (error.failure === 'full') {
    return {
      code: 'storage-full',
      message: 'The disk of the server is full. Nothing of this request was kept.',
    };
  }
  return {
    code: 'not-ready',
    message: 'The server cannot keep anything at the moment. Try again in a little while.',
  };
}

/** Seconds after which a browser may well ask again. */
const RETRY_AFTER = '5';

function answer(c: Asked, refused: Refused, issues: readonly Issue[]): Response {
  const { code, message, index, reason, play, attempt, open } = refused;
  const body: Fault = {
    error: {
      code,
      message,
      request: c.get('request'),
      ...(index === undefined ? {} : { index }),
      ...(reason === undefined ? {} : { reason }),
      ...(issues.length === 0 ? {} : { issues }),
      ...(play === undefined ? {} : { play: wirePlay(play) }),
      ...(attempt === undefined ? {} : { attempt }),
      ...(open === undefined ? {} : { open }),
    },
  };
  const status = FAULTS[code];
  if (status === 503) c.header('Retry-After', RETRY_AFTER);
  // The rest of the body is on its way and will not be read, so nothing else can come over this connection.
  if (status === 413) c.header('Connection', 'close');
  c.header('Cache-Control', 'no-store');
  return c.json(body, status);
}
