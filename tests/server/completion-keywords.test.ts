import { CompletionItemKind } from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import { accept, createTestServer, labels, sorted } from './helpers/server.js';

const server = createTestServer();

function offered(marked: string, from = server): readonly string[] {
  const { document, position } = from.at(marked);
  return labels(from.features.completion.complete(document, position));
}

function accepted(marked: string, label: string, how: 'insert' | 'replace' = 'insert'): string {
  const { document, position } = server.at(marked);
  const item = server.features.completion.complete(document, position).items.find((each) => each.label === label);
  if (!item) throw new Error(`${label} is not offered.`);
  return accept(document, item, how);
}

describe('keywords that may stand in a line', () => {
  test('are blocks in an empty file, in the language of the editor', () => {
    expect(offered('<|>')).toEqual(['journey', 'persona', 'catalogue']);
    expect(offered('<|>', createTestServer({}, 'th'))).toEqual(['เส้นทาง', 'ลูกค้า', 'คลังกลาง']);
    expect(offered('<|>', createTestServer({}, 'vi'))).toEqual(['hành trình', 'chân dung', 'danh mục']);
  });

  test('are those that a journey lacks first', () => {
    expect(offered('journey: A\n  goal: B\n  <|>').slice(0, 3)).toEqual(['for', 'model', 'stage']);
  });

  test('are those of the fact right above before all others', () => {
    expect(offered('journey: A\nstage: B\n  step: C\n    pain: D\n    <|>').slice(0, 3)).toEqual([
      'cause',
      'idea',
      'impact',
    ]);
    expect(offered('journey: A\nstage: B\n  step: C\n    goes to: D\n    <|>').slice(0, 2)).toEqual(['when', 'share']);
  });

  test('hold no fact of a fact without the fact', () => {
    const all = offered('journey: A\nstage: B\n  step: C\n    <|>');
    for (const keyword of ['cause', 'effort', 'answers', 'when', 'share', 'impact']) expect(all).not.toContain(keyword);
  });

  test('hold nothing a second time that may stand once', () => {
    expect(offered('journey: A\n  model: service-6\n  <|>')).not.toContain('model');
    expect(offered('journey: A\nstage: B\n  step: C\n    pain: D\n    cause: waiting\n    <|>')).not.toContain('cause');
    expect(offered('journey: A\nstage: B\n  step: C\n    pain: D\n    cause: waiting\n    pain: E\n    <|>')).toContain(
      'cause',
    );
  });

  test('hold no stage without a journey and no step without a stage', () => {
    expect(offered('persona: A\n  <|>')).not.toContain('stage');
    expect(offered('journey: A\n  <|>')).not.toContain('step');
    expect(offered('journey: A\nstage: B\n  <|>')[0]).toBe('step');
  });

  test('hold only facts of a persona in a persona', () => {
    const all = offered('persona: A\n  <|>');
    expect(all.slice(0, 3)).toEqual(['who', 'wants', 'uses']);
    expect(all).not.toContain('touchpoint');
  });

  test('are entries in a catalogue, and what an entry says below one', () => {
    expect(offered('catalogue: touchpoint\n  <|>')).toEqual(['touchpoint', 'persona', 'journey', 'catalogue']);
    expect(offered('catalogue: touchpoint\n  touchpoint: Dock\n    <|>')).toEqual(
      expect.arrayContaining(['touchpoint', 'id', 'channel', 'media', 'counts as', 'note', 'link']),
    );
    expect(offered('catalogue: model\n  model: Own\n    <|>')).toEqual(
      expect.arrayContaining(['stage', 'model', 'id']),
    );
  });

  test('hold the state of a step only where the journey really happened', () => {
    expect(offered('journey: A\n  state: actual\nstage: B\n  step: C\n    <|>')).toContain('state');
    expect(offered('journey: A\n  state: improved\nstage: B\n  step: C\n    <|>')).not.toContain('state');
  });
});

