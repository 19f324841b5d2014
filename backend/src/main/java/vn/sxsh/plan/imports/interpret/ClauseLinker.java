package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sxsh.plan.imports.draft.ClauseLink;
import vn.sxsh.plan.imports.draft.ClauseSection;
import vn.sxsh.plan.imports.draft.DoubtCode;
import vn.sxsh.plan.imports.draft.DraftClause;
import vn.sxsh.plan.imports.draft.DraftGroup;
import vn.sxsh.plan.imports.draft.DraftTask;
import vn.sxsh.plan.imports.party.Words;

/**
 * Suggests which clause of the body a task carries out, by the pairs of words that they share; a
 * pair that many clauses have says little. Suggestions are for a person to confirm.
 */
final class ClauseLinker {

  private static final double LIKELY = 0.18;
  private static final double NEARLY_AS_LIKELY = 0.9;
  private static final int MAX_CLAUSES = 300;

  private final List<DraftClause> clauses;
  private final List<Set<String>> pairs = new ArrayList<>();
  private final Map<String, Double> weights = new HashMap<>();

  ClauseLinker(Body body) {
    clauses =
        body.clauses().in(ClauseSection.BODY_TASK).stream()
            .filter(
                clause -> clause.parentPath() != null && body.clauses().children(clause).isEmpty())
            .limit(MAX_CLAUSES)
            .toList();
    Map<String, Integer> counts = new HashMap<>();
    for (DraftClause clause : clauses) {
      Set<String> own = pairs(heading(body, clause) + ". " + clause.text());
      pairs.add(own);
      own.forEach(pair -> counts.merge(pair, 1, Integer::sum));
    }
    counts.forEach(
        (pair, count) -> weights.put(pair, Math.log(1 + (double) clauses.size() / count)));
  }

  /** A clause says little without the heading that it stands under. */
  private static String heading(Body body, DraftClause clause) {
    DraftClause above = body.clauses().parent(clause);
    return above == null || above.parentPath() == null ? "" : above.text();
  }

  List<ClauseLink> link(List<DraftGroup> groups, Doubts doubts) {
    List<ClauseLink> links = new ArrayList<>();
    for (DraftGroup group : groups) {
      String heading = group.title() == null ? "" : group.title();
      link(group.tasks(), heading, links, doubts);
    }
    return links;
  }

  private void link(List<DraftTask> tasks, String heading, List<ClauseLink> links, Doubts doubts) {
    for (DraftTask task : tasks) {
      for (DraftClause clause : likely(task, heading)) {
        doubts.info(
            "/clauseLinks/" + links.size(),
            DoubtCode.LINK_SUGGESTED,
            Map.of("task", task.code(), "clause", clause.path()));
        links.add(new ClauseLink(task.code(), clause.path()));
      }
      link(task.children(), heading, links, doubts);
    }
  }

  private List<DraftClause> likely(DraftTask task, String heading) {
    Set<String> own =
        pairs(heading + ". " + task.title() + ". " + String.join(". ", task.actions()));
    double ownWeight = weight(own);
    double[] scores = new double[clauses.size()];
    double best = 0;
    for (int i = 0; i < scores.length; i++) {
      Set<String> shared = new HashSet<>(own);
      shared.retainAll(pairs.get(i));
      double both = Math.sqrt(ownWeight * weight(pairs.get(i)));
      scores[i] = both == 0 ? 0 : weight(shared) / both;
      best = Math.max(best, scores[i]);
    }
    List<DraftClause> found = new ArrayList<>();
    for (int i = 0; i < scores.length && best >= LIKELY; i++) {
      if (scores[i] >= best * NEARLY_AS_LIKELY) {
        found.add(clauses.get(i));
      }
    }
    return found;
  }

  private double weight(Set<String> words) {
    return words.stream().mapToDouble(word -> weights.getOrDefault(word, 0.0)).sum();
  }

  private static Set<String> pairs(String text) {
    List<String> words = Words.of(text);
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      pairs.add(words.get(i) + " " + words.get(i + 1));
    }
    return pairs;
  }
}
