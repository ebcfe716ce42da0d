/** Files to documents or rejections, and many files to batches. */
package org.newsgrain.job.read;
