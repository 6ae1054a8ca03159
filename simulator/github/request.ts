export interface Request {
  readonly authorization: string
  /** Path and query as they came. */
  readonly target: string
  readonly accept: string
}
