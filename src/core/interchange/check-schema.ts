import { pathOfProperty } from '../vocabulary/json-fault.js';
import type { JsonFault } from '../vocabulary/json-fault.js';
import type { SchemaDocument, SchemaNode } from './schema-node.js';

/** More faults than this help nobody: it is a different kind of file. */
const MOST_FAULTS = 50;

/**
 * Where a value does not fit the schema, in the order of the value; at most fifty faults. The schema decides how deep the walk
 * goes, so a hostile value cannot make it deep. Never throws.
 */
export function faultsAgainst(schema: SchemaDocument, value: unknown): readonly JsonFault[] {
  const check = new SchemaCheck(schema.definitions);
  check.node(
    { type: 'object', properties: schema.properties, required: schema.required, additionalProperties: false },
    value,
    '$',
  );
  return check.faults.slice(0, MOST_FAULTS);
}

class SchemaCheck {
  readonly faults: JsonFault[] = [];

  constructor(private readonly definitions: SchemaDocument['definitions']) {}

  node(schema: SchemaNode, value: unknown, path: string): void {
    if (this.faults.length >= MOST_FAULTS) return;
    const node = this.resolved(schema);
    if (node.anyOf) return this.alternatives(node.anyOf, value, path);
    const { type } = node;
    if (type !== undefined && !isOfType(value, type)) {
      return this.blame('wrong-type', path, { wanted: type, found: typeName(value) });
    }
    if (isObject(value)) return this.object(node, value, path);
    if (Array.isArray(value)) return this.array(node, value, path);
    this.scalar(node, value, path);
  }

  private object(node: SchemaNode, value: Readonly<Record<string, unknown>>, path: string): void {
    for (const key of node.required ?? []) {
      if (!Object.hasOwn(value, key)) this.blame('missing-property', path, { name: key });
    }
    for (const [key, inner] of Object.entries(value)) {
      const known = node.properties && Object.hasOwn(node.properties, key) ? node.properties[key] : undefined;
      if (known) this.node(known, inner, pathOfProperty(path, key));
      else this.blame('unknown-property', pathOfProperty(path, key), { name: key });
    }
  }

  private array(node: SchemaNode, value: readonly unknown[], path: string): void {
    const { items } = node;
    if (items) for (const [index, item] of value.entries()) this.node(items, item, `${path}[${index}]`);
  }

  private scalar(node: SchemaNode, value: unknown, path: string): void {
    const choices = node.const === undefined ? node.enum : [node.const];
    if (choices && !choices.some((choice) => choice === value)) {
      return this.blame('not-a-choice', path, { found: String(value), choices: choices.join(', ') });
    }
    if (typeof value !== 'number') return;
    const { minimum = -Infinity, maximum = Infinity } = node;
    if (value < minimum || value > maximum) {
      this.blame('out-of-range', path, {
        found: String(value),
        least: nameOf(node.minimum),
        most: nameOf(node.maximum),
      });
    }
  }

  /** Objects distinguished by `kind`: the named one shows what is wrong. */
  private alternatives(choices: readonly SchemaNode[], value: unknown, path: string): void {
    if (!isObject(value)) return this.blame('wrong-type', path, { wanted: 'object', found: typeName(value) });
    const kinds = choices.map((choice) => this.resolved(choice).properties?.['kind']?.const);
    const chosen = choices[kinds.indexOf(typeof value['kind'] === 'string' ? value['kind'] : '')];
    if (chosen) return this.node(chosen, value, path);
    if (!Object.hasOwn(value, 'kind')) return this.blame('missing-property', path, { name: 'kind' });
    this.blame('not-a-choice', pathOfProperty(path, 'kind'), {
      found: String(value['kind']),
      choices: kinds.join(', '),
    });
  }

  private resolved(schema: SchemaNode): SchemaNode {
    let node = schema;
    while (node.$ref !== undefined) node = this.definitions[node.$ref.slice('#/definitions/'.length)] ?? {};
    return node;
  }

  private blame(code: JsonFault['code'], path: string, data: JsonFault['data']): void {
    this.faults.push({ code, path, data });
  }
}

function isOfType(value: unknown, type: NonNullable<SchemaNode['type']>): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  return typeName(value) === type;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(bound: number | undefined): string {
  return bound === undefined ? '' : String(bound);
}
