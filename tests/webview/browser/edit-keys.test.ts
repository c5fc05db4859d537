import { expect, test } from 'vitest';
import { editWordsOf } from '../../../src/core/vocabulary/all-edit-words.js';
import { viewWordsOf } from '../../../src/core/vocabulary/all-view-words.js';
import { readModel } from '../../../src/language/read-model.js';
import { exampleText } from '../../helpers/examples.js';
import { URI } from '../helpers.js';
import { MAP, modelOf, prepareEditing, resize, WORDS } from './editing.js';

const open = prepareEditing();

test('Alt and arrows do by keyboard what a drag does, and the card keeps the keyboard', async () => {
  const editing = await open();
  await editing.card('feels', 'worried').focus();
  await editing.press('Alt+ArrowUp');
  await editing.carryOut();
  expect(editing.text).toContain('feels: 3 worried');
  expect(await editing.focused()).toBe('feels 9');
  await editing.press('Alt+ArrowDown');
  await editing.carryOut();
  expect(editing.text).toBe(MAP);

  await editing.card('step', 'Pays').focus();
  await editing.press('Alt+ArrowLeft');
  await editing.carryOut();
  expect(editing.text.indexOf('step: Pays')).toBeLessThan(editing.text.indexOf('step: Asks'));
  expect(await editing.focused()).toBe('step 6');
  await editing.press('Alt+ArrowRight');
  await editing.carryOut();
  expect(editing.text).toBe(MAP);
  await editing.press('Alt+Shift+ArrowLeft');
  await editing.carryOut();
  expect(editing.text.indexOf('step: Pays')).toBeLessThan(editing.text.indexOf('stage: Decision'));
  await editing.press('Alt+Shift+ArrowRight');
  await editing.carryOut();
  expect(editing.text.indexOf('step: Pays')).toBeGreaterThan(editing.text.indexOf('stage: Decision'));
});

test('keys that come while a change is under way wait for its picture', async () => {
  const editing = await open();
  await editing.card('feels', 'worried').focus();
  await editing.press('Alt+ArrowUp');
  await editing.press('Alt+ArrowUp');
  expect(await editing.changes()).toHaveLength(1);
  await editing.carryOut();
  await editing.carryOut();
  expect(editing.text).toContain('feels: 4 worried');
});

test('a step without a feeling gets one by keyboard', async () => {
  const editing = await open();
  await editing.card('step', 'Pays').focus();
  await editing.press('Alt+ArrowDown');
  await editing.carryOut();
  expect(editing.text).toContain('  step: Pays\n    feels: 2\n');
  expect(await editing.focused()).toBe('step 10');
});

test('says that a feeling cannot become better than the best', async () => {
  const editing = await open(MAP.replace('2 worried', '5 glad'));
  await editing.card('feels', 'glad').focus();
  await editing.press('Alt+ArrowUp');
  expect(await editing.preview.page.locator('.edit-notes [role="status"]').textContent()).toBe(WORDS.bestAlready);
  expect(await editing.changes()).toEqual([]);
});

test.each(['Shift+F10', 'ContextMenu', 'right click'])('a menu by %s offers what can be dragged', async (how) => {
  const editing = await open();
  const { page } = editing.preview;
  const card = editing.card('step', 'Asks');
  if (how === 'right click') {
    await card.click({ button: 'right' });
  } else {
    await card.focus();
    await editing.press(how);
  }
  const menu = page.locator('[role="menu"]');
  expect(await menu.locator('[role="menuitem"] > :first-child').allInnerTexts()).toEqual([
    'Edit text',
    'Go to line 7',
    'Add a step after it',
    'Add a stage after it',
    'Duplicate',
    'Delete',
    'Better',
    'Worse',
    'Move left',
    'Move right',
    'Move to stage “Awareness”',
    'Move to stage “Use”',
    ...['does', 'thinks', 'touchpoint', 'pain', 'idea'].map(WORDS.menu.addFact),
  ]);
  for (let times = 0; times < 6; times++) await editing.press('ArrowUp');
  await editing.press('Enter');
  expect(await menu.count()).toBe(0);
  await editing.carryOut();
  expect(editing.text.indexOf('step: Asks')).toBeGreaterThan(editing.text.indexOf('stage: Use'));
});

