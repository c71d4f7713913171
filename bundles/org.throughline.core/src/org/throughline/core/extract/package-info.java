/** Reading the text of attached files. */
package org.throughline.core.extract;
