/**
 * Matches a value that is only a binding, and captures its path. `$.#X` belongs to an integration, and inside a longer
 * text nothing is bound.
 */
export const inputBinding: RegExp = /^\$\.([\p{L}_][^\s.[\]]*(?:\.[^\s.[\]]+|\[\d+\])*)$/u
