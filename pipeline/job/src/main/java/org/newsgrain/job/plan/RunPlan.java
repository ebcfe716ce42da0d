package org.newsgrain.job.plan;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgrain.text.clean.Customs;

/**
 * Everything a run was told, checked and complete.
 *
 * @param input the folder or file to read: an absolute path, or a URI without slashes at its end
 * @param output the folder to publish in, absolute
 * @param sourcePattern a regular expression over paths with groups named source, date, language
 * @param fields what the fields of a record are called
 * @param scope what is counted
 * @param cleaning whether lines that are not the article are taken out
 * @param customs what the user says of these lines
 * @param entityRules a file that says what the user knows of the entities, absolute; that beside
 *     the input if empty
 * @param similarity how similar articles are to be near duplicates; 1 for exact ones only
 * @param longestPhrase how many words a phrase may have, 1 to 3
 * @param minPhraseCount how often a phrase must occur in a source and language to be listed
 * @param minCount how often a term or entity must occur in a source and language to be listed
 * @param maxPairs how many pairs of entities of a source and language are listed, the commonest
 * @param maxFileSize the largest text that is read, be it a file, record or archive member, in
 *     bytes
 * @param shards how many files a table is written in
 * @param threads how many threads count
 * @param maxRejected the largest share of files that may be rejected, 0 to 1
 * @param keep how many snapshots stay, the new one included
 * @param force whether to run although nothing changed, and to read all of the input
 * @param remembering whether what was counted is kept for the next run
 * @param beamOptions options for Beam, as it spells them
 */
public record RunPlan(
    String input,
    String output,
    Optional<String> sourcePattern,
    Fields fields,
    Scope scope,
    boolean cleaning,
    Customs customs,
    Optional<String> entityRules,
    double similarity,
    int longestPhrase,
    long minPhraseCount,
    long minCount,
    int maxPairs,
    long maxFileSize,
    int shards,
    int threads,
    double maxRejected,
    int keep,
    boolean force,
    boolean remembering,
    List<String> beamOptions) {

  /** How similar articles are to be near duplicates if the user doesn't say otherwise. */
  public static final double USUAL_SIMILARITY = 0.8;

  /** What a config file is called that is used although nobody names it. */
  public static final String USUAL_CONFIG = "newsgrain.yaml";

  /** The largest text that is read if the user doesn't say otherwise. */
  static final String USUAL_MAX_FILE_SIZE = "100MiB";

  /** The options that only choose which rows are made of the counts. */
  private static final Set<String> OF_ROWS = Set.of("min-phrase-count", "min-count", "max-pairs");

  /** What is counted. */
  public enum Scope {
    /** Terms and entities. */
    ALL,
    /** Terms only. */
    TERMS,
    /** Entities only. */
    ENTITIES
  }

  /** The input as a path of the local file system. */
  public Path inputPath() {
    return Path.of(input);
  }

  /** Whether the input is in a store that Beam knows. */
  public boolean isRemote() {
    return InputAddress.isRemote(input);
  }

  /** The output as a path of the local file system. */
  public Path outputPath() {
    return Path.of(output);
  }

  /** How to read one file. */
  public Reading reading() {
    return new Reading(input, sourcePattern.orElse(""), maxFileSize, fields);
  }

  /** How to learn from all that was read. */
  public Learning learning() {
    return new Learning(cleaning, customs, similarity);
  }

  /** How to count what was read. */
  public Counting counting() {
    return new Counting(
        cleaning,
        customs,
        scope != Scope.ENTITIES,
        scope != Scope.TERMS,
        longestPhrase,
        minPhraseCount,
        minCount,
        maxPairs);
  }

  /**
   * What a count of a document depends on besides the document: the input and the options, without
   * those that choose among the counts.
   */
  public String countingKey() {
    return meaningfulOptions().stream()
        .filter(option -> !OF_ROWS.contains(option.substring(0, option.indexOf('='))))
        .collect(Collectors.joining("\n", input + "\n", ""));
  }

  /** The options that change what comes out, spelled the same whenever they mean the same. */
  public List<String> meaningfulOptions() {
    return List.of(
        "source-pattern=" + sourcePattern.orElse(""),
        "field-text=" + fields.text(),
        "field-title=" + fields.title(),
        "field-source=" + fields.source(),
        "field-url=" + fields.url(),
        "field-date=" + fields.date(),
        "field-language=" + fields.language(),
        "only=" + scope,
        "clean=" + cleaning,
        "customs=" + (cleaning ? SpelledCustoms.of(customs) : ""),
        "similarity=" + similarity,
        "phrases=" + longestPhrase,
        "min-phrase-count=" + minPhraseCount,
        "min-count=" + minCount,
        "max-pairs=" + maxPairs,
        "max-file-size=" + maxFileSize,
        "shards=" + shards);
  }

  /**
   * What reading a file takes.
   *
   * @param root the input, as in the plan
   * @param sourcePattern as in the plan, or empty
   * @param maxFileSize as in the plan
   * @param fields as in the plan
   */
  public record Reading(String root, String sourcePattern, long maxFileSize, Fields fields)
      implements Serializable {

    /** Reading where the fields are called what they usually are. */
    public Reading(String root, String sourcePattern, long maxFileSize) {
      this(root, sourcePattern, maxFileSize, Fields.DEFAULT);
    }

    /** Reading as a run does it if the user doesn't say otherwise. */
    public static Reading usual(String root, String sourcePattern) {
      return new Reading(root, sourcePattern, ByteSize.of("size", USUAL_MAX_FILE_SIZE));
    }
  }

  /**
   * What the fields of a record are called that hold its text and what is known of it.
   *
   * @param text the article itself
   * @param title its title
   * @param source who published it
   * @param url its address
   * @param date when it was published
   * @param language its language
   */
  public record Fields(
      String text, String title, String source, String url, String date, String language)
      implements Serializable {

    /** The fields as they are called if the user doesn't say otherwise. */
    public static final Fields DEFAULT =
        new Fields("text", "title", "source", "url", "date", "language");
  }

  /**
   * What learning from the whole corpus takes: which documents repeat which, which lines recur.
   *
   * @param cleaning as in the plan
   * @param customs as in the plan
   * @param similarity as in the plan
   */
  public record Learning(boolean cleaning, Customs customs, double similarity)
      implements Serializable {

    /** Whether near duplicates are looked for. */
    public boolean near() {
      return similarity < 1;
    }
  }

  /**
   * What counting takes.
   *
   * @param cleaning as in the plan
   * @param customs as in the plan
   * @param terms whether terms are counted
   * @param entities whether entities are counted
   * @param longestPhrase as in the plan
   * @param minPhraseCount as in the plan
   * @param minCount as in the plan
   * @param maxPairs as in the plan
   */
  public record Counting(
      boolean cleaning,
      Customs customs,
      boolean terms,
      boolean entities,
      int longestPhrase,
      long minPhraseCount,
      long minCount,
      int maxPairs)
      implements Serializable {}
}
