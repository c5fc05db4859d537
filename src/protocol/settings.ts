/** Settings of the extension with their default values; `package.json` is checked against this. */
export const SETTINGS = {
  'journey.preview.openOnStart': false,
  'journey.trace.server': 'off' as 'off' | 'messages' | 'verbose',
} as const;
