package vn.sxsh.plan.imports.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of the plan's body, word for word.
 *
 * @param path its place, unique in the plan: {@code II.1.a}; pieces without a printed label are
 *     numbered {@code p1, p2 …} under their parent
 * @param parentPath null at the top
 * @param label as printed ("I.", "1.", "a)", "-"), empty when there is none
 * @param text without the label
 */
@Schema(
    name = "DraftClause",
    requiredProperties = {"section", "path", "label", "text"})
public record DraftClause(
    ClauseSection section, String path, String parentPath, String label, String text) {}
