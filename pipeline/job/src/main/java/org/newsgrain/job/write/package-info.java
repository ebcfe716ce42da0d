/** A table to Parquet and CSV files in a staging folder. */
package org.newsgrain.job.write;
