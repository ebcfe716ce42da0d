/** Language packs: folders of data files, read and validated, with errors that name the line. */
package org.newsgrain.text.pack;
