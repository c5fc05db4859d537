import { describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/server/to-diagnostic.js';
import { createTestServer, HERE } from './helpers/server.js';

const server = createTestServer({ 'people.journey': 'persona: Mai\n' });
const { Problems, Index } = server.services.shared.journey;

describe('problems', () => {
  test('are those of the text that is asked about, and are not found twice', () => {
    const document = server.document('journey: A\n  for: Nobody\n');
    Index.set(HERE, document.file);
    const problems = Problems.check(HERE, document);
    expect(problems.map(({ code }) => code)).toContain('unknown-persona');
    expect(Problems.of(HERE, document)).toBe(problems);
    expect(Problems.of(HERE, server.document('journey: A\n  for: Mai\n')).map(({ code }) => code)).not.toContain(
      'unknown-persona',
    );
  });

  test('are a thousand at most, the most urgent ones', () => {
    const text = `journey: A\nstage: S\n${'  step: T\n    lasts: soon\n'.repeat(1200)}  step: U\n    feels: 9\n`;
    const problems = Problems.check(HERE, server.document(text));
    expect(problems).toHaveLength(1000);
    expect(problems.map(({ code }) => code)).toContain('emotion-out-of-range');
  });

  test('name a few related places only', () => {
    const problems = Problems.check(HERE, server.document('persona: Ploy\n'.repeat(100)));
    const doubled = problems.filter(({ code }) => code === 'duplicate-name');
    expect(doubled).toHaveLength(99);
    for (const { related } of doubled) expect(related?.length).toBeLessThanOrEqual(20);
  });
});

test('a diagnostic has code, help, severity and related places', () => {
  const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } };
  const related = [
    { message: 'there', range },
    { message: 'elsewhere', range, uri: 'file:///b.journey' },
  ];
  expect(
    toDiagnostic(
      { code: 'duplicate-name', severity: 'hint', message: 'twice', range, fixes: [], related },
      HERE,
      'vscode://journey/help?',
    ),
  ).toEqual({
    code: 'duplicate-name',
    codeDescription: { href: 'vscode://journey/help?duplicate-name' },
    message: 'twice',
    range,
    relatedInformation: [
      { message: 'there', location: { uri: HERE, range } },
      { message: 'elsewhere', location: { uri: 'file:///b.journey', range } },
    ],
    severity: 4,
    source: 'journey',
  });
});
