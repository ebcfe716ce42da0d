package org.newsgrain.job.cli;

/** Too much of the input was rejected for the rest to stand for it. */
final class QualityGateException extends Exception {

  private static final long serialVersionUID = 1L;

  QualityGateException(String message) {
    super(message);
  }
}
