import { createHash } from 'node:crypto';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './lib/run.mjs';

export const PRESENTING_FILE = 'src/export/presenting.generated.ts';

/**
 * The script and the style with which an exported page presents itself, as a module of texts: exports have no page to take them
 * from. The script has comments around it that let a strict parser of XML read it too, and its hash is that of all of it.
 */
export async function presentingFile() {
  const [script = '', style = ''] = await Promise.all(
    ['exported-page.ts', 'present.css'].map(async (file) => {
      const { outputFiles } = await build({
        entryPoints: [path.join(root, 'src/webview/present', file)],
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'es2022',
        charset: 'ascii',
        legalComments: 'none',
        write: false,
      });
      return outputFiles[0]?.text.trim();
    }),
  );
  if (/<\/script|<!--|\]\]>/iu.test(script)) throw new Error('the script would end before its end');
  const whole = `/*<![CDATA[*/${script}/*]]>*/`;
  const hash = createHash('sha256').update(whole).digest('base64');
  return `// Made by scripts/generate-presenting.mjs from src/webview/present; do not edit.
export const PRESENT_SCRIPT =
  ${JSON.stringify(whole)};
export const PRESENT_SCRIPT_HASH = 'sha256-${hash}';
export const PRESENT_STYLE =
  ${JSON.stringify(style)};
`;
}
