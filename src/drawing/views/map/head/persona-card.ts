import { addAll } from '../../../../core/util/add-all.js';
import type { Fact, Persona, Reference, TextFact } from '../../../../core/model/journey.js';
import type { KeywordId } from '../../../../core/vocabulary/keyword.js';
import { asName } from '../../../../core/util/name-case.js';
import { withoutQuotes } from '../../../../core/util/clean-text.js';
import type { Item } from '../../../kit/display-list.js';
import { graphemesOf } from '../../../kit/wrap.js';
import type { MapContext } from '../../../scene/context.js';
import { group, speakFact } from '../../../marks/groups.js';
import { titleOf } from '../../../words/title-of.js';
import { captioned, FACT_PADDING } from '../../../marks/captioned.js';
import { nextButton, nextPersona } from './next-lines-panel.js';
import { channelSign } from '../../../marks/channel-sign.js';
import { circle, icon, rect } from '../../../kit/shapes.js';
import type { Block, Box } from '../../../kit/shapes.js';
import { drawParagraph, cutLine, paragraph, wholeOf } from '../../../kit/text.js';
import { personaNamed } from '../../../scene/persona-named.js';
import { factWordsOf } from '../../../words/fact-words.js';

const PADDING = 16;
const DISC = 50;
/** Between the cards of two personas, px. */
const GAP = 8;

/**
 * Whose journey it is; at least as high as the box. Without a persona, the question for one. Further personas about whom something is
 * written have cards below, the others are named in the first.
 */
export function personaCard(context: MapContext, box: Box): Block {
  const named = context.journey.for.map((reference) => ({
    reference,
    persona: personaNamed(context.input.personas, reference.text),
  }));
  const [first, ...more] = named;
  if (!first) return questionCard(context, box);
  const told = more.flatMap(({ reference, persona }) => (persona && isTold(persona) ? [{ reference, persona }] : []));
  const others = more.filter(({ persona }) => !persona || !isTold(persona)).map(({ reference }) => reference.text);
  const card = cardOf(context, box, first.reference, first.persona ?? { title: first.reference.text }, others);
  const items = [...card.items];
  let { height } = card;
  for (const { reference, persona } of told) {
    const below = cardOf(context, { ...box, y: box.y + height + GAP, height: 0 }, reference, persona, []);
    addAll(items, below.items);
    height += GAP + below.height;
  }
  return { height, items };
}

/** Whether anything is written about a persona besides its name. */
function isTold({ who, wants, worries, goal, does, needs, pain, says, uses, countsAs }: Persona): boolean {
  return (
    countsAs !== undefined ||
    [who, wants, worries, goal, does, needs, pain, says, uses].some((facts) => facts.length > 0)
  );
}

/** A persona, or its substitute if the name is unknown. */
type Shown = Pick<Persona, 'title'> & Partial<Persona>;

/** Facts that can be clicked: not those of a persona that another file declares. */
function factsOf(persona: Shown, facts: readonly Fact[]): readonly Fact[] {
  return persona.elsewhere ? [] : facts;
}

function questionCard(context: MapContext, box: Box): Block {
  const { typography, labels } = context;
  const width = box.width - 2 * PADDING - DISC - 16;
  const question = paragraph(typography, labels.map.whoseJourney, 'name', width);
  const help = paragraph(typography, labels.map.whoseJourneyHelp, 'body', width);
  const next = nextPersona(context);
  const button = next && nextButton(context, next, width);
  const words = question.height + help.height + 4;
  const height = Math.max(box.height, 2 * PADDING + Math.max(DISC, words + (button ? button.height + 10 : 0)));
  const frame = { ...box, height };
  const x = box.x + PADDING + DISC + 16;
  const items: Item[] = [
    rect(frame, 8, { fill: 'canvas', stroke: 'lineStrong', strokeWidth: 1, dash: '5 4' }),
    ...emptyPerson(box.x + PADDING, box.y + PADDING),
    ...drawParagraph(question, x, box.y + PADDING, width, 'ink'),
    ...drawParagraph(help, x, box.y + PADDING + question.height + 4, width, 'ink2'),
  ];
  return {
    height,
    items: [
      group('persona', frame, items, { label: `${labels.map.whoseJourney} ${labels.map.whoseJourneyHelp}` }),
      ...(button ? [button.draw(x, box.y + PADDING + words + 10)] : []),
    ],
  };
}

