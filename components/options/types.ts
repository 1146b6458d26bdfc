import type { LangText, Settings, SiteMode } from '../../core/types';
import type { PackImported, PackInfo, SourceView, StoreState } from '../../platform/messages';

export interface SiteRule {
  readonly rule: string;
  readonly mode: SiteMode;
}
export type RuleFault = 'empty' | 'host' | 'wildcard' | 'scheme';

export interface HiddenEntity {
  readonly host: string;
  readonly id: string;
  readonly name: LangText;
}

/** What the options page shows; the entrypoint keeps it up to date. */
export interface OptionsModel {
  readonly settings: Settings;
  readonly rules: readonly SiteRule[];
  readonly hidden: readonly HiddenEntity[];
  readonly store: StoreState | null;
  /** The background has not answered for a while. */
  readonly silent?: boolean;
  readonly sources: readonly SourceView[];
  /** How far an import is, 0 to 1; null: none is under way, or nothing is known of it. */
  readonly importing?: number | null;
  /** Bytes used, and whether the browser promised to keep them; null where it doesn't tell. */
  readonly usage: { readonly used: number; readonly persisted: boolean } | null;
  readonly shortcuts: readonly { readonly name: string; readonly keys: string }[];
  readonly version: string;
  readonly browser: 'chromium' | 'firefox';
}

/** What the options page can ask for. All promises may reject with an error to show. */
export interface OptionsActions {
  readonly set: (patch: Partial<Settings>) => Promise<void>;
  /** Reads what a person typed as a rule. */
  readonly checkRule: (
    text: string,
  ) => { readonly ok: true; readonly rule: string } | { readonly ok: false; readonly fault: RuleFault };
  readonly setRule: (rule: string, mode: SiteMode) => Promise<void>;
  readonly unhide: (host: string, id: string) => Promise<void>;
  readonly hide: (host: string, id: string) => Promise<void>;
  readonly importPack: (json: string) => Promise<PackImported>;
  readonly cancelImport: () => Promise<void>;
  readonly enablePack: (id: string, on: boolean) => Promise<void>;
  /** The pack as a file, for export and for undoing its removal. */
  readonly packFile: (id: string) => Promise<{ json: string; filename: string }>;
  /** The reader has read what is wrong with the store. */
  readonly dismissTrouble: () => Promise<void>;
  readonly removePack: (pack: PackInfo) => Promise<void>;
  readonly dataFile: () => Promise<{ json: string; filename: string }>;
  readonly importData: (
    json: string,
  ) => Promise<{ packs: number; rules: number; refused: readonly string[] }>;
  readonly eraseAll: () => Promise<void>;
  readonly persist: () => Promise<boolean>;
  /** Hands the reader a file. */
  readonly save: (filename: string, text: string) => void;
  readonly copy: (text: string) => Promise<void>;
}

/** What a section can say to the reader, with a way back where there is one; null takes back what was said last. */
export type Tell = (text: string | null, undo?: () => Promise<void>) => void;

export interface SectionProps {
  readonly model: OptionsModel;
  readonly actions: OptionsActions;
  readonly tell: Tell;
  /** Runs something and tells the reader if it fails. */
  readonly attempt: (what: () => Promise<void>) => void;
}
