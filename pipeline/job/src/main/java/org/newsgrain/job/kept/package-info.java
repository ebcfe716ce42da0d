/**
 * Runs that an earlier run of the program left for this one, and which of their documents count no
 * more.
 */
package org.newsgrain.job.kept;
