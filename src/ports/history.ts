/** Earlier contents of one file. */
export type PastSources =
  | {
      readonly known: true
      /**
       * The file's contents, newest first. `null`: at one of the commits the path did not exist, or was no plain file.
       * The same content may be listed more than once.
       */
      readonly sources: readonly (Uint8Array | null)[]
      /** If other files were requested: for each of the sources their contents at the same commit, in order. */
      readonly beside?: readonly (readonly (Uint8Array | null)[])[]
      /** False: there are more commits than may be read, and these are the newest. */
      readonly complete: boolean
    }
  | {
      readonly known: false
      /** The reason why the history cannot be read, as the end of a sentence that starts with "because". */
      readonly why: string
    }

/** Reads files at other commits than the checked-out one. Never throws: an unreadable history has a reason. */
export interface SourceHistory {
  /**
   * The file's contents at the commits after `base` on the first-parent line of `head`, `head` included. `known` is
   * false if `base` is not an ancestor of `head`, or if not all of these commits can be found.
   *
   * @param base 7 to 64 hex digits
   * @param head 40 or 64 hex digits
   * @param path from the workspace's root, with `/`
   * @param beside other files whose content matters: a commit that changed only these counts too
   */
  sourcesSince(base: string, head: string, path: string, beside?: readonly string[]): Promise<PastSources>
  /** The file's content at one commit (40 or 64 hex digits): one entry in `sources`. */
  sourceAt(commit: string, path: string): Promise<PastSources>
}
