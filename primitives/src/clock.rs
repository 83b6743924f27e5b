// SPDX-License-Identifier: Apache-2.0

//! The clock of deadlines.

use sp_runtime::traits::BlockNumberProvider;

/// A clock that stands while users cannot send transactions. Deadlines count its blocks.
pub trait Clock: BlockNumberProvider {
	/// Returns `true` if the clock stands in this block. Hooks do nothing then.
	fn stands() -> bool;
}
