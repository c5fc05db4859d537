import { describe, expect, test } from 'vitest';
import type { ToWebview } from '../../src/protocol/preview-messages.js';
import {
  hasFoldedHeader,
  heldSince,
  initialState,
  isHeld,
  nextChange,
  PATIENCE,
  reduce,
  toSaved,
} from '../../src/webview/state/state.js';
import type { State } from '../../src/webview/state/shape.js';
import { stripContent } from '../../src/webview/state/strip.js';
import { journey, model, problem, shoes, stage, step, URI } from './helpers.js';

const START = 10_000;

/** Messages one after the other, each with its time. */
function run(...steps: readonly (readonly [ToWebview, number?])[]): State {
  const opened = reduce(initialState(), {
    type: 'message',
    message: { type: 'document', uri: URI, fileName: 'buy.journey' },
    now: START,
  });
  return steps.reduce<State>(
    (state, [message, now]) => reduce(state, { type: 'message', message, now: now ?? START }),
    opened,
  );
}

const half = { reason: 'half-typed', line: 11 } as const;
const conflict = { reason: 'conflict', line: 4 } as const;
const sent = (content: ReturnType<typeof model>): ToWebview => ({ type: 'model', model: content, sentAt: 0 });

describe('which model is drawn', () => {
  test('draws the newest model', () => {
    expect(run([sent(model(1))], [sent(model(2))]).drawn?.version).toBe(2);
  });

  test('drops an answer that is older than the one it has', () => {
    expect(run([sent(model(5))], [sent(model(4))]).drawn?.version).toBe(5);
  });

  test('takes the same version again, for another journey of the file', () => {
    expect(run([sent(model(5))], [sent(model(5, { shown: 1 }))]).drawn?.shown).toBe(1);
  });

  test('drops a model of another document', () => {
    expect(run([sent(model(1))], [sent(model(9, { uri: 'file:///other.journey' }))]).drawn?.version).toBe(1);
  });

  test('counts versions from anew when the document was opened again, and keeps its picture until then', () => {
    const state = run([sent(model(40))], [{ type: 'document', uri: URI, fileName: 'buy.journey' }]);
    expect(state.drawn?.version).toBe(40);
    const after = reduce(state, { type: 'message', message: sent(model(1)), now: START });
    expect(after.drawn?.version).toBe(1);
  });

  test('forgets picture and problems when it turns to another document', () => {
    const state = run(
      [sent(model(3))],
      [{ type: 'problems', problems: { uri: URI, version: 3, problems: [problem(2, 'wrong')] } }],
      [{ type: 'document', uri: 'file:///b.journey', fileName: 'b.journey' }],
    );
    expect(state.drawn).toBeUndefined();
    expect(state.visibleProblems).toEqual([]);
  });
});

