/** Word and Excel with POI. */
package org.throughline.office.internal;
