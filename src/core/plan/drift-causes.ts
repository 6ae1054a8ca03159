/**
 * Sentences about content that is live without a publish of it. A rollback that was cut short can never be ruled out: it
 * may leave no trace, and the instance may have no version of the content that it put there.
 */
export const driftCause = 'Somebody made a change in the console, or a rollback was cut short.'

/** The same if the history does not show whether a publish put it there. */
export const unknownCause = 'Somebody made a change in the console, or a publish or a rollback was cut short.'
