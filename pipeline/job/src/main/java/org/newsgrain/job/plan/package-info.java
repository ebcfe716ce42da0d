/** The command line to one immutable plan of a run. */
package org.newsgrain.job.plan;
