/**
 * Makes knowledge bases of any size for tests and benchmarks: the same seed gives the same base, texts look like those of
 * real plans, and no check has anything to remark unless a defect was planted.
 */
package org.throughline.sample.generator;
