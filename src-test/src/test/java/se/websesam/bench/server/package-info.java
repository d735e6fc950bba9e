/** What the benchmarks put into their own copy of the EAR, to call services where they run. */
package se.websesam.bench.server;
