import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { firstJourney } from '../../src/core/edit/first-journey.js';
import type { HumanLanguage } from '../../src/core/vocabulary/vocabulary.js';
import { VsCodeServer } from './harness/vscode-server.js';
import { Workbench } from './harness/workbench.js';

/** Two languages, so that the one of a new file is not known; a name with a comma, which would separate a list. */
const FILES = {
  'people.journey': 'persona: Nguyen, Lan\n  who: Student, 20\n',
  'shop.th.journey': 'ลูกค้า น้ำ\nคือใคร นักเรียน\n',
};

interface Case {
  readonly language: HumanLanguage;
  readonly row: string;
  /** The persona that is chosen, or the row of a new one. */
  readonly persona: string | undefined;
  /** What is typed into each field: words that begin keywords, stages and snippets among them. */
  readonly words: readonly string[];
}

const CASES: readonly Case[] = [
  {
    language: 'en',
    row: 'English',
    persona: undefined,
    words: [
      'Stage hand Fern',
      'Steps on stage, 29',
      'Enjoy the stage',
      'A stage and a step',
      'raise-conversion',
      'Consideration',
      'Stage crew',
      'Chat about the journey',
      'message-inquiry',
      '2 worried',
      'high No step free stage',
      'A persona for the chat',
      'Service',
      'Journey team',
      'Pays by card at stage',
      '5 delighted',
    ],
  },
  {
    language: 'th',
    row: 'ไทย',
    persona: 'Nguyen, Lan',
    words: [
      'ขึ้นเวทีทุกระยะ',
      'เส้นทางที่สนุกทุกขั้น',
      'เพิ่มยอดขาย',
      'การพิจารณา',
      'ทีมระยะแรก',
      'ทักแชตถามขั้นต่อไป',
      'ทักแชตสอบถาม',
      '๒ กังวล',
      'มาก รอนานทุกขั้น',
      'ตอบในแชตภายในหนึ่งระยะ',
      'บริการ',
      'ทีมเส้นทาง',
      'แกะกล่องทีละขั้น',
      '๕ ประทับใจ',
    ],
  },
  {
    language: 'vi',
    row: 'Tiếng Việt',
    persona: undefined,
    words: [
      'Bước Giai',
      'Sinh viên sân khấu, 20 tuổi',
      'Thích sân khấu từng bước',
      'Đi hết hành trình một giai đoạn',
      'tăng chuyển đổi',
      'Cân nhắc',
      'Nhóm giai đoạn đầu',
      'Nhắn tin hỏi bước sau',
      'Nhắn tin hỏi',
      '2 lo lắng',
      'cao Chờ mỗi bước',
      'Trả lời trong một bước',
      'Sử dụng dịch vụ',
      'Nhóm hành trình',
      'Mở hộp từng bước',
      '5 hài lòng',
    ],
  },
];

/** The lines of a first journey with these words in their fields. */
function filled({ language, persona, words }: Case): string {
  const fields = [...words];
  const known = new Map<string, string>();
  return firstJourney(language, { personas: [], journeys: [] }, persona)
    .replace(/\n\$0$/u, '\n')
    .replace(/\$\{(\d+):[^}]*\}/gu, (_, number: string) => {
      const word = known.get(number) ?? fields.shift() ?? '';
      known.set(number, word);
      return word;
    });
}

describe.each(['node', 'browser'] as const)('a new file in the %s host', (host) => {
  let server: VsCodeServer;
  let workbench: Workbench;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'journey-first-'));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
    // As it is for most people: no setting is changed.
    const settings = { 'editor.acceptSuggestionOnEnter': 'on' };
    server = await VsCodeServer.start({ host, folder, settings });
    workbench = await Workbench.open(server);
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(({ task }) => workbench?.keepFailure(task, host));

  const rows = () => workbench.page.locator('.quick-input-list .monaco-list-row');
  const choose = async (question: string, row: string): Promise<void> => {
    await workbench.page.getByPlaceholder(question).waitFor();
    await rows().filter({ hasText: row }).first().click();
  };
  test.each(CASES)('in $language is begun, filled in and saved without a word gone astray', async (each) => {
    // With a journey in view its language would be used.
    if ((await workbench.page.locator('.tab').count()) > 0) await workbench.runCommand('View: Close All Editors');
    await workbench.startCommand('Journey: New Journey File');
    await choose('Which language is the journey written in?', each.row);
    await workbench.page.getByPlaceholder('Whose journey is it?').waitFor();
    await workbench.screenshot(`first-file-${each.language}-persona-${host}`);
    await rows()
      .filter({ hasText: each.persona ?? 'A new persona' })
      .first()
      .click();
    await workbench.editorFocused();
    await workbench.page.locator('.monaco-editor .snippet-placeholder').first().waitFor();
    await workbench.screenshot(`first-file-${each.language}-new-${host}`);
    for (const [at, word] of each.words.entries()) {
      await workbench.page.keyboard.type(word, { delay: 60 });
      if (at === 2) await workbench.screenshot(`first-file-${each.language}-typing-${host}`);
      await workbench.press('Tab');
    }
    const name = `new.${each.language}.journey`;
    await workbench.saveAs(path.join(server.folder, name));
    expect(readFileSync(path.join(server.folder, name), 'utf8')).toBe(filled(each));
    await expect.poll(() => workbench.squiggles('error').or(workbench.squiggles('warning')).count()).toBe(0);
    await workbench.screenshot(`first-file-${each.language}-filled-${host}`);
  });

  test('says nothing of the files that were begun beside each other', async () => {
    const problems = await workbench.problems();
    await workbench.screenshot(`first-file-problems-${host}`);
    expect(problems.filter((row) => row.includes('new.'))).toEqual([]);
    await workbench.hidePanel();
  });

  test('draws the last one beside its text', async () => {
    await workbench.runCommand('Journey: Open Preview to the Side');
    const preview = await workbench.drawnPreview();
    await expect.poll(() => preview.locator('#journey-preview').innerText()).toContain('Mở hộp từng bước');
    await workbench.screenshot(`first-file-preview-${host}`);
  });
});
