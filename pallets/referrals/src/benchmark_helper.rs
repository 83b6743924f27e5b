// SPDX-License-Identifier: Apache-2.0

//! Fixtures of the benchmarks.

use talent_primitives::{JobId, Role};

/// Fixtures that this pallet cannot make by itself.
pub trait BenchmarkHelper<AccountId> {
	/// Makes `who` a member in good standing with `role`, and with BTRST for fees and deposits.
	fn make_member(who: &AccountId, role: Role);
	/// Makes a job that takes applications. The client is a member with the role of client.
	fn make_open_job(client: &AccountId) -> JobId;
}
