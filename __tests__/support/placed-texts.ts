/** Lines of text in a drawing that lie over another's; what only assistive technology reads is left out. */
export const overlaps = `(() => [...document.querySelectorAll('.v-screen')].filter((one) => one.offsetParent).flatMap((screen) => {
  const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT)
  const lines = []
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (!node.data.trim() || node.parentElement.closest('.sr')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) if (rect.width > 1) lines.push([node.data.slice(0, 40), rect.toJSON()])
  }
  const over = ([, a], [, b]) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4
  // From top to bottom, so that those below a line end the search for it.
  lines.sort(([, a], [, b]) => a.top - b.top)
  return lines.flatMap((line, at) => {
    const found = []
    for (let next = at + 1; next < lines.length && lines[next][1].top < line[1].bottom; next += 1)
      if (over(line, lines[next])) found.push([line[0], lines[next][0]])
    return found
  })
}))()`

/** Elements of a drawing whose content is wider than they are, but for those that scroll. */
export const overflows = `[...document.querySelectorAll('.v-screen *')]
  .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && !one.closest('.sr') && !one.closest('.v-sc') && getComputedStyle(one).display !== 'inline')
  .map((one) => [one.className, one.textContent.slice(0, 40), one.scrollWidth, one.clientWidth])`
