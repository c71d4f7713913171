/** What a district's instructional system is. */
package org.throughline.model;
