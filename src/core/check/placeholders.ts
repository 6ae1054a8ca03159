import { parseArn } from '../text/arn.js'

/**
 * Placeholder forms of other tools: `${X:name:X}`, `${NAME}`, `${cdref:…}`, `${{ … }}`, `{{name}}`, `<NAME>`, `%NAME%`,
 * `…_PLACEHOLDER`.
 */
const dollar = /\$\{\{[^{}]*\}\}|\$\{[^{}\s][^{}]*\}/
const braces = /\{\{[^{}]+\}\}/
const angles = /<<?[A-Za-z][\w .:-]*>>?/
/** A percent sign and two hex digits may be a character of a URL, but not where the second sign has none after it. */
const percent = /%(?![0-9A-Fa-f]{2})[A-Za-z]\w+%|%[A-Za-z]\w+%(?![0-9A-Fa-f]{2})/
const word = /\b[A-Za-z0-9_]+_PLACEHOLDER\b|\bPLACEHOLDER\b/

const everyForm = [dollar, braces, angles, percent, word]

/** The first placeholder of a known form in a text that names a resource, an ARN or a URL; null: it has none. */
export function placeholderIn(text: string): string | null {
  // Forms with a dollar contain those with a brace, so the order matters.
  for (const form of everyForm) {
    const [found] = form.exec(text) ?? []
    if (found !== undefined) return found
  }
  return null
}

/** The first `${…}` of a text; null: it has none. */
export function dollarPlaceholderIn(text: string): string | null {
  return dollar.exec(text)?.[0] ?? null
}

/** An ARN anywhere in a text, which may have placeholders as parts. */
const arn =
  /\barn:(?:aws[\w-]*|\$\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>\s]*>|%\w+%):(?:\$\{\{?[^{}]*\}\}?|\{\{[^{}]*\}\}|[^\s"'`,;{}()[\]\\])+/g
/** A text that is only a URL. */
const url = /^(?:https?|s3|wss?):\/\/\S+$/i

/** The placeholder in an ARN in a text, or in a text that is a URL; null: there is none. */
export function placeholderInAddress(text: string): string | null {
  if (url.test(text)) return placeholderIn(text)
  if (!text.includes('arn:')) return null
  for (const [found] of text.matchAll(arn)) {
    const placeholder = placeholderIn(found)
    if (placeholder !== null) return placeholder
  }
  return null
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
/** An id, also with a version, an alias or `$LATEST`; an ARN; a JSONPath. */
const id = new RegExp(`^${uuid}(?::[$\\w-]+)?$`, 'i')
/** Ids of Cases, Customer Profiles and phone numbers have other forms; words of letters alone are names. */
const otherId = /^(?=.*\d)[\w-]{10,}$/
const managedView = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?::(?:\d+|\$LATEST|\$SAVED))?$/
const phoneNumber = /^\+\d{3,15}$/

/** Whether a text can name a resource of a kind of `referenceKinds`. */
export function canName(kind: string, text: string): boolean {
  if (text.startsWith('arn:')) return isArn(text)
  if (/^\$[.[]/.test(text) || id.test(text) || otherId.test(text)) return true
  if (kind === 'view') return managedView.test(text)
  return kind === 'phone-number' && phoneNumber.test(text)
}

/**
 * Whether a text is an ARN, and not the pattern of one such as `arn:aws:connect:REGION:ACCOUNT_ID:instance/INSTANCE_ID`.
 * Ids of Amazon Connect are no words in capital letters; those of other services may be.
 */
function isArn(text: string): boolean {
  const { partition, service, region, account, resource } = parseArn(text)
  const hasOwner =
    /^aws(?:-[a-z]+)*$/.test(partition) && /^[a-z0-9-]*$/.test(region) && /^(?:\d{12}|aws)?$/.test(account)
  const words = service === 'connect' ? resource.split(/[/:]/) : []
  return hasOwner && resource !== '' && !words.some((word) => /^[A-Z][A-Z_]+$/.test(word))
}
