package vn.sxsh.plan.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sxsh.plan.party.Belonging;
import vn.sxsh.plan.party.BodyRef;
import vn.sxsh.plan.progress.Standing;
import vn.sxsh.plan.task.Task;
import vn.sxsh.plan.task.TaskAccess;
import vn.sxsh.plan.task.TaskGroup;
import vn.sxsh.shared.text.SearchText;

/** Decides which rows of a matrix a filter leaves. */
final class MatrixSearch {

  private final Matrix matrix;
  private final MatrixFilter filter;
  private final Belonging asked;
  private final List<String> words;

  /**
   * @param asked whom the agencies of the filter stand for; null when it names none
   */
  MatrixSearch(Matrix matrix, MatrixFilter filter, Belonging asked) {
    this.matrix = matrix;
    this.filter = filter;
    this.asked = asked;
    this.words =
        Arrays.stream(SearchText.normalise(filter.q).split(" "))
            .filter(word -> !word.isEmpty())
            .toList();
  }

  /** True when the filter asks for less than everything. */
  boolean isNarrowed() {
    return !words.isEmpty()
        || asked != null
        || Boolean.TRUE.equals(filter.mine)
        || !filter.group.isEmpty()
        || !filter.state.isEmpty()
        || filter.year != null
        || filter.late != null;
  }

  boolean matches(TaskGroup group, Task task, Standing standing) {
    return (filter.group.isEmpty() || filter.group.contains(group.id))
        && (filter.state.isEmpty() || filter.state.contains(standing.state()))
        && (filter.late == null || filter.late == standing.late())
        && (filter.year == null
            || matrix.workOf(task.id).stream().anyMatch(item -> item.year == filter.year))
        && (!Boolean.TRUE.equals(filter.mine) || MatrixRows.isMine(matrix, task))
        && (asked == null || TaskAccess.takesPart(matrix.partiesOf(task.id), asked))
        && holdsWords(task);
  }

  private boolean holdsWords(Task task) {
    if (words.isEmpty()) {
      return true;
    }
    Stream<String> own =
        Stream.of(
            task.code,
            task.printedNumber,
            task.title,
            task.note,
            task.leadPhrase,
            task.coordinatorPhrase);
    Stream<String> items = matrix.itemsOf(task.id).stream().map(item -> item.text);
    Stream<String> phrases = matrix.partiesOf(task.id).stream().map(party -> party.phrase);
    Stream<String> bodies =
        matrix.partiesOf(task.id).stream()
            .map(party -> matrix.bodies().of(party.agencyId, party.agencyGroupId))
            .filter(Objects::nonNull)
            .map(BodyRef::name);
    String text =
        SearchText.normalise(
            Stream.of(own, items, phrases, bodies)
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
    return words.stream().allMatch(text::contains);
  }
}
