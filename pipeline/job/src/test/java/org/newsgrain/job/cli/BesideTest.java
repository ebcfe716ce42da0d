package org.newsgrain.job.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BesideTest {

  @Test
  void handsOnWhatIsThrownThere() throws Exception {
    try (Beside broken =
        Beside.start(
            () -> {
              throw new IOException("disk full");
            })) {
      assertThatThrownBy(broken::await).isInstanceOf(IOException.class).hasMessage("disk full");
    }
  }

  @Test
  void handsOnErrorsAsTheyAre() throws Exception {
    try (Beside broken =
        Beside.start(
            () -> {
              throw new OutOfMemoryError("made up");
            })) {
      assertThatThrownBy(broken::await).isInstanceOf(OutOfMemoryError.class);
    }
  }

  @Test
  void isOverWhenItIsClosed() {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean done = new AtomicBoolean();
    assertThatThrownBy(
            () -> {
              try (Beside slow =
                  Beside.start(
                      () -> {
                        begun.await();
                        done.set(true);
                      })) {
                begun.countDown();
                throw new IllegalStateException("what is done beside it failed");
              }
            })
        .isInstanceOf(IllegalStateException.class);
    assertThat(done).isTrue();
  }
}
