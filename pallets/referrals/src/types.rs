// SPDX-License-Identifier: Apache-2.0

//! Plain data.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use talent_primitives::{Balance, FeeContext, ShareKind};

/// An open recommendation. Job, candidate and recommender are its key.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Recommendation {
	/// The deposit on hold, in BTRST units, as it was when the recommendation was made.
	pub deposit: Balance,
}

/// The sums of all shares paid to an account as a referrer or a recommender. Each share counts with
/// its worth in BTRST units when it was paid: zero without a price. No sum ever shrinks.
#[derive(
	Clone,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Totals {
	/// The shares for referred clients.
	pub client_referrer: Balance,
	/// The shares for referred talent.
	pub talent_referrer: Balance,
	/// The shares for recommended talent.
	pub recommender: Balance,
	/// The number of all these shares.
	pub shares: u32,
}

impl Totals {
	/// Returns the sum of all shares, in BTRST units.
	pub const fn value(&self) -> Balance {
		self.client_referrer.saturating_add(self.talent_referrer).saturating_add(self.recommender)
	}

	/// Adds a share of `kind`. Does nothing for a kind that is not earned in this pallet.
	pub fn credit(&mut self, kind: ShareKind, value: Balance) {
		let sum = match kind {
			ShareKind::ClientReferrer => &mut self.client_referrer,
			ShareKind::TalentReferrer => &mut self.talent_referrer,
			ShareKind::Recommender => &mut self.recommender,
			ShareKind::Screening
			| ShareKind::DisputePot
			| ShareKind::Validators
			| ShareKind::Treasury => return,
		};
		*sum = sum.saturating_add(value);
		self.shares = self.shares.saturating_add(1);
	}
}

/// Returns the client or talent for whom a share of `kind` is earned; `None` for a kind that is not
/// earned in this pallet.
pub(crate) fn subject<AccountId>(
	context: &FeeContext<AccountId>,
	kind: ShareKind,
) -> Option<&AccountId> {
	match kind {
		ShareKind::ClientReferrer => Some(&context.client),
		ShareKind::TalentReferrer | ShareKind::Recommender => Some(&context.talent),
		ShareKind::Screening
		| ShareKind::DisputePot
		| ShareKind::Validators
		| ShareKind::Treasury => None,
	}
}
