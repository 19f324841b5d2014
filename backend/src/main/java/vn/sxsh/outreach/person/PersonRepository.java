package vn.sxsh.outreach.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sxsh.shared.persistence.ByIds;
import vn.sxsh.shared.persistence.Records;

/** Queries over the people who took part in activities. */
@ApplicationScoped
public class PersonRepository implements Records<OutreachPerson> {

  private static final String DRAFT =
      """
      (SELECT search_text(CAST(:name AS text)) AS name_key,
              nullif(regexp_replace(regexp_replace(CAST(:phone AS text), '[^0-9]', '', 'g'), '^(0084|84)', '0'), '') AS phone_key,
              lower(CAST(:email AS text)) AS email_key,
              coalesce(CAST(:facility AS text), CAST(:agency AS text), search_text(CAST(:workplace AS text))) AS place_key) d
      """;

  /** Another number or address speaks against the same name at the same place. */
  private static final String SAME =
      """
      SELECT coalesce(p.joined_into_id, p.id) FROM outreach_person p, %s
      WHERE p.deleted_at IS NULL AND p.erased_at IS NULL AND p.name_key = d.name_key
        AND (p.phone_key = d.phone_key OR p.email_key = d.email_key
             OR (p.place_key = d.place_key AND (p.phone_key = d.phone_key) IS NOT FALSE
                 AND (p.email_key = d.email_key) IS NOT FALSE))
      ORDER BY p.phone_key = d.phone_key DESC NULLS LAST, p.created_at, p.id LIMIT 1
      """
          .formatted(DRAFT);

  private static final String SUSPECTS =
      """
      SELECT p.id AS person_id, s.id, s.version, s.full_name, coalesce(f.name, a.name, s.workplace) AS workplace
      FROM outreach_person p
      JOIN outreach_person s ON s.id <> p.id
        AND (s.name_key = p.name_key OR s.phone_key = p.phone_key OR s.email_key = p.email_key)
      LEFT JOIN facility f ON f.id = s.facility_id AND f.visibility = 'NORMAL'
      LEFT JOIN agency a ON a.id = s.agency_id
      WHERE p.id = ANY (CAST(string_to_array(:ids, ',') AS uuid[]))
        AND p.erased_at IS NULL AND s.erased_at IS NULL AND s.deleted_at IS NULL AND s.joined_into_id IS NULL
      ORDER BY p.id, s.full_name, s.id
      """;

  /** What a person has brought into a join, at any remove: attendances, results of courses. */
  private static final String BROUGHT =
      """
      WITH RECURSIVE brought AS (
        SELECT CAST(:person AS uuid) AS id
        UNION
        SELECT p.id FROM outreach_person p JOIN brought b ON p.joined_into_id = b.id)
      UPDATE %s t SET person_id = :target, version = t.version + 1,
             updated_at = now(), updated_by = :author
      WHERE t.person_id = :source AND t.listed_id IN (SELECT id FROM brought)
      """;

  /** Somebody who may be the same as another person. */
  record SuspectRow(UUID personId, UUID id, Integer version, String fullName, String workplace) {}

  /** Makes others wait who add a person of that name, so that one person is not added twice. */
  void waitForName(String fullName) {
    getEntityManager()
        .createNativeQuery(
            "SELECT 1 FROM pg_advisory_xact_lock(20261127, hashtext(search_text(:name)))")
        .setParameter("name", fullName)
        .getSingleResult();
  }

  /** The person that is known already by what is said of one. */
  @SuppressWarnings("unchecked")
  Optional<UUID> findSame(OutreachPerson draft) {
    List<UUID> found =
        getEntityManager()
            .createNativeQuery(SAME)
            .setParameter("name", draft.fullName)
            .setParameter("phone", draft.phone)
            .setParameter("email", draft.email)
            .setParameter("facility", text(draft.facilityId))
            .setParameter("agency", text(draft.agencyId))
            .setParameter("workplace", draft.workplace)
            .getResultList();
    return found.stream().findFirst();
  }

  /** Those who may be the same as one of those people. */
  @SuppressWarnings("unchecked")
  List<SuspectRow> listSuspects(String ids) {
    return getEntityManager()
        .createNativeQuery(SUSPECTS, SuspectRow.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** The people with those ids. */
  List<OutreachPerson> listByIds(Collection<UUID> ids) {
    return ByIds.load(getEntityManager(), OutreachPerson.class, ids);
  }

  /** Moves what a person was entered with from one person to another. */
  void move(UUID person, UUID source, UUID target, UUID author) {
    for (String table : List.of("outreach_attendance", "course_result")) {
      getEntityManager()
          .createNativeQuery(BROUGHT.formatted(table))
          .setParameter("person", person)
          .setParameter("source", source)
          .setParameter("target", target)
          .setParameter("author", author)
          .executeUpdate();
    }
  }

  private static String text(UUID id) {
    return id == null ? null : id.toString();
  }
}
