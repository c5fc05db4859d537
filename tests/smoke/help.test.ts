import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { VsCodeServer } from './harness/vscode-server.js';
import { Workbench } from './harness/workbench.js';

interface Sample {
  readonly language: string;
  readonly text: string;
  /** Typed at the end of the last line; then the list is looked at. */
  readonly typed: string;
  /** A row of the list, and words of the hover of line 1 and of the menu of fixes of the line with the fault. */
  readonly offered: string;
  readonly hover: RegExp;
  readonly fix: RegExp;
}

/** The fault is on the fifth line; the last line is open. */
const SAMPLES: readonly Sample[] = [
  {
    language: 'en',
    text: 'journey: Rent a bike\n  goal: A bike in five minutes\nstage: Use\n  step: Unlocks the bike\n    touchpont: In the app\n    ',
    typed: 'mom',
    offered: 'moment',
    hover: /journey/iu,
    fix: /touchpoint/u,
  },
  {
    language: 'th',
    text: 'เส้นทาง เช่าจักรยาน\n  เป้าหมาย ได้จักรยานในห้านาที\nระยะ ใช้งาน\n  ขั้น ปลดล็อกจักรยาน\n    จุดสัมผัสทักแชต\n    ',
    typed: 'รู้ส',
    offered: 'รู้สึก',
    hover: /เส้นทาง/u,
    fix: /จุดสัมผัส/u,
  },
  {
    language: 'vi',
    text: 'hành trình: Thuê xe đạp\n  mục tiêu: Có xe trong năm phút\ngiai đoạn: Sử dụng\n  bước: Mở khoá xe\n    điểm chạn: Trong ứng dụng\n    ',
    typed: 'cam',
    offered: 'cảm xúc',
    hover: /hành trình/u,
    fix: /điểm chạm/u,
  },
];

describe('list, hover and fixes', () => {
  let server: VsCodeServer;
  let workbench: Workbench;

  beforeAll(async () => {
    server = await VsCodeServer.start();
    for (const { language, text } of SAMPLES) writeFileSync(path.join(server.folder, fileOf(language)), text);
    workbench = await Workbench.open(server, { width: 1100, height: 700 });
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
  });

  afterEach(async ({ task }) => workbench.keepFailure(task, 'node'));

  test.each(SAMPLES)('speak $language', async ({ language, typed, offered, hover, fix }) => {
    const { page } = workbench;
    await workbench.openFile(fileOf(language));
    await workbench.focusEditor();
    // The fault is underlined once the server runs, which starts with the first journey.
    await expect.poll(() => workbench.squiggles('error').or(workbench.squiggles('warning')).count()).toBeGreaterThan(0);
    await workbench.press('Control+End');
    await workbench.type(typed);
    const list = page.locator('.suggest-widget.visible');
    await expect.poll(() => list.locator('.monaco-list-row .label-name').allInnerTexts()).toContain(offered);
    // The first row's meaning is next to it once an arrow key has moved there.
    await workbench.press('ArrowDown');
    await workbench.screenshot(`list-${language}`);
    await workbench.press('Escape');
    await workbench.goTo(1, 2);
    await workbench.press('Control+k');
    await workbench.press('Control+i');
    const words = page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
    await expect.poll(() => words.innerText()).toMatch(hover);
    await workbench.screenshot(`hover-${language}`);
    await workbench.press('Escape');
    await workbench.goTo(5, 6);
    await workbench.press('ArrowRight');
    await expect.poll(() => workbench.squiggles('error').or(workbench.squiggles('warning')).count()).toBeGreaterThan(0);
    const menu = page.locator('.action-widget').first();
    // If it were pressed again while the menu is open, the key would only close it.
    await expect
      .poll(async () => {
        if (!(await menu.isVisible())) await workbench.press('Control+.');
        return menu.innerText({ timeout: 3000 }).catch(() => '');
      })
      .toMatch(fix);
    await workbench.screenshot(`fixes-${language}`);
    await workbench.press('Escape');
  });
});

function fileOf(language: string): string {
  return `help-${language}.journey`;
}