describe('holding the picture', () => {
  test('keeps the last picture while a keyword is half typed', () => {
    const state = run([sent(model(1))], [sent(model(2, { hold: half })), START + 100]);
    expect(state.drawn?.version).toBe(1);
    expect(state.latest?.version).toBe(2);
    expect(isHeld(state)).toBe(true);
  });

  test('draws at once when the keyword is whole', () => {
    const state = run([sent(model(1))], [sent(model(2, { hold: half })), START + 100], [sent(model(3)), START + 200]);
    expect(state.drawn?.version).toBe(3);
    expect(isHeld(state)).toBe(false);
  });

  test('draws what the text says when the time is over, without a further message', () => {
    const held = run([sent(model(1))], [sent(model(2, { hold: half })), START + 100]);
    expect(nextChange(held, START + 100)).toBe(PATIENCE);
    const early = reduce(held, { type: 'time', now: START + 100 + PATIENCE - 1 });
    expect(early.drawn?.version).toBe(1);
    const late = reduce(held, { type: 'time', now: START + 100 + PATIENCE });
    expect(late.drawn?.version).toBe(2);
    expect(isHeld(late)).toBe(false);
  });

  test('counts from the first half-typed key, so that slow typing does not hold for ever', () => {
    const state = run(
      [sent(model(1))],
      [sent(model(2, { hold: half })), START],
      [sent(model(3, { hold: half })), START + 1000],
      [sent(model(4, { hold: half })), START + PATIENCE],
    );
    expect(state.drawn?.version).toBe(4);
  });

  test('knows until when the picture was good, whatever it is that holds it (S9)', () => {
    const drawn = run([sent(model(1))]);
    expect(heldSince(drawn)).toBeUndefined();
    const held = run([sent(model(1))], [sent(model(2, { hold: conflict })), START + 100]);
    expect(heldSince(held)).toBe(START + 100);
    const later = reduce(held, { type: 'message', message: sent(model(3, { hold: conflict })), now: START + 900 });
    expect(heldSince(later)).toBe(START + 100);
    expect(heldSince(reduce(later, { type: 'message', message: sent(model(4)), now: START + 950 }))).toBeUndefined();
    const failed = reduce(drawn, { type: 'failed', message: 'broken', now: START + 5 });
    expect(heldSince(reduce(failed, { type: 'failed', message: 'broken', now: START + 9 }))).toBe(START + 5);
    expect(heldSince(reduce(failed, { type: 'painted' }))).toBeUndefined();
    const server = (running: boolean): ToWebview => ({ type: 'server', running });
    const stopped = reduce(drawn, { type: 'message', message: server(false), now: START + 7 });
    expect(heldSince(stopped)).toBe(START + 7);
    expect(heldSince(reduce(stopped, { type: 'message', message: server(true), now: START + 8 }))).toBeUndefined();
  });

  test('counts a conflict from its own beginning, though a half-typed line stood before it', () => {
    const state = run(
      [sent(model(1))],
      [sent(model(2, { hold: half })), START],
      [sent(model(3, { hold: half })), START + PATIENCE],
      [sent(model(4, { hold: conflict })), START + 9000],
    );
    expect(state.drawn?.version).toBe(3);
    expect(heldSince(state)).toBe(START + 9000);
  });

  test('has no picture to hold at the beginning', () => {
    expect(run([sent(model(1, { hold: half }))]).drawn?.version).toBe(1);
  });

  test('does not hold an empty view', () => {
    const { journey: _, ...withoutJourney } = model(1, { empty: 'file', shown: -1 });
    expect(run([sent(withoutJourney)], [sent(model(2, { hold: half }))]).drawn?.version).toBe(2);
  });

  test('does not hold the picture of another journey', () => {
    expect(run([sent(model(1))], [sent(model(2, { hold: half, shown: 1 }))]).drawn?.version).toBe(2);
  });

  test('waits with git conflict marks as long as they stand there', () => {
    const state = run(
      [sent(model(1))],
      [sent(model(2, { hold: conflict })), START],
      [sent(model(3, { hold: conflict })), START + 60_000],
    );
    expect(state.drawn?.version).toBe(1);
    expect(nextChange(state, START + 60_000)).toBeUndefined();
    expect(reduce(state, { type: 'time', now: START + 120_000 }).drawn?.version).toBe(1);
  });

  test('draws a file that has conflict marks from the start', () => {
    expect(run([sent(model(1, { hold: conflict }))]).drawn?.version).toBe(1);
  });
});

describe('problems in the strip', () => {
  const problems = (version: number, ...list: ReturnType<typeof problem>[]): ToWebview => ({
    type: 'problems',
    problems: { uri: URI, version, problems: list },
  });

  test('shows errors before warnings, each in the order of the file, and no advice', () => {
    const state = run(
      [sent(model(1))],
      [
        problems(
          1,
          problem(9, 'late'),
          problem(1, 'soft', 'warning'),
          problem(3, 'first'),
          problem(4, 'advice', 'information'),
        ),
      ],
    );
    expect(state.visibleProblems.map(({ message }) => message)).toEqual(['first', 'late', 'soft']);
  });

  test('drops problems of an older version', () => {
    expect(run([sent(model(3))], [problems(3)], [problems(2, problem(3, 'old'))]).visibleProblems).toEqual([]);
  });

  test('is silent about the line that is being typed until typing rests', () => {
    const typing = run(
      [{ type: 'cursor', uri: URI, line: 7 }],
      [sent(model(1))],
      [sent(model(2)), START + 50],
      [problems(2, problem(7, 'half a word'), problem(2, 'elsewhere')), START + 60],
    );
    expect(typing.visibleProblems.map(({ message }) => message)).toEqual(['elsewhere']);
    expect(nextChange(typing, START + 60)).toBe(PATIENCE - 10);
    const rested = reduce(typing, { type: 'time', now: START + 50 + PATIENCE });
    expect(rested.visibleProblems.map(({ message }) => message)).toEqual(['elsewhere', 'half a word']);
  });

  test('speaks of the line as soon as the cursor has left it', () => {
    const state = run(
      [{ type: 'cursor', uri: URI, line: 7 }],
      [sent(model(1))],
      [sent(model(2)), START + 50],
      [problems(2, problem(7, 'half a word')), START + 60],
      [{ type: 'cursor', uri: URI, line: 8 }, START + 70],
    );
    expect(state.visibleProblems).toHaveLength(1);
  });

  test('does not take problems that say the same for new ones, so that no mark is made anew', () => {
    const first = run([sent(model(1))], [problems(1, problem(3, 'wrong'))]);
    const again = reduce(first, { type: 'message', message: problems(2, problem(3, 'wrong')), now: START + 9000 });
    expect(again.problems).not.toBe(first.problems);
    expect(again.visibleProblems).toBe(first.visibleProblems);
    const moved = reduce(again, { type: 'message', message: problems(3, problem(4, 'wrong')), now: START + 9000 });
    expect(moved.visibleProblems.map(({ range }) => range.start.line)).toEqual([4]);
  });

  test('goes on speaking of a line that is being mended', () => {
    const state = run(
      [{ type: 'cursor', uri: URI, line: 7 }],
      [sent(model(1))],
      [problems(1, problem(7, 'wrong'))],
      [sent(model(2)), START + 5000],
      [problems(2, problem(7, 'still wrong')), START + 5000],
    );
    expect(state.visibleProblems.map(({ message }) => message)).toEqual(['still wrong']);
  });
});

