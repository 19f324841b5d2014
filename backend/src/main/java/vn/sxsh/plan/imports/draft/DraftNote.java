package vn.sxsh.plan.imports.draft;

/**
 * Something odd in the paper, to be shown beside the untouched text.
 *
 * @param clausePath where it is, or null
 * @param taskCode where it is, or null
 * @param code stable, see {@link NoteCode}
 * @param text for the reader, in Vietnamese
 */
public record DraftNote(NoteCode code, String clausePath, String taskCode, String text) {}
