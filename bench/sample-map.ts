const STEP = [
  '  step: Asks about size in chat NUMBER',
  '    touchpoint: message-inquiry',
  '    channel: chat LINE, phone',
  '    does: Opens the chat on the phone',
  '    thinks: Will they fit wide feet?',
  '    feels: 2 worried',
  '    pain: high Answer came the next day',
  '    cause: waiting',
  '    idea: Size chart in the chat menu',
  '    effort: 2 w',
  '    wait: 1 d not told',
  '    metric: conversion 39 % target 45 %',
  '    evidence: survey 240 2026-05',
  '    note: Check with legal',
  '',
];
const STEPS_A_STAGE = 8;
const STAGES_A_JOURNEY = 12;

/** A text of about this many lines: journeys with stages and steps in which most kinds of values occur. */
export function sampleMap(lines: number): string {
  const text: string[] = [];
  for (let step = 0; text.length < lines; step++) {
    const stage = Math.floor(step / STEPS_A_STAGE);
    if (step % (STEPS_A_STAGE * STAGES_A_JOURNEY) === 0) {
      text.push(
        `persona: Ploy ${step}`,
        '  who: Office worker, 29, Bangkok',
        '  uses: social, chat, app',
        '',
        `journey: Buy shoes ${step}`,
        `  for: Ploy ${step}`,
        '  goal: Shoes that fit',
        '  objective: learn',
        '',
      );
    }
    if (step % STEPS_A_STAGE === 0) text.push(`stage: Part ${stage}`, '  owner: Marketing', '  people: 1800');
    for (const line of STEP) text.push(line.replace('NUMBER', String(step)));
  }
  return `${text.slice(0, lines).join('\n')}\n`;
}

/** The median of some numbers. */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

/** The percentile of some numbers at a share from 0 to 1. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
