import { URI } from 'langium';
import { checkConfig, unreadableConfig } from '../../core/checks/config-invalid.js';
import { readConfig } from '../../core/config/read-config.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import { toDiagnostic } from '../to-diagnostic.js';
import type { ServicesWithIndex } from './index-manager.js';

/**
 * Notes what a configuration file says, and reports what is wrong with it to the client, in the language of its editor. A deleted
 * file has no faults.
 */
export async function checkConfigFile(services: ServicesWithIndex, uri: string): Promise<void> {
  const { Client, Files, Index } = services.journey;
  const text = await Files.tryToRead(URI.parse(uri));
  const isUnreadable = text === undefined && (await Files.exists(URI.parse(uri)));
  const changed = Index.scopes.setConfig(uri, readConfig(text ?? '').config);
  const vocabulary = vocabularyOf(Client.language);
  const problems = isUnreadable ? [unreadableConfig(vocabulary)] : checkConfig(text ?? '', vocabulary);
  const diagnostics = problems.map((problem) => toDiagnostic(problem, uri, Client.helpAddress));
  await services.lsp.Connection?.sendDiagnostics({ uri, diagnostics });
  if (!changed) return;
  // Pictures are redrawn when their document is checked again.
  const { DocumentBuilder, IndexManager, WorkspaceLock } = services.workspace;
  IndexManager.affectAll();
  try {
    await WorkspaceLock.write((token) => DocumentBuilder.update([], [], token));
  } catch (error) {
    services.lsp.Connection?.console.error(String(error instanceof Error ? error.stack : error));
  }
}
