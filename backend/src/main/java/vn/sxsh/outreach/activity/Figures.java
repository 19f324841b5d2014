package vn.sxsh.outreach.activity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many took part, each counted once.
 *
 * @param facilities deleted records are not counted
 */
@Schema(name = "OutreachFigures")
public record Figures(
    @Schema(required = true) long facilities, @Schema(required = true) long people) {

  static final Figures NONE = new Figures(0, 0);
}
