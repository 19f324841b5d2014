package vn.sxsh.plan.imports.draft;

/** A clause of the body that a task of the matrix seems to carry out; a person confirms it. */
public record ClauseLink(String taskCode, String clausePath) {}
