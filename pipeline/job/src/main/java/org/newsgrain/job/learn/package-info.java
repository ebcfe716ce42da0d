/**
 * What a corpus teaches before it is counted: notes on each document, left on disk, and what is
 * found in the notes of all. Knows nothing of Beam.
 */
package org.newsgrain.job.learn;
