import { linesOfPersona, NOTHING_TAKEN } from '../core/edit/first-journey.js';
import { ideaLineBehind, nextLinesOf, personaLine } from '../core/map/layout/next-lines.js';
import type { NextLine } from '../core/map/layout/next-lines.js';
import { LANE_IDS } from '../core/map/map-input.js';
import type { Journey } from '../core/model/journey.js';
import { VIEWS } from '../protocol/preview-messages.js';
import type { FromWebview, View } from '../protocol/preview-messages.js';
import type { PreviewModel } from '../protocol/preview-request.js';
import { lanesOf, toggleLane } from './choices.js';
import type { ChoiceAction } from './choices.js';
import { choicesOf } from './state.js';
import type { State } from './state.js';

type Above = Extract<FromWebview, { type: 'insertSnippet' }>['above'];

interface ActionTargets {
  readonly choose: (choice: ChoiceAction) => void;
  readonly insert: (snippet: string, afterLine: number, above?: Above) => void;
  readonly look: (view: View) => void;
}

/** Does what a group of the picture says that it can do (`MapAction`). What this page does not know is left alone. */
export function act(action: string, state: State, targets: ActionTargets): void {
  const [, name = '', detail = ''] = /^([a-z-]+)(?::(.*))?$/u.exec(action) ?? [];
  const model = state.drawn;
  const write = (line: NextLine | undefined): void => {
    if (line) {
      targets.insert(line.snippet.join('\n'), line.afterLine);
    }
  };
  switch (name) {
    case 'open-stage':
      targets.choose({ type: 'openStage', stage: Number(detail) });
      return;
    case 'close-stage':
      targets.choose({ type: 'closeStage' });
      return;
    case 'fold':
    case 'unfold': {
      const lane = LANE_IDS.find((id) => id === detail);
      const lanes = lanesOf(choicesOf(state), model?.lanes, state.height);
      if (lane && lanes.folded.includes(lane) === (name === 'unfold')) {
        targets.choose({ type: 'lanes', lanes: toggleLane(lanes, 'folded', lane) });
      }
      return;
    }
    case 'add':
      if (model?.journey) {
        const { journey, language } = model;
        if (detail === 'persona') {
          addPersona(model, journey, targets);
        } else {
          write(nextLinesOf(journey, language).find(({ id }) => id === detail));
        }
      }
      return;
    case 'add-idea':
      if (model?.journey) {
        write(ideaLineBehind(model.journey, Number(detail), model.language));
      }
      return;
    case 'view': {
      const view = VIEWS.find((each) => each === detail);
      if (view) {
        targets.look(view);
      }
      return;
    }
    default:
  }
}

/** For a persona that is known, else for a new one, which is declared above the journey. */
function addPersona({ example, language }: PreviewModel, journey: Journey, { insert }: ActionTargets): void {
  const line = personaLine(journey, language);
  const { source } = journey;
  if (!line || !source) {
    return;
  }
  const { snippet, above } = linesOfPersona(language, example?.taken ?? NOTHING_TAKEN, example?.persona);
  insert(snippet, line.afterLine, above === undefined ? undefined : { line: source.line, snippet: above });
}
