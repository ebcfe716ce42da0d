package org.newsgrain.bench.clean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.newsgrain.text.clean.Cleaner;
import org.newsgrain.text.score.FurnitureScore;

/** Cleans pages by what was learned from others, so that a scorer tells what to expect. */
final class Check {

  private static final List<String> VIEWS = List.of("alone", "by-source", "by-page");

  private final LineTrainer trainer;
  private final Path out;

  Check(LineTrainer trainer, Path out) {
    this.trainer = trainer;
    this.out = out;
  }

  void run(String[] args) throws IOException {
    if (args[2].equals("--without-origin")) {
      for (String origin : trainer.examples().stream().map(Example::origin).distinct().toList()) {
        clean(page -> page.origin().equals(origin));
      }
    } else {
      int folds = Integer.parseInt(args[3]);
      for (int fold = 0; fold < folds; fold++) {
        int test = fold;
        clean(page -> Math.floorMod(page.group().hashCode() >>> 3, folds) == test);
      }
    }
  }

  private void clean(Predicate<Example> test) throws IOException {
    Cleaner cleaner = Cleaner.with(FurnitureScore.parse("weights", trainer.train(test.negate())));
    for (Example page : trainer.examples().stream().filter(test).toList()) {
      for (int view = 0; view < VIEWS.size(); view++) {
        Path folder = out.resolve(VIEWS.get(view)).resolve(page.set());
        Files.createDirectories(folder);
        String kept = cleaner.clean(page.text(), trainer.known(page, view)).kept();
        Files.writeString(folder.resolve(page.id() + ".txt"), kept);
      }
    }
  }
}
