/**
 * How far the picture is behind its author: 250 keystrokes at each of three paces in the real VS Code, in a map of 48 steps; the
 * time from the last keystroke to the picture of the last text, in seconds. The target of half a second is meant for a quiet
 * machine.
 */
import { judge, OURS } from './race.js';
import { goBehind, measureInWindow } from './race-window.js';

const KEYS = 250;
const PACES = [10, 60, 150];
const TYPED_AT = 'Step number 24';

await measureInWindow(async (workbench) => {
  await workbench.openFile(OURS.file);
  await workbench.runCommand(OURS.command);
  const frame = await workbench.drawnPreview();
  for (const pace of PACES) {
    await workbench.focusEditor();
    await goBehind(workbench, OURS.text, TYPED_AT);
    // A card shows the beginning of a long title; a screen reader gets all of it.
    const typed = ` ${'ab'.repeat(KEYS)}`.slice(0, KEYS - 8) + ` end${pace}`.padEnd(8, 'x');
    await workbench.page.keyboard.type(typed, { delay: pace });
    const from = performance.now();
    await frame.waitForFunction(
      (end) => document.querySelector(`#journey-preview g[aria-label*="${end}"]`) !== null,
      typed.trim().split(' ').at(-1) ?? '',
    );
    judge(`${KEYS} keys, one each ${pace} ms: the last one is drawn after (s)`, (performance.now() - from) / 1000, 0.5);
    await workbench.press('Shift+Home');
    await workbench.type(`  step: ${TYPED_AT}`);
  }
});
