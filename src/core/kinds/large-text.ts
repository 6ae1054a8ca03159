import type { Content, ModuleContent, ViewContent } from '../model/definition.js'

/** UTF-16 units from which it pays to set a text aside. */
const large = 16_384

/** The texts of contents that can be set aside. */
const texts = new WeakMap<Content, LargeText>()

/** A text that is a string, or the bytes of one outside of JavaScript's heap. */
class LargeText {
  #held: string | Uint8Array

  constructor(text: string) {
    this.#held = text
  }

  /** Once it was set aside, each reading makes a new string. */
  read(): string {
    return typeof this.#held === 'string'
      ? this.#held
      : new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#held)
  }

  setAside(): void {
    // UTF-8 has no half of a pair of surrogates.
    if (typeof this.#held === 'string' && this.#held.isWellFormed())
      this.#held = new TextEncoder().encode(this.#held)
  }
}

/** A view's content, whose template can be set aside if it is large. */
export function viewContent(template: string, actions: readonly string[]): ViewContent {
  const content: ViewContent = { kind: 'view', template, actions }
  return template.length < large ? content : hold(content, 'template', new LargeText(template))
}

/** A module's content, whose flow language can be set aside if it is large. */
export function moduleContent(content: string, settings: string | null): ModuleContent {
  const module: ModuleContent = { kind: 'module', content, settings }
  return content.length < large ? module : hold(module, 'content', new LargeText(content))
}

/** The same flow language with another contract. Both are set aside together. */
export function withSettings(module: ModuleContent, settings: string | null): ModuleContent {
  const [other, text] = [{ ...module, settings }, texts.get(module)]
  return text === undefined ? other : hold(other, 'content', text)
}

/** Makes a member of a content, which is as it was, read this text. */
function hold<C extends Content>(content: C, member: keyof C, text: LargeText): C {
  texts.set(content, text)
  return Object.defineProperty(content, member, { get: () => text.read() })
}

/**
 * Moves a large text out of JavaScript's heap, for the time in which it is not needed. The heap may grow to four times of
 * what it held before unused memory is given back, so a release of hundreds of large definitions takes much less memory.
 * The content stays what it is, but reading it takes longer.
 */
export function setAside(content: Content): void {
  texts.get(content)?.setAside()
}
