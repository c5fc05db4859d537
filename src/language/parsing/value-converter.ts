import type { ValueConverter, ValueType } from 'langium';

/**
 * Values stay as they are written; `core/values` reads them. Langium's own converter takes strings apart character by character.
 */
export class JourneyValueConverter implements ValueConverter {
  convert(input: string): ValueType {
    return input;
  }
}
