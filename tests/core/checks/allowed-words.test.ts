import { describe, expect, test } from 'vitest';
import { NO_WORKSPACE } from '../../../src/core/references/workspace-names.js';
import type { DiagnosticCode } from '../../../src/core/vocabulary/messages.js';
import { analyse } from '../../../src/language/analyse.js';
import { createTestServer } from '../../server/helpers/server.js';

const EN = 'persona: Ploy\njourney: A\n  for: Ploy\nstage: B\n  step: C\n    ';
const TH = 'ลูกค้า พลอย\nเส้นทาง ก\n  ของ พลอย\nระยะ ข\n  ขั้น ค\n    ';
const VI = 'chân dung: Ngọc\nhành trình: A\n  của: Ngọc\ngiai đoạn: B\n  bước: C\n    ';

function messageOf(text: string, code: DiagnosticCode): string {
  return analyse(text, NO_WORKSPACE).problems.find((problem) => problem.code === code)?.message ?? '';
}

const CASES: readonly (readonly [code: DiagnosticCode, text: string, ...says: readonly string[]])[] = [
  // all words when they are few
  ['choice-unknown', `${EN}media: zzqq`, '“owned”, “paid”, “earned” or “partner”'],
  ['choice-unknown', `${TH}สื่อ ฮฮฮ`, '“ของแบรนด์” “จ่ายเงิน” “ได้มาเอง” หรือ “พันธมิตร”'],
  ['choice-unknown', `${VI}truyền thông: zzqq`, '“sở hữu”, “trả phí”, “lan truyền” hoặc “đối tác”'],
  ['choice-unknown', 'journey: A\n  state: zzqq', '“current”, “improved” or “actual”'],
  ['choice-unknown', `${EN}state: zzqq`, '“done”, “missing”, “failing”, “unplanned” or “optional”'],
  ['choice-unknown', `${EN}media: zzqq`, '“owned”, “paid”, “earned” or “partner”'],
  ['choice-unknown', 'persona: A\n  value: zzqq', '“high”, “medium” or “low”'],
  ['choice-unknown', 'journey: A\n  model: zzqq', '“service-6”', '“custom”'],
  ['choice-unknown', 'journey: A\nstage: B\n  counts as: zzqq', '“aware”', '“advocate”'],
  ['choice-unknown', 'catalogue: zzqq', '“touchpoint”, “channel”, “metric” or “model”'],
  ['choice-unknown', `${EN}media: ownd`, 'Did you mean “owned”?', '“partner”'],
  // the nearest of many, else some of them, and where the others are
  ['channel-unknown', `${EN}channel: websit`, 'Did you mean “Website”?', 'list all 20'],
  ['channel-unknown', `${EN}channel: zzqq`, 'For example “Website”', 'list all 20'],
  ['channel-unknown', `${TH}ช่องทาง ฮฮฮ`, 'เช่น “เว็บไซต์”', 'ทั้งหมด 20'],
  ['channel-unknown', `${VI}kênh: zzqq`, 'Ví dụ “Trang web”', 'đủ 20'],
  // names of the file
  ['unknown-persona', 'persona: Ploy\njourney: A\n  for: Zed', '“Zed”', 'Possible: “Ploy”'],
  ['unknown-persona', 'persona: Ploy\npersona: Mai\njourney: A\n  for: Zed', '“Ploy” or “Mai”'],
  ['unknown-persona', 'ลูกค้า พลอย\nเส้นทาง ก\n  ของ ฮฮฮ', 'เลือกได้จาก “พลอย”'],
  ['dead-end-reference', `${EN}goes to: Zed`, 'Possible: “B” or “C”'],
  ['dead-end-reference', `${VI}đi tới: Zed`, 'Có thể là “B” hoặc “C”'],
  ['unknown-reference', `${EN}pain: Slow\n    idea: I\n      answers: Zed`, 'Possible: “Slow”'],
  ['unknown-reference', 'journey: A\njourney: B\n  improves: Zed', '“A” or “B”'],
  ['stage-not-in-model', 'journey: A\n  model: advocacy-5\nstage: Zzqq', '“Awareness”', '“Advocacy”'],
  ['unit-unknown', `${EN}metric: conversion 3 zz`, '“%”', '“min”', '“THB”'],
  ['unknown-keyword', `${EN}zzqq: x`, '“step”, “stage”, “does”, “thinks” or “feels”'],
  ['unknown-keyword', `${TH}ฮฮฮฮ`, '“ขั้น” “ระยะ” “ทำ” “คิด” หรือ “รู้สึก”'],
  ['unknown-keyword', 'persona: A\n  zzqq: x', '“who”, “wants”'],
  // however far up the line is that opens the part
  ['unknown-keyword', `${EN}${'does: x\n    '.repeat(150)}zzqq: x`, '“step”, “stage”, “does”, “thinks” or “feels”'],
  ['unknown-keyword', `persona: A\n${'  // x\n'.repeat(150)}  zzqq: x`, '“who”, “wants”'],
  ['keyword-wrong-place', 'persona: A\n  media: owned', 'it belongs to “journey”, “stage”, “step” or “catalogue”'],
  ['keyword-wrong-place', `${TH}คือใคร ใคร`, 'เป็นของ “ลูกค้า”'],
  ['keyword-wrong-place', `${VI}là ai: ai đó`, 'thuộc “chân dung”'],
  // where something is that cannot be reached
  ['dead-end-reference', `journey: Other\nstage: O\n  step: Zed\n${EN}goes to: Zed`, '“Zed” is in “Other”'],
  [
    'unknown-reference',
    `journey: Other\n  pain: Zed\n${EN}idea: I\n      answers: Zed`,
    '“Zed” is in the journey “Other”',
  ],
];

