/** Maps of a known number of steps and cards, as text. The turn changes every title, so that nothing drawn is used again. */

const STEPS_A_STAGE = 10;

const SMALL_STEP = ['    does: Opens the chat', '    thinks: Will they fit?', '    touchpoint: message-inquiry'];

const FULL_STEP = [
  '    touchpoint: message-inquiry',
  '    channel: chat LINE',
  '    does: Opens the chat on the phone',
  '    thinks: Will they fit wide feet?',
];
/** One of them in each step, so that a step has six cards and every lane is drawn. */
const IN_TURN = [
  '    pain: high Answer came the next day',
  '    idea: Size chart in the chat menu',
  '    wait: 1 d not told',
  '    metric: conversion 39 % target 45 %',
  '    evidence: survey 240 2026-05',
];

/** 40 steps with five cards each. */
export function smallMap(turn: number): string {
  return map(40, turn, () => SMALL_STEP);
}

/** 200 steps with all the usual lanes, some 1,200 cards. */
export function fullMap(turn: number): string {
  return map(200, turn, (step) => [...FULL_STEP, IN_TURN[step % IN_TURN.length] ?? '']);
}

function map(steps: number, turn: number, facts: (step: number) => readonly string[]): string {
  const lines = ['journey: A map to be drawn', '  goal: Fast pictures'];
  for (let step = 0; step < steps; step++) {
    if (step % STEPS_A_STAGE === 0) lines.push(`stage: Part ${step / STEPS_A_STAGE + 1} of turn ${turn}`);
    lines.push(`  step: Step ${step + 1} of turn ${turn}`, ...facts(step), `    feels: ${1 + ((step * 7 + turn) % 5)}`);
  }
  return `${lines.join('\n')}\n`;
}
