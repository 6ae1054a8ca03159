import type { ModuleContent, ViewContent } from './state/types.js'

/** A document as an object or as JSON text. */
type Document = string | object

/** Content that somebody enters in the designer; `settings` is a module's contract, unchanged if absent. */
export interface ConsoleView {
  readonly template: Document
  readonly actions?: readonly string[]
}
export interface ConsoleModule {
  readonly content: Document
  readonly settings?: Document
}
const text = (document: Document): string =>
  typeof document === 'string' ? document : JSON.stringify(document)

export const viewContent = ({ template, actions }: ConsoleView): ViewContent => ({
  template: text(template),
  actions: [...(actions ?? [])],
})

export const moduleContent = (
  { content, settings }: ConsoleModule,
  before: ModuleContent | null,
): ModuleContent => ({
  content: text(content),
  settings: settings === undefined ? (before?.settings ?? '{}') : text(settings),
})
