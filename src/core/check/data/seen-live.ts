/** The months of the probes of the live service, by the letter of the evidence. */
export const seenLive: Readonly<Record<string, string>> = { P: '2026-08', A: '2026-06' }
