import path from 'node:path';
import {
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  LiteralType,
  SchemaGenerator,
  UnionType,
} from 'ts-json-schema-generator';
import type { BaseType, CompletedConfig, MutableParser, SubNodeParser } from 'ts-json-schema-generator';
import { isPlace } from '../src/core/interchange/json.js';

type Json = Record<string, unknown>;
type Program = ReturnType<typeof createProgram>;
type Node = Parameters<SubNodeParser['supportsNode']>[0];

/** Path of the published schema, from the root of the project. */
export const SCHEMA_FILE = 'schemas/journey.schema.json';
/** The same as a module, for the reader in the core, which reads no files. */
export const SCHEMA_MODULE = 'src/core/interchange/generated/document-schema.ts';

/** The parts of a file that are exchanged, without its faults and its language. */
const PARTS = ['journeys', 'personas', 'catalogues'] as const;

/**
 * The JSON Schema (draft-07) of the model as it is exchanged: made from the types of the model, whose comments become
 * descriptions, without anything about places in a text. `root` is the folder of the project.
 */
export function generateSchema(root: string): Json {
  const config: CompletedConfig = {
    ...DEFAULT_CONFIG,
    path: path.join(root, 'src/core/model/journey.ts'),
    tsconfig: path.join(root, 'src/core/tsconfig.json'),
    type: 'JourneyFile',
    topRef: false,
    // A type without a name of its own is inlined, so every definition has the name of a type.
    skipTypeCheck: true,
  };
  const program = createProgram(config);
  const parser = createParser(program, config, (chain: MutableParser) => {
    chain.addNodeParser(new KeysParser(program.getTypeChecker()));
  });
  const schema = new SchemaGenerator(program, parser, createFormatter(config), config).createSchema('JourneyFile');
  // `ChoiceFact<Media>` is a poor name for a reference inside a URI.
  const text = JSON.stringify(schema).replaceAll(/(\w+)(?:<|%3C)(\w+)(?:>|%3E)/gu, '$1Of$2');
  return documentOf(withoutPlaces(JSON.parse(text)));
}

/** The schema as the text of its file. */
export function schemaText(schema: Json): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** The schema as the text of a module, without what only people read. */
export function schemaModuleText(schema: Json): string {
  const lines = Object.entries(recordOf(schema['definitions'])).map(([name, node]) => `    ${name}: ${literal(node)},`);
  return [
    '// Made from the types of the model by scripts/generate-schema.ts; npm run generate writes it anew.',
    "import type { SchemaDocument } from '../schema-node.js';",
    '',
    'export const DOCUMENT_SCHEMA: SchemaDocument = {',
    `  properties: ${literal(schema['properties'])},`,
    `  required: ${literal(schema['required'])},`,
    '  definitions: {',
    ...lines,
    '  },',
    '};',
    '',
  ].join('\n');
}

/**
 * A value as code: no quotes around names, single quotes around texts. No text of the schema contains a quote once words are left
 * out.
 */
function literal(value: unknown): string {
  return JSON.stringify(withoutWords(value))
    .replaceAll(/"([A-Za-z$]\w*)":/gu, '$1: ')
    .replaceAll('"', "'")
    .replaceAll(',', ', ');
}

/** `keyof typeof TABLE` as the compiler sees it; the generator itself would follow the table's values, which are calls. */
class KeysParser implements SubNodeParser {
  constructor(private readonly checker: ReturnType<Program['getTypeChecker']>) {}

  supportsNode(node: Node): boolean {
    return node.getText().startsWith('keyof typeof ');
  }

  createType(node: Node): BaseType {
    const type = this.checker.getTypeAtLocation(node);
    const members = type.isUnion() ? type.types : [type];
    return new UnionType(
      members.flatMap((member) => (member.isStringLiteral() ? [new LiteralType(member.value)] : [])),
    );
  }
}

function documentOf(schema: Json): Json {
  const properties = recordOf(schema['properties']);
  const definitions = recordOf(schema['definitions']);
  const kept = Object.fromEntries(PARTS.map((part) => [part, properties[part]]));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Customer journeys',
    description:
      'What `journey export --to json` writes: the journeys, personas and catalogues of one `.journey` file.',
    type: 'object',
    properties: kept,
    required: PARTS,
    additionalProperties: false,
    definitions: reachable(definitions, kept),
  };
}

/** The definitions that are used, in alphabetical order. */
function reachable(definitions: Json, from: unknown): Json {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/definitions\/([^"]+)"/gu)) {
      if (found.has(name)) continue;
      found.add(name);
      visit(definitions[name]);
    }
  };
  visit(from);
  return Object.fromEntries([...found].sort().map((name) => [name, definitions[name]]));
}

function withoutPlaces(value: unknown): Json {
  return recordOf(
    mapObjects(value, (object) => {
      const { properties, required } = object;
      if (properties === undefined) return object;
      return {
        ...object,
        properties: Object.fromEntries(Object.entries(recordOf(properties)).filter(([key]) => !isPlace(key))),
        ...(Array.isArray(required)
          ? { required: required.filter((key: unknown) => typeof key !== 'string' || !isPlace(key)) }
          : {}),
      };
    }),
  );
}

function withoutWords(value: unknown): unknown {
  return mapObjects(value, (object) => {
    if (typeof object['description'] !== 'string') return object;
    const { description: _, ...rest } = object;
    return rest;
  });
}

/** A copy in which every object is what `change` makes of it, the inner ones first. */
function mapObjects(value: unknown, change: (object: Json) => Json): unknown {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapObjects(inner, change)])));
}

function recordOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
