package org.newsgrain.job.stage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.coders.CustomCoder;

/**
 * How a value becomes bytes: by the value's own methods. Blocks travel packed, as plain byte
 * arrays: the DirectRunner copies what it groups anew for every bundle that arrives, and copying
 * bytes is cheap where copying objects is not.
 */
final class Codec<T> extends CustomCoder<T> {

  /** Writes a value. */
  interface Writer<T> extends Serializable {
    void write(T value, DataOutput out) throws IOException;
  }

  /** Reads a value. */
  interface Reader<T> extends Serializable {
    T read(DataInput in) throws IOException;
  }

  private final Writer<T> writer;
  private final Reader<T> reader;

  Codec(Writer<T> writer, Reader<T> reader) {
    this.writer = writer;
    this.reader = reader;
  }

  /** The value as bytes. */
  byte[] pack(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      encode(value, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can't fail to be written", e);
    }
    return bytes.toByteArray();
  }

  /** The value that was packed. */
  T unpack(byte[] packed) {
    try {
      return decode(new ByteArrayInputStream(packed));
    } catch (IOException e) {
      throw new UncheckedIOException("a packed value is damaged", e);
    }
  }

  /** The values that were packed, each unpacked when it is asked for. */
  Iterable<T> unpackAll(Iterable<byte[]> packed) {
    return () -> StreamSupport.stream(packed.spliterator(), false).map(this::unpack).iterator();
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    writer.write(value, data);
    data.flush();
  }

  @Override
  public T decode(InputStream in) throws IOException {
    return reader.read(new DataInputStream(in));
  }

  /** What a value means does not depend on the object: Beam may compare encoded values. */
  @Override
  public void verifyDeterministic() {}
}
