import { describe, expect, test } from 'vitest';
import { toJson } from '../../../src/core/interchange/json.js';
import { readModel } from '../../../src/language/read-model.js';

const TEXT = `persona: Ploy
  who: Office worker, 29
journey: Buy shoes
  for: Ploy
stage: Decision
  step: Pays by QR code
    feels: 4 relieved
    pain: high The code expires
    cause: waiting
    idea: A longer time
    metric: conversion 39 % target at least 45 %
    channel: app, chat LINE
catalogue: channel
  channel: Dock physical, Trạm
`;

/** Every key that occurs anywhere. */
function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

describe('toJson', () => {
  const json = toJson(readModel(TEXT).file);

  test('has titles as strings, steps in their stages and scores in the feelings', () => {
    expect(json.journeys[0]).toMatchObject({
      title: 'Buy shoes',
      for: [{ text: 'Ploy' }],
      stages: [{ title: 'Decision', steps: [{ title: 'Pays by QR code', feels: [{ score: 4, text: 'relieved' }] }] }],
    });
    expect(json.personas).toEqual([
      {
        title: 'Ploy',
        does: [],
        goal: [],
        needs: [],
        pain: [],
        who: [{ text: 'Office worker, 29' }],
        wants: [],
        worries: [],
        uses: [],
        says: [],
        link: [],
        note: [],
      },
    ]);
    expect(json.catalogues[0]).toMatchObject({
      lists: 'channel',
      entries: [{ title: 'Dock', kind: 'physical', names: [{ text: 'Trạm' }] }],
    });
  });

  test('knows no place in the text', () => {
    const places = keysOf(json).filter(
      (key) => ['source', 'span', 'lastLine', 'line', 'start', 'keywordStart'].includes(key) || key.endsWith('Span'),
    );
    expect(places).toEqual([]);
  });

  test('is the same wherever the facts stand', () => {
    const moved = `// a comment\n\n${TEXT.replaceAll('\n', '\r\n\r\n').replaceAll('  ', '')}`;
    expect(toJson(readModel(moved).file)).toEqual(json);
  });

  test('always has its lists, also for an empty text', () => {
    expect(toJson(readModel('').file)).toEqual({ journeys: [], personas: [], catalogues: [] });
    const [step] = toJson(readModel('step: Alone').file).journeys[0]?.stages[0]?.steps ?? [];
    expect(step).toMatchObject({ title: 'Alone', feels: [], pain: [], goesTo: [], with: [] });
  });

  test('survives JSON as it is', () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});
