// SPDX-License-Identifier: Apache-2.0

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::traits::Zero;

/// The side of an account in a contract. An account on both sides has a reputation for each.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum WorkSide {
	/// As talent.
	#[codec(index = 0)]
	Done,
	/// As client.
	#[codec(index = 1)]
	Given,
}

/// A contract that is over and under which something was paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndedContract<AccountId, Balance> {
	/// Who paid.
	pub client: AccountId,
	/// Who worked.
	pub talent: AccountId,
	/// What talent was paid under it, worth in BTRST.
	pub volume: Balance,
	/// The non-recoverable part of the fees on it, which went to the treasury and the pots, worth
	/// in BTRST. A sybil who trades with themselves loses it.
	pub non_recoverable: Balance,
}

/// The lowest rating of a review.
pub const MIN_RATING: u8 = 1;
/// The highest rating of a review.
pub const MAX_RATING: u8 = 5;

/// Notification: a contract ended, a review counts, a dispute was lost.
///
/// Told by jobs, heard by members.
pub trait Reputation<AccountId, Balance> {
	/// A contract is over. Answers the weight that reviews of it will have: what of
	/// `non_recoverable` still counts for this pair of accounts. Zero if nothing does.
	fn on_contract_ended(ended: &EndedContract<AccountId, Balance>) -> Balance;

	/// `who` was rated for a contract on `side`, from [`MIN_RATING`] to [`MAX_RATING`], with the
	/// weight that [`Reputation::on_contract_ended`] has answered.
	fn on_reviewed(who: &AccountId, side: WorkSide, rating: u8, weight: Balance);

	/// `who` has lost a dispute about a contract on `side`.
	fn on_dispute_lost(who: &AccountId, side: WorkSide);
}

/// Nobody remembers.
impl<AccountId, Balance: Zero> Reputation<AccountId, Balance> for () {
	fn on_contract_ended(_: &EndedContract<AccountId, Balance>) -> Balance {
		Zero::zero()
	}

	fn on_reviewed(_: &AccountId, _: WorkSide, _: u8, _: Balance) {}

	fn on_dispute_lost(_: &AccountId, _: WorkSide) {}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_unit_does_nothing() {
		let ended =
			EndedContract { client: 1u64, talent: 2u64, volume: 100u128, non_recoverable: 10u128 };
		assert_eq!(<() as Reputation<u64, u128>>::on_contract_ended(&ended), 0);
		<() as Reputation<u64, u128>>::on_reviewed(&1, WorkSide::Given, 5, 1);
		<() as Reputation<u64, u128>>::on_dispute_lost(&2, WorkSide::Done);
	}
}