test('adds a step behind another by keyboard: its title is typed first, and one change writes it', async () => {
  const editing = await open();
  const field = editing.preview.page.locator('.edit-field textarea');
  await editing.card('step', 'Asks').focus();
  await editing.press('Alt+Enter');
  await editing.preview.page.keyboard.type('Tries on');
  expect(await editing.changes()).toEqual([]);
  await editing.press('Enter');
  await editing.carryOut();
  expect(await field.count()).toBe(0);
  expect(editing.text).toContain('    feels: 2 worried\n  step: Tries on\n  step: Pays\n');
  expect(await editing.focused()).toBe('step 10');
  await editing.press('Insert');
  await editing.press('Escape');
  expect(await field.count()).toBe(0);
  expect(await editing.changes()).toEqual([]);
});

test('duplicates and deletes steps, stages and cards by keyboard, and the focus goes to what is next', async () => {
  const editing = await open();
  await editing.card('step', 'Pays').focus();
  await editing.press('Control+d');
  await editing.carryOut();
  expect(editing.text).toContain('  step: Pays\n    owner: Sales\n  step: Pays (2)\n    owner: Sales\n');
  expect(await editing.focused()).toBe('step 12');
  await editing.press('Delete');
  await editing.carryOut();
  expect(editing.text).toBe(MAP);
  expect(await editing.focused()).toBe('step 10');
  await editing.card('pain', 'No price').focus();
  await editing.press('Delete');
  await editing.carryOut();
  expect(editing.text).toBe(MAP.replace('    pain: high No price\n', ''));
  expect(await editing.focused()).toBe('step 2');
  await editing.card('stage', 'Decision').focus();
  await editing.press('Backspace');
  await editing.carryOut();
  expect(editing.text).not.toContain('Pays');
  expect(await editing.focused()).toBe('stage 4');
});

test('a card is added to a step from its menu', async () => {
  const editing = await open();
  await editing.card('step', 'Pays').click({ button: 'right' });
  await editing.preview.page.locator('[role="menu"] [data-name="add-pain"]').click();
  await editing.preview.page.keyboard.type('high Too dear');
  await editing.press('Enter');
  await editing.carryOut();
  expect(editing.text).toContain('    owner: Sales\n    pain: high Too dear\n');
  expect(await editing.focused()).toBe('pain 12');
});

test('Escape closes the menu and gives its card the keyboard; a press elsewhere closes it too', async () => {
  const editing = await open();
  const menu = editing.preview.page.locator('[role="menu"]');
  await editing.card('feels', 'worried').focus();
  await editing.press('Shift+F10');
  expect(await menu.locator('[data-name="better"]').count()).toBe(1);
  expect(await menu.locator('[data-name="left"]').count()).toBe(0);
  await editing.press('Escape');
  expect(await menu.count()).toBe(0);
  expect(await editing.focused()).toBe('feels 9');
  await editing.press('Shift+F10');
  await editing.preview.page.locator('.footer').click();
  expect(await menu.count()).toBe(0);
});

test('F2 changes the text of a card: Enter saves, Shift and Enter start a line', async () => {
  const editing = await open();
  const field = editing.preview.page.locator('.edit-field textarea');
  await editing.card('does', 'Sends').focus();
  await editing.press('F2');
  expect(await field.inputValue()).toBe('Sends a photo\nand waits');
  await editing.preview.page.keyboard.type('Calls');
  await editing.press('Shift+Enter');
  await editing.preview.page.keyboard.type('and asks');
  await editing.press('Enter');
  await editing.carryOut();
  expect(await field.count()).toBe(0);
  expect(editing.text).toContain('    does: Calls\n      ... and asks\n');
  expect(await editing.focused()).toBe('does 7');
});

test('a double click changes the text of a card and does not lead to its line', async () => {
  const editing = await open();
  await editing.card('step', 'Pays').dblclick();
  await editing.preview.page.keyboard.type('Pays by card');
  await editing.press('Enter');
  await editing.carryOut();
  expect(editing.text).toContain('step: Pays by card');
  const sent = await editing.preview.page.evaluate(() => window.sentToExtension.map(({ type }) => type));
  expect(sent).not.toContain('select');
});

test('a title is one line', async () => {
  const editing = await open();
  await editing.card('step', 'Pays').focus();
  await editing.press('F2');
  await editing.preview.page.keyboard.insertText('Pays\r\n  by card');
  await editing.press('Enter');
  await editing.carryOut();
  expect(editing.text).toContain('step: Pays by card');
});

