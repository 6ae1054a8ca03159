import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** Puts a text into a colour, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

/** Colours only where a terminal shows them and nobody asked to do without: https://no-color.org */
export const paintFor = (isTerminal: boolean, env: NodeJS.ProcessEnv): Paint =>
  isTerminal && !env.NO_COLOR && env.TERM !== 'dumb'
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_style, text) => text
