/** The instructional system and plans. */
package org.throughline.plans.internal;
