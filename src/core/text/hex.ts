/** A whole commit id: 40 hex digits, or 64 in a repository that uses SHA-256. */
export const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** A SHA-256: 64 lower-case hex digits. */
export const sha256Id = /^[0-9a-f]{64}$/
