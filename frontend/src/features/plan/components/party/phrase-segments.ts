import type { TaskParty } from '@/api/schema.gen.d.ts';

export interface Segment {
  /** Where it begins in the phrase. */
  at: number;
  text: string;
  party?: TaskParty;
}

/** Cuts a printed phrase into the bodies that it names and the words between them. */
export function phraseSegments(
  phrase: string,
  parties: TaskParty[],
): { segments: Segment[]; unplaced: TaskParty[] } {
  const segments: Segment[] = [];
  const unplaced: TaskParty[] = [];
  let cursor = 0;
  for (const party of parties) {
    const at = party.phrase ? phrase.indexOf(party.phrase, cursor) : -1;
    if (at < 0) {
      unplaced.push(party);
    } else {
      if (at > cursor) segments.push({ at: cursor, text: phrase.slice(cursor, at) });
      segments.push({ at, text: party.phrase, party });
      cursor = at + party.phrase.length;
    }
  }
  if (cursor < phrase.length) segments.push({ at: cursor, text: phrase.slice(cursor) });
  return { segments, unplaced };
}
