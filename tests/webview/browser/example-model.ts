import type { PreviewModel } from '../../../src/protocol/preview-request.js';
import { analyse } from '../../../src/language/analyse.js';
import { exampleText } from '../../helpers/examples.js';
import { URI } from '../helpers.js';

/** What the server answers for a text, as far as one file goes. */
export function modelOf(text: string, version = 1): PreviewModel {
  const { file } = analyse(text);
  const [journey] = file.journeys;
  return {
    uri: URI,
    version,
    language: file.language,
    journeys: file.journeys.map(({ title, source, lastLine }) => ({ title, firstLine: source?.line ?? 0, lastLine })),
    shown: journey ? 0 : -1,
    ...(journey ? { journey } : {}),
    personas: file.personas,
  };
}

/** The same for an example of the repository. */
export function exampleModel(name: string, version = 1): PreviewModel {
  return modelOf(exampleText(name), version);
}

/** A journey of many stages, each with four steps. */
export function longText(stages: number): string {
  const lines = ['journey: Long'];
  for (let stage = 1; stage <= stages; stage += 1) {
    lines.push(`  stage: Stage number ${stage}`);
    for (let step = 1; step <= 4; step += 1) {
      lines.push(`    step: Step ${stage}.${step}`, `      feels: ${1 + ((stage + step) % 5)}`, `      thinks: So`);
    }
  }
  return `${lines.join('\n')}\n`;
}
