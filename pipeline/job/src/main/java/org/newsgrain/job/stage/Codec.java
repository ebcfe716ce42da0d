package org.newsgrain.job.stage;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import org.apache.beam.sdk.coders.CustomCoder;

/** How a value that travels between steps becomes bytes: by the value's own methods. */
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
