/** The blocks of the start page. */
package org.throughline.core.home;
