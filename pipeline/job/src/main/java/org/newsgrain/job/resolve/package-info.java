/** The spellings of the corpus to entities, as Beam transforms. */
package org.newsgrain.job.resolve;
