package vn.sxsh.plan.imports.interpret;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sxsh.plan.imports.draft.DoubtCode;
import vn.sxsh.plan.imports.draft.DraftLegalBasis;
import vn.sxsh.plan.imports.draft.NoteCode;
import vn.sxsh.plan.imports.draft.PlanHeader;
import vn.sxsh.plan.imports.party.PhraseReader;
import vn.sxsh.plan.imports.party.Reading;

/** Reads what identifies the plan. The annex may add what the plan itself does not print. */
final class HeaderReader {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final Pattern NUMBER =
      Pattern.compile("\\bsố\\s*:?\\s*(\\d+[\\p{L}\\d]*/[\\p{L}\\d/.&-]+)", FLAGS);
  private static final Pattern PLACE =
      Pattern.compile("^(\\p{L}[\\p{L} ]{1,40}),\\s*ngày\\s.*", FLAGS);
  private static final Pattern ISSUER =
      Pattern.compile("^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|BỘ |SỞ ).*", FLAGS);
  private static final Pattern AREA = Pattern.compile("^(?:TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG) .*");
  private static final Pattern PROVINCE =
      Pattern.compile(
          "((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:tỉnh|thành phố)(?: \\p{Lu}[\\p{Ll}\\p{M}]*){1,4})");

  private final Body body;
  private final PhraseReader agencies;
  private final Doubts doubts;
  private final String annex;

  HeaderReader(Body body, PhraseReader agencies, Doubts doubts) {
    this.body = body;
    this.agencies = agencies;
    this.doubts = doubts;
    this.annex = annexReference();
  }

  private String annexReference() {
    return Stream.concat(body.annex().stream(), body.preamble().stream())
        .filter(line -> line.startsWith("(") && NUMBER.matcher(line).find())
        .findFirst()
        .orElse("");
  }

  PlanHeader read(List<DraftLegalBasis> bases) {
    String issuer = issuer();
    Optional<Dates.Period> period = period();
    if (period.isEmpty()) {
      doubts.warn("/header/periodStart", DoubtCode.PERIOD_MISSING, Map.of());
    }
    String title = String.join(" ", body.title().isEmpty() ? body.annex() : body.title());
    if (title.isBlank()) {
      doubts.warn("/header/title", DoubtCode.TITLE_MISSING, Map.of());
    }
    if (body.signatory() == null) {
      doubts.info("/header/signatory", DoubtCode.SIGNATORY_MISSING, Map.of());
    }
    return new PlanHeader(
        number(),
        title.isBlank() ? null : title,
        issuer,
        issuerCode(issuer),
        body.signatory(),
        body.signatoryTitle().isEmpty() ? null : String.join(" ", body.signatoryTitle()),
        place(),
        issuedOn(bases),
        period.map(Dates.Period::start).orElse(null),
        period.map(Dates.Period::end).orElse(null),
        body.recipients());
  }

  private String number() {
    for (String line : body.letterhead()) {
      Matcher matcher = NUMBER.matcher(line);
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    Matcher matcher = NUMBER.matcher(annex);
    if (!matcher.find()) {
      doubts.warn("/header/number", DoubtCode.NUMBER_MISSING, Map.of());
      return null;
    }
    String number = matcher.group(1);
    doubts.noteOnClause(
        NoteCode.NUMBER_ONLY_IN_ANNEX,
        annexPath(),
        "Số kế hoạch " + number + " chỉ được ghi ở phụ lục, phần đầu kế hoạch không ghi số.");
    return number;
  }

  private LocalDate issuedOn(List<DraftLegalBasis> bases) {
    for (String line : body.letterhead()) {
      Optional<LocalDate> day = Dates.day(line);
      if (day.isPresent()) {
        return day.get();
      }
    }
    Optional<LocalDate> inAnnex = Dates.day(annex);
    Optional<DraftLegalBasis> latest =
        bases.stream()
            .filter(basis -> basis.issuedOn() != null)
            .max(Comparator.comparing(DraftLegalBasis::issuedOn));
    boolean possible =
        inAnnex.isPresent()
            && (latest.isEmpty() || !inAnnex.get().isBefore(latest.get().issuedOn()));
    if (possible) {
      doubts.warn("/header/issuedOn", DoubtCode.ISSUE_DATE_FROM_ANNEX, Map.of());
      return inAnnex.get();
    }
    doubts.warn("/header/issuedOn", DoubtCode.ISSUE_DATE_MISSING, Map.of());
    if (inAnnex.isPresent()) {
      doubts.noteOnClause(
          NoteCode.ANNEX_DATE_BEFORE_CITED_PAPERS,
          annexPath(),
          "Phụ lục ghi kế hoạch ban hành ngày "
              + OddityNotes.day(inAnnex.get())
              + ", trong khi kế hoạch căn cứ "
              + latest.get().kind()
              + (latest.get().number() == null ? "" : " số " + latest.get().number())
              + " ngày "
              + OddityNotes.day(latest.get().issuedOn())
              + ". Văn bản được giữ nguyên như bản in.");
    }
    doubts.noteOnClause(
        NoteCode.ISSUE_DATE_MISSING, null, "Bản in không ghi ngày ban hành ở phần đầu kế hoạch.");
    return null;
  }

  private String annexPath() {
    return body.clauses().all().stream()
        .filter(clause -> clause.text().equals(annex))
        .map(clause -> clause.path())
        .findFirst()
        .orElse(null);
  }

  private String issuer() {
    List<String> head = body.letterhead();
    for (int i = 0; i < head.size(); i++) {
      if (ISSUER.matcher(head.get(i)).matches()) {
        boolean area = i + 1 < head.size() && AREA.matcher(head.get(i + 1)).matches();
        return area ? head.get(i) + " " + head.get(i + 1) : head.get(i);
      }
    }
    Matcher matcher = PROVINCE.matcher(annex + " " + String.join(" ", body.preamble()));
    if (matcher.find()) {
      return matcher.group(1);
    }
    doubts.warn("/header/issuer", DoubtCode.ISSUER_MISSING, Map.of());
    return null;
  }

  private String issuerCode(String issuer) {
    if (issuer == null) {
      return null;
    }
    List<Reading> readings = agencies.read(issuer);
    if (readings.size() == 1 && readings.get(0).code() != null) {
      return readings.get(0).code();
    }
    doubts.info("/header/issuerCode", DoubtCode.ISSUER_UNKNOWN, Map.of("phrase", issuer));
    return null;
  }

  private String place() {
    for (String line : body.letterhead()) {
      Matcher matcher = PLACE.matcher(line);
      if (matcher.matches()) {
        return matcher.group(1);
      }
    }
    return null;
  }

  private Optional<Dates.Period> period() {
    String title = String.join(" ", body.title()) + " " + String.join(" ", body.annex());
    return Dates.period(title)
        .or(() -> Dates.period(String.join(" ", body.preamble())))
        .or(() -> Dates.year(String.join(" ", body.title())));
  }
}