describe('a message names what is allowed', () => {
  test.each(CASES.map(([code, text, ...says]) => ({ code, text, says })))('$code of $text', ({ code, text, says }) => {
    for (const form of ['NFC', 'NFD'] as const) {
      const message = messageOf(text.normalize(form), code).normalize('NFC');
      for (const each of says) expect(message).toContain(each);
    }
  });

  test('and no names where none are known', () => {
    expect(messageOf('journey: A\n  for: Zed', 'unknown-persona')).toBe(
      'There is no persona “Zed” in this workspace; “for” must name one.',
    );
  });
});

describe('a message says where a name is that cannot be seen from here', () => {
  const server = createTestServer({
    'a/own.journey': 'persona: Mai\n',
    'b/team.journey': 'persona: Lan\n  id: lan\njourney: Base\n',
  });
  const { Index, Problems } = server.services.shared.journey;
  Index.scopes.addConfig('file:///ws/a/journey.config.json');
  Index.forgetScopes();

  test.each<readonly [string, DiagnosticCode, string]>([
    [
      'journey: A\n  for: Lan',
      'unknown-persona',
      '“Lan” is declared in ../b/team.journey, which does not share a journey.config.json',
    ],
    ['journey: A\n  for: lan', 'unknown-persona', '../b/team.journey'],
    ['เส้นทาง ก\n  ของ Lan', 'unknown-persona', '“Lan” อยู่ใน ../b/team.journey'],
    ['hành trình: A\n  của: Lan', 'unknown-persona', '“Lan” được đặt trong ../b/team.journey'],
    ['journey: A\n  improves: Base', 'unknown-reference', '“Base” is declared in ../b/team.journey'],
  ])('%j', (text, code, says) => {
    const uri = 'file:///ws/a/here.journey';
    const document = server.document(text, uri);
    Index.set(uri, document.file);
    const message = Problems.of(uri, document).find((problem) => problem.code === code)?.message;
    expect(message).toContain(says);
  });

  test('and says nothing of a file that is seen, or of nobody', () => {
    const uri = 'file:///ws/a/here.journey';
    const messages = ['journey: A\n  for: Mai', 'journey: A\n  for: Zed'].map((text) => {
      const document = server.document(text, uri);
      Index.set(uri, document.file);
      return Problems.of(uri, document).find(({ code }) => code === 'unknown-persona')?.message ?? '';
    });
    expect(messages[0]).toBe('');
    expect(messages[1]).not.toContain('declared in');
  });
});