function cardOf(context: MapContext, box: Box, reference: Reference, persona: Shown, others: readonly string[]): Block {
  const inner = box.width - 2 * PADDING;
  const head = headOf(context, box, persona, inner, others);
  const details = detailsOf(context, persona, {
    x: box.x + PADDING,
    y: box.y + PADDING + head.height + 12,
    width: inner,
  });
  const needed = PADDING + head.height + (details.height > 0 ? 12 + details.height : 0) + PADDING;
  const frame = { ...box, height: Math.max(box.height, needed) };
  const label = `${context.words.persona}: ${[persona.title, ...(persona.who ?? []).map((fact) => fact.text)].map((text) => context.prose.sentence(text)).join(' ')}`;
  const whole = group(
    'persona',
    frame,
    [rect(frame, 8, { fill: 'surface', stroke: 'line', strokeWidth: 1 }), ...head.items],
    {
      facts: [reference, ...factsOf(persona, persona.source ? [{ source: persona.source }] : [])],
      keyword: 'for',
      label,
      tooltip: head.tooltip,
    },
  );
  // Details can be focused on their own, and what can be focused contains nothing else that can.
  return { height: frame.height, items: [whole, ...head.facts, ...details.items] };
}

/** What is read out for a fact of a persona; the line too, unless it is of another file. */
function spokenOf(context: MapContext, persona: Shown, keyword: KeywordId, text: string, fact: Fact): string {
  return speakFact(context, keyword, text, persona.elsewhere ? undefined : fact);
}

/** The disc with the first letter, the name, who it is, and the channels on the right. */
function headOf(
  context: MapContext,
  box: Box,
  persona: Shown,
  inner: number,
  others: readonly string[],
): Block & { readonly tooltip: string | undefined; readonly facts: readonly Item[] } {
  const { typography, stages } = context;
  const uses = usesOf(context, persona, box, inner);
  const x = box.x + PADDING + DISC + 16;
  const width = inner - DISC - 16 - (uses.width > 0 ? uses.width + 16 : 0);
  const name = paragraph(typography, titleOf(context, persona.title), 'name', width, {
    maxLines: 2,
    plainEllipsis: true,
  });
  const letter = graphemesOf(persona.title.trim())[0] ?? '?';
  const initial = cutLine(typography, letter.toUpperCase(), 'name', DISC);
  const items: Item[] = [
    circle(box.x + PADDING + DISC / 2, box.y + PADDING + DISC / 2, DISC / 2, {
      fill: stages[1]?.colour ?? 'phaseConsider',
      stroke: 'discLine',
      strokeWidth: 1,
    }),
    ...drawParagraph(initial, box.x + PADDING, box.y + PADDING + (DISC - initial.height) / 2, DISC, 'phaseInk', {
      align: 'middle',
    }),
    ...drawParagraph(name, x, box.y + PADDING, width, 'ink'),
    ...uses.items,
  ];
  const facts: Item[] = [...uses.facts];
  let y = box.y + PADDING + name.height;
  const rank = persona.countsAs;
  if (rank) {
    const words = paragraph(typography, factWordsOf(context.language).personaRank(rank), 'meta', width);
    const frame = { x, y: y - FACT_PADDING, width, height: words.height + 2 * FACT_PADDING };
    facts.push(
      group('persona', frame, drawParagraph(words, x, y, width, 'ink2'), {
        facts: factsOf(persona, [rank]),
        keyword: 'countsAs',
        label: spokenOf(context, persona, 'countsAs', words.source, rank),
      }),
    );
    y += words.height + 2 * FACT_PADDING;
  }
  const names = context.prose.list(others);
  const named = names === '' ? undefined : paragraph(typography, `+ ${names}`, 'body', width);
  if (named) {
    items.push(...drawParagraph(named, x, y, width, 'ink2'));
    y += named.height;
  }
  for (const who of persona.who ?? []) {
    const words = paragraph(typography, who.text, 'body', width);
    const frame = { x, y: y - FACT_PADDING, width, height: words.height + 2 * FACT_PADDING };
    facts.push(
      group('persona', frame, drawParagraph(words, x, y, width, 'ink2'), {
        facts: factsOf(persona, [who]),
        keyword: 'who',
        label: spokenOf(context, persona, 'who', who.text, who),
        tooltip: words.cut ? who.text : undefined,
      }),
    );
    y += words.height + 2 * FACT_PADDING;
  }
  if ((persona.who ?? []).length > 0) y -= 2 * FACT_PADDING;
  const height = Math.max(DISC, y - box.y - PADDING, uses.height);
  return { height, items, facts, tooltip: wholeOf([name, named]) };
}

