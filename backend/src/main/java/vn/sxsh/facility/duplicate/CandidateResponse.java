package vn.sxsh.facility.duplicate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.registry.FacilityItem;

/** A record of the registry that looks like the one that is being written. */
@Schema(name = "DuplicateCandidate")
public record CandidateResponse(
    @Schema(required = true) FacilityItem facility,
    @Schema(required = true, examples = "85") int score,
    @Schema(required = true) List<LikenessReason> reasons) {}
