package org.newsgrain.job.config;

import java.util.Optional;
import org.newsgrain.job.plan.UsageException;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Lets through what a config file has a use for. Tags, further documents, deep nesting and many
 * aliases are refused before anything is made of them.
 */
final class Guard implements Parser {

  /** Five levels are what the sections need. */
  private static final int DEEPEST = 20;

  private static final int MOST_ALIASES = 50;

  private final Parser parser;
  private final String file;
  private int depth;
  private int aliases;
  private int documents;
  private Place place;

  /**
   * @param file what the file is called
   */
  Guard(Parser parser, String file) {
    this.parser = parser;
    this.file = file;
    this.place = new Place(file, 1);
  }

  /** Where the last event was. */
  Place place() {
    return place;
  }

  @Override
  public boolean checkEvent(Event.ID id) {
    return parser.checkEvent(id);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public Event next() {
    Event event = parser.next();
    place = new Place(file, event.getStartMark().map(Mark::getLine).orElse(0) + 1);
    switch (event.getEventId()) {
      case DocumentStart -> require(++documents == 1, "a second document; a config file is one");
      case SequenceStart, MappingStart -> require(++depth <= DEEPEST, "nested too deeply");
      case SequenceEnd, MappingEnd -> depth--;
      case Alias -> require(++aliases <= MOST_ALIASES, "more than " + MOST_ALIASES + " aliases");
      case Scalar -> check((ScalarEvent) event);
      default -> {}
    }
    if (event instanceof NodeEvent node && !(node instanceof AliasEvent)) {
      checkTag(tag(node));
    }
    return event;
  }

  private static Optional<String> tag(NodeEvent node) {
    return node instanceof CollectionStartEvent start
        ? start.getTag()
        : ((ScalarEvent) node).getTag();
  }

  private void checkTag(Optional<String> tag) {
    require(
        tag.isEmpty(),
        "there is no use for tags such as !text; put a text that begins with ! in quotes");
  }

  /** Merges could double what they merge, and escapes spell what no path or table may hold. */
  private void check(ScalarEvent text) {
    require(
        !(text.isPlain() && text.getValue().equals("<<")),
        "<< merges nothing here; put it in quotes if it is a text");
    require(
        text.getValue().codePoints().noneMatch(Guard::isOdd),
        "a control character or half a character stands in a text");
  }

  private static boolean isOdd(int c) {
    return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private void require(boolean condition, String problem) throws UsageException {
    if (!condition) {
      throw place.error(problem);
    }
  }
}
