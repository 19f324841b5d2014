package vn.sxsh.plan.entered;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.plan.target.Target;
import vn.sxsh.plan.target.TargetRepository;
import vn.sxsh.shared.persistence.ByIds;

/** Tells which values entered by hand come to their last day, and leave their target without. */
@ApplicationScoped
@Transactional
public class EnteredValueDeadlineService {

  private final EnteredValueRepository values;
  private final TargetRepository targets;

  EnteredValueDeadlineService(EnteredValueRepository values, TargetRepository targets) {
    this.values = values;
    this.targets = targets;
  }

  /** The last day of a value. */
  public record ValueEnd(
      UUID valueId, UUID targetId, String targetTitle, LocalDate expiresOn, UUID enteredBy) {}

  /** The values of plans in force that expire between those days, unless another one goes on. */
  public List<ValueEnd> expiring(LocalDate from, LocalDate until) {
    List<EnteredValue> found = values.listExpiring(from, until);
    Map<UUID, Target> of =
        ByIds.load(
                values.getEntityManager(),
                Target.class,
                found.stream().map(value -> value.targetId).toList())
            .stream()
            .collect(Collectors.toMap(target -> target.id, Function.identity()));
    return found.stream()
        .map(
            value ->
                new ValueEnd(
                    value.id,
                    value.targetId,
                    of.get(value.targetId).title,
                    value.expiresOn,
                    value.createdBy))
        .toList();
  }
}
