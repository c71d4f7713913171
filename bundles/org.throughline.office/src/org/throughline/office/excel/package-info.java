/** Excel workbooks. */
package org.throughline.office.excel;
