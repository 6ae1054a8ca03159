/** Texts with less contrast to their background than WCAG requires: 4.5 to 1. */
export const contrasts = `(() => {
  const luminance = ([r, g, b]) => [r, g, b].map((c) => c / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0)
  const numbers = (color) => (color.match(/[\\d.]+/g) ?? []).map((part, at) => (color.startsWith('color(') && at < 3 ? part * 255 : Number(part)))
  const holds = (box, text) => box.left <= text.left + 1 && box.right >= text.right - 1 && box.top <= text.top + 3 && box.bottom >= text.bottom - 3
  // In SVG the ground is the last rectangle that holds the text.
  const rectBelow = (node) => {
    const text = node.getBoundingClientRect()
    return [...(node.closest('svg, g')?.querySelectorAll(':scope > rect') ?? [])].findLast((rect) => holds(rect.getBoundingClientRect(), text))
  }
  const ground = (node) => {
    const rect = node instanceof SVGElement ? rectBelow(node) : undefined
    if (rect) return numbers(getComputedStyle(rect).fill)
    for (let one = node; one; one = one.parentElement) {
      const [r, g, b, a = 1] = numbers(getComputedStyle(one).backgroundColor)
      if (a > 0) return [r, g, b]
    }
    return [255, 255, 255]
  }
  const faint = []
  for (const node of document.body.querySelectorAll('*')) {
    const own = [...node.childNodes].some((one) => one.nodeType === 3 && one.data.trim())
    const style = getComputedStyle(node)
    if (!own || style.display === 'none' || ['SCRIPT', 'TITLE', 'title'].includes(node.tagName)) continue
    const color = numbers(node instanceof SVGElement ? style.fill : style.color)
    const [a, b] = [luminance(color), luminance(ground(node))].toSorted((x, y) => y - x)
    const ratio = (a + 0.05) / (b + 0.05)
    if (ratio < 4.5) faint.push(node.className?.baseVal ?? node.className, node.textContent.slice(0, 30), ratio)
  }
  return faint
})()`
