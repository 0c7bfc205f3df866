/**
 * Names for the events of a campaign by which calendar programs know them again: made of what the brief says and never of
 * the time of the export, so that a second import changes the events of the first instead of doubling them.
 */
export class Uids {
  private readonly seen = new Map<string, number>();

  /** @param campaign its name: two campaigns may both have a "teaser" */
  constructor(private readonly campaign: string) {}

  /** @param key the id of the thing in the brief; a second thing with the same one gets a name of its own */
  of(kind: string, key: string): string {
    const words = `${kind}-${key.replace(/[^a-zA-Z0-9]+/g, '-').slice(0, 60)}`;
    const said = `${this.campaign}\n${kind}\n${key}`;
    const count = (this.seen.get(said) ?? 0) + 1;
    this.seen.set(said, count);
    return `${words}-${fingerprint(`${said}\n${count}`)}@campaign-brief`;
  }
}

/** FNV-1a (Fowler, Noll and Vo), 64 bits: small, and the same on every machine. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
