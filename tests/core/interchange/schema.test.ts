import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  generateSchema,
  schemaModuleText,
  schemaText,
  SCHEMA_FILE,
  SCHEMA_MODULE,
} from '../../../scripts/generate-schema.js';
import { DOCUMENT_SCHEMA } from '../../../src/core/interchange/generated/document-schema.js';
import { toJson } from '../../../src/core/interchange/json.js';
import { readJson } from '../../../src/core/interchange/read-json.js';
import type { SchemaNode } from '../../../src/core/interchange/schema-node.js';
import { readModel } from '../../../src/language/read-model.js';
import { EXAMPLE_NAMES, exampleText } from '../../helpers/examples.js';
import { documents } from '../../helpers/model-arbitrary.js';
import { editedText, randomEdits } from '../../helpers/edits-arbitrary.js';
import { cases, FAST } from '../../helpers/effort.js';

const schema: unknown = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: true });
const validate = ajv.compile(typeof schema === 'object' && schema !== null ? schema : false);

/** Through the text of a file, as everybody else gets it. */
function exported(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('the published schema', () => {
  test.skipIf(FAST)(
    'is what its generator makes; else run npm run generate',
    () => {
      const made = generateSchema(process.cwd());
      expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText(made));
      expect(readFileSync(SCHEMA_MODULE, 'utf8')).toBe(schemaModuleText(made));
    },
    30_000,
  );

  test('says nothing of places in a text', () => {
    const names = [...readFileSync(SCHEMA_FILE, 'utf8').matchAll(/"(\w*[sS]pan|source|lastLine)"/gu)];
    expect(names).toEqual([]);
  });

  test('uses no more of JSON Schema than our own reader knows', () => {
    const words = new Set<string>();
    const visit = (node: SchemaNode): void => {
      for (const key of Object.keys(node)) words.add(key);
      for (const inner of [
        ...Object.values(node.properties ?? {}),
        ...(node.anyOf ?? []),
        ...(node.items ? [node.items] : []),
      ]) {
        visit(inner);
      }
    };
    for (const node of [...Object.values(DOCUMENT_SCHEMA.properties), ...Object.values(DOCUMENT_SCHEMA.definitions)]) {
      visit(node);
    }
    expect([...words].sort()).toEqual([
      '$ref',
      'additionalProperties',
      'anyOf',
      'const',
      'enum',
      'items',
      'maximum',
      'minimum',
      'properties',
      'required',
      'type',
    ]);
  });
});

describe.each(EXAMPLE_NAMES)('the export of %s', (name) => {
  const document = toJson(readModel(exampleText(name)).file);

  test('fits the schema', () => {
    validate(exported(document));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('reads back as the same model', () => {
    expect(readJson(JSON.stringify(document))).toEqual({ document, faults: [] });
  });
});

describe('any model', () => {
  test('fits the schema and reads back as the same model', () => {
    fc.assert(
      fc.property(documents, (document) => {
        validate(exported(document));
        expect(validate.errors ?? []).toEqual([]);
        expect(readJson(JSON.stringify(document))).toEqual({ document, faults: [] });
      }),
      { numRuns: cases(100) },
    );
  });

  test('does so too when it comes from a file that was changed anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EXAMPLE_NAMES), randomEdits, (name, edits) => {
        const document = toJson(readModel(editedText(exampleText(name), edits)).file);
        validate(exported(document));
        expect(validate.errors ?? []).toEqual([]);
        expect(readJson(JSON.stringify(document)).document).toEqual(document);
      }),
      { numRuns: cases(100) },
    );
  });
});

describe('a broken document', () => {
  test('is refused by our reader exactly when ajv refuses it', () => {
    const values = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.constantFrom(-1, 0.5, 7, 1e9),
      fc.string({ maxLength: 3 }),
      fc.constantFrom([], {}, { kind: 'percent' }, { text: 'x' }),
    );
    fc.assert(
      fc.property(
        documents,
        fc.nat(),
        values,
        fc.constantFrom('replace', 'remove', 'add'),
        (document, place, value, how) => {
          const broken = exported(document);
          breakAt(broken, place, value, how);
          const fits = validate(broken);
          const reading = readJson(JSON.stringify(broken));
          const faults = reading.faults.filter(({ code }) => code !== 'pains-above');
          expect(faults.length === 0).toBe(fits);
        },
      ),
      { numRuns: cases(300) },
    );
  });
});

/** Changes one property or item somewhere in a value. */
function breakAt(root: unknown, place: number, value: unknown, how: string): void {
  const owners: object[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Object.keys(node).length > 0) owners.push(node);
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(root);
  const owner = owners[place % owners.length];
  if (!owner) return;
  const keys = Object.keys(owner);
  const key = keys[Math.floor(place / owners.length) % keys.length] ?? '';
  if (how === 'add' && !Array.isArray(owner)) Reflect.set(owner, 'more', value);
  else if (how === 'remove' && !Array.isArray(owner)) Reflect.deleteProperty(owner, key);
  else Reflect.set(owner, key, value);
}
