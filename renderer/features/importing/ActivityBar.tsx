export function ActivityBar() {
  return <footer role="status" aria-label="Activity" />
}
