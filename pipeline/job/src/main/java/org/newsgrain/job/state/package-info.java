/**
 * What a run leaves for the next one, in {@code output/.state}: how the files were, and what was
 * noted and counted of them. Nothing that is published depends on it.
 */
package org.newsgrain.job.state;
