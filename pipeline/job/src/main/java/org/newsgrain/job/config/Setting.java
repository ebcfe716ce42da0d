package org.newsgrain.job.config;

/**
 * One option that a config file gives.
 *
 * @param name the option's name without dashes
 * @param value its value, of the type that its {@link Kind} takes
 * @param place file and line, {@code newsgrain.yaml:3}
 */
public record Setting(String name, Object value, String place) {}
