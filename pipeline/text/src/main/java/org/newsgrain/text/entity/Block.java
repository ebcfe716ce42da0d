package org.newsgrain.text.entity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.newsgrain.text.name.EntityType;

/**
 * Names that share a key, the only ones that are compared. They come the full ones first, then by
 * falling count, then by id; each is compared with no more than {@value #MOST_COMPARED} full and as
 * many lone ones before it, so that the work grows with the number of names. For use by one thread.
 */
public final class Block {

  private static final int MOST_COMPARED = 200;

  /** A family name that fits so many frequent full names is in doubt, whatever else it fits. */
  private static final int MOST_FULL = 8;

  /** Takes what was found. */
  public interface Sink {
    /** Takes two names that may be one. */
    void accept(NameLink link) throws IOException;
  }

  private final NameReader reader;
  private final Sink sink;
  private final List<Name> full = new ArrayList<>();
  private final List<Name> lone = new ArrayList<>();

  Block(NameReader reader, Sink sink) {
    this.reader = reader;
    this.sink = sink;
  }

  /** Compares a name with those that came before it. */
  public void add(CorpusName corpusName) throws IOException {
    Name name = reader.read(corpusName);
    List<Name> like = name.isFull() ? full : lone;
    for (Name other : like) {
      link(name, other, Likeness.of(name, other));
    }
    if (name.type() == EntityType.PER && !name.isFull()) {
      linkFullNames(name);
    }
    if (like.size() < MOST_COMPARED) {
      like.add(name);
    }
  }

  private void linkFullNames(Name lone) throws IOException {
    int found = 0;
    for (int i = 0; i < full.size() && found < MOST_FULL; i++) {
      if (Likeness.isFamilyNameOf(lone, full.get(i))) {
        link(lone, full.get(i), NameLink.LONE);
        found++;
      }
    }
  }

  private void link(Name of, Name with, double likeness) throws IOException {
    if (likeness != 0) {
      sink.accept(new NameLink(of.id(), with.id(), likeness));
    }
  }
}
