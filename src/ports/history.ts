/** What one file held in the repository's history. */
export type PastSources =
  | {
      readonly known: true
      /**
       * The file's contents, newest first. `null`: at one of the commits the path was not there, or was no plain file.
       * The same content may be listed more than once.
       */
      readonly sources: readonly (Uint8Array | null)[]
      /** Where other files were asked for: for each of the sources what these held at the same commit, in their order. */
      readonly beside?: readonly (readonly (Uint8Array | null)[])[]
      /** False: there are more commits than may be read, and these are the newest. */
      readonly complete: boolean
    }
  | {
      readonly known: false
      /** Why the history cannot be read, as the end of a sentence that begins with "because". */
      readonly why: string
    }

/** Reads what files held at other commits than the checked-out one. Nothing here ever throws: what cannot be read says why. */
export interface SourceHistory {
  /**
   * What the file held at the commits that follow `base` on the first-parent line of `head`, `head` included.
   * `known` is false where `base` is not an ancestor of `head`, and where not all of these commits can be found.
   *
   * @param base 7 to 64 hex digits
   * @param head 40 or 64 hex digits
   * @param path from the workspace's root, with `/`
   * @param beside other files whose content matters: a commit that changed only these counts too
   */
  sourcesSince(base: string, head: string, path: string, beside?: readonly string[]): Promise<PastSources>
  /** What the file held at one commit (40 or 64 hex digits): one entry in `sources`. */
  sourceAt(commit: string, path: string): Promise<PastSources>
}
