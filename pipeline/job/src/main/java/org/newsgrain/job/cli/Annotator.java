package org.newsgrain.job.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgrain.text.analysis.Analysis;
import org.newsgrain.text.analysis.Analyzer;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.document.Line;
import org.newsgrain.text.document.Span;
import org.newsgrain.text.entity.Entity;
import org.newsgrain.text.entity.Resolution;
import org.newsgrain.text.entity.Resolver;
import org.newsgrain.text.entity.SurfaceForm;
import org.newsgrain.text.entity.SurfaceTally;
import org.newsgrain.text.mention.Mention;

/** What was found in a text as JSON, with offsets in code points. */
final class Annotator {

  private final Analyzer analyzer;
  private final boolean withTokens;
  private final Resolver resolver = Resolver.load();

  Annotator(Analyzer analyzer, boolean withTokens) {
    this.analyzer = analyzer;
    this.withTokens = withTokens;
  }

  ObjectNode annotate(Document document) {
    Analysis analysis = analyzer.analyze(document);
    CodePoints offsets = new CodePoints(document.text());
    ObjectNode found = JsonLines.MAPPER.createObjectNode();
    found.put("id", document.path());
    found.put("language", analysis.guess().language().code());
    found.put("confidence", analysis.guess().confidence());
    addRemoved(found.putArray("removed"), analysis, offsets);
    if (withTokens) {
      addTokens(found.putArray("tokens"), analysis, offsets);
    }
    addMentions(found.putArray("mentions"), analysis, offsets);
    return found;
  }

  private static void addRemoved(ArrayNode to, Analysis analysis, CodePoints offsets) {
    for (Line line : analysis.clean().lines()) {
      line.removal()
          .ifPresent(removal -> spot(to, line.span(), offsets).put("rule", removal.rule()));
    }
  }

  private static void addTokens(ArrayNode to, Analysis analysis, CodePoints offsets) {
    for (int i = 0; i < analysis.tokens().size(); i++) {
      spot(to, analysis.tokens().span(i), offsets)
          .put("kind", analysis.tokens().kind(i).name().toLowerCase(Locale.ROOT));
    }
  }

  private void addMentions(ArrayNode to, Analysis analysis, CodePoints offsets) {
    LanguageTag language = analysis.guess().language();
    Resolution resolution = resolver.resolve(tallies(analysis.mentions(), language));
    for (Mention mention : analysis.mentions()) {
      Entity entity = resolution.of(form(mention, language)).entity();
      spot(to, mention.span(), offsets)
          .put("type", mention.type().name())
          .put("entity_id", entity.id())
          .put("name", entity.name());
    }
  }

  private static List<SurfaceTally> tallies(List<Mention> mentions, LanguageTag language) {
    Map<SurfaceForm, Long> counts =
        mentions.stream()
            .map(mention -> form(mention, language))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .map(form -> new SurfaceTally(form.getKey(), form.getValue(), 1))
        .toList();
  }

  private static SurfaceForm form(Mention mention, LanguageTag language) {
    return new SurfaceForm(mention.type(), mention.name(), mention.surface(), language);
  }

  private static ObjectNode spot(ArrayNode to, Span span, CodePoints offsets) {
    return to.addObject()
        .put("start", offsets.before(span.start()))
        .put("end", offsets.before(span.end()));
  }
}
