/** The commands. */
package org.newsgrain.job.cli;
