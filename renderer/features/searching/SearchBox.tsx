export function SearchBox() {
  return <input type="search" aria-label="Search articles and notes" />
}
