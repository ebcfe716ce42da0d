/** What differs between two snapshots, and by which cause. */
package org.newsgrain.job.compare;
