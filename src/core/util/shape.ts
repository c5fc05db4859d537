/**
 * Validators of what came from another process: each says whether a value has a certain form, in every part that is used. They
 * read like the types that they stand for, and never throw.
 */
export type Shape = (value: unknown) => boolean;

export const isText: Shape = (value) => typeof value === 'string';
export const isFlag: Shape = (value) => typeof value === 'boolean';
export const isInteger: Shape = (value) => Number.isSafeInteger(value);
/** From 0. */
export const isCount: Shape = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
/** A usable number: neither `NaN` nor infinite. */
export const isNumber: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
export const isBytes: Shape = (value) => value instanceof Uint8Array;

/** One of some values. */
export function oneOf(values: readonly unknown[]): Shape {
  return (value) => values.includes(value);
}

export function arrayOf(each: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(each);
}

/** An object with any number of properties of one form. */
export function dictionaryOf(each: Shape): Shape {
  return (value) => isObject(value) && Object.values(value).every(each);
}

/** Either form. */
export function either(...shapes: readonly Shape[]): Shape {
  return (value) => shapes.some((shape) => shape(value));
}

/** The form, or undefined. */
export function maybe(shape: Shape): Shape {
  return (value) => value === undefined || shape(value);
}

/** An object with these properties; others are ignored. */
export function withParts(parts: Readonly<Record<string, Shape>>): Shape {
  const entries = Object.entries(parts);
  return (value) => {
    if (!isObject(value)) return false;
    const fields: Readonly<Record<string, unknown>> = value;
    return entries.every(([name, shape]) => shape(Object.hasOwn(fields, name) ? fields[name] : undefined));
  };
}

/** A message: its `type` says which properties it has. Anything without one of these types is not a message. */
export function byType(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value) => {
    const type = isObject(value) ? value['type'] : undefined;
    return typeof type === 'string' && Object.hasOwn(shapes, type) && shapes[type]?.(value) === true;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isPosition = withParts({ line: isCount, character: isCount });
/** A range of text, in lines and characters from 0. */
export const isRange = withParts({ start: isPosition, end: isPosition });
