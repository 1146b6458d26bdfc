/** Whether a file of `assets/packs/` is one that the builder makes. */
export const isWorldFile = (name: string): boolean =>
  /^(world-.*\.pack|tail-..\.json|map-world\.json)\.gz$/.test(name);
