package vn.sxsh.reference.sector;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.reference.Validity;
import vn.sxsh.shared.problem.CommonProblem;

/** The versions of the classification, each with the days on which it is in force. */
@Schema(
    name = "VsicVersion",
    type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
    enumeration = {"2007", "2018", "2025"})
public enum VsicVersion {
  /** 10/2007/QĐ-TTg. */
  V2007("2007", null, LocalDate.of(2018, 8, 20)),
  /** 27/2018/QĐ-TTg. */
  V2018("2018", LocalDate.of(2018, 8, 20), LocalDate.of(2025, 11, 15)),
  /** 36/2025/QĐ-TTg. */
  V2025("2025", LocalDate.of(2025, 11, 15), null);

  private final String year;
  private final Validity validity;

  VsicVersion(String year, LocalDate from, LocalDate to) {
    this.year = year;
    this.validity = new Validity(from, to);
  }

  /** The name by which people and clients call the version. */
  @JsonValue
  public String year() {
    return year;
  }

  /** The days on which the version is in force. */
  public Validity validity() {
    return validity;
  }

  /** The version in force on a day. */
  public static VsicVersion on(LocalDate day) {
    return Arrays.stream(values())
        .filter(version -> version.validity.contains(day))
        .findFirst()
        .orElseThrow();
  }

  /** Reads the name; called by JAX-RS. */
  @JsonCreator
  public static VsicVersion fromString(String year) {
    return Arrays.stream(values())
        .filter(version -> version.year.equals(year))
        .findFirst()
        .orElseThrow(
            () -> CommonProblem.VALIDATION_FAILED.raise().at("version", "UNKNOWN_VSIC_VERSION"));
  }
}
