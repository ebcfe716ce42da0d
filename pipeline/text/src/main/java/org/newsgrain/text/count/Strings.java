package org.newsgrain.text.count;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Strings of any length as bytes: {@link DataOutput#writeUTF(String)} stops at 65,535 bytes, and
 * one line of a scraped page can be longer.
 */
public final class Strings {

  private Strings() {}

  /** Writes {@code string} for {@link #read(DataInput)}. */
  public static void write(DataOutput out, String string) throws IOException {
    byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Reads what {@link #write(DataOutput, String)} wrote. */
  public static String read(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
