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

  /** Makes it the text of a content. */
  keptBy<C extends Content>(content: C): C {
    texts.set(content, this)
    return content
  }

  setAside(): void {
    // UTF-8 has no half of a pair of surrogates.
    if (typeof this.#held === 'string' && this.#held.isWellFormed())
      this.#held = new TextEncoder().encode(this.#held)
  }
}

/** A view's content, whose template can be set aside if it is large. */
export function viewContent(template: string, actions: readonly string[]): ViewContent {
  if (template.length < large) return { kind: 'view', template, actions }
  const text = new LargeText(template)
  return text.keptBy({
    kind: 'view',
    get template() {
      return text.read()
    },
    actions,
  })
}

/** A module's content, whose flow language can be set aside if it is large. */
export function moduleContent(content: string, settings: string | null): ModuleContent {
  return content.length < large
    ? { kind: 'module', content, settings }
    : largeModule(new LargeText(content), settings)
}

/** The same flow language with another contract. Both are set aside together. */
export function withSettings(module: ModuleContent, settings: string | null): ModuleContent {
  const text = texts.get(module)
  return text === undefined ? { ...module, settings } : largeModule(text, settings)
}

function largeModule(text: LargeText, settings: string | null): ModuleContent {
  return text.keptBy({
    kind: 'module',
    get content() {
      return text.read()
    },
    settings,
  })
}

/**
 * Moves a large text out of JavaScript's heap, for the time in which it is not needed. The heap may grow to four times of
 * what it held before unused memory is given back, so a release of hundreds of large definitions takes much less memory.
 * The content stays what it is, but reading it takes longer.
 */
export function setAside(content: Content): void {
  texts.get(content)?.setAside()
}
