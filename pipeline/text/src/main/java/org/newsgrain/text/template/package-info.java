/**
 * What a corpus teaches of its sources' templates: which lines stand in many documents of a source,
 * and which in many sources. A line is known by the hash of its folded form.
 */
package org.newsgrain.text.template;
