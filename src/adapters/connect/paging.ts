/**
 * All rows of a paged operation. A page may have fewer rows than requested, or none, and still be followed by another
 * one.
 */
export async function allPages<R, P extends { NextToken?: string | undefined }>(
  page: (token: string | undefined) => Promise<P>,
  rows: (page: P) => readonly R[] | undefined,
): Promise<R[]> {
  const all: R[] = []
  let token: string | undefined
  do {
    const answer = await page(token)
    all.push(...(rows(answer) ?? []))
    token = answer.NextToken
  } while (token)
  return all
}
