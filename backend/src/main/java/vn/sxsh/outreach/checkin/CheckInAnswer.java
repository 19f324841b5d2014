package vn.sxsh.outreach.checkin;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of it.
 *
 * @param known somebody with that number stands in the list already: nothing was added
 * @param facility the public name that belongs to the tax code which was typed
 */
@Schema(name = "CheckInAnswer")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckInAnswer(@Schema(required = true) boolean known, String facility) {}
