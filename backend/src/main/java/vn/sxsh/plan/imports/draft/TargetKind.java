package vn.sxsh.plan.imports.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a target is measured. */
@Schema(name = "DraftTargetKind")
public enum TargetKind {
  /** A share, in per cent. */
  RATE,
  /** A number of things. */
  COUNT,
  /** Something that is there or is not. */
  MILESTONE,
  /** Entered by hand with evidence. */
  MANUAL
}
