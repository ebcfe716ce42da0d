package org.newsgrain.bench.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * A language as the model's head names it.
 *
 * @param code ISO 639
 * @param scripts Unicode's names of its scripts
 * @param typicalScore what a unit of its own text scores on average, in steps
 */
record TrainedLanguage(String code, List<String> scripts, int typicalScore) {

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(code);
    out.writeShort(typicalScore);
    out.writeByte(scripts.size());
    for (String script : scripts) {
      out.writeUTF(script);
    }
  }
}
