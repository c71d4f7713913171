/** How classes, fields and values of the model are written in the sheets of a workbook and read from them. */
package org.throughline.core.internal.exchange;
