package vn.sxsh.plan.imports.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a doubt matters before saving. */
@Schema(name = "DoubtSeverity")
public enum Severity {
  /** Worth knowing. */
  INFO,
  /** Should be looked at. */
  WARNING,
  /** Must be mended before the draft can be saved. */
  ERROR
}
