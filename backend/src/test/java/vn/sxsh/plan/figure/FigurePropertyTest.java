package vn.sxsh.plan.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sxsh.facility.FacilityFixture.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.plan.target.TargetRule;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.testing.DatabaseReset;

/**
 * Every figure equals a slow and obvious count: one facility after the other, one day at a time.
 * {@code -Dregistry.sets=1000} is the full try.
 */
@QuarkusTest
class FigurePropertyTest {

  private static final int SETS = Integer.getInteger("registry.sets", 3);
  private static final int SITES = 30;
  private static final String[] STATUSES = {
    "PLANNED", "OPERATING", "OPERATING", "SUSPENDED", "CLOSED"
  };

  private Random random;
  private List<Site> sites;
  private KnownFacts facts;

  /** What a facility is from a day until another; open ends are null. */
  private record Spell(LocalDate from, LocalDate to, String status) {}

  private record Site(UUID id, LocalDate operatingFrom, List<Spell> spells) {

    boolean isActive(LocalDate day) {
      return (operatingFrom == null || !operatingFrom.isAfter(day))
          && spells.stream()
              .filter(spell -> spell.from == null || !spell.from.isAfter(day))
              .filter(spell -> spell.to == null || spell.to.isAfter(day))
              .anyMatch(spell -> List.of("OPERATING", "SUSPENDED").contains(spell.status));
    }
  }

  @Test
  void everyFigureEqualsTheObviousCount() throws SQLException {
    for (int seed = 0; seed < SETS; seed++) {
      begin(seed);
      AccountFixture.Saved officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
      UUID plan = PlanFixture.save().planId;
      UUID outreach = TargetFixture.rate(plan, TargetRule.OUTREACH_REACH, "100");
      UUID saving = TargetFixture.rate(plan, TargetRule.SAVING, "25");
      for (LocalDate day : List.of(day(), day(), LocalDate.of(2020, 12, 31))) {
        String when = "seed " + seed + ", " + day;
        assertShare(officer, outreach, day, when, (site, at) -> true, this::isReached);
        assertShare(officer, saving, day, when, this::adopts, this::saves);
      }
      assertSeries(officer, saving, "seed " + seed);
    }
  }

  private void begin(int seed) throws SQLException {
    DatabaseReset.run();
    random = new Random(seed);
    sites = new ArrayList<>();
    facts = new KnownFacts();
    List<UUID> places = List.of(unit("051", "2019-01-01"), unit("040", "2019-01-01"));
    for (int at = 0; at < SITES; at++) {
      sites.add(site(places.get(random.nextInt(places.size()))));
    }
    for (Site site : sites) {
      know(site, TargetFact.REACHED);
      know(site, TargetFact.ADOPTING);
      know(site, TargetFact.SAVING_ANY);
    }
    facts.install(TargetFact.REACHED, TargetFact.ADOPTING, TargetFact.SAVING_ANY);
  }

  /** A facility with up to three pasts, written as the database keeps them. */
  private Site site(UUID place) throws SQLException {
    UUID id = Ids.next();
    List<LocalDate> turns = new ArrayList<>();
    for (int turn = random.nextInt(4); turn > 0; turn--) {
      turns.add(day());
    }
    List<LocalDate> bounds = turns.stream().distinct().sorted().toList();
    List<Spell> spells = new ArrayList<>();
    LocalDate from = random.nextBoolean() ? null : LocalDate.of(2015, 6, 1);
    for (LocalDate bound : bounds) {
      spells.add(new Spell(from, bound, status()));
      from = bound;
    }
    spells.add(new Spell(from, null, status()));
    LocalDate operating = random.nextInt(3) == 0 ? day() : null;
    Spell now = spells.get(spells.size() - 1);
    StringBuilder sql = new StringBuilder("SET session_replication_role = replica;");
    sql.append(
        """
        INSERT INTO facility (id, version, code, since, name, admin_unit_id, location_check, status,
          operating_from, completeness, created_at, created_by, updated_at, updated_by)
        VALUES ('%s', 0, '%s', %s, 'Cơ sở mẫu', '%s', 'MISSING', '%s', %s, 0, now(), '%7$s', now(), '%7$s');
        """
            .formatted(
                id,
                id,
                literal(now.from),
                place,
                now.status,
                literal(operating),
                Caller.SYSTEM_ID));
    for (Spell spell : spells.subList(0, spells.size() - 1)) {
      sql.append(
          """
          INSERT INTO facility_past (id, version, facility_id, valid_from, valid_to, name,
            admin_unit_id, status, created_at, created_by, updated_at, updated_by)
          VALUES (uuidv7(), 0, '%s', %s, %s, 'Cơ sở mẫu', '%s', '%s', now(), '%6$s', now(), '%6$s');
          """
              .formatted(
                  id,
                  literal(spell.from),
                  literal(spell.to),
                  place,
                  spell.status,
                  Caller.SYSTEM_ID));
    }
    ProbeTable.superuser(sql.toString());
    return new Site(id, operating, spells);
  }

