/** The rules that ask whether the data is sound, whatever it is about. */
package org.throughline.core.internal.check;