test('Escape leaves the field and the text', async () => {
  const editing = await open();
  await editing.card('does', 'Sends').focus();
  await editing.press('F2');
  await editing.preview.page.keyboard.type('Other');
  await editing.press('Escape');
  expect(await editing.preview.page.locator('.edit-field').count()).toBe(0);
  expect(await editing.focused()).toBe('does 7');
  expect(await editing.changes()).toEqual([]);
});

test('Enter that ends a composition does not save', async () => {
  const editing = await open(MAP.replace('Pays', 'จ่ายเงิน'));
  const { page } = editing.preview;
  const field = page.locator('.edit-field textarea');
  await editing.card('step', 'จ่ายเงิน').focus();
  await editing.press('F2');
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'ชำระ', selectionStart: 4, selectionEnd: 4 });
  for (const [key, keyCode] of [
    ['Enter', 13],
    ['Escape', 27],
    ['Enter', 229],
  ] as const) {
    await field.evaluate(
      (input, { key, keyCode }) => {
        const event = new KeyboardEvent('keydown', {
          key,
          bubbles: true,
          cancelable: true,
          isComposing: keyCode !== 229,
        });
        Object.defineProperty(event, 'keyCode', { value: keyCode });
        input.dispatchEvent(event);
      },
      { key, keyCode },
    );
  }
  expect(await field.count()).toBe(1);
  expect(await editing.changes()).toEqual([]);
  await client.send('Input.insertText', { text: 'ชำระเงิน' });
  await editing.press('Enter');
  await editing.carryOut();
  expect(editing.text).toContain('step: ชำระเงิน');
});

test('says why nothing was written, and keeps the words', async () => {
  const editing = await open();
  await editing.card('pain', 'No price').focus();
  await editing.press('F2');
  await editing.preview.page.keyboard.type('Other');
  await editing.press('Enter');
  await editing.preview.sent('change');
  await editing.preview.post({ type: 'changed', uri: URI, version: 1, refused: 'No <b>way</b>.' });
  const { page } = editing.preview;
  await page.locator('.edit-note').waitFor();
  expect(await page.locator('.edit-note').innerText()).toContain('No <b>way</b>.');
  expect(await page.locator('.edit-field-help[role="alert"]').innerText()).toBe('No <b>way</b>.');
  expect(await page.locator('.edit-field textarea').inputValue()).toBe('Other');
});

test('changes nothing in a picture that is older than the text', async () => {
  const editing = await open();
  const hold = { reason: 'half-typed', line: 3 } as const;
  await editing.preview.post({ type: 'model', model: { ...modelOf(`${MAP}x`, 2), hold }, sentAt: 0 });
  await editing.preview.page.locator('.held').waitFor();
  await editing.card('feels', 'worried').focus();
  await editing.press('Alt+ArrowUp');
  await editing.press('F2');
  await editing.drag(editing.card('step', 'Asks'), 200, 5);
  await editing.drop();
  expect(await editing.changes()).toEqual([]);
  expect(await editing.preview.page.locator('.edit-field').count()).toBe(0);
  expect(await editing.preview.page.locator('.edit-note').innerText()).toContain(WORDS.held);
});

test.each(['en', 'th', 'vi'] as const)(
  'a current journey is copied as improved from the Lanes menu, in %s (N1)',
  async (code) => {
    const text = exampleText(`buy-shoes.${code}`);
    const editing = await open(text);
    const { page } = editing.preview;
    await page.locator('[data-name="lanes"]').click();
    const hint = page.locator('[data-name="hint-improved"]');
    const words = viewWordsOf(code).hints.improved;
    expect(await hint.locator('p').innerText()).toBe(`${words.title} ${words.help}`);
    expect(await hint.locator('button').innerText()).toBe(words.action);
    await hint.locator('button').click();
    await editing.carryOut();
    expect(await page.locator('.edit-notes .only-spoken').textContent()).toBe(editWordsOf(code).copied);
    // The cursor moves to the copy, which the preview then draws over its original; the picture keeps the focus.
    const { journeys } = readModel(editing.text).file;
    const line = readModel(text).file.journeys.length === 1 ? journeys[1]?.source?.line : undefined;
    expect(await editing.preview.sent('select')).toMatchObject({ line, focus: false, version: 2 });
    expect(journeys[1]?.state?.value).toBe('improved');
  },
);

