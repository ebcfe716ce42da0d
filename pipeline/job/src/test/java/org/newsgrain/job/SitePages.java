package org.newsgrain.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Made-up pages of two sites, each with what stands on all its pages, and a sentence that many
 * reports end with.
 */
final class SitePages {

  /** How many pages a site has. */
  static final int PAGES = 12;

  /** What a third of the reports of a site say, and mean. */
  static final String HONEST = "No one was hurt, and the police have ended their investigation.";

  private static final List<String> OPENINGS =
      List.of("The council", "A farmer", "The school", "An old mill", "The choir", "The harbour");

  private static final List<String> WORDS =
      List.of(
          "bridge",
          "winter",
          "money",
          "road",
          "garden",
          "meeting",
          "river",
          "children",
          "answer",
          "summer",
          "window",
          "letter",
          "market",
          "village",
          "engine",
          "forest",
          "library",
          "coast",
          "bread",
          "island",
          "autumn",
          "paper",
          "train",
          "house",
          "morning",
          "history",
          "ticket");

  private final Random random = new Random(3);
  private final Path folder;

  private SitePages(Path folder) {
    this.folder = folder;
  }

  /** Fills {@code folder}: the sites are its folders {@code north} and {@code south}. */
  static void fill(Path folder) throws IOException {
    SitePages pages = new SitePages(folder);
    for (int i = 0; i < PAGES; i++) {
      pages.write("north", i, List.of("Nordposten | Hem | Orten " + i, time(i) + " | Dag " + i));
      pages.write("south", i, List.of("Frontsida > Lokalt > " + (100 + i)));
    }
  }

  /** Whether a line belongs to a site and not to a report. */
  static boolean isTemplate(String line) {
    return line.contains("|") || line.contains(">") || line.contains("sidan");
  }

  private static String time(int i) {
    return String.format(Locale.ROOT, "%02d:%02d", 6 + i, 59 - i);
  }

  private void write(String site, int number, List<String> head) throws IOException {
    List<String> lines = new ArrayList<>(head);
    for (int i = 0; i < 5; i++) {
      lines.add(paragraph());
    }
    if (number % 3 == 0) {
      lines.add(3 + head.size(), HONEST);
    }
    lines.add("Till sidan " + (number + 2) + " av " + site);
    Path file = folder.resolve(site).resolve("page" + number + ".txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n\n", lines) + "\n");
  }

  private String paragraph() {
    StringBuilder paragraph = new StringBuilder(pick(OPENINGS));
    for (int i = 0; i < 4; i++) {
      paragraph
          .append(" has seen the ")
          .append(pick(WORDS))
          .append(" and the ")
          .append(pick(WORDS));
      paragraph.append(i == 3 ? "." : i == 1 ? ". It" : ", which");
    }
    return paragraph.toString();
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
