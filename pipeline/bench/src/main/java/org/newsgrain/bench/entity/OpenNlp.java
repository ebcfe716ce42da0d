package org.newsgrain.bench.entity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.newsgrain.text.document.Span;
import org.newsgrain.text.mention.Mention;
import org.newsgrain.text.name.EntityType;
import org.newsgrain.text.term.Tokenizer;
import org.newsgrain.text.term.Tokens;

/** OpenNLP's name finder with its usual settings, one call a sentence. */
final class OpenNlp {

  private final NameFinderME finder;

  private OpenNlp(NameFinderME finder) {
    this.finder = finder;
  }

  static OpenNlp train(List<Article> articles) throws IOException {
    return new OpenNlp(new NameFinderME(model(articles)));
  }

  /** A model of the names marked in {@code articles}. */
  static TokenNameFinderModel model(List<Article> articles) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (Article article : articles) {
      Tokens tokens = Tokenizer.general().tokenize(article.text());
      boolean first = true;
      for (Sentence sentence : Sentence.of(tokens)) {
        samples.add(new NameSample(sentence.words, marked(sentence, article, tokens), first));
        first = false;
      }
    }
    return NameFinderME.train(
        "en",
        null,
        ObjectStreamUtils.createObjectStream(samples),
        TrainingParameters.defaultParams(),
        new TokenNameFinderFactory());
  }

  private static opennlp.tools.util.Span[] marked(
      Sentence sentence, Article article, Tokens tokens) {
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, Integer> ends = new HashMap<>();
    for (int i = 0; i < sentence.words.length; i++) {
      starts.put(tokens.start(sentence.first + i), i);
      ends.put(tokens.end(sentence.first + i), i);
    }
    List<opennlp.tools.util.Span> names = new ArrayList<>();
    for (Article.Marked name : article.names()) {
      Integer first = starts.get(name.span().start());
      Integer last = ends.get(name.span().end());
      if (first != null && last != null) {
        names.add(new opennlp.tools.util.Span(first, last + 1, name.type().name()));
      }
    }
    return NameFinderME.dropOverlappingSpans(names.toArray(new opennlp.tools.util.Span[0]));
  }

  List<Mention> find(Tokens tokens) {
    finder.clearAdaptiveData();
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : Sentence.of(tokens)) {
      for (opennlp.tools.util.Span name : finder.find(sentence.words)) {
        Span span =
            new Span(
                tokens.start(sentence.first + name.getStart()),
                tokens.end(sentence.first + name.getEnd() - 1));
        String surface = span.of(tokens.text());
        mentions.add(new Mention(span, EntityType.valueOf(name.getType()), surface, surface));
      }
    }
    return mentions;
  }

  /** The words of a sentence, of which the first is a token of that number. */
  private static final class Sentence {
    private final int first;
    private final String[] words;

    private Sentence(Tokens tokens, int first, int end) {
      this.first = first;
      words = new String[end - first];
      for (int i = first; i < end; i++) {
        words[i - first] = tokens.string(i);
      }
    }

    static List<Sentence> of(Tokens tokens) {
      List<Sentence> sentences = new ArrayList<>();
      int first = 0;
      for (int i = 1; i <= tokens.size(); i++) {
        if (i == tokens.size() || tokens.startsSentence(i)) {
          sentences.add(new Sentence(tokens, first, i));
          first = i;
        }
      }
      return tokens.size() == 0 ? List.of() : sentences;
    }
  }
}
