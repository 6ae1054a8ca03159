import { asActionError } from '../core/model/errors.js'
import type { Annotation } from '../core/model/report.js'

/** An annotation for an error that should never be thrown: it says that it is a bug of ours. */
export function bugAnnotation(cause: unknown): Annotation {
  const { message } = asActionError(cause)
  return { level: 'error', title: 'Internal error', message }
}
