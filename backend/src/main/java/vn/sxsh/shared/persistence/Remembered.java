package vn.sxsh.shared.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Remembers costly answers for as long as the database holds what they were made of. Two moments
 * with the same snapshot see the same rows, so an answer is never older than the last write. Only
 * while somebody is already making the answer anew do others get the one before, and never one that
 * is older than half a minute: many readers at once cost as much as one.
 */
@ApplicationScoped
public class Remembered {

  private static final long LONGEST_BEHIND = Duration.ofSeconds(30).toNanos();
  private static final int MOST = 500;

  private final Supplier<String> snapshots;
  private final Cache<Object, Slot> slots =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(Duration.ofMinutes(10)).build();

  @Inject
  Remembered(DataSource database) {
    this(() -> snapshot(database));
  }

  Remembered(Supplier<String> snapshots) {
    this.snapshots = snapshots;
  }

  private record Answer(String snapshot, long madeAt, Object value) {}

  private static final class Slot {
    private final ReentrantLock making = new ReentrantLock();
    private volatile Answer answer;
  }

  /**
   * The answer to a question; called outside of a transaction, so that who waits holds nothing.
   *
   * @param question a value that says all that the answer depends on beside the database: what is
   *     asked, what the caller may see, the day, the language
   */
  @SuppressWarnings("unchecked")
  public <T> T answer(Object question, Supplier<T> maker) {
    Slot slot = slots.get(question, asked -> new Slot());
    String snapshot = snapshots.get();
    Answer known = slot.answer;
    if (isOf(known, snapshot)) {
      return (T) known.value;
    }
    boolean usable = known != null && System.nanoTime() - known.madeAt < LONGEST_BEHIND;
    if (!usable) {
      slot.making.lock();
    } else if (!slot.making.tryLock()) {
      return (T) known.value;
    }
    try {
      return isOf(slot.answer, snapshot) ? (T) slot.answer.value : make(slot, snapshot, maker);
    } finally {
      slot.making.unlock();
    }
  }

  /** Forgets all answers, for when what makes them has changed and not the database. */
  public void forget() {
    slots.invalidateAll();
  }

  private static <T> T make(Slot slot, String snapshot, Supplier<T> maker) {
    long begun = System.nanoTime();
    T value = maker.get();
    slot.answer = new Answer(snapshot, begun, value);
    return value;
  }

  private static boolean isOf(Answer answer, String snapshot) {
    return answer != null && answer.snapshot.equals(snapshot);
  }

  private static String snapshot(DataSource database) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT pg_current_snapshot()::text")) {
      row.next();
      return row.getString(1);
    } catch (SQLException failure) {
      throw new PersistenceException(failure);
    }
  }
}
