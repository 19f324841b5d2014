package vn.sxsh.reference.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sxsh.reference.boundary.BoundaryReader.Feature;
import vn.sxsh.reference.unit.AdminUnit;
import vn.sxsh.reference.unit.AdminUnitRepository;
import vn.sxsh.shared.problem.ProblemException;
import vn.sxsh.shared.problem.ProblemException.FieldProblem;

/** Reads a file of boundaries and finds the units that it is about. */
@ApplicationScoped
class BoundaryIntake {

  /**
   * Enough to mend a file by; one that is wrong throughout need not be told so a thousand times.
   */
  private static final int MOST_NAMED = 100;

  private static final int LONGEST_CODE = 40;

  private final AdminUnitRepository units;

  BoundaryIntake(AdminUnitRepository units) {
    this.units = units;
  }

  /** The shapes of a file whose units are those of a day; what cannot be taken is named. */
  List<BoundaryShape> read(Path file, String codeProperty, LocalDate day) {
    List<Feature> features;
    try {
      features = BoundaryReader.read(file, codeProperty);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Map<String, AdminUnit> known = known(features, day);
    Map<UUID, BoundaryShape> shapes = new LinkedHashMap<>();
    List<FieldProblem> wrong = new ArrayList<>();
    for (Feature feature : features) {
      try {
        take(feature, known, shapes);
      } catch (BoundaryShape.Wrong fault) {
        wrong.add(new FieldProblem(field(feature), fault.code, fault.parameters));
      }
    }
    if (!wrong.isEmpty()) {
      ProblemException problem =
          BoundaryProblem.BOUNDARY_INVALID.raise(
              Map.of("wrong", wrong.size(), "features", features.size()));
      wrong.stream()
          .limit(MOST_NAMED)
          .forEach(each -> problem.at(each.field(), each.code(), each.parameters()));
      throw problem;
    }
    return List.copyOf(shapes.values());
  }

  private Map<String, AdminUnit> known(List<Feature> features, LocalDate day) {
    Set<String> codes =
        features.stream().map(Feature::code).filter(Objects::nonNull).collect(Collectors.toSet());
    return units.listByCodes(codes).stream()
        .filter(unit -> unit.validity().contains(day))
        .collect(Collectors.toMap(unit -> unit.code, unit -> unit));
  }

  /** Adds the shape of a feature. */
  private static void take(
      Feature feature, Map<String, AdminUnit> known, Map<UUID, BoundaryShape> shapes)
      throws BoundaryShape.Wrong {
    if (feature.code() == null || feature.code().isEmpty()) {
      throw new BoundaryShape.Wrong("BOUNDARY_CODE_MISSING");
    }
    AdminUnit unit = known.get(feature.code());
    if (unit == null) {
      throw new BoundaryShape.Wrong("BOUNDARY_UNIT_UNKNOWN");
    }
    if (shapes.putIfAbsent(unit.id, BoundaryShape.of(unit, feature)) != null) {
      throw new BoundaryShape.Wrong("BOUNDARY_UNIT_TWICE");
    }
  }

  /** Such as {@code features[3] 01273}: a person looks for the code. */
  private static String field(Feature feature) {
    String code = Objects.requireNonNullElse(feature.code(), "");
    String shown = code.substring(0, Math.min(code.length(), LONGEST_CODE));
    return "features[%d] %s".formatted(feature.index(), shown).strip();
  }
}
