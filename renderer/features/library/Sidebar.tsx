export function Sidebar() {
  return <nav aria-label="Library" />
}
