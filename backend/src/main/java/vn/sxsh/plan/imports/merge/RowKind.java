package vn.sxsh.plan.imports.merge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a row of an import's report is about. */
@Schema(name = "ImportRowKind")
public enum RowKind {
  PLAN,
  LEGAL_BASIS,
  CLAUSE,
  GROUP,
  TASK,
  TARGET,
  DUTY,
  NOTE
}
