import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium';
import type { LangiumCoreServices, Module, PartialLangiumCoreServices } from 'langium';
import { JourneyMapGeneratedModule, JourneyMapGeneratedSharedModule } from './generated/module.js';
import { JourneyLexer } from './parsing/lexer.js';
import { JourneyValueConverter } from './parsing/value-converter.js';
import type { JourneyCoreServices } from './services.js';

/** What differs from Langium's defaults wherever the language runs; the server adds its own on top. */
export const JourneyLanguageModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  parser: {
    Lexer: (services) => new JourneyLexer(services),
    ValueConverter: () => new JourneyValueConverter(),
  },
};

/** Services for one text at a time: no files, no workspace, no connection. */
export function createJourneyCoreServices(): JourneyCoreServices {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), JourneyMapGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), JourneyMapGeneratedModule, JourneyLanguageModule);
  shared.ServiceRegistry.register(services);
  return services;
}
