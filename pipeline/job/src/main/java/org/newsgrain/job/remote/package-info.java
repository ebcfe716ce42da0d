/** The input where Beam's file systems can reach it: object stores and HDFS. */
package org.newsgrain.job.remote;
