/** What is done for a task in a year, and what is said about the task. */
package vn.sxsh.plan.work;
