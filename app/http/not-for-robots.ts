/** For pages that must not be kept or found elsewhere, whatever stands between us and the browser. */
export function notForRobots(): HeadersInit {
  return { 'X-Robots-Tag': 'noindex, nofollow, noarchive', 'Cache-Control': 'private, no-store' }
}
