package org.newsgrain.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A story, other stories like it in part, and its reprints with light edits in several sources. */
final class Reprints {

  private static final String TITLE = "Ferry to the islands stops for the winter";

  private static final List<String> STORY =
      List.of(
          "The ferry between Turku and the outer islands will not run this winter, the shipping"
              + " company said on Monday.",
          "It is the first time in forty years that the islands are left without a boat of their"
              + " own for so long.",
          "\"We have tried to find a crew since August, and we have not found one,\" said Maria"
              + " Lindholm, who leads the company.",
          "About three hundred people live on the islands all year, most of them fishermen,"
              + " farmers and carpenters.",
          "Until the ice carries cars, they will have to go by the mail boat, which leaves twice"
              + " a week and takes twelve passengers.",
          "The school, the shop and the small library are to stay open, and the teacher has"
              + " promised to spend the winter there.",
          "In Helsinki the ministry of transport answered that the contract leaves the company"
              + " free to decide when it sails.",
          "Peter Nyman, a farmer, called that answer an insult to everybody who pays taxes and"
              + " cannot leave home.",
          "He has collected two hundred signatures for a letter which he wants to hand over in"
              + " person next week.",
          "Last year the company lost half a million on the line, though it carried more guests"
              + " than ever in July.",
          "The old ship, built in Gdansk, needs a new engine before the spring, and nobody has"
              + " said yet who will pay for it.",
          "A younger generation has begun to talk of a bridge again, as their grandparents did"
              + " before the war.",
          "For now the harbour is quiet, the café has put its chairs inside, and the timetable on"
              + " the wall still shows September.",
          "The next meeting between the islands and the company is planned for the first week of"
              + " December.");

  private static final List<String> OTHER_STORY =
      List.of(
          "The bakery in the old town of Porvoo has won the national prize for rye bread.",
          "Its owner learned the trade from an aunt and still uses her oven.",
          "The jury praised the crust, the smell and the patience of the baker.");

  private static final List<String> FAR_FROM_EACH_OTHER =
      List.of("forty", "August", "carpenters", "twelve", "teacher", "million", "engine", "café");

  private Reprints() {}

  /** Writes the story, one that shares its last part, and others made from it as a template. */
  static void fill(Path input) throws IOException {
    write(input, "alpha/2024-01-01 ferry.txt", STORY);
    List<String> shared = new ArrayList<>(OTHER_STORY);
    shared.addAll(STORY.subList(STORY.size() - 3, STORY.size()));
    write(input, "beta/2024-01-01 bakery.txt", shared);
    for (String name : List.of("first", "second")) {
      List<String> filled = new ArrayList<>(STORY);
      filled.replaceAll(
          sentence -> {
            String changed = sentence;
            for (String word : FAR_FROM_EACH_OTHER) {
              changed = changed.replace(word, name + word.length());
            }
            return changed;
          });
      write(input, "gamma/2024-01-01 " + name + ".txt", filled);
    }
  }

  /** Adds so many reprints, each a little different, all after the story. */
  static void add(Path input, int copies) throws IOException {
    for (int i = 0; i < copies; i++) {
      String path = String.format(Locale.ROOT, "%s/2024-01-%02d %d.txt", source(i), 2 + i % 9, i);
      write(input, path, reprint(i));
    }
  }

  private static String source(int i) {
    return List.of("alpha", "beta", "delta", "epsilon").get(i % 4);
  }

  private static List<String> reprint(int i) {
    List<String> reprint = new ArrayList<>(STORY);
    if (i % 5 != 0) {
      reprint.remove(1 + i % (reprint.size() - 1));
      reprint.replaceAll(sentence -> i % 2 == 0 ? sentence : sentence.replace(",", " –"));
      reprint.replaceAll(sentence -> i % 3 == 0 ? sentence.replace("quiet", "qiuet") : sentence);
      reprint.add(0, "Written for this newspaper by its own correspondent number " + i);
    }
    return reprint;
  }

  private static void write(Path input, String path, List<String> sentences) throws IOException {
    Path file = input.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, TITLE + "\n\n" + String.join("\n\n", sentences) + "\n");
  }
}
