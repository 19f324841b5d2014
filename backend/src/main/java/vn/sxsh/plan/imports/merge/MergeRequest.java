package vn.sxsh.plan.imports.merge;

import java.util.Set;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.text.PlanStatus;

/**
 * What to bring into a plan.
 *
 * @param leftOut codes of tasks that are not wanted
 * @param status of a plan that is new
 * @param dry whether only to tell what would happen
 */
public record MergeRequest(
    PlanDraft draft,
    LastImport last,
    KnownBodies bodies,
    Set<String> leftOut,
    PlanStatus status,
    boolean dry) {}
