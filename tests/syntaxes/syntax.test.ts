import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { VOCABULARIES } from '../../src/core/vocabulary/all.js';
import { isBlockKeyword, KEYWORD_IDS } from '../../src/core/vocabulary/keyword.js';
import { HUMAN_LANGUAGES } from '../../src/core/vocabulary/human-languages.generated.js';
import { loadGrammar, renderTokens, ROOT, tokensOf } from './tokenize.js';

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

function scopes(line: string): string {
  return tokensOf(grammar, line)
    .map(({ text, scope }) => `${scope}(${text.trim()})`)
    .join(' ');
}

describe('keywords', () => {
  test('are coloured in all spellings, composed and decomposed, with and without a colon', () => {
    for (const { keywords } of VOCABULARIES) {
      for (const keyword of KEYWORD_IDS) {
        const scope = isBlockKeyword(keyword) ? 'keyword.control' : 'keyword.other';
        for (const spelling of keywords[keyword]) {
          for (const line of [
            spelling,
            `${spelling}: x`,
            `  ${spelling} x`,
            `- ${spelling.toUpperCase()}\uff1a x`,
            spelling.normalize('NFD'),
          ]) {
            expect(tokensOf(grammar, line)[0]?.scope, line).toBe(scope);
            expect(tokensOf(grammar, line)[0]?.text.trim().length, line).toBe(
              line.normalize('NFD') === line ? spelling.normalize('NFD').length : spelling.length,
            );
          }
        }
      }
    }
  });

  test.each([
    'ขั้นตอน จ่ายเงิน',
    'ทำไมแพงจัง',
    'รอบหน้า',
    'ออกแบบ',
    'stages: x',
    'feelsgood',
    'khin',
    'The step',
    '> step: x',
    'idéal',
  ])('are not found in %j', (line) => {
    expect(tokensOf(grammar, line)).toEqual([]);
  });

  test('take the longest that fits', () => {
    expect(scopes('เป้าหมายธุรกิจ เพิ่มยอดขาย')).toBe('keyword.other(เป้าหมายธุรกิจ) constant.language(เพิ่มยอดขาย)');
    expect(scopes('mục tiêu kinh doanh: giữ khách')).toBe(
      'keyword.other(mục tiêu kinh doanh) punctuation.separator.key-value(:) constant.language(giữ khách)',
    );
    expect(scopes('mục tiêu: vui')).toBe('keyword.other(mục tiêu) punctuation.separator.key-value(:) meta.value(vui)');
  });

  test.each([
    '- step: Pays',
    '• step: Pays',
    '1. step: Pays',
    '๑) step: Pays',
    '\u00a0\u3000\tstep: Pays',
    '\ufeffstep: Pays',
  ])('stand behind dress: %j', (line) => {
    expect(scopes(line)).toBe(
      'keyword.control(step) punctuation.separator.key-value(:) entity.name.function.step(Pays)',
    );
  });

  test('may have SARA AM and SARA AE typed as two letters', () => {
    expect(scopes('ท\u0e4d\u0e32 วิ่ง')).toBe('keyword.other(ท\u0e4d\u0e32) meta.value(วิ่ง)');
    expect(scopes('เเถว ก - ข')).toBe('keyword.other(เเถว) meta.value(ก - ข)');
  });
});

describe('values', () => {
  test.each([
    ['feels: 4 curious', 'constant.numeric(4) meta.value(curious)'],
    ['feels: 😄 at last', 'constant.numeric(😄) meta.value(at last)'],
    ['feels: worried', 'meta.value(worried)'],
    ['รู้สึก ๒ ลังเล', 'constant.numeric(๒) meta.value(ลังเล)'],
    ['pain: high No reply', 'constant.language(high) meta.value(No reply)'],
    ['pain: highly praised', 'meta.value(highly praised)'],
    ['wait: 1 d not told', 'constant.numeric(1) keyword.other.unit(d) constant.language(not told)'],
    ['รอ ๑ วัน ไม่แจ้ง', 'constant.numeric(๑) keyword.other.unit(วัน) constant.language(ไม่แจ้ง)'],
    [
      'channel: social TikTok, phone',
      'support.constant.channel(social) meta.value(TikTok,) support.constant.channel(phone)',
    ],
    ['touchpoint: qr-payment', 'support.constant.touchpoint(qr-payment)'],
    ['điểm chạm: Trang chủ', 'support.constant.touchpoint(Trang chủ)'],
    ['goes to: end', 'constant.language(end)'],
    ['goes to: end of ride', 'variable.other.reference(end of ride)'],
    ['for: Ploy, Ngọc', 'variable.other.reference(Ploy, Ngọc)'],
    ['lasts: 20-40 min', 'constant.numeric(20) meta.value(-) constant.numeric(40) keyword.other.unit(min)'],
    ['updated: 2026-11-22', 'constant.numeric.date(2026-11-22)'],
    [
      'evidence: survey 240 2026-05 by post',
      'constant.language(survey) constant.numeric(240) constant.numeric.date(2026-05) meta.value(by post)',
    ],
    ['effort: 2 w', 'constant.numeric(2) keyword.other.unit(w)'],
    ['note: 3 d is too long', 'meta.value(3 d is too long)'],
  ])('%s', (line, expected) => {
    const values = tokensOf(grammar, line).filter(
      ({ scope }) => scope !== 'keyword.other' && scope !== 'punctuation.separator.key-value',
    );
    expect(values.map(({ text, scope }) => `${scope}(${text.trim()})`).join(' ')).toBe(expected);
  });

  test('of metrics show name, numbers, units and bounds', () => {
    expect(scopes('metric: conversion 39 % target at least 45 %')).toBe(
      'keyword.other(metric) punctuation.separator.key-value(:) support.constant.metric(conversion) constant.numeric(39) keyword.other.unit(%)' +
        ' constant.language(target) constant.language(at least) constant.numeric(45) keyword.other.unit(%)',
    );
  });
});

describe('other lines', () => {
  test('are comments, continuations and marks of git', () => {
    expect(scopes('  // step: x')).toBe('punctuation.definition.comment(//) comment.line.double-slash(step: x)');
    expect(scopes('  ... and more')).toBe('keyword.operator.continuation(...) meta.value(and more)');
    expect(scopes('| and more')).toBe('keyword.operator.continuation(|) meta.value(and more)');
    for (const mark of ['<<<<<<< HEAD', '=======', '>>>>>>> branch', '||||||| base']) {
      expect(scopes(mark)).toBe(`invalid.illegal.conflict-mark(${mark})`);
    }
  });

  test('take time in the order of their length', () => {
    const result = grammar.tokenizeLine(`pain: ${'very high fares and so on '.repeat(4000)}`, null);
    expect(result.tokens.length).toBeGreaterThan(2);
  }, 2000);
});

describe.each(HUMAN_LANGUAGES)('the example in %s', (language) => {
  test('is coloured as before', async () => {
    const text = readFileSync(path.join(ROOT, `tests/syntaxes/sample.${language}.journey`), 'utf8');
    await expect(renderTokens(grammar, text)).toMatchFileSnapshot(`sample.${language}.tokens`);
  });
});
