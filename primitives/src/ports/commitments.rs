// SPDX-License-Identifier: Apache-2.0

use frame_support::dispatch::DispatchResult;

/// Notification: something that binds a member was opened or closed.
///
/// Told by jobs, screening and jury to members, who let nobody leave while the count of open things is not zero.
/// Whoever opens also closes, once, on every path.
pub trait Commitments<AccountId> {
	/// One more open thing binds `who`. Fails only when the count cannot grow.
	fn open(who: &AccountId) -> DispatchResult;

	/// One open thing less binds `who`.
	fn close(who: &AccountId);
}

/// Nobody counts.
impl<AccountId> Commitments<AccountId> for () {
	fn open(_: &AccountId) -> DispatchResult {
		Ok(())
	}

	fn close(_: &AccountId) {}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_unit_does_nothing() {
		assert_eq!(<() as Commitments<u64>>::open(&1), Ok(()));
		<() as Commitments<u64>>::close(&1);
	}
}
