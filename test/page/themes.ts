import type { Page } from 'playwright-core';
import { createElement } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Page as BriefPageData } from '../../src/render/model/page-data';
import { BriefPage } from '../../src/render/page/brief-page';
import editorStyle from '../../src/render/page/editor.css';
import pageStyle from '../../src/render/page/page.css';

/** A theme as VS Code hands it to a webview: the classes of the body, and colours as variables of the whole document. */
interface Theme {
  readonly classes: string;
  readonly colours: Readonly<Record<string, string>>;
}

const charts = { 'charts-orange': '#d18616', 'charts-yellow': '#cca700' };

/** The default themes of VS Code: Light Modern, Dark Modern and both of high contrast. */
export const themes: Readonly<Record<string, Theme>> = {
  light: {
    classes: 'vscode-light',
    colours: {
      ...charts,
      'editor-background': '#ffffff',
      'editor-foreground': '#3b3b3b',
      descriptionForeground: '#3b3b3b',
      'textLink-foreground': '#005fb8',
      'button-background': '#005fb8',
      'button-foreground': '#ffffff',
      focusBorder: '#005fb8',
      'charts-red': '#e51400',
      'charts-blue': '#1a85ff',
      'charts-green': '#388a34',
      'charts-purple': '#652d90',
    },
  },
  dark: {
    classes: 'vscode-dark',
    colours: {
      ...charts,
      'editor-background': '#1f1f1f',
      'editor-foreground': '#cccccc',
      descriptionForeground: '#9d9d9d',
      'textLink-foreground': '#4daafc',
      'button-background': '#0078d4',
      'button-foreground': '#ffffff',
      focusBorder: '#0078d4',
      'charts-red': '#f14c4c',
      'charts-blue': '#3794ff',
      'charts-green': '#89d185',
      'charts-purple': '#b180d7',
    },
  },
  'high contrast': {
    classes: 'vscode-high-contrast',
    colours: {
      'editor-background': '#000000',
      'editor-foreground': '#ffffff',
      descriptionForeground: 'rgba(255, 255, 255, 0.7)',
      'textLink-foreground': '#21a6ff',
      'button-foreground': '#ffffff',
      focusBorder: '#f38518',
      contrastBorder: '#6fc3df',
      'charts-red': '#f14c4c',
      'charts-blue': '#3794ff',
      'charts-green': '#89d185',
      'charts-purple': '#b180d7',
    },
  },
  'high contrast light': {
    classes: 'vscode-high-contrast-light vscode-high-contrast',
    colours: {
      'editor-background': '#ffffff',
      'editor-foreground': '#292929',
      descriptionForeground: 'rgba(41, 41, 41, 0.7)',
      'textLink-foreground': '#0f4a85',
      'button-background': '#0f4a85',
      'button-foreground': '#ffffff',
      focusBorder: '#006bbd',
      contrastBorder: '#0f4a85',
      'charts-red': '#b5200d',
      'charts-blue': '#1a85ff',
      'charts-green': '#374e06',
      'charts-purple': '#652d90',
    },
  },
};

/** The page as a webview of the editor shows it, before a theme is put on. */
export function inEditor(page: BriefPageData): string {
  return webview(renderToString(createElement(BriefPage, { page, medium: 'editor' })), pageStyle);
}

/** The body of any webview of ours in a theme. */
export function webviewIn({ classes, colours }: Theme, body: string, style: string): string {
  return webview(body, style)
    .replace('<html', `<html style="${variablesOf(colours)}"`)
    .replace('<body', `<body class="${classes}"`);
}

function webview(body: string, style: string): string {
  const ground = 'body { margin: 0; background: var(--vscode-editor-background); }';
  return `<!DOCTYPE html><html lang="en"><head><title>Page</title><style>${ground}${editorStyle}${style}</style></head>
    <body>${body}</body></html>`;
}

/** Gives a page that is shown a theme in the way in which VS Code does, in place of the one before. */
export async function putOn(page: Page, { classes, colours }: Theme): Promise<void> {
  await page.evaluate(
    ([names, style]) => {
      document.body.className = names;
      document.documentElement.setAttribute('style', style);
    },
    [classes, variablesOf(colours)] as const,
  );
}

function variablesOf(colours: Theme['colours']): string {
  const all = Object.entries({ 'font-size': '13px', 'font-family': 'sans-serif', ...colours });
  return all.map(([name, value]) => `--vscode-${name}: ${value};`).join(' ');
}
