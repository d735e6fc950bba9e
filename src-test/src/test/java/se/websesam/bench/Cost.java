package se.websesam.bench;

/**
 * What one piece of work has cost.
 *
 * @param millis time that went by, which neighbours on the machine lengthen
 * @param cpuMillis processor time of server and database together, which they hardly do
 */
record Cost(double millis, double cpuMillis) {}
