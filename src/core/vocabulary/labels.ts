/** The words that picture, preview, outline and command line show, besides messages. Plain strings, or functions of what they name. */
export interface Labels {
  /** Lane heads of the map. */
  readonly lanes: {
    readonly scenario: string;
    readonly goal: string;
    readonly expects: string;
    readonly doneWhen: string;
    readonly objective: string;
    readonly lasts: string;
    readonly howOften: string;
    readonly doneBy: string;
    readonly for: string;
    readonly with: string;
    readonly steps: string;
    readonly pictures: string;
    readonly does: string;
    readonly thinks: string;
    readonly says: string;
    readonly touchpoints: string;
    readonly feels: string;
    readonly pains: string;
    readonly gains: string;
    readonly waits: string;
    readonly metrics: string;
    readonly owner: string;
    readonly staff: string;
    readonly behind: string;
    readonly system: string;
    readonly needs: string;
    readonly notes: string;
  };
  readonly map: {
    readonly goal: string;
    readonly scenario: string;
    readonly wants: string;
    readonly worries: string;
    readonly uses: string;
    readonly updated: (date: string) => string;
    readonly people: string;
    readonly lowest: string;
    readonly highest: string;
    readonly noValue: string;
    readonly noIdeaYet: string;
    readonly noOwner: string;
    readonly told: string;
    readonly notTold: string;
    readonly toldUnknown: string;
    readonly lineOfInteraction: string;
    readonly lineOfVisibility: string;
    readonly whoseJourney: string;
    readonly whoseJourneyHelp: string;
    readonly untitled: string;
    readonly wholeStage: string;
    readonly wholeJourney: string;
    readonly legend: string;
    readonly legendScale: string;
    readonly digital: string;
    readonly physical: string;
    readonly momentOfTruth: string;
    readonly valueMissing: string;
    readonly severity: string;
    readonly painWithoutIdea: string;
    readonly waitNotTold: string;
    readonly handOff: string;
    readonly outOf: (text: string) => string;
  };
  /** Spoken text of a card for screen readers; step and feeling without a full stop, the line with one. */
  readonly spoken: {
    readonly step: (place: { step: number; steps: number; stage: string; title: string }) => string;
    readonly feels: (score: string) => string;
    readonly line: (line: number) => string;
  };
  readonly preview: {
    readonly emptyFile: string;
    readonly emptyFileHelp: string;
    readonly insertExample: string;
    readonly noSteps: string;
    readonly noStepsHelp: string;
    readonly addFirstStep: string;
    readonly noJourney: string;
    readonly noJourneyHelp: string;
    readonly goToLine: (line: number) => string;
    readonly line: (line: number) => string;
    /** The picture is older than its text; with the time of day until which it was current. */
    readonly lastGood: (time: string) => string;
    /** The line that must be readable before the picture changes again. */
    readonly followsAgain: (line: number) => string;
    readonly conflict: string;
    readonly more: (count: number) => string;
    readonly errorsAndWarnings: (counts: { errors: number; warnings: number }) => string;
    readonly atCursor: (place: { keyword: string; step: number; line: number }) => string;
    /** The same when the line belongs to no step. */
    readonly cursorLine: (place: { keyword: string; line: number }) => string;
    readonly summary: (counts: { stages: number; steps: number }) => string;
    readonly pickJourney: string;
    /** The button of a narrow preview that shows what its one-line header leaves out. */
    readonly header: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly drawingFailed: string;
    readonly restart: string;
    readonly serverStopped: string;
    /** The file was deleted while its preview is open. */
    readonly gone: string;
  };
  /** A journey block in a Markdown page. */
  readonly fence: { readonly empty: string; readonly noJourney: string };
  /** Words of the editor around the preview. */
  readonly extension: {
    readonly journeys: (count: number) => string;
    readonly noProblems: string;
    readonly showOutput: string;
  };
  readonly commandLine: {
    readonly summary: (counts: { files: number; errors: number; warnings: number }) => string;
    readonly noJourneys: string;
  };
}
