/** Text to kept and removed lines, each removal with its rule and reason. */
package org.newsgrain.text.clean;
