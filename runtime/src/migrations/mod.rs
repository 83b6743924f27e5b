// SPDX-License-Identifier: Apache-2.0

//! What runs once when a new version of the runtime is enacted. Add a migration here with its
//! version, keep it for two releases, and say in the changelog from which version it can be
//! reached.

/// Migrations that fit into one block.
pub type SingleBlock = ();

/// Migrations that take as many blocks as they need; transactions and duties of hooks wait
/// meanwhile.
pub type MultiBlock = ();
