import fc from 'fast-check';

const NAMES = [
  ['Mai', 'MAI', '"Mai"', ' mai '],
  ['น้ำ', 'นํ้า', 'น้ำ'.normalize('NFD')],
  ['Hồng Ân', 'hồng ân'.normalize('NFD'), '“Hồng Ân”'],
  ['LINE', 'chat LINE', 'LINE OA', 'แชต LINE', 'chat', 'แชต'],
  ['message-inquiry', 'Message to the brand', 'ทักแชต'],
  ['😊 Happy', '😊  happy'],
].flat();

/** A name that others may have in other letters, quotes or compositions. */
export const calledName = fc.constantFrom(...NAMES);
const lines = (keyword: string): fc.Arbitrary<string> => calledName.map((each) => `${keyword}: ${each}`);

/** Files that declare and use a few names in all ways. */
export const namedFile = fc
  .record({
    declared: fc.subarray(['persona', 'journey', 'touchpoint', 'channel', 'metric', 'model']),
    called: fc.array(calledName, { minLength: 6, maxLength: 6 }),
    journey: fc.tuple(
      fc.option(lines('for')),
      lines('with'),
      lines('owner'),
      fc.option(lines('improves')),
      lines('model'),
    ),
    step: fc.tuple(lines('touchpoint'), lines('channel'), lines('metric'), lines('system'), lines('with')),
    stage: calledName,
  })
  .map(({ declared, called, journey, step, stage }) => {
    const blocks = declared.map((kind, at) => {
      if (kind === 'persona') return `persona: ${called[at]}\n  id: p${called[at]}`;
      if (kind === 'journey') return '';
      const more = kind === 'model' ? `\n  stage: ${called[0]}` : `\n  id: i${called[at]}`;
      return `catalogue: ${kind}\n${kind}: ${called[at]}, ${called[0]}${more}`;
    });
    const title = declared.includes('journey') ? called[1] : 'Own';
    const state = journey[3] === null ? 'state: improved' : '';
    const uses = [
      `journey: ${title}`,
      state,
      ...journey.filter((line) => line !== null),
      `stage: ${stage}`,
      'step: A',
      ...step,
    ];
    return `${[...blocks, ...uses].join('\n')}\n`;
  });
