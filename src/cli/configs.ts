import { dirname, resolve } from 'node:path';
import type { ConfigLoader, LoadedConfig, ResolvedConfig } from '../config/load-config';
import type { ProjectConfig } from '../format/project-config';
import { LineIndex } from '../format/text';
import { type FileReport, isConfig } from './check-files';
import { type FileError, UsageError } from './errors';
import { type Examined, type ExamineText, whateverStatus } from './examining';
import type { BriefFile } from './files/find-briefs';
import { byPath, shownPath } from './files/paths';
import { configReader, slashPath } from './files/read-config';
import type { Arguments } from './options';
import { count } from './report/words';

/** The configs of a run: those that lie beside the briefs, the one of `--config`, or none. */
export class Configs {
  /** By the briefs' folders, absolute. */
  private readonly resolved = new Map<string, ResolvedConfig>();
  /** Configs that are to be checked themselves, by their absolute paths. */
  private readonly named = new Map<string, ResolvedConfig>();

  private constructor(
    private readonly cwd: string,
    private readonly loader: ConfigLoader,
    private readonly check: (text: string) => Examined,
    private readonly choice: { readonly file: string | undefined; readonly none: boolean },
  ) {}

  /** What was typed decides; `--config` with a file that is not there throws a UsageError. */
  static async of({ values, switches }: Arguments, cwd: string): Promise<Configs> {
    const { ConfigLoader } = await import('../config/load-config');
    const { checkConfigText } = await import('../check-config');
    const check = (text: string) => whateverStatus(new LineIndex(text), checkConfigText(text).findings);
    const file = values.get('config');
    const choice = { file, none: switches.has('no-config') };
    const configs = new Configs(cwd, new ConfigLoader(configReader(cwd)), check, choice);
    if (file !== undefined) await configs.demand(file);
    return configs;
  }

  private async demand(file: string): Promise<void> {
    const { path } = await this.forFile(resolve(this.cwd, file));
    if (path === undefined) throw new UsageError(`There is no config "${file}".`);
  }

  /** Finds the configs of these files, so that they can be asked for. One that is named itself is read for itself. */
  async load(files: readonly BriefFile[]): Promise<void> {
    const [named, briefs] = [files.filter(isConfig), files.filter((file) => !isConfig(file))];
    for (const { absolute } of named) this.named.set(absolute, await this.forFile(absolute));
    if (this.choice.none) return;
    for (const folder of new Set(briefs.map(({ absolute }) => dirname(absolute))))
      this.resolved.set(folder, await this.resolve(folder));
  }

  /** The check of a config that is named: as it stands on the disk, with the files that it builds on. */
  checkOf({ absolute }: BriefFile): ExamineText {
    const asRead = this.named.get(absolute)?.files.find(({ path }) => path === slashPath(absolute));
    return (text) =>
      asRead?.file.text === text ? whateverStatus(asRead.file.lines, asRead.findings) : this.check(text);
  }

  /** The config as a whole of a file itself, or of a folder's briefs. */
  resolve(folder: string): Promise<ResolvedConfig> {
    const { file } = this.choice;
    if (file !== undefined) return this.loader.forFile(slashPath(resolve(this.cwd, file)));
    return this.loader.forFolder(slashPath(folder));
  }

  forFile(absolute: string): Promise<ResolvedConfig> {
    return this.loader.forFile(slashPath(absolute));
  }

  /** The files of all that was loaded, those included that are named and not there; absolute. */
  paths(): readonly string[] {
    const loaded = [...this.resolved.values(), ...this.named.values()];
    return [...new Set(loaded.flatMap(({ files, missing }) => [...files.map(({ path }) => path), ...missing]))];
  }

  /** What holds for the briefs of a folder that was loaded. */
  in(folder: string): ProjectConfig | undefined {
    return this.resolved.get(folder)?.config;
  }

  /** Whether a brief can be judged by its config: one that is wrong would make us say wrong things of the brief. */
  isSoundFor({ absolute }: BriefFile): boolean {
    const config = this.named.has(absolute) ? undefined : this.resolved.get(dirname(absolute));
    return config === undefined || faultsOf(config).length + config.problems.length === 0;
  }

  /** The configs with something to say about them. */
  reports(): FileReport[] {
    const used = new Map([...this.resolved.values()].flatMap(({ files }) => files).map((file) => [file.path, file]));
    return [...used.values()].flatMap((file) => (file.findings.length > 0 ? [this.reportOf(file)] : [])).sort(byPath);
  }

  reportOf({ path, file, findings }: LoadedConfig): FileReport {
    return { path: this.shown(path), rounds: [], ...whateverStatus(file.lines, findings) };
  }

  /** Configs that cannot be used, each in a sentence. */
  errors(): FileError[] {
    const all = [...this.resolved.values()].flatMap((config) => this.errorsOf(config));
    return [...new Map(all.map((error) => [error.message, error])).values()];
  }

  errorsOf(config: ResolvedConfig): FileError[] {
    const faulty = faultsOf(config).map(({ path, findings }) => {
      const errors = count(findings.filter(isError).length, 'error');
      const message = `${this.shown(path)} has ${errors}, so the briefs it holds for are left out.`;
      return { path: this.shown(path), message };
    });
    const path = config.path === undefined ? '' : this.shown(config.path);
    return [...config.problems.map((message) => ({ path, message })), ...faulty];
  }

  shown(path: string): string {
    return shownPath(resolve(path), this.cwd);
  }
}

function faultsOf({ files }: ResolvedConfig): LoadedConfig[] {
  return files.filter(({ findings }) => findings.some(isError));
}

function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'error';
}
