import { isLinesId } from '../../drawing/views/lines-to-add.js';
import type { LinesId } from '../../drawing/views/lines-to-add.js';
import { LANE_IDS } from '../../core/vocabulary/lanes.js';
import { VIEWS } from '../../protocol/preview-messages.js';
import type { View } from '../../protocol/preview-messages.js';
import { lanesOf, toggleLane } from '../state/choices.js';
import type { ChoiceAction } from '../state/choices.js';
import { chosenIn } from '../state/state.js';
import type { State } from '../state/shape.js';

interface ActionTargets {
  readonly choose: (choice: ChoiceAction) => void;
  readonly insert: (id: LinesId) => void;
  readonly look: (view: View) => void;
}

/** Carries out the action of a group in the picture (`MapAction`). Actions that this page does not know are ignored. */
export function act(action: string, state: State, targets: ActionTargets): void {
  const [, name = '', detail = ''] = /^([a-z-]+)(?::(.*))?$/u.exec(action) ?? [];
  const model = state.drawn;
  const write = (id: string): void => {
    if (isLinesId(id)) targets.insert(id);
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
      const lanes = lanesOf(chosenIn(state), model?.lanes, state.height);
      if (lane && lanes.folded.includes(lane) === (name === 'unfold')) {
        targets.choose({ type: 'lanes', lanes: toggleLane(lanes, 'folded', lane) });
      }
      return;
    }
    case 'add':
      write(detail === 'persona' ? detail : `next:${detail}`);
      return;
    case 'add-idea':
      write(`idea:${detail}`);
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