/** The channels that the persona uses as signs, at most eight, each leading to its line. */
function usesOf(
  context: MapContext,
  persona: Shown,
  box: Box,
  inner: number,
): Block & { readonly width: number; readonly facts: readonly Item[] } {
  const channels = (persona.uses ?? []).slice(0, 8);
  if (channels.length === 0) return { width: 0, height: 0, items: [], facts: [] };
  const caption = cutLine(context.typography, context.labels.map.uses, 'meta', 120);
  const signs = Math.min(channels.length, Math.max(1, Math.floor((inner * 0.4 - caption.width) / 28)));
  const width = caption.width + 8 + signs * 28 - 4;
  const left = box.x + PADDING + inner - width;
  const items: Item[] = [
    ...drawParagraph(caption, left, box.y + PADDING + (24 - caption.line) / 2, caption.width, 'ink2'),
  ];
  const facts = channels.map((channel, index): Item => {
    const x = left + caption.width + 8 + (index % signs) * 28;
    const y = box.y + PADDING + Math.floor(index / signs) * 28;
    const name = factWordsOf(context.language).channelName(channel);
    return group('persona', { x, y, width: 24, height: 24 }, channelSign(channel, x, y, 24), {
      facts: factsOf(persona, [channel]),
      keyword: 'uses',
      label: spokenOf(context, persona, 'uses', name, channel),
      tooltip: name,
    });
  });
  return { width, height: Math.ceil(channels.length / signs) * 28 - 4, items, facts };
}

/** Wants, worries, goals, habits, needs, pains and the quote; missing ones leave their width to the others. */
function detailsOf(context: MapContext, persona: Shown, place: { x: number; y: number; width: number }): Block {
  const { labels } = context;
  const parts: ((x: number, y: number, width: number) => Block)[] = [];
  const add = (caption: string, keyword: KeywordId, facts: readonly TextFact[] | undefined): void => {
    if (facts && facts.length > 0) {
      parts.push((x, y, width) =>
        captioned(context, { caption, keyword, facts, ...(persona.elsewhere ? { elsewhere: true } : {}) }, x, y, width),
      );
    }
  };
  add(labels.map.wants, 'wants', persona.wants);
  add(labels.map.worries, 'worries', persona.worries);
  const { keywords } = context.vocabulary;
  const words = factWordsOf(context.language);
  add(labels.map.goal, 'goal', persona.goal);
  add(asName(keywords.does[0]), 'does', persona.does);
  add(asName(keywords.needs[0]), 'needs', persona.needs);
  add(
    asName(keywords.pain[0]),
    'pain',
    persona.pain?.map((pain) => ({ source: pain.source, text: words.pain(pain) })),
  );
  const says = persona.says ?? [];
  if (says.length > 0) parts.push((x, y, width) => quotation(context, persona, says, x, y, width));
  // At most three beside each other, so that lines stay readable; the rest in rows below.
  const most = place.width >= Math.min(parts.length, 3) * 150 ? Math.min(parts.length, 3) : 1;
  const width = Math.floor((place.width - 24 * (most - 1)) / Math.max(1, most));
  const items: Item[] = [];
  let height = 0;
  for (let at = 0; at < parts.length; at += most) {
    const y = place.y + height + (at > 0 ? 8 : 0);
    const blocks = parts.slice(at, at + most).map((part, index) => part(place.x + index * (width + 24), y, width));
    for (const block of blocks) addAll(items, block.items);
    height = y - place.y + Math.max(...blocks.map((block) => block.height));
  }
  return { height, items };
}

function quotation(
  context: MapContext,
  persona: Shown,
  says: readonly TextFact[],
  x: number,
  y: number,
  width: number,
): Block {
  const items: Item[] = [];
  let at = y;
  for (const quote of says) {
    const words = paragraph(context.typography, `\u201c${withoutQuotes(quote.text)}\u201d`, 'quote', width - 14, {
      italic: true,
      weight: 400,
    });
    const box = { x, y: at, width, height: words.height };
    const bar = rect({ x, y: at, width: 3, height: words.height }, 1.5, { fill: 'accent' });
    items.push(
      group('persona', box, [bar, ...drawParagraph(words, x + 13, at, width - 14, 'ink')], {
        facts: factsOf(persona, [quote]),
        keyword: 'says',
        label: spokenOf(context, persona, 'says', withoutQuotes(quote.text), quote),
        tooltip: words.cut ? quote.text : undefined,
      }),
    );
    at += words.height + 4;
  }
  return { height: at - y, items };
}

/** The sign of a person without a name. */
function emptyPerson(x: number, y: number): Item[] {
  return [
    {
      shape: 'circle',
      x: x + 25,
      y: y + 25,
      radius: 24,
      fill: 'canvas',
      stroke: 'lineStrong',
      strokeWidth: 1.5,
      dash: '4 3',
    },
    icon('user-round', x + 14, y + 14, 22, 'ink2'),
  ];
}
