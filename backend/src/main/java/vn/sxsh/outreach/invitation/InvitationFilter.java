package vn.sxsh.outreach.invitation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.sxsh.shared.persistence.SqlConditions;
import vn.sxsh.shared.text.SearchText;

/** Which invitations a list is about. */
public class InvitationFilter {

  @Parameter(description = "Tìm theo tên, mã, địa chỉ cơ sở; không phân biệt dấu.")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "Cơ sở được mời.")
  @QueryParam("facility")
  public UUID facility;

  @Parameter(description = "Hoạt động mà lời mời gắn với.")
  @QueryParam("activity")
  public UUID activity;

  @Parameter(description = "Tình trạng của lời mời.")
  @QueryParam("state")
  public InvitationState state;

  SqlConditions narrow(SqlConditions conditions, LocalDate today) {
    if (q != null && !q.isBlank()) {
      String plain = SearchText.normalise(q).replaceAll("([\\\\%_])", "\\\\$1");
      conditions.add("f.search LIKE :pattern ESCAPE '\\'", "pattern", "%" + plain + "%");
    }
    if (state != null) {
      switch (state) {
        case ANSWERED -> conditions.add("i.answer_id IS NOT NULL");
        case WITHDRAWN -> conditions.add("i.withdrawn_at IS NOT NULL");
        case OPEN ->
            conditions.add(
                "i.answer_id IS NULL AND i.withdrawn_at IS NULL AND i.expires_on >= :today",
                "today",
                today);
        case EXPIRED ->
            conditions.add(
                "i.answer_id IS NULL AND i.withdrawn_at IS NULL AND i.expires_on < :today",
                "today",
                today);
      }
    }
    return conditions
        .add("i.deleted_at IS NULL")
        .addIfGiven("i.facility_id = :facility", "facility", facility)
        .addIfGiven("i.activity_id = :activity", "activity", activity);
  }
}
