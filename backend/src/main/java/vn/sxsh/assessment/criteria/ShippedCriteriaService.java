package vn.sxsh.assessment.criteria;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;

/**
 * Loads the criteria that the program brings along. What is there already, also when somebody has
 * edited or deleted it, stays as it is.
 */
@ApplicationScoped
@Transactional
public class ShippedCriteriaService {

  private static final String FILE = "/assessment/criteria_set_1.json";

  private final CriteriaSetRepository sets;
  private final ChangeContext changes;
  private final CurrentCaller caller;
  private final ObjectMapper json;

  ShippedCriteriaService(
      CriteriaSetRepository sets, ChangeContext changes, CurrentCaller caller, ObjectMapper json) {
    this.sets = sets;
    this.changes = changes;
    this.caller = caller;
    this.json = json;
  }

  /** What the file holds. */
  record Shipped(
      int number,
      String title,
      String titleEn,
      String source,
      BigDecimal highFrom,
      BigDecimal mediumFrom,
      LocalDate publishedOn,
      List<Criterion> criteria) {}

  /** Loads what is missing; true when something was. */
  public boolean load() {
    Shipped shipped = read();
    UUID id =
        UUID.nameUUIDFromBytes(("criteria-set/" + shipped.number).getBytes(StandardCharsets.UTF_8));
    if (sets.findById(id) != null || sets.count("number", shipped.number) > 0) {
      return false;
    }
    caller.actAs(Caller.SYSTEM);
    changes.because("Dữ liệu tham chiếu kèm theo chương trình");
    CriteriaSet set = new CriteriaSet();
    set.id = id;
    set.number = shipped.number;
    set.title = shipped.title;
    set.titleEn = shipped.titleEn;
    set.source = shipped.source;
    set.highFrom = shipped.highFrom;
    set.mediumFrom = shipped.mediumFrom;
    set.publishedOn = shipped.publishedOn;
    set.criteria = shipped.criteria;
    sets.persistAndFlush(set);
    return true;
  }

  private Shipped read() {
    try (InputStream file = ShippedCriteriaService.class.getResourceAsStream(FILE)) {
      return json.readValue(file, Shipped.class);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
