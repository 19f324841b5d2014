package vn.sxsh.plan.imports.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something odd in the paper, to be shown beside the untouched text.
 *
 * @param clausePath where it is, or null
 * @param taskCode where it is, or null
 * @param code stable, see {@link NoteCode}
 * @param text for the reader, in Vietnamese
 */
@Schema(
    name = "DraftNote",
    requiredProperties = {"code", "text"})
public record DraftNote(NoteCode code, String clausePath, String taskCode, String text) {}
