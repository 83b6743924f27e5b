// SPDX-License-Identifier: Apache-2.0

/// Who brought a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Referral<AccountId, BlockNumber> {
	/// Who brought them. Never themselves.
	pub referrer: AccountId,
	/// The block in which they joined for the first time.
	pub since: BlockNumber,
}

/// Gate: who brought whom.
///
/// Asked by referrals, answered by members, where it is settled by the first time an account joins,
/// for good.
pub trait Referrers<AccountId, BlockNumber> {
	/// Who brought `who`; `None` if nobody did, or `who` has never joined.
	fn referral_of(who: &AccountId) -> Option<Referral<AccountId, BlockNumber>>;
}

/// Nobody was brought by anybody.
impl<AccountId, BlockNumber> Referrers<AccountId, BlockNumber> for () {
	fn referral_of(_: &AccountId) -> Option<Referral<AccountId, BlockNumber>> {
		None
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_unit_knows_nobody() {
		assert_eq!(<() as Referrers<u64, u32>>::referral_of(&1), None);
	}
}
