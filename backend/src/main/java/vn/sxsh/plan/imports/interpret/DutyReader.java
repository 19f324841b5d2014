package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sxsh.plan.imports.draft.ClauseSection;
import vn.sxsh.plan.imports.draft.DraftClause;
import vn.sxsh.plan.imports.draft.DraftDuty;
import vn.sxsh.plan.imports.party.PhraseReader;

/** Reads whom the clauses of "Tổ chức thực hiện" bind: the words before the colon or the verb. */
final class DutyReader {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern COLON = Pattern.compile("^([^:]{2,200}):");
  private static final Pattern VERB =
      Pattern.compile(
          "\\s(?:phối hợp|tăng cường|theo chức năng|chủ động|chủ trì|triển khai|có trách nhiệm"
              + "|chịu trách nhiệm|căn cứ|hướng dẫn|tổ chức thực hiện|tổ chức triển khai|tham mưu"
              + "|bố trí|thực hiện|là cơ quan|có nhiệm vụ)(?!\\p{L})",
          FLAGS);
  private static final Pattern OPENING =
      Pattern.compile("^(?:Ngoài|Theo|Căn cứ|Đề nghị|Giao|Yêu cầu)(?:\\s[^,]{2,60},)?\\s+", FLAGS);
  private static final int LONGEST_PHRASE = 250;

  private DutyReader() {}

  static List<DraftDuty> read(Body body, PhraseReader agencies, Doubts doubts) {
    List<DraftDuty> duties = new ArrayList<>();
    for (DraftClause clause : body.clauses().in(ClauseSection.DUTY)) {
      DraftClause parent = body.clauses().parent(clause);
      boolean first = parent != null && parent.parentPath() == null;
      if (first && !clause.label().isEmpty()) {
        String phrase = subject(clause.text());
        String path = "/duties/" + duties.size() + "/parties";
        duties.add(
            new DraftDuty(
                clause.path(),
                phrase,
                phrase.isEmpty()
                    ? List.of()
                    : PartyReader.report(agencies.read(phrase), path, doubts)));
      }
    }
    return duties;
  }

  private static String subject(String text) {
    String own = OPENING.matcher(text).replaceFirst("");
    Matcher verb = VERB.matcher(own);
    Matcher colon = COLON.matcher(own);
    int end = verb.find() ? verb.start() : -1;
    if (colon.find() && (end < 0 || colon.end(1) < end)) {
      end = colon.end(1);
    }
    if (end < 0 && own.length() <= LONGEST_PHRASE) {
      end = own.length();
    }
    return end < 0 || end > LONGEST_PHRASE ? "" : own.substring(0, end).strip();
  }
}
