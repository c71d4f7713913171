/** Tables in and out: workbooks and what becomes of them. */
package org.throughline.core.table;
