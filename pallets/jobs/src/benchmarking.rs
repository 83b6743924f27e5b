// SPDX-License-Identifier: Apache-2.0

//! What each call costs, measured on its worst case.

use talent_primitives::{AssetKind, Balance, Role};

/// The world that benchmarks need, made by the runtime.
pub trait BenchmarkHelper<AccountId> {
	/// Makes `who` a member in good standing with `role`, and gives it more than enough to pay fees and deposits.
	fn make_member(who: &AccountId, role: Role);
	/// Gives `who` at least `amount` of `asset`.
	fn fund(who: &AccountId, asset: &AssetKind, amount: Balance);
	/// Sets the clock of periods of work, in milliseconds since 1970.
	fn set_time(moment: u64);
}
