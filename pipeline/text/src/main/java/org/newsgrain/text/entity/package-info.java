/** Surface forms of a corpus to entities. */
package org.newsgrain.text.entity;
