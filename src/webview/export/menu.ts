import { exportWordsOf } from '../../core/vocabulary/all-export-words.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import type { ExportAction } from '../../protocol/export-messages.js';
import { button, element } from '../state/dom.js';
import { Popover } from '../menus/popover.js';

const SAVED = ['svg', 'png', 'pdf', 'html'] as const;
const COPIED = ['png', 'svg', 'mermaid', 'markdown'] as const;

/** What can be exported of Mermaid's own view: Mermaid draws it, so none of our painters can. */
const OF_MERMAID: ReadonlySet<ExportAction> = new Set(['save-svg', 'copy-svg', 'copy-mermaid', 'copy-markdown']);

/** The button and panel for exporting a picture. */
export class ExportMenu {
  private readonly popover = new Popover('export', 'share-2', () => this.fill());
  private language: HumanLanguage = 'en';
  private mermaid = false;

  constructor(private readonly chosen: (action: ExportAction) => void) {}

  get root(): HTMLElement {
    return this.popover.root;
  }

  /** `mermaid`: the view is drawn by Mermaid itself. */
  update(language: HumanLanguage, mermaid: boolean): void {
    this.language = language;
    this.mermaid = mermaid;
    this.popover.setName(exportWordsOf(language).title);
  }

  private fill(): void {
    const words = exportWordsOf(this.language);
    this.popover.fill([
      this.group(
        words.saveAs,
        SAVED.map((form) => this.item(`save-${form}`, words.save[form])),
      ),
      this.group(
        words.copyAs,
        COPIED.map((form) => this.item(`copy-${form}`, words.copy[form])),
      ),
      ...(this.mermaid ? [element('p', { class: 'menu-note', text: words.mermaidIsSvgOnly })] : []),
    ]);
  }

  private group(name: string, items: readonly HTMLElement[]): HTMLElement {
    return element('fieldset', { children: [element('legend', { text: name }), ...items] });
  }

  private item(action: ExportAction, text: string): HTMLButtonElement {
    const item = button({
      class: 'menu-item',
      text,
      attributes: { 'data-name': action },
      onClick: () => {
        this.popover.close();
        this.popover.trigger.focus();
        this.chosen(action);
      },
    });
    item.disabled = this.mermaid && !OF_MERMAID.has(action);
    return item;
  }
}
