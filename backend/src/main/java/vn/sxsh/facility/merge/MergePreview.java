package vn.sxsh.facility.merge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.registry.FacilityResponse;

/**
 * What a merge of two records would mean.
 *
 * @param differing the fields whose values differ, so that one must be chosen
 * @param suggested those of them that only the record that goes has
 * @param moving how many rows hang on the record that goes, by table
 */
@Schema(name = "FacilityMergePreview")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MergePreview(
    @Schema(required = true) FacilityResponse kept,
    @Schema(required = true) FacilityResponse merged,
    @Schema(required = true) List<String> differing,
    @Schema(required = true) List<String> suggested,
    @Schema(required = true) Map<String, Long> moving) {}