test('undo and redo go to the extension, and the card that moved back has the keyboard', async () => {
  const editing = await open();
  await editing.card('step', 'Pays').focus();
  await editing.press('Alt+ArrowLeft');
  await editing.carryOut();
  await editing.press('Control+z');
  expect(await editing.preview.sent('history')).toEqual({ type: 'history', uri: URI, step: 'undo' });
  await editing.preview.post({ type: 'model', model: modelOf(MAP, 3), sentAt: 0 });
  await editing.preview.drawn(3);
  expect(await editing.focused()).toBe('step 10');
  for (const key of ['Control+Shift+z', 'Control+y']) {
    await editing.forget();
    await editing.press(key);
    expect(await editing.preview.sent('history')).toMatchObject({ step: 'redo' });
  }
});

test('what can be changed shows a pencil under the pointer, lists and numbers do not', async () => {
  const editing = await open();
  const hover = editing.preview.page.locator('.edit-hover');
  await editing.card('step', 'Pays').hover();
  expect(await hover.locator('.icon').isVisible()).toBe(true);
  await editing.card('owner', 'Sales').hover();
  expect(await hover.isVisible()).toBe(true);
  expect(await hover.locator('.icon').isVisible()).toBe(false);
});

test('cards of another file are not changed', async () => {
  const editing = await open();
  const elsewhere = readModel('persona: Mai\n  who: Student\n').file.personas.map((persona) => ({
    ...persona,
    elsewhere: true as const,
  }));
  const given = modelOf(MAP.replace('shoes\n', 'shoes\n  for: Mai\n'), 2);
  await editing.preview.post({ type: 'model', model: { ...given, personas: elsewhere }, sentAt: 0 });
  await editing.preview.drawn(2);
  expect(await editing.preview.words()).toContain('Student');
  const cards = editing.preview.page.locator('g[data-keyword="who"][data-line], g[data-keyword="persona"][data-line]');
  expect(await cards.count()).toBe(0);
});

test('undo that finds nothing stops no later change, and is a key of the whole page', async () => {
  const editing = await open();
  await editing.press('Control+z');
  expect(await editing.preview.sent('history')).toMatchObject({ step: 'undo' });
  await editing.card('feels', 'worried').focus();
  await editing.press('Control+z');
  await editing.press('Alt+ArrowUp');
  await editing.carryOut();
  expect(editing.text).toContain('feels: 3 worried');
});

test('undo in a field is the field’s', async () => {
  const editing = await open();
  await editing.card('step', 'Pays').focus();
  await editing.press('F2');
  await editing.preview.page.keyboard.type('Other');
  await editing.press('Control+z');
  const sent = await editing.preview.page.evaluate(() => window.sentToExtension.map(({ type }) => type));
  expect(sent).not.toContain('history');
  await editing.press('Escape');
});

test('what lies over a card stays in the window', async () => {
  const editing = await open();
  const { page } = editing.preview;
  await resize(page, { width: 520, height: 500 });
  for (const words of ['Sees', 'Asks', 'Pays']) {
    await editing.card('step', words).evaluate((card) => card.scrollIntoView());
    await editing.card('step', words).focus();
    await editing.press('F2');
    for (const part of ['textarea', '.edit-field-help']) {
      const box = await page.locator(`.edit-field ${part}, ${part}`).first().boundingBox();
      expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(520);
    }
    await editing.press('Escape');
  }
});

test('a step of an opened stage keeps the keyboard there, not in the overview', async () => {
  const steps = Array.from({ length: 30 }, (_, index) => `  step: Number ${index}\n    does: Something`);
  const editing = await open(
    `journey: Long\nstage: One\n${steps.slice(0, 3).join('\n')}\nstage: Two\n${steps.slice(3).join('\n')}\n`,
  );
  const alike = editing.preview.page.locator('g[data-role="card"][data-keyword="step"][data-line="4"]');
  expect(await alike.count()).toBe(2);
  await alike.nth(1).focus();
  await editing.press('Alt+ArrowLeft');
  await editing.carryOut();
  expect(editing.text.indexOf('Number 1\n')).toBeLessThan(editing.text.indexOf('Number 0\n'));
  const moved = editing.preview.page.locator('g[data-role="card"][data-keyword="step"][data-line="2"]');
  expect(await moved.nth(1).evaluate((card) => card === document.activeElement)).toBe(true);
});
