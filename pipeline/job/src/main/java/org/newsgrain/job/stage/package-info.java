/** The steps of the job as Beam transforms; what they compute is computed elsewhere. */
package org.newsgrain.job.stage;
