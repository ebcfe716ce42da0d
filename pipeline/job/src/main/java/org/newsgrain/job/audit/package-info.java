/**
 * From a published snapshot back to the raw files: where cells come from, and whether they hold.
 */
package org.newsgrain.job.audit;
