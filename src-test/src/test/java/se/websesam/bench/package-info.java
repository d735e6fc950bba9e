/** Benchmarks: what somebody waits for, beside the cheapest thing that does the same work. */
package se.websesam.bench;