describe('what is typed', () => {
  test.each([
    ['hành trình: A\ngiai đoạn: B\n  bước: C\n    kenh<|>', 'kênh'],
    ['hành trình: A\ngiai đoạn: B\n  bước: C\n    KÊN<|>', 'kênh'],
    ['hành trình: A\ngiai đoạn: B\n  bước: C\n    diem d<|>', 'điểm đau'],
    ['เส้นทาง A\nระยะ B\n  ขั้น C\n    รูส<|>', 'รู้สึก'],
    ['เส้นทาง A\nระยะ B\n  ขั้น C\n    จุดส<|>', 'จุดสัมผัส'],
    ['hành trình: A\nmục tiêu k<|>', 'mục tiêu kinh doanh'],
    ['journey: A\nstage: B\n  step: C\n    emotion<|>', 'feels'],
    ['journey: A\nstage: B\n- ste<|>', 'step'],
  ])('%j finds %s', (marked, keyword) => {
    expect(offered(marked)[0]).toBe(keyword);
    expect(offered(marked.normalize('NFD'))[0]).toBe(keyword);
  });

  test('finds a keyword of another language when it starts one of that language only', () => {
    expect(offered('journey: A\nstage: B\nขั<|>')).toEqual(['ขั้น']);
  });

  test('is kept by the editor whatever marks the label has', () => {
    const { document, position } = server.at('hành trình: A\ngiai đoạn: B\n  bước: C\n    kenh<|>');
    expect(server.features.completion.complete(document, position)).toMatchObject({
      isIncomplete: true,
      items: [{ label: 'kênh', filterText: 'kenh' }],
    });
  });

  test('in a comment, a continuation or a conflict mark offers nothing', () => {
    for (const line of ['// fe<|>', '... fe<|>', '<<<<<<< HE<|>']) {
      expect(offered(`journey: A\nstage: B\n  step: C\n${line}`)).toEqual([]);
    }
  });
});

test('a blank that indents a line asks for nothing, one behind a keyword for its values', () => {
  const byBlank = (marked: string): number => {
    const { document, position } = server.at(marked);
    return server.features.completion.complete(document, position, true).items.length;
  };
  expect(byBlank('journey: A\n  <|>')).toBe(0);
  expect(byBlank('journey: A\n  model: <|>')).toBe(4);
});

describe('an accepted keyword', () => {
  test('has a colon where the file writes colons, and a blank', () => {
    expect(accepted('journey: A\nsta<|>', 'stage')).toBe('journey: A\nstage: ');
    expect(accepted('journey A\nsta<|>', 'stage')).toBe('journey A\nstage ');
    expect(accepted('เส้นทาง A\nระ<|>', 'ระยะ')).toBe('เส้นทาง A\nระยะ ');
  });

  test('leaves the value that stands behind it', () => {
    expect(accepted('journey: A\nsta<|>: B', 'stage')).toBe('journey: A\nstage: B');
  });

  test('replaces the whole keyword when the editor overwrites', () => {
    expect(accepted('journey: A\nsta<|>ge: B', 'stage', 'replace')).toBe('journey: A\nstage: B');
  });
});

describe('snippets', () => {
  test('stand in an empty file, filled with the words of the editor’s language', () => {
    const vietnamese = createTestServer({}, 'vi');
    const { document, position } = vietnamese.at('<|>');
    const snippets = sorted(vietnamese.features.completion.complete(document, position)).filter(
      ({ kind }) => kind === CompletionItemKind.Snippet,
    );
    expect(snippets.map(({ insertTextFormat }) => insertTextFormat)).toEqual([2, 2, 2]);
    expect(snippets[0]?.textEdit?.newText).toContain('hành trình: ');
  });

  test('are plain text for a client that cannot fill them in', () => {
    const plain = createTestServer();
    plain.services.shared.journey.Client.takesSnippets = false;
    const { document, position } = plain.at('<|>');
    const snippets = plain.features.completion
      .complete(document, position)
      .items.filter(({ kind }) => kind === CompletionItemKind.Snippet);
    expect(snippets.length).toBeGreaterThan(1);
    for (const { insertTextFormat, textEdit } of snippets) {
      expect(insertTextFormat).toBeUndefined();
      expect(textEdit?.newText).not.toContain('$');
    }
  });
});
