/** What the controls of the preview are called: lanes, filter, search, table, zoom, pin. Numbers come as they are shown. */
export interface ControlWords {
  /** Names of the toolbar and of groups in it, for screen readers. */
  readonly toolbar: string;
  readonly views: string;
  readonly zoom: string;
  /** The picture's landmark in the page. */
  readonly picture: string;
  readonly problems: string;
  readonly close: string;
  readonly lanes: LaneControlWords;
  readonly detail: DetailWords;
  readonly filter: FilterWords;
  readonly search: SearchWords;
  readonly table: TableWords;
  /** The button that shows how far the picture is enlarged, and what it does. */
  readonly zoomReset: (percent: string) => string;
  readonly present: PresentWords;
  readonly pin: string;
  readonly unpin: string;
  /** The preview stays with its file. */
  readonly pinned: string;
}

interface LaneControlWords {
  readonly name: string;
  readonly own: string;
  readonly show: (lane: string) => string;
  readonly fold: (lane: string) => string;
  readonly unfold: (lane: string) => string;
  readonly moveUp: (lane: string) => string;
  readonly moveDown: (lane: string) => string;
  /** Resets every choice of lanes, their order and detail (L4). */
  readonly usual: string;
}

/** How much a map shows of each step (Q1 to Q3). */
interface DetailWords {
  readonly name: string;
  readonly automatic: string;
  readonly full: string;
  readonly compact: string;
  readonly overview: string;
}

interface FilterWords {
  readonly name: string;
  readonly persona: string;
  readonly channel: string;
  readonly owner: string;
  readonly severity: string;
  /** How far ideas have come. */
  readonly ideas: string;
  /** One category of a filter with what it lets through: "Channel is Phone or Chat". */
  readonly is: (condition: { category: string; values: readonly string[] }) => string;
  /** Conditions that must all hold. */
  readonly and: (conditions: readonly string[]) => string;
  readonly clear: string;
  readonly hidden: (steps: number) => string;
  readonly nothingFits: string;
  readonly nothingToFilter: string;
}

/** Stepping through a picture in a meeting. */
interface PresentWords {
  readonly open: string;
  /** Of the window in which a journey is presented. */
  readonly name: (journey: string) => string;
  readonly place: (place: { at: string; of: string; title: string }) => string;
  readonly next: string;
  readonly previous: string;
  readonly leave: string;
  /** Scrolls to the rest of a stage that is higher than the window. */
  readonly below: string;
  /** Why a view cannot be presented: it has no stages, or the journey has none. */
  readonly notByStage: (views: { view: string; map: string }) => string;
  readonly noStage: string;
}

interface SearchWords {
  readonly name: string;
  readonly next: string;
  readonly previous: string;
  readonly place: (place: { at: number; of: number }) => string;
  readonly nothing: string;
}

interface TableWords {
  readonly name: string;
  readonly show: string;
  readonly hide: string;
  readonly stage: (stage: number) => string;
  readonly step: (step: number) => string;
  readonly journey: string;
  readonly empty: string;
  /** Heads of the figures table: the figure, and what it says and is based on. */
  readonly figure: string;
  readonly meaning: string;
  /** Heads of a compared journey: what happened to a step, what its plan is called, and how figures differ. */
  readonly change: string;
  readonly plan: string;
  readonly difference: string;
  /** What a plan says if something else happened. */
  readonly planned: (text: string) => string;
}
