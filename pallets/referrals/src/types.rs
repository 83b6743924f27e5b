// SPDX-License-Identifier: Apache-2.0

//! The plain data of the pallet.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use talent_primitives::{Balance, FeeContext, ShareKind};

/// A recommendation that is open. Who made it, of whom and for which job, is its key.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Recommendation {
	/// What is held from the recommender for it, in BTRST units, as it was when it was made.
	pub deposit: Balance,
}

/// What an account was ever paid for those it brought or recommended, each share worth what it was in BTRST units when it
/// was paid: zero where there was no price. It never shrinks.
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
	/// For clients it brought.
	pub client_referrer: Balance,
	/// For talent it brought.
	pub talent_referrer: Balance,
	/// For talent it recommended.
	pub recommender: Balance,
	/// How many shares these were.
	pub shares: u32,
}

impl Totals {
	/// All of it together.
	pub const fn value(&self) -> Balance {
		self.client_referrer.saturating_add(self.talent_referrer).saturating_add(self.recommender)
	}

	/// Adds a share of `kind`. Of the kinds that are earned elsewhere it takes no notice.
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

/// Whom a share of `kind` is earned with: the client who was brought, or the talent who was brought or recommended. `None`
/// for the kinds that are earned elsewhere.
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
