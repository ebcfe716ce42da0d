package org.newsgrain.job.stage;

import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;

/**
 * How far a run has come, to be shown to people: what an engine had to try twice counts twice.
 *
 * @param documents articles counted so far
 * @param bytes bytes of input counted so far
 */
public record Progress(long documents, long bytes) {

  static final String NAMESPACE = "newsgrain";
  static final String DOCUMENTS = "documents";
  static final String BYTES = "bytes";

  /** How far the run behind {@code result} has come, as its runner reports it. */
  public static Progress of(PipelineResult result) {
    MetricsFilter ours =
        MetricsFilter.builder().addNameFilter(MetricNameFilter.inNamespace(NAMESPACE)).build();
    MetricQueryResults metrics = result.metrics().queryMetrics(ours);
    return new Progress(value(metrics, DOCUMENTS), value(metrics, BYTES));
  }

  private static long value(MetricQueryResults metrics, String name) {
    long sum = 0;
    for (MetricResult<Long> counter : metrics.getCounters()) {
      sum += counter.getName().getName().equals(name) ? counter.getAttempted() : 0;
    }
    return sum;
  }
}
