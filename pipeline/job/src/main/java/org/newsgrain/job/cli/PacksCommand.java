package org.newsgrain.job.cli;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.pack.Packs;
import org.newsgrain.text.term.Lexicon;
import picocli.CommandLine.Command;

/** Lists the language packs and what each holds. */
@Command(
    name = "packs",
    description = "List the languages and what the pack of each holds.",
    mixinStandardHelpOptions = true)
final class PacksCommand implements Runnable {

  private static final String LINE = "%-8s %-12s %8s %12s %8s%n";

  @Override
  public void run() {
    System.out.printf(Locale.ROOT, LINE, "language", "", "phrases", "stop words", "stemmer");
    for (LanguageTag language : Packs.languages()) {
      Lexicon lexicon = Lexicon.of(language);
      System.out.printf(
          Locale.ROOT,
          LINE,
          language,
          ULocale.getDisplayLanguage(language.code(), ULocale.ENGLISH),
          Packs.read(language.code(), "boilerplate.tsv", 3).size(),
          lexicon.stopwords(),
          lexicon.stemmer().isPresent() ? "yes" : "no");
    }
  }
}
