/** The formats that news comes in: what stands in a file, record by record. */
package org.newsgrain.job.format;
