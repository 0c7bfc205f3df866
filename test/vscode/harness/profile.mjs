// The folders a VS Code keeps its state in: made fresh for one run, or kept between runs of `npm start`.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** No telemetry, no updates, no tips, and no change on disk that nobody asked for (the web build saves by itself). */
export const QUIET_SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** @typedef {{ userData: string, extensions: string, serverData: string, sockets: string }} Profile absolute paths */

/**
 * A folder for one run. Its path is short because VS Code puts Unix sockets there, whose paths may not pass 107 bytes.
 * It goes when this process exits, if it was not removed before.
 * @returns {{ folder: string, remove: () => void }}
 */
export function makeScratch() {
  const folder = mkdtempSync(path.join(tmpdir(), 'brief-'));
  const remove = () => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', remove);
  return { folder, remove };
}

/**
 * @param {string} folder where the profile lives; made when missing
 * @param {{ settings?: object, userData?: string, extensions?: string, sockets?: string }} [options] settings: on top of
 *   the quiet ones, unless the profile has settings already; the others: folders of the caller's own
 * @returns {Profile}
 */
export function makeProfile(folder, { settings = {}, userData, extensions, sockets } = {}) {
  const profile = {
    userData: path.resolve(userData ?? path.join(folder, 'user')),
    extensions: path.resolve(extensions ?? path.join(folder, 'ext')),
    serverData: path.resolve(folder, 'srv'),
    sockets: path.resolve(sockets ?? folder),
  };
  for (const each of Object.values(profile)) mkdirSync(each, { recursive: true });
  writeSettings(profile.userData, { ...QUIET_SETTINGS, ...settings });
  return profile;
}

function writeSettings(userData, settings) {
  const file = path.join(userData, 'User/settings.json');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
}

/**
 * Makes an extension's source folder count as installed, by a link and an entry in the list VS Code keeps.
 * @param {{ extensions: string }} profile
 * @param {string} source the folder with the extension's package.json
 */
export function linkExtension(profile, source) {
  const manifest = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8'));
  const id = `${manifest.publisher}.${manifest.name}`;
  const name = `${id}-${manifest.version}`;
  const link = path.join(profile.extensions, name);
  rmSync(link, { force: true }); // removes a link, never what it points to
  symlinkSync(path.resolve(source), link);
  const entry = { identifier: { id }, version: manifest.version, location: fileLocation(link), relativeLocation: name };
  writeExtensionList(profile, id, entry);
}

function writeExtensionList(profile, id, entry) {
  const file = path.join(profile.extensions, 'extensions.json');
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const others = known.filter((each) => each.identifier.id !== id);
  writeFileSync(file, JSON.stringify([...others, entry]));
}

/** A file URI as VS Code writes it in extensions.json. */
function fileLocation(file) {
  return { $mid: 1, path: file, scheme: 'file' };
}
