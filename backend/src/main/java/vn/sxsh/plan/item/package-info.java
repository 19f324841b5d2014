/** Actions and expected results of a task, each with its own state and evidence. */
package vn.sxsh.plan.item;
