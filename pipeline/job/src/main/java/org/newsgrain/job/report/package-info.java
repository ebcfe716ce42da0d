/**
 * One page for people: a snapshot's tables as {@code report.html}. Every section reads the rows it
 * needs as a stream and keeps only what it shows, so that memory and the page stay small however
 * large the corpus is.
 */
package org.newsgrain.job.report;
