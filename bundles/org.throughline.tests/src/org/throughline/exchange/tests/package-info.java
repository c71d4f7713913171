/** Tests of tables in and out. */
package org.throughline.exchange.tests;
