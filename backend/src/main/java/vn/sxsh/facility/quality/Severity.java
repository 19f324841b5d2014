package vn.sxsh.facility.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a finding means for the record. */
@Schema(name = "QualitySeverity")
public enum Severity {
  /** It cannot be saved so, and what stands so already must be mended: no override. */
  BLOCK,
  /** It is likely to be wrong, or makes figures wrong. */
  WARN,
  /** It is worth knowing or adding. */
  INFO
}
