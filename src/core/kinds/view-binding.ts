/**
 * A value that is a binding as a whole, and its path. `$.#X` is an integration's, and within a longer text nothing
 * is bound.
 */
export const inputBinding: RegExp = /^\$\.([\p{L}_][^\s.[\]]*(?:\.[^\s.[\]]+|\[\d+\])*)$/u
