/** What does not fit in memory: sorted runs on disk, by shard. */
package org.newsgrain.job.spill;
