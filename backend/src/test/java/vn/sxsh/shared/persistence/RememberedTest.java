package vn.sxsh.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {

  private final AtomicInteger writes = new AtomicInteger();
  private final AtomicInteger made = new AtomicInteger();
  private final Remembered remembered = new Remembered(() -> "after " + writes.get());

  @Test
  void anAnswerIsMadeOnceUntilSomethingIsWritten() {
    assertThat(ask("figures of 2018")).isEqualTo(1);
    assertThat(ask("figures of 2018")).isEqualTo(1);
    assertThat(ask("figures of 2019")).isEqualTo(2);
    writes.incrementAndGet();
    assertThat(ask("figures of 2018")).isEqualTo(3);
    assertThat(ask("figures of 2018")).isEqualTo(3);
  }

  @Test
  void whoAsksWhileItIsMadeAnewGetsTheOneBefore() throws Exception {
    assertThat(ask("figures")).isEqualTo(1);
    writes.incrementAndGet();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    CompletableFuture<Integer> slow =
        CompletableFuture.supplyAsync(
            () ->
                remembered.answer(
                    "figures",
                    () -> {
                      begun.countDown();
                      await(go);
                      return made.incrementAndGet();
                    }));
    await(begun);
    assertThat(ask("figures")).isEqualTo(1);
    go.countDown();
    assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo(2);
    assertThat(ask("figures")).isEqualTo(2);
  }

  @Test
  void aFailureIsNoAnswer() {
    CompletableFuture<Integer> failed =
        CompletableFuture.supplyAsync(
            () ->
                remembered.answer(
                    "figures",
                    () -> {
                      throw new IllegalStateException("no figures");
                    }));
    assertThat(failed).failsWithin(10, TimeUnit.SECONDS);
    assertThat(ask("figures")).isEqualTo(1);
  }

  private int ask(String question) {
    return remembered.answer(question, made::incrementAndGet);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
