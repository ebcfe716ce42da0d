package org.newsgrain.job.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import org.newsgrain.text.document.Rejection.Reason;

/**
 * A look through a file, from end to end where it is packed or has records, that finds out whether
 * it can be read whole and where readers may begin. Files in archives are looked through for bombs
 * only: what else is wrong with one of them is its own affair.
 */
final class Survey {

  /** How many bytes a part has that is read on its own, at least. */
  private static final long PART = 8 << 20;

  private final Limits limits;
  private final Budget budget;

  Survey(Limits limits, Budget budget) {
    this.limits = limits;
    this.budget = budget;
  }

  /**
   * The layout of {@code content}.
   *
   * @param bytes how many bytes it has
   * @param level how many archives it lies in
   */
  Layout of(String name, Content content, long bytes, int level)
      throws IOException, RejectedException {
    if (level > Budget.MOST_LEVELS) {
      throw new BombException("archives in archives, " + level + " deep");
    }
    Format format = Guard.call(() -> Format.of(name, content, limits, budget));
    Opening opening = new Opening(format, content, budget);
    if (format.kind().isSingle()) {
      limits.requireFit(format.packings().isEmpty() ? bytes : drain(opening.bytes()));
      return Layout.ofSingle(format);
    }
    return format.kind().isArchive() ? archive(opening, level) : records(opening, bytes);
  }

  private Layout records(Opening opening, long bytes) throws IOException, RejectedException {
    Format format = opening.format();
    if (format.isPackedWarc()) {
      drain(format.open(opening.content(), budget));
    }
    Parts parts = new Parts(format.isBare() || format.isPackedWarc());
    try (Records records = opening.records(Layout.FIRST, limits.forSurvey())) {
      while (Guard.call(records::next)) {
        parts.add(records.end(), records.mayBeginAtEnd());
      }
    }
    return parts.layout(format, parts.splittable ? bytes : parts.end);
  }

  private Layout archive(Opening opening, int level) throws IOException, RejectedException {
    boolean zip = opening.format().kind() == Kind.ZIP;
    Parts parts = new Parts(zip);
    try (Members members = opening.members(Layout.FIRST)) {
      while (Guard.call(members::next)) {
        long start = parts.end;
        parts.add(members.end(), true);
        // A zip file says beforehand what it holds; any other has paid for it when it was unpacked.
        budget.spend(zip ? parts.end - start : 0);
        lookInto(members, level);
      }
    }
    return parts.layout(opening.format(), parts.end);
  }

  private void lookInto(Members members, int level) throws IOException {
    try (InputStream in = Guard.call(members::open)) {
      byte[] head = Guard.call(() -> in.readNBytes(Head.LENGTH));
      if (Head.of(head).isPacked()) {
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
        try (Held held = Guard.call(() -> Held.of(all))) {
          of(members.name(), held, held.size(), level + 1);
        }
      }
    } catch (BombException | DiskException e) {
      throw e;
    } catch (IOException | RejectedException e) {
      // Whoever reads the archive will say so of this file.
    }
  }

  private static long drain(Content content) throws IOException, RejectedException {
    return Guard.call(
        () -> {
          try (InputStream in = content.open(0)) {
            return in.transferTo(OutputStream.nullOutputStream());
          }
        });
  }

  /** The parts of a file, as its records go by. */
  private static final class Parts {
    private final boolean splittable;
    private final List<Layout.Start> starts = new ArrayList<>(List.of(Layout.FIRST));
    private long records;
    private long end;
    private boolean mayBeginAtEnd = true;

    Parts(boolean splittable) {
      this.splittable = splittable;
    }

    void add(long recordEnd, boolean mayBegin) {
      long start = starts.get(starts.size() - 1).offset();
      if (splittable && mayBeginAtEnd && end - start >= PART) {
        starts.add(new Layout.Start(end, records));
      }
      records++;
      end = recordEnd;
      mayBeginAtEnd = mayBegin;
    }

    Layout layout(Format format, long extent) throws RejectedException {
      if (records == 0) {
        throw new RejectedException(Reason.EMPTY, "nothing in it");
      }
      return new Layout(format, extent, records, List.copyOf(starts));
    }
  }
}
