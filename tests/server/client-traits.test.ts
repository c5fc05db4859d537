import type { InitializeParams } from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import { ClientTraits } from '../../src/server/client-traits.js';

function traits(params: Partial<InitializeParams>): ClientTraits {
  const client = new ClientTraits();
  client.read({ processId: null, rootUri: null, capabilities: {}, workspaceFolders: null, ...params });
  return client;
}

describe('the client’s language', () => {
  test.each([
    [{ initializationOptions: { files: 'disk', displayLanguage: 'th-TH' } }, 'th'],
    [{ initializationOptions: { files: 'disk', displayLanguage: 'VI' } }, 'vi'],
    [{ locale: 'vi_VN' }, 'vi'],
    [{ locale: 'fr' }, 'en'],
    [{}, 'en'],
    [{ initializationOptions: { displayLanguage: 7 } }, 'en'],
  ])('of %j is %s', (params, language) => {
    expect(traits(params).language).toBe(language);
  });
});

test('a client that says nothing of itself is taken for a plain one', () => {
  for (const initializationOptions of [undefined, null, 'disk', { files: 'cloud' }]) {
    expect(traits({ initializationOptions })).toMatchObject({
      isOurs: false,
      filesFrom: 'disk',
      takesSnippets: false,
      takesLinks: false,
    });
  }
});
