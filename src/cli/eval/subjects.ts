/** Comparing subjects: a season's claims may carry the work's id or the season's ("ballard", "ballard-s2"). */

/** True when both ids name the same work, person or character. */
export function sameSubject(a: string, b: string): boolean {
  return withoutSeason(a) === withoutSeason(b);
}

function withoutSeason(id: string): string {
  return id.replace(/-s\d+$/, '');
}
