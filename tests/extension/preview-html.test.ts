import { describe, expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  createNonce,
  escapeHtml,
  renderPreviewHtml,
} from '../../src/extension/preview/preview-html.js';

const PAGE = {
  cspSource: 'https://*.vscode-cdn.net',
  nonce: 'abc123',
  scriptUri: 'https://x/main.js',
  styleUri: 'https://x/main.css',
  language: 'th',
  title: 'Map',
};

describe('the policy', () => {
  test('allows one script by nonce, own styles and fonts, and no request', () => {
    expect(contentSecurityPolicy('https://own', 'N')).toBe(
      "default-src 'none'; script-src 'nonce-N'; style-src https://own 'unsafe-inline'; font-src https://own; img-src https://own data: blob:",
    );
  });

  test('stands in the page, before anything that it governs', () => {
    const html = renderPreviewHtml(PAGE);
    const policy = html.indexOf('Content-Security-Policy');
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(html.indexOf('<link'));
    expect(policy).toBeLessThan(html.indexOf('<script'));
  });

  test('names the nonce that the script has', () => {
    const html = renderPreviewHtml(PAGE);
    expect(html).toContain('<script nonce="abc123" src="https://x/main.js">');
    expect(html).toContain('nonce-abc123');
    expect(html.match(/<script/g)).toHaveLength(1);
  });
});

describe('the nonce', () => {
  test('has 128 bits and is never the same', () => {
    const nonces = new Set(Array.from({ length: 200 }, createNonce));
    expect(nonces.size).toBe(200);
    expect([...nonces].every((nonce) => /^[0-9a-f]{32}$/.test(nonce))).toBe(true);
  });
});

describe('texts in the page', () => {
  test('cannot leave their place', () => {
    const html = renderPreviewHtml({ ...PAGE, title: '</title><script>alert(1)</script>', language: '"><img src=x>' });
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img');
  });

  test('are escaped in all five characters', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#38;');
  });
});
