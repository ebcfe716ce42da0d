/** Staged tables to a published snapshot: verify, sync, swap one pointer. */
package org.newsgrain.job.publish;
