package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which room may use which: every arrow points down, and engines stay in their rooms. */
class ArchitectureTest {

  private static final String ROOT = "org.newsgrain.";

  /** Just below today's number; classes that vanish from the class path must not go unseen. */
  private static final int FEWEST_CLASSES = 500;

  private static final String TEXT =
      "text.document text.pack text.decode text.score text.clean text.language text.term text.name"
          + " text.mention text.entity"
          + " text.duplicate text.template text.count text.statistics text.analysis ";

  /** Each room and the rooms it may use. */
  private static final Map<String, Set<String>> ROOMS =
      Map.ofEntries(
          room("text.document", ""),
          room("text.pack", "text.document"),
          room("text.decode", "text.document"),
          room("text.score", "text.document text.pack"),
          room("text.clean", "text.document text.pack text.score"),
          room("text.language", "text.document"),
          room("text.term", "text.document text.pack"),
          room("text.name", "text.document text.pack text.term"),
          room("text.mention", "text.document text.pack text.term text.name"),
          room("text.entity", "text.document text.pack text.name"),
          room("text.duplicate", "text.document"),
          room("text.template", "text.document text.clean"),
          room("text.count", "text.document"),
          room("text.statistics", ""),
          room("text.analysis", TEXT),
          room("job.plan", "text.document text.clean"),
          room("job.config", TEXT + "job.plan job.origin"),
          room("job.format", TEXT + "job.plan"),
          room("job.origin", TEXT + "job.plan job.format"),
          room("job.read", TEXT + "job.plan job.format job.origin"),
          room("job.remote", TEXT + "job.plan job.format job.origin job.read"),
          room("job.table", TEXT + "job.kept"),
          room("job.kept", "text.document text.count"),
          room("job.state", TEXT + "job.format job.origin job.read job.kept"),
          room("job.learn", TEXT + "job.plan job.kept"),
          room("job.spill", TEXT + "job.table job.kept"),
          room("job.resolve", TEXT + "job.table job.spill"),
          room(
              "job.stage",
              TEXT
                  + "job.plan job.read job.kept job.state job.learn job.table job.write job.spill job.resolve"),
          room("job.write", TEXT + "job.table"),
          room("job.publish", "text.document job.plan job.origin job.read job.table"),
          room("job.report", "job.table"),
          room("job.compare", "text.document job.plan job.publish job.table"),
          room(
              "job.audit",
              TEXT + "job.plan job.format job.origin job.read job.table job.write job.publish"),
          room(
              "job.cli",
              TEXT
                  + "job.plan job.config job.format job.origin job.read job.state job.learn job.stage job.table job.write job.publish job.report job.compare job.audit"));

  /** Packages from outside and the only rooms that may know them. */
  private static final Map<String, Set<String>> OUTSIDE =
      Map.ofEntries(
          Map.entry("org.apache.beam", Set.of("job.resolve", "job.stage", "job.remote", "job.cli")),
          Map.entry("org.joda.time", Set.of("job.stage", "job.cli")),
          Map.entry("org.apache.parquet", Set.of("job.write")),
          Map.entry("org.apache.hadoop", Set.of("job.write")),
          Map.entry("com.github.luben", Set.of("job.write", "job.format")),
          Map.entry("org.apache.commons.compress", Set.of("job.format")),
          Map.entry("org.jsoup", Set.of("job.format")),
          Map.entry("org.snakeyaml", Set.of("job.config")),
          Map.entry("picocli", Set.of("job.plan", "job.cli")),
          Map.entry("org.mozilla.universalchardet", Set.of("text.decode")),
          Map.entry("org.tartarus.snowball", Set.of("text.term")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.newsgrain.text", "org.newsgrain.job");

  @Test
  void looksAtAllClasses() {
    assertThat(CLASSES.size()).isGreaterThan(FEWEST_CLASSES);
    assertThat(CLASSES.stream().map(ArchitectureTest::room)).isSubsetOf(ROOMS.keySet());
  }

  @Test
  void everyRoomUsesOnlyTheRoomsItMay() {
    Map<String, Set<String>> wrong = new TreeMap<>();
    for (Dependency dependency : dependencies()) {
      String from = room(dependency.getOriginClass());
      String to = room(dependency.getTargetClass());
      if (to.startsWith("text.") || to.startsWith("job.")) {
        if (!from.equals(to) && !ROOMS.getOrDefault(from, Set.of()).contains(to)) {
          wrong
              .computeIfAbsent(from + " -> " + to, k -> new TreeSet<>())
              .add(dependency.getDescription());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void enginesAndFormatsStayInTheirRooms() {
    Set<String> wrong = new TreeSet<>();
    for (Dependency dependency : dependencies()) {
      String target = dependency.getTargetClass().getPackageName();
      OUTSIDE.forEach(
          (outside, rooms) -> {
            boolean uses = target.equals(outside) || target.startsWith(outside + ".");
            if (uses && !rooms.contains(room(dependency.getOriginClass()))) {
              wrong.add(dependency.getDescription());
            }
          });
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void packagesFormNoCircle() {
    SlicesRuleDefinition.slices()
        .matching("org.newsgrain.(*.*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void nothingDependsOnTheUsersLocaleOrCharset() {
    ArchRuleDefinition.noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callConstructor(String.class, byte[].class)
        .check(CLASSES);
  }

  private static List<Dependency> dependencies() {
    return CLASSES.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream()).toList();
  }

  /** The room of a class, such as {@code text.term}; empty for one from outside. */
  private static String room(JavaClass type) {
    JavaClass element = type.getBaseComponentType();
    if (!element.getPackageName().startsWith(ROOT)) {
      return "";
    }
    String[] parts = element.getPackageName().substring(ROOT.length()).split("\\.");
    return Arrays.stream(parts).limit(2).collect(Collectors.joining("."));
  }

  private static Map.Entry<String, Set<String>> room(String name, String mayUse) {
    return Map.entry(name, Set.of(mayUse.strip().split(" ")));
  }
}
