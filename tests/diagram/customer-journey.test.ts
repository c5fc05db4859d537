import { describe, expect, test } from 'vitest';
import { customerJourney } from '../../src/diagram/customer-journey.js';
import { customerJourney as customerJourneyType } from '../../src/diagram/plugin.js';
import { putScene, takeScene } from '../../src/diagram/scene-registry.js';
import type { Scene } from '../../src/diagram/scene-registry.js';
import { shoes } from '../webview/helpers.js';

const scene = (width: number): Scene => ({ journey: shoes(), personas: [], language: 'en', width });

describe('which texts are ours', () => {
  const { detector } = customerJourneyType;

  test.each(['customerJourney', 'customerJourney\njourney: X', '  \n customerJourney\r\n'])('takes %j', (text) => {
    expect(detector(text)).toBe(true);
  });

  test.each(['journey', 'customerJourneyMap', 'customer-journey', 'flowchart LR\n customerJourney'])(
    'leaves %j to others',
    (text) => {
      expect(detector(text)).toBe(false);
    },
  );
});

describe('handles', () => {
  test('stand for the scene that was put', () => {
    const mine = scene(700);
    const text = putScene(mine);
    expect(text).toMatch(/^customerJourney\nhandle: \d+$/);
    expect(takeScene(text.split('\n')[1] ?? '')).toBe(mine);
  });

  test('are forgotten after some others, so that no model is kept for ever', () => {
    const [, first = ''] = putScene(scene(1)).split('\n');
    for (let count = 0; count < 8; count += 1) {
      putScene(scene(2));
    }
    expect(() => takeScene(first)).toThrow('handle');
  });

  test.each(['handle: 999999', 'handle: x', '', 'journey: X'])('must be known: %j', (body) => {
    expect(() => takeScene(body)).toThrow('handle');
  });
});

describe('journey text of a foreign page', () => {
  async function parse(text: string, frontmatterLines = 0): Promise<Scene> {
    let read: Scene | undefined;
    const definition = customerJourney({
      readScene: (body, offset) => {
        read = readLike(body, offset);
        return read;
      },
      filledBy: 'mermaid',
    });
    const { diagram } = await definition.loader();
    diagram.db.clear?.();
    diagram.db.setFrontmatterLineOffset?.(frontmatterLines);
    await diagram.parser.parse(text);
    if (!read) {
      throw new Error('nothing was read');
    }
    return read;
  }

  /** Records the width that the diagram passes on. */
  function readLike(body: string, offset: number): Scene {
    return { ...scene(offset), journey: { ...shoes(), title: body } };
  }

  test('loses its first line and keeps the rest', async () => {
    const { journey, width } = await parse('customerJourney\njourney: Shoes\nstage: One');
    expect(journey.title).toBe('journey: Shoes\nstage: One');
    expect(width).toBe(1);
  });

  test('counts blank lines and front matter before it', async () => {
    expect((await parse('\n\ncustomerJourney\njourney: Shoes', 4)).width).toBe(7);
  });

  test.each([
    ['\uFB02\u00B0\u00B0058\u00B6\u00DF', ':'],
    ['\uFB02\u00B0\u00B0123\u00B6\u00DF', '#123;'],
    ['\uFB02\u00B0A12\u00B6\u00DF', '#A12;'],
  ])('has what Mermaid made of entities put back: %j', async (given, written) => {
    expect((await parse(`customerJourney\nstep: 9${given}30`)).journey.title).toBe(`step: 9${written}30`);
  });

  test('must hold a journey, and says where it does not', async () => {
    const { diagram } = await customerJourneyType.loader();
    expect(() => diagram.parser.parse('customerJourney\n')).toThrow(
      expect.objectContaining({ hash: { loc: { first_line: 2 } } }),
    );
  });
});