  /** Some periods of a fact, one after the other. */
  private void know(Site site, TargetFact fact) {
    LocalDate from = day();
    for (int period = random.nextInt(3); period > 0; period--) {
      LocalDate to = from.plusDays(1L + random.nextInt(600));
      boolean open = period == 1 && random.nextBoolean();
      facts.periods.add(
          new KnownFacts.Period(
              site.id,
              fact,
              from,
              open ? null : to,
              new BigDecimal(random.nextInt(200)).movePointLeft(1)));
      from = to.plusDays(random.nextInt(200));
    }
  }

  private boolean isReached(Site site, LocalDate day) {
    return has(site, TargetFact.REACHED, day);
  }

  private boolean adopts(Site site, LocalDate day) {
    return has(site, TargetFact.ADOPTING, day);
  }

  private boolean saves(Site site, LocalDate day) {
    return facts.periods.stream()
        .anyMatch(
            period ->
                period.facility().equals(site.id)
                    && period.fact() == TargetFact.SAVING_ANY
                    && period.holdsOn(day)
                    && period.value().compareTo(new BigDecimal("5")) >= 0);
  }

  private boolean has(Site site, TargetFact fact, LocalDate day) {
    return facts.periods.stream()
        .anyMatch(
            period ->
                period.facility().equals(site.id) && period.fact() == fact && period.holdsOn(day));
  }

  private void assertShare(
      AccountFixture.Saved reader,
      UUID target,
      LocalDate day,
      String when,
      BiPredicate<Site, LocalDate> below,
      BiPredicate<Site, LocalDate> above) {
    JsonPath answer = reader.request().get("/api/v1/targets/" + target + "?asOf=" + day).jsonPath();
    long denominator = count(day, below);
    long numerator = count(day, below.and(above));
    assertThat(answer.getLong("figures[0].denominator")).as(when).isEqualTo(denominator);
    assertThat(answer.getLong("figures[0].numerator")).as(when).isEqualTo(numerator);
    for (String side : List.of("NUMERATOR", "REMAINDER", "DENOMINATOR")) {
      long listed =
          reader
              .request()
              .get("/api/v1/targets/%s/facilities?asOf=%s&side=%s".formatted(target, day, side))
              .jsonPath()
              .getLong("total");
      long counted =
          switch (side) {
            case "NUMERATOR" -> numerator;
            case "REMAINDER" -> denominator - numerator;
            default -> denominator;
          };
      assertThat(listed).as(when + " " + side).isEqualTo(counted);
    }
  }

  private void assertSeries(AccountFixture.Saved reader, UUID target, String when) {
    JsonPath series =
        reader
            .request()
            .get("/api/v1/targets/" + target + "/series?asOf=2020-12-31&split=AREA")
            .jsonPath();
    List<String> days = series.getList("days");
    for (int at = 0; at < days.size(); at++) {
      LocalDate day = LocalDate.parse(days.get(at));
      assertThat(series.getLong("total[" + at + "].denominator"))
          .as(when + " " + day)
          .isEqualTo(count(day, this::adopts));
      assertThat(series.getLong("total[" + at + "].numerator"))
          .as(when + " " + day)
          .isEqualTo(count(day, ((BiPredicate<Site, LocalDate>) this::adopts).and(this::saves)));
    }
  }

  private long count(LocalDate day, BiPredicate<Site, LocalDate> condition) {
    return sites.stream().filter(site -> site.isActive(day) && condition.test(site, day)).count();
  }

  private LocalDate day() {
    return LocalDate.of(2016, 1, 1).plusDays(random.nextInt(5 * 365));
  }

  private String status() {
    return STATUSES[random.nextInt(STATUSES.length)];
  }

  private static String literal(LocalDate day) {
    return day == null ? "NULL" : "'" + day + "'";
  }
}
