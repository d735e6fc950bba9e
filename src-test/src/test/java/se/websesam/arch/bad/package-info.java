/**
 * Classes that each break one rule, and plain ones they lean on: proof that the rules see (A16).
 */
package se.websesam.arch.bad;
