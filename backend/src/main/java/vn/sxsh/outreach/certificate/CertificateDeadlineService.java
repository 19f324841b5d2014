package vn.sxsh.outreach.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sxsh.reference.agency.AgencyService;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.Scope;

/** Tells which certificates run out, and whom of the staff it concerns. */
@ApplicationScoped
@Transactional
public class CertificateDeadlineService {

  private final CertificateRepository certificates;
  private final AgencyService agencies;

  CertificateDeadlineService(CertificateRepository certificates, AgencyService agencies) {
    this.certificates = certificates;
    this.agencies = agencies;
  }

  /**
   * The last day of a certificate. Who holds it is not told: the page of the course says so to
   * those who may know.
   *
   * @param people those of the staff whom it concerns
   */
  public record CertificateEnd(
      UUID resultId,
      UUID courseId,
      String courseTitle,
      String number,
      LocalDate expiresOn,
      Set<UUID> people) {}

  /** A certificate that runs out, as the database gives it. */
  record Row(
      UUID resultId,
      UUID courseId,
      String courseTitle,
      String number,
      LocalDate expiresOn,
      UUID workplace,
      UUID organiser) {}

  /**
   * The certificates that run out between those days, included, unless the person has a longer one
   * of the topic. Each concerns those of the staff whose body is the holder's or held the course;
   * where there is nobody, those of the whole province.
   */
  public List<CertificateEnd> expiring(LocalDate from, LocalDate until, List<Caller> staff) {
    List<Row> found = certificates.listExpiring(from, until);
    Map<UUID, Set<UUID>> bodies = new HashMap<>();
    if (!found.isEmpty()) {
      staff.stream()
          .map(Caller::agencyId)
          .filter(Objects::nonNull)
          .distinct()
          .forEach(agency -> bodies.put(agency, agencies.lineage(agency)));
    }
    return found.stream()
        .map(
            row ->
                new CertificateEnd(
                    row.resultId(),
                    row.courseId(),
                    row.courseTitle(),
                    row.number(),
                    row.expiresOn(),
                    people(row, bodies, staff)))
        .toList();
  }

  private static Set<UUID> people(Row row, Map<UUID, Set<UUID>> bodies, List<Caller> staff) {
    Set<UUID> near =
        ids(
            staff,
            person -> {
              Set<UUID> own = bodies.getOrDefault(person.agencyId(), Set.of());
              return Stream.of(row.workplace(), row.organiser())
                  .anyMatch(body -> body != null && own.contains(body));
            });
    return near.isEmpty()
        ? ids(staff, person -> person.scope().kind() == Scope.Kind.PROVINCE)
        : near;
  }

  private static Set<UUID> ids(List<Caller> staff, Predicate<Caller> suited) {
    return staff.stream().filter(suited).map(Caller::id).collect(Collectors.toSet());
  }
}
