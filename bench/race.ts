/** The race against VS Code's Markdown preview: one journey of 48 steps as our text, and as Mermaid's in a Markdown page. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generateMermaidJourney } from '../src/drawing/mermaid/journey.js';
import { readModel } from '../src/language/read-model.js';
import { median, percentile } from './sample-map.js';

const STAGES = ['Awareness', 'Consideration', 'Decision', 'Service', 'Loyalty', 'Advocacy'];
const STEPS_A_STAGE = 8;

/** A participant: a file of the folder, the command that opens its preview, and what is in that page once it is drawn. */
export interface Runner {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly command: string;
  readonly picture: string;
}

const journeyText = textOfJourney();

export const OURS: Runner = {
  name: 'our map',
  file: 'race.journey',
  text: journeyText,
  command: 'Journey: Open Preview to the Side',
  picture: '#journey-preview svg',
};

export const THEIRS: Runner = {
  name: 'Markdown preview of Mermaid',
  file: 'race.md',
  text: `# Race\n\n\`\`\`mermaid\n${textOfMermaid()}\n\`\`\`\n`,
  command: 'Markdown: Open Preview to the Side',
  picture: 'svg[aria-roledescription="journey"]',
};

/** Writes both files into the folder that the editor has open. */
export async function writeRace(folder: string): Promise<void> {
  await Promise.all([OURS, THEIRS].map(({ file, text }) => writeFile(path.join(folder, file), text)));
}

/** Prints the times of a runner, in milliseconds. */
export function report({ name }: Runner, times: readonly number[]): void {
  const each = times.map((time) => time.toFixed(0)).join(' ');
  console.log(
    `${name}: median ${median(times).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms (${times.length} times: ${each})`,
  );
}

/** Prints a ratio with its target; a missed target makes the bench end with an error. */
export function judge(what: string, ratio: number, target: number): void {
  const reached = ratio <= target;
  if (!reached) process.exitCode = 1;
  console.log(`${what} ${ratio.toFixed(2)}, target at most ${target}: ${reached ? 'reached' : 'MISSED'}`);
}

function textOfJourney(): string {
  const stages = STAGES.map((stage, index) => {
    const steps = Array.from({ length: STEPS_A_STAGE }, (_, step) => index * STEPS_A_STAGE + step + 1);
    const lines = steps.map((step) => `  step: Step number ${step}\n    feels: ${1 + ((step * 7) % 5)}`);
    return `stage: ${stage}\n${lines.join('\n')}`;
  });
  return `persona: Racer\n\njourney: Forty-eight steps\n  for: Racer\n  goal: A fair race\n\n${stages.join('\n\n')}\n`;
}

function textOfMermaid(): string {
  const [journey] = readModel(journeyText).file.journeys;
  if (!journey) throw new Error('the sample has no journey');
  return generateMermaidJourney(journey, []);
}
