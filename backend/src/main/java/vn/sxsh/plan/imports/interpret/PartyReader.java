package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sxsh.plan.imports.draft.DoubtCode;
import vn.sxsh.plan.imports.draft.DraftParty;
import vn.sxsh.plan.imports.draft.PartyKind;
import vn.sxsh.plan.imports.party.PhraseReader;
import vn.sxsh.plan.imports.party.Reading;
import vn.sxsh.plan.imports.read.Block.Paragraph;

/**
 * Reads who leads a task and who helps. The body named first answers for it: papers name the
 * leading one first, and a department before the unit that works under it ("Sở Công Thương - Trung
 * tâm Khuyến công": the Department answers to the provincial committee, the Centre does the work).
 */
final class PartyReader {

  /** The bodies of a task with their printed phrases. */
  record Parties(
      String leadPhrase,
      List<DraftParty> leads,
      String coordinatorPhrase,
      List<DraftParty> coordinators) {}

  private static final Pattern BOTH =
      Pattern.compile(
          "^(?:[^:]{0,40}chủ trì\\s*:)?(.{0,2000}?)[;.,]?\\s*(?:cơ quan |đơn vị )?phối hợp\\s*:(.+)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private static final int MOST_LINES = 200;

  private final PhraseReader agencies;
  private final Doubts doubts;

  PartyReader(PhraseReader agencies, Doubts doubts) {
    this.agencies = agencies;
    this.doubts = doubts;
  }

  Parties read(MatrixRow row, String path, boolean leadExpected) {
    String lead = phrase(row.lines(ColumnRole.LEAD));
    String coordinator = phrase(row.lines(ColumnRole.COORDINATOR));
    if (coordinator.isEmpty() && lead.length() < 4_000) {
      Matcher both = BOTH.matcher(lead);
      if (both.matches()) {
        coordinator = both.group(2).strip();
        lead = both.group(1).strip();
        doubts.info(path, DoubtCode.PARTIES_IN_ONE_COLUMN, Map.of());
      }
    }
    List<DraftParty> leads = accountable(parties(lead, path + "/leads"), path);
    if (leads.isEmpty() && leadExpected) {
      doubts.warn(path + "/leads", DoubtCode.LEAD_MISSING, Map.of());
    }
    return new Parties(
        lead.isEmpty() ? null : lead,
        leads,
        coordinator.isEmpty() ? null : coordinator,
        parties(coordinator, path + "/coordinators"));
  }

  /** Lines that begin a new name stay apart; a name cut in the middle is joined. */
  private static String phrase(List<Paragraph> lines) {
    StringBuilder phrase = new StringBuilder();
    if (lines.size() > MOST_LINES) {
      return lines.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
    for (Paragraph line : lines) {
      Label label = Label.of(line.label(), line.text());
      String text = label.kind().isBullet() ? label.rest() : line.text();
      if (phrase.length() > 0) {
        boolean runsOn = TextFlow.startsLow(List.of(line)) || TextFlow.isOpen(phrase.toString());
        phrase.append(runsOn ? " " : "\n");
      }
      phrase.append(text);
    }
    return phrase.toString();
  }

  private List<DraftParty> accountable(List<DraftParty> leads, String path) {
    if (leads.isEmpty()) {
      return leads;
    }
    List<DraftParty> marked = new ArrayList<>(leads);
    marked.set(0, marked.get(0).asAccountable());
    if (marked.size() > 1) {
      doubts.info(
          path + "/leads",
          DoubtCode.ACCOUNTABLE_ASSUMED,
          Map.of("phrase", marked.get(0).phrase(), "count", Integer.toString(marked.size())));
    }
    return marked;
  }

  private List<DraftParty> parties(String phrase, String path) {
    return phrase.isEmpty() ? List.of() : report(agencies.read(phrase), path, doubts);
  }

  /** The parties of readings, with a doubt for each that was not recognised for certain. */
  static List<DraftParty> report(List<Reading> readings, String path, Doubts doubts) {
    List<DraftParty> parties = new ArrayList<>();
    for (Reading reading : readings) {
      String at = path + "/" + parties.size();
      Map<String, String> phrase = Map.of("phrase", reading.phrase());
      if (reading.approximate()) {
        doubts.info(at, DoubtCode.GROUP_APPROXIMATE, phrase);
      } else if (reading.code() == null) {
        boolean group = reading.kind() == PartyKind.GROUP;
        doubts.warn(at, group ? DoubtCode.GROUP_UNKNOWN : DoubtCode.AGENCY_UNKNOWN, phrase);
      }
      parties.add(reading.toParty());
    }
    return parties;
  }
}
