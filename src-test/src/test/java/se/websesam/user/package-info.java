/** Accounts, roles and permissions, proven across modules. */
package se.websesam.user;