describe('the strip', () => {
  const problems = (version: number, ...list: ReturnType<typeof problem>[]): ToWebview => ({
    type: 'problems',
    problems: { uri: URI, version, problems: list },
  });
  const cursor = (line: number): ToWebview => ({ type: 'cursor', uri: URI, line });
  const told = (state: State): readonly string[] =>
    stripContent(state)?.troubles.map((each) => (each.kind === 'problem' ? each.problem.message : each.kind)) ?? [];
  /** Line 7 was typed and is wrong, and long ago. */
  const typed = (): State =>
    reduce(
      run([cursor(7)], [sent(model(1))], [sent(model(2)), START + 50], [problems(2, problem(7, 'half')), START + 60]),
      { type: 'time', now: START + 60_000 },
    );
  const after = (state: State, message: ToWebview): State =>
    reduce(state, { type: 'message', message, now: START + 60_001 });

  test('says nothing of the line that is typed, however long typing rests, and counts it all the same', () => {
    expect(typed().visibleProblems).toHaveLength(1);
    expect(told(typed())).toEqual([]);
  });

  test.each([
    ['the cursor leaves the line', (state: State) => after(state, cursor(8))],
    ['the reader turns to the picture', (state: State) => reduce(state, { type: 'keyboard', here: true })],
    ['the reader opens it', (state: State) => reduce(state, { type: 'toggleStrip' })],
  ])('says it when %s', (_when, act) => {
    expect(told(act(typed()))).toEqual(['half']);
  });

  test('goes on to say what it said while its line is mended, also where lines have moved', () => {
    const said = after(typed(), cursor(8));
    const back = after(after(said, cursor(7)), sent(model(3)));
    expect(told(after(back, problems(3, problem(7, 'other words'))))).toEqual(['other words']);
    const moved = after(after(after(said, cursor(9)), sent(model(3))), problems(3, problem(9, 'half')));
    expect(told(moved)).toEqual(['half']);
  });

  test('says at once what is wrong in a line that nobody has typed since the cursor came', () => {
    expect(told(run([cursor(7)], [sent(model(1))], [problems(1, problem(7, 'wrong'))]))).toEqual(['wrong']);
  });

  test('is taken away by its reader until something else is wrong, or what was mended is wrong again', () => {
    const said = run([sent(model(1))], [problems(1, problem(3, 'one'), problem(5, 'soft', 'warning'))]);
    const away = reduce(said, { type: 'dismissStrip' });
    expect(stripContent(away)).toBeUndefined();
    expect(away.visibleProblems).toHaveLength(2);
    const same = after(away, problems(2, problem(4, 'one'), problem(6, 'soft', 'warning')));
    expect(told(same)).toEqual([]);
    expect(told(after(same, problems(3, problem(4, 'one'), problem(9, 'two'))))).toEqual(['two']);
    const mended = after(same, problems(3));
    expect(told(after(mended, problems(4, problem(4, 'one'))))).toEqual(['one']);
    expect(told(reduce(same, { type: 'toggleStrip' }))).toEqual(['one', 'soft']);
  });

  test('opens for warnings only when it is asked to, and is closed again when there is nothing left', () => {
    const soft = run([sent(model(1))], [problems(1, problem(5, 'soft', 'warning'))]);
    expect(told(soft)).toEqual([]);
    const open = reduce(soft, { type: 'toggleStrip' });
    expect(told(open)).toEqual(['soft']);
    const mended = after(open, problems(2));
    expect(told(after(mended, problems(3, problem(5, 'soft', 'warning'))))).toEqual([]);
  });

  test('has what befalls the picture before what is wrong in the text', () => {
    const state = run(
      [sent(model(1, { hold: conflict }))],
      [problems(1, problem(3, 'wrong'))],
      [{ type: 'gone', uri: URI }],
      [{ type: 'server', running: false }],
    );
    expect(told(reduce(state, { type: 'failed', message: 'x', now: START }))).toEqual([
      'failure',
      'server',
      'gone',
      'conflict',
      'wrong',
    ]);
  });
});

