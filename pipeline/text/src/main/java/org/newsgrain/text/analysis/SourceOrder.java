package org.newsgrain.text.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgrain.text.count.CountedDocument;
import org.newsgrain.text.document.Utf8Order;

/** Documents in the order of their sources, and within a source in that they were read in. */
final class SourceOrder {

  private final int[] order;
  private final List<CountedDocument> documents = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();
  private final int[] ends;

  /** The order of {@code documents}, of which {@code sources} tells where each is from. */
  SourceOrder(List<CountedDocument> documents, List<String> sources) {
    order =
        IntStream.range(0, documents.size())
            .boxed()
            .sorted(Comparator.comparing(sources::get, Utf8Order.COMPARATOR))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int document : order) {
      this.documents.add(documents.get(document));
      this.sources.add(sources.get(document));
    }
    ends = new int[order.length];
    for (int place = order.length - 1; place >= 0; place--) {
      boolean isLast = place + 1 == ends.length || !source(place).equals(source(place + 1));
      ends[place] = isLast ? place + 1 : ends[place + 1];
    }
  }

  /** The documents as they were read, in this order. */
  int[] order() {
    return order;
  }

  /** The document at a place. */
  CountedDocument document(int place) {
    return documents.get(place);
  }

  /** The source of the document at a place. */
  String source(int place) {
    return sources.get(place);
  }

  /** The place behind the last document of the same source. */
  int end(int place) {
    return ends[place];
  }
}
