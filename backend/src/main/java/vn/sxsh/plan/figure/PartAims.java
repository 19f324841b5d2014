package vn.sxsh.plan.figure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is known of the parts of targets; whoever keeps that offers one bean of this type. */
public interface PartAims {

  /** What each of the targets wants of parts, by target. */
  Map<UUID, List<PartAim>> of(Collection<UUID> targetIds);
}
