/** All rows of a paged operation. The service may answer fewer than asked for, or none, and still have a next page. */
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
