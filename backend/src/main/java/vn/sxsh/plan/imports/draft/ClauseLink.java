package vn.sxsh.plan.imports.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clause of the body that a task of the matrix seems to carry out; a person confirms it. */
@Schema(
    name = "DraftClauseLink",
    requiredProperties = {"taskCode", "clausePath"})
public record ClauseLink(String taskCode, String clausePath) {}
