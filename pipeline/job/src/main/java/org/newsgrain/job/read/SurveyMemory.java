package org.newsgrain.job.read;

import java.util.Optional;

/** Remembers what files turned out to be, so that those that are unchanged need not be read. */
public interface SurveyMemory {

  /** Remembers nothing. */
  SurveyMemory NONE =
      new SurveyMemory() {
        @Override
        public Optional<FileFate> recall(FoundFile found) {
          return Optional.empty();
        }

        @Override
        public void remember(FoundFile found, FileFate fate) {}
      };

  /** What {@code found} is known to be; may be asked by several threads at once. */
  Optional<FileFate> recall(FoundFile found);

  /** Takes note of what {@code found} is, whether that was known or not. */
  void remember(FoundFile found, FileFate fate);
}
