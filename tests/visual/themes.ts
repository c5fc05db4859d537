/** Themes that come with VS Code, as its page tells them to ours: the class of the body, and colours as properties. */
export interface Theme {
  readonly bodyClass: string;
  readonly colours: Readonly<Record<string, string>>;
}

/** The page's own controls in the font that we ship, so that no system's font comes into a picture. */
const FONTS = { '--vscode-font-family': "'Noto Sans', 'Noto Sans Thai'", '--vscode-font-size': '13px' };

export const THEMES = {
  light: theme('vscode-light', {
    'editor-background': '#FFFFFF',
    'editor-foreground': '#3B3B3B',
    'sideBar-background': '#F8F8F8',
    'editorWidget-background': '#F8F8F8',
    'panel-border': '#E5E5E5',
    descriptionForeground: '#3B3B3B',
    'textLink-foreground': '#005FB8',
    'textLink-activeForeground': '#005FB8',
    'list-inactiveSelectionBackground': '#E4E6F1',
    focusBorder: '#005FB8',
    errorForeground: '#F85149',
    foreground: '#3B3B3B',
    'button-background': '#005FB8',
    'button-foreground': '#FFFFFF',
    'dropdown-background': '#FFFFFF',
    'dropdown-foreground': '#3B3B3B',
    'dropdown-border': '#CECECE',
    'input-background': '#FFFFFF',
    'input-foreground': '#3B3B3B',
  }),
  dark: theme('vscode-dark', {
    'editor-background': '#1F1F1F',
    'editor-foreground': '#CCCCCC',
    'sideBar-background': '#181818',
    'editorWidget-background': '#202020',
    'panel-border': '#2B2B2B',
    descriptionForeground: '#9D9D9D',
    'textLink-foreground': '#4DAAFC',
    'textLink-activeForeground': '#4DAAFC',
    'list-inactiveSelectionBackground': '#37373D',
    focusBorder: '#0078D4',
    errorForeground: '#F85149',
    foreground: '#CCCCCC',
    'button-background': '#0078D4',
    'button-foreground': '#FFFFFF',
    'dropdown-background': '#313131',
    'dropdown-foreground': '#CCCCCC',
    'dropdown-border': '#3C3C3C',
    'input-background': '#313131',
    'input-foreground': '#CCCCCC',
  }),
  'high-contrast': theme('vscode-high-contrast', {
    'editor-background': '#000000',
    'editor-foreground': '#FFFFFF',
    'sideBar-background': '#000000',
    'editorWidget-background': '#0C141F',
    'panel-border': '#6FC3DF',
    contrastBorder: '#6FC3DF',
    contrastActiveBorder: '#F38518',
    descriptionForeground: '#FFFFFF',
    'textLink-foreground': '#21A6FF',
    'textLink-activeForeground': '#21A6FF',
    focusBorder: '#F38518',
    errorForeground: '#F48771',
    foreground: '#FFFFFF',
    'button-background': '#000000',
    'button-foreground': '#FFFFFF',
    'button-border': '#6FC3DF',
    'dropdown-background': '#000000',
    'dropdown-foreground': '#FFFFFF',
    'dropdown-border': '#6FC3DF',
    'input-background': '#000000',
    'input-foreground': '#FFFFFF',
  }),
  'high-contrast-light': theme('vscode-high-contrast-light', {
    'editor-background': '#FFFFFF',
    'editor-foreground': '#292929',
    'sideBar-background': '#FFFFFF',
    'editorWidget-background': '#FFFFFF',
    'panel-border': '#0F4A85',
    contrastBorder: '#0F4A85',
    contrastActiveBorder: '#006BBD',
    descriptionForeground: '#292929',
    'textLink-foreground': '#0F4A85',
    'textLink-activeForeground': '#0F4A85',
    focusBorder: '#006BBD',
    errorForeground: '#B5200D',
    foreground: '#292929',
    'button-background': '#FFFFFF',
    'button-foreground': '#292929',
    'button-border': '#0F4A85',
    'dropdown-background': '#FFFFFF',
    'dropdown-foreground': '#292929',
    'dropdown-border': '#0F4A85',
    'input-background': '#FFFFFF',
    'input-foreground': '#292929',
  }),
} as const;
export type ThemeName = keyof typeof THEMES;

function theme(bodyClass: string, colours: Readonly<Record<string, string>>): Theme {
  const named = Object.entries(colours).map(([name, value]) => [`--vscode-${name}`, value] as const);
  return { bodyClass, colours: { ...FONTS, ...Object.fromEntries(named) } };
}
