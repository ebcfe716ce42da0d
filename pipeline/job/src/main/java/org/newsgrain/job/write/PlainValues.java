package org.newsgrain.job.write;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.parquet.bytes.BytesInput;
import org.newsgrain.job.table.Cells;
import org.newsgrain.job.table.ColumnType;

/**
 * Values of one column in Parquet's encoding PLAIN: numbers from the lowest byte to the highest, a
 * text after its length, flags eight to a byte.
 */
final class PlainValues {

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] bytes = new byte[1 << 12];
  private int length;
  private int flags;

  /** Adds the cell of {@code column}, which is of that type and has a value. */
  void add(ColumnType type, Cells row, int column) {
    switch (type) {
      case STRING -> addText(row.text(column));
      case INT64, DOUBLE -> addLong(row.bits(column));
      case DATE -> addInt(Math.toIntExact(row.bits(column)));
      case BOOLEAN -> addFlag((int) row.bits(column));
    }
  }

  void addText(byte[] text) {
    addInt(text.length);
    addBytes(text, text.length);
  }

  void addBytes(byte[] source, int size) {
    require(size);
    System.arraycopy(source, 0, bytes, length, size);
    length += size;
  }

  void addBytes(BytesInput source) throws IOException {
    int size = Math.toIntExact(source.size());
    require(size);
    length += source.toInputStream().readNBytes(bytes, length, size);
  }

  void addInt(int number) {
    require(Integer.BYTES);
    INT.set(bytes, length, number);
    length += Integer.BYTES;
  }

  private void addLong(long number) {
    require(Long.BYTES);
    LONG.set(bytes, length, number);
    length += Long.BYTES;
  }

  private void addFlag(int flag) {
    if (flags % Byte.SIZE == 0) {
      require(1);
      bytes[length++] = 0;
    }
    bytes[length - 1] |= (byte) (flag << flags % Byte.SIZE);
    flags++;
  }

  private void require(int room) {
    if (bytes.length - length < room) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + room));
    }
  }

  /** What was added stands from the start of this array. */
  byte[] bytes() {
    return bytes;
  }

  /** So many bytes were added. */
  int length() {
    return length;
  }

  void clear() {
    length = 0;
    flags = 0;
  }
}
