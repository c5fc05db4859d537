import { expect, test } from 'vitest';
import { LatestRequest } from '../../src/extension/preview/latest-request.js';

/** Requests that are answered by hand. */
function bench(
  deliver: (answer: number) => 'done' | 'again' = () => 'done',
  taken: Promise<void> = Promise.resolve(),
): {
  requests: LatestRequest<number>;
  waiting: ((answer: number | Error) => Promise<void>)[];
  delivered: number[];
  failures: unknown[];
} {
  const waiting: ((answer: number | Error) => Promise<void>)[] = [];
  const delivered: number[] = [];
  const failures: unknown[] = [];
  const requests = new LatestRequest<number>(
    () =>
      new Promise((resolve, reject) => {
        waiting.push(async (answer) => {
          if (answer instanceof Error) {
            reject(answer);
          } else {
            resolve(answer);
          }
          // The answer travels through a few promises.
          for (let turn = 0; turn < 8; turn += 1) {
            await Promise.resolve();
          }
        });
      }),
    async (answer) => {
      delivered.push(answer);
      await taken;
      return deliver(answer);
    },
    (error) => {
      failures.push(error);
      return 'done';
    },
  );
  return { requests, waiting, delivered, failures };
}

test('asks at once when nothing is under way', () => {
  const { requests, waiting } = bench();
  requests.ask();
  expect(waiting).toHaveLength(1);
});

test('has one request under way, and one for all that came meanwhile', async () => {
  const { requests, waiting, delivered } = bench();
  requests.ask();
  requests.ask();
  requests.ask();
  expect(waiting).toHaveLength(1);
  await waiting[0]?.(1);
  expect(waiting).toHaveLength(2);
  await waiting[1]?.(2);
  expect(waiting).toHaveLength(2);
  expect(delivered).toEqual([1, 2]);
});

test('goes on after a request that failed', async () => {
  const { requests, waiting, delivered, failures } = bench();
  requests.ask();
  await waiting[0]?.(new Error('gone'));
  expect(failures).toHaveLength(1);
  requests.ask();
  await waiting[1]?.(5);
  expect(delivered).toEqual([5]);
});

test('asks once more when the answer was not good', async () => {
  const { requests, waiting } = bench((answer) => (answer === 1 ? 'again' : 'done'));
  requests.ask();
  await waiting[0]?.(1);
  expect(waiting).toHaveLength(2);
  await waiting[1]?.(2);
  expect(waiting).toHaveLength(2);
});

test('drops an answer that comes after the end', async () => {
  const { requests, waiting, delivered } = bench();
  requests.ask();
  requests.stop();
  await waiting[0]?.(1);
  requests.ask();
  expect(delivered).toEqual([]);
  expect(waiting).toHaveLength(1);
});

test('waits with the next request until the answer was taken in', async () => {
  let take = (): void => undefined;
  const taken = new Promise<void>((resolve) => {
    take = resolve;
  });
  const { requests, waiting } = bench(() => 'done', taken);
  requests.ask();
  await waiting[0]?.(1);
  requests.ask();
  requests.ask();
  expect(waiting).toHaveLength(1);
  take();
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  expect(waiting).toHaveLength(2);
});

test('does not wait for whoever is there no longer, and drops what still comes from there', async () => {
  const { requests, waiting, delivered } = bench();
  requests.ask();
  requests.ask();
  requests.askAnew();
  expect(waiting).toHaveLength(2);
  await waiting[1]?.(2);
  await waiting[0]?.(1);
  expect(delivered).toEqual([2]);
  expect(waiting).toHaveLength(2);
});
