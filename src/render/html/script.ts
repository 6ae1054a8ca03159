/**
 * Shows the search box, and only those definitions whose row and fold together contain every word of it. The page is
 * complete without it: the box is hidden until this runs.
 */
export const script = `
const box = document.getElementById('search')
const count = document.getElementById('count')
const all = Array.from(document.querySelectorAll('[data-find]'), (part) => {
  const link = part.querySelector('th a[href^="#d"]')
  const parts = link ? [part, document.getElementById(link.hash.slice(1))] : [part]
  return [parts, parts.map((one) => one.textContent).join(' ').toLowerCase()]
})
const search = () => {
  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let found = 0
  for (const [parts, text] of all) {
    const hit = words.every((word) => text.includes(word))
    for (const part of parts) part.hidden = !hit
    if (hit && parts[0].tagName === 'TR') found += 1
    if (hit && words.length > 0) parts[0].closest('details')?.setAttribute('open', '')
  }
  count.textContent = words.length === 0 ? '' : found + ' found'
}
box.addEventListener('input', search)
box.parentElement.hidden = false
search()
`
