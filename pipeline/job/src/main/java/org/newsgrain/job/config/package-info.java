/** The config file: read strictly, every error with its line. */
package org.newsgrain.job.config;
