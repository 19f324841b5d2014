package vn.sxsh.facility.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.shared.security.ChangeSource;

/**
 * Where the value of a field comes from.
 *
 * @param way how it came in
 * @param source the paper, list or person that says so
 * @param on the day on which it was recorded
 * @param locked true when an import may not replace it
 */
@Schema(name = "FieldOrigin")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldOrigin(
    @Schema(required = true) ChangeSource way,
    @Schema(examples = "Danh sách cơ sở của phòng Kinh tế") String source,
    @Schema(required = true) LocalDate on,
    @Schema(required = true) boolean locked) {

  FieldOrigin withLock(boolean lock) {
    return lock == locked ? this : new FieldOrigin(way, source, on, lock);
  }
}
