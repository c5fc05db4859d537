import { env, SnippetString, Uri, window, workspace } from 'vscode';
import type { Memento } from 'vscode';
import { firstJourney, NOTHING_TAKEN } from '../../core/edit/first-journey.js';
import { newFileWordsOf } from '../../core/vocabulary/all-new-file-words.js';
import { languageOfTag } from '../../core/vocabulary/language-of-tag.js';
import { HUMAN_LANGUAGES } from '../../core/vocabulary/human-languages.generated.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { LANGUAGE_ID } from '../../protocol/names.js';
import type { NewFileFacts, NewFileParams } from '../../protocol/new-file-request.js';
import { choose } from '../tell.js';
import type { Offered } from '../tell.js';

/** What a new file is made with. */
export interface NewFileHost {
  readonly requestFacts: (params: NewFileParams) => Promise<NewFileFacts>;
  readonly log: (message: string) => void;
  /** Keeps the language that was chosen last, in VS Code's storage for extensions. */
  readonly state: Memento;
  /** Words of the questions. */
  readonly displayLanguage: HumanLanguage;
}

/** Milliseconds that an author waits for a server that does not answer; the file is then made without what the server knows. */
const PATIENCE = 10_000;
const NOTHING_KNOWN: NewFileFacts = { personas: [], taken: NOTHING_TAKEN };
const LAST_LANGUAGE = 'newFile.language';

/**
 * `journey.newFile`: an untitled journey file with a first journey to fill in, in the language of the files next to it, for one
 * of their personas or a new one. What is not known is asked; leaving a question makes no file.
 */
export async function newFile(host: NewFileHost): Promise<void> {
  const facts = await factsOf(host);
  const language = facts.language ?? languageOfEditor() ?? (await askLanguage(host));
  if (language === undefined) {
    return;
  }
  const persona = facts.personas.length === 0 ? {} : await askPersona(host, facts, language);
  if (persona === undefined) {
    return;
  }
  const document = await workspace.openTextDocument({ language: LANGUAGE_ID });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(firstJourney(language, facts.taken, persona.title)));
}

async function factsOf({ requestFacts, log }: NewFileHost): Promise<NewFileFacts> {
  const isJourney = ({ languageId }: { readonly languageId: string }): boolean => languageId === LANGUAGE_ID;
  // There is nothing to know, and the server need not start for that.
  if ((workspace.workspaceFolders ?? []).length === 0 && !workspace.textDocuments.some(isJourney)) {
    return NOTHING_KNOWN;
  }
  const near = window.activeTextEditor?.document;
  const answer = requestFacts(near && isJourney(near) ? { near: near.uri.toString() } : {}).catch((error: unknown) => {
    log(`new file: ${error instanceof Error ? error.message : String(error)}`);
    return NOTHING_KNOWN;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<NewFileFacts>((resolve) => {
    timer = setTimeout(() => resolve(NOTHING_KNOWN), PATIENCE);
  });
  const facts = await Promise.race([answer, late]);
  clearTimeout(timer);
  return facts;
}

/** An editor in Thai or Vietnamese says which language its author speaks; one in English does not. */
function languageOfEditor(): HumanLanguage | undefined {
  const spoken = languageOfTag(env.language);
  return spoken === 'en' ? undefined : spoken;
}

async function askLanguage({ state, displayLanguage }: NewFileHost): Promise<HumanLanguage | undefined> {
  const last = state.get<string>(LAST_LANGUAGE);
  const languages = [...HUMAN_LANGUAGES].sort((left, right) => Number(right === last) - Number(left === last));
  const items = languages.map((code) => {
    const { ownName, sample } = newFileWordsOf(code);
    return { label: ownName, description: sample, code };
  });
  const picked = await choose(items, { placeHolder: newFileWordsOf(displayLanguage).askLanguage });
  if (picked) {
    await state.update(LAST_LANGUAGE, picked.code);
  }
  return picked?.code;
}

/** The persona that was chosen, none for a new one, undefined if the question was left. Those of the same language come first. */
async function askPersona(
  { displayLanguage }: NewFileHost,
  { personas }: NewFileFacts,
  language: HumanLanguage,
): Promise<{ readonly title?: string } | undefined> {
  const words = newFileWordsOf(displayLanguage);
  const inOrder = personas.toSorted(
    (left, right) => Number(right.language === language) - Number(left.language === language),
  );
  const items: (Offered & { readonly title?: string })[] = [
    ...inOrder.map(({ title, uri }) => ({
      label: title,
      description: workspace.asRelativePath(Uri.parse(uri)),
      title,
    })),
    { icon: 'add', label: words.newPersona },
  ];
  const picked = await choose(items, { placeHolder: words.askPersona });
  return picked && (picked.title === undefined ? {} : { title: picked.title });
}
