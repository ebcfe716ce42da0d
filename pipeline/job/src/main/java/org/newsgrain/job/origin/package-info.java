/** Where an article comes from: who published it, when, in which language. */
package org.newsgrain.job.origin;
