/** Tests of the findings library. */
package org.throughline.library.tests;