describe('the rest', () => {
  test('keeps its picture when the file is deleted, and says so until it is back', () => {
    const gone = run([sent(model(1))], [{ type: 'gone', uri: URI }]);
    expect(gone).toMatchObject({ gone: true, drawn: { version: 1 } });
    expect(reduce(gone, { type: 'message', message: { type: 'back', uri: URI }, now: START }).gone).toBe(false);
  });

  test('knows whether the server runs', () => {
    expect(run([{ type: 'server', running: false }]).serverRunning).toBe(false);
  });

  test('holds the zoom within its bounds', () => {
    const state = initialState();
    expect(reduce(state, { type: 'zoom', zoom: 99 }).zoom).toBe(4);
    expect(reduce(state, { type: 'zoom', zoom: 0 }).zoom).toBe(0.25);
    // A window without a width gives nothing to divide by.
    expect(reduce(state, { type: 'zoom', zoom: Number.NaN }).zoom).toBe(1);
  });

  test.each([
    [-1, 0.25],
    [0, 0.25],
    [1e308, 4],
    [1.5, 1.5],
  ])('sees a saved zoom of %d within its bounds', (zoom, seen) => {
    const restored = initialState({ ...toSaved(run([sent(model(7))]), { x: 0, y: 0 }), zoom, zooms: { flow: zoom } });
    expect(restored.zoom).toBe(seen);
    expect(reduce(restored, { type: 'view', view: 'flow' }).zoom).toBe(seen);
  });

  test('starts from what was saved, and lets the first answer replace it whatever its version', () => {
    const saved = toSaved(run([sent(model(7))]), { x: 3, y: 4 });
    const restored = initialState(saved);
    expect(restored.drawn?.version).toBe(7);
    const opened = reduce(restored, {
      type: 'message',
      message: { type: 'document', uri: URI, fileName: 'buy.journey' },
      now: START,
    });
    expect(opened.drawn?.version).toBe(7);
    expect(reduce(opened, { type: 'message', message: sent(model(1)), now: START }).drawn?.version).toBe(1);
  });

  test('does not save a model of hundreds of steps', () => {
    const steps = Array.from({ length: 300 }, (_, index) => step(index, `Step ${index}`));
    const state = run([sent(model(1, { journey: journey('Long', [stage(0, 'One', steps)]) }))]);
    expect(toSaved(state, { x: 0, y: 0 }).model).toBeUndefined();
    expect(toSaved(run([sent(model(1, { journey: shoes() }))]), { x: 0, y: 0 }).model).toBeDefined();
  });

  test('forgets a failure when a picture stands', () => {
    const failed = reduce(initialState(), { type: 'failed', message: 'broken', now: START });
    expect(failed.failure).toBe('broken');
    expect(reduce(failed, { type: 'painted' }).failure).toBeUndefined();
  });
});

describe('the header of a narrow page', () => {
  test('is one line until the reader opens it, and stays open over a reload', () => {
    const narrow = reduce(initialState(), { type: 'size', width: 600, height: 1000 });
    expect(hasFoldedHeader(narrow)).toBe(true);
    const opened = reduce(narrow, { type: 'toggleHeader' });
    expect(hasFoldedHeader(opened)).toBe(false);
    const restored = reduce(initialState(toSaved(opened, { x: 0, y: 0 })), { type: 'size', width: 600, height: 1000 });
    expect(hasFoldedHeader(restored)).toBe(false);
  });

  test('stands whole where there is room', () => {
    expect(hasFoldedHeader(reduce(initialState(), { type: 'size', width: 1100, height: 1000 }))).toBe(false);
  });
});

describe('what is sent and kept', () => {
  test('what the checks found stays, with the version that it is of, until they have run on the next one', () => {
    const old = problem(9, 'unknown persona');
    const state = run(
      [sent(model(1))],
      [{ type: 'problems', problems: { uri: URI, version: 1, problems: [old] } }],
      [sent(model(2)), START + 1],
    );
    expect(state.problems).toEqual([old]);
    expect(state.problemsVersion).toBe(1);
  });

  test('a file that was chosen in again is not the first to be forgotten', () => {
    let state = initialState();
    const choose = (name: string): void => {
      const message = { type: 'document', uri: `file:///${name}`, fileName: name } as const;
      state = reduce(state, { type: 'message', message, now: START });
      state = reduce(state, { type: 'choice', choice: { type: 'closeStage' } });
    };
    for (let index = 0; index < 20; index++) choose(String(index));
    choose('0');
    choose('new');
    const kept = Object.keys(toSaved(state, { x: 0, y: 0 }).choices ?? {});
    expect(kept).toHaveLength(20);
    expect(kept).toContain('file:///0');
    expect(kept).not.toContain('file:///1');
  });
});
