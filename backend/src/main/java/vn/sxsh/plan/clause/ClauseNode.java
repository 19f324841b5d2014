package vn.sxsh.plan.clause;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clause with the clauses below it. */
@Schema(name = "ClauseNode")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClauseNode(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "II.1.a") String path,
    @Schema(required = true) ClauseSection section,
    @Schema(examples = "a)") String label,
    @Schema(required = true, description = "Nguyên văn.") String text,
    @Schema(required = true, description = "Các nhiệm vụ của biểu thực hiện đoạn này.")
        List<UUID> taskIds,
    @Schema(required = true) List<ClauseNode> children) {

  /** The trees of the clauses, which come in the order of the paper. */
  static List<ClauseNode> trees(List<PlanClause> clauses, Map<UUID, List<UUID>> tasks) {
    Map<UUID, ClauseNode> nodes = byId(clauses, tasks);
    return clauses.stream()
        .filter(clause -> !nodes.containsKey(clause.parentId))
        .map(clause -> nodes.get(clause.id))
        .toList();
  }

  /** Every clause by its id, each with what is below it; without the tasks. */
  public static Map<UUID, ClauseNode> byId(List<PlanClause> clauses) {
    return byId(clauses, Map.of());
  }

  private static Map<UUID, ClauseNode> byId(List<PlanClause> clauses, Map<UUID, List<UUID>> tasks) {
    Map<UUID, ClauseNode> nodes = new HashMap<>();
    for (PlanClause clause : clauses) {
      nodes.put(
          clause.id,
          new ClauseNode(
              clause.id,
              clause.path,
              clause.section,
              clause.label,
              clause.text,
              tasks.getOrDefault(clause.id, List.of()),
              new ArrayList<>()));
    }
    for (PlanClause clause : clauses) {
      ClauseNode parent = nodes.get(clause.parentId);
      if (parent != null) {
        parent.children.add(nodes.get(clause.id));
      }
    }
    return nodes;
  }
}
