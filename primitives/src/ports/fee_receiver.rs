// SPDX-License-Identifier: Apache-2.0

use crate::FeeContext;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// What a part of a fee is paid for.
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
pub enum ShareKind {
	/// Brought the client.
	#[codec(index = 0)]
	ClientReferrer,
	/// Brought the talent.
	#[codec(index = 1)]
	TalentReferrer,
	/// Recommended the talent for the job.
	#[codec(index = 2)]
	Recommender,
	/// Vetted the talent.
	#[codec(index = 3)]
	Screening,
	/// Pays for disputes.
	#[codec(index = 4)]
	DisputePot,
	/// Produce the blocks.
	#[codec(index = 5)]
	Validators,
	/// Whatever nobody else took.
	#[codec(index = 6)]
	Treasury,
}

impl ShareKind {
	/// Returns `true` for a non-recoverable share, which goes to the treasury or a pot: its payer
	/// does not get it back.
	pub const fn is_common(self) -> bool {
		matches!(self, Self::DisputePot | Self::Validators | Self::Treasury)
	}
}

/// Notification: this fee was collected for this invoice; take your share.
///
/// Told by fee-treasury, heard by a tuple of referrals, screening and others. The rate of each kind
/// of share belongs to fee-treasury; a receiver says who has earned it. In a tuple the first that
/// names an earner wins. Without an earner the share falls to the treasury, and so does what is
/// above a limit.
pub trait FeeReceiver<AccountId, AssetKind, Balance> {
	/// Who has earned the share `kind` of this fee, or `None` if this receiver knows of nobody.
	/// Asked once, when the fee is collected, even if it is paid out later.
	fn earner(context: &FeeContext<AccountId>, kind: ShareKind) -> Option<AccountId>;

	/// The most that `earner` may be paid in `asset` for this share, worth in BTRST; `None` if this
	/// receiver sets no limit. Asked right before the share is paid. In a tuple the lowest holds.
	fn limit(
		context: &FeeContext<AccountId>,
		kind: ShareKind,
		earner: &AccountId,
		asset: &AssetKind,
	) -> Option<Balance>;

	/// The share `kind` was paid to `earner`: `amount` of `asset`, worth `value` in BTRST at the
	/// guarded average price (zero where there is none).
	fn on_share_paid(
		context: &FeeContext<AccountId>,
		kind: ShareKind,
		earner: &AccountId,
		asset: &AssetKind,
		amount: Balance,
		value: Balance,
	);
}

/// Empty, as `()`, it names nobody, sets no limit and does nothing.
#[impl_trait_for_tuples::impl_for_tuples(8)]
impl<AccountId, AssetKind, Balance: Copy + Ord> FeeReceiver<AccountId, AssetKind, Balance>
	for Tuple
{
	fn earner(context: &FeeContext<AccountId>, kind: ShareKind) -> Option<AccountId> {
		for_tuples!( #(
			if let Some(earner) = Tuple::earner(context, kind) {
				return Some(earner);
			}
		)* );
		None
	}

	fn limit(
		context: &FeeContext<AccountId>,
		kind: ShareKind,
		earner: &AccountId,
		asset: &AssetKind,
	) -> Option<Balance> {
		#[allow(unused_mut)]
		let mut lowest: Option<Balance> = None;
		for_tuples!( #(
			let limit = Tuple::limit(context, kind, earner, asset);
			lowest = lowest.into_iter().chain(limit).min();
		)* );
		lowest
	}

	fn on_share_paid(
		context: &FeeContext<AccountId>,
		kind: ShareKind,
		earner: &AccountId,
		asset: &AssetKind,
		amount: Balance,
		value: Balance,
	) {
		for_tuples!( #( Tuple::on_share_paid(context, kind, earner, asset, amount, value); )* );
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	/// Names `TO` for one kind, with a limit unless it is zero.
	struct Receives<const KIND: u8, const TO: u64, const LIMIT: u128>;
	impl<const KIND: u8, const TO: u64, const LIMIT: u128> FeeReceiver<u64, u32, u128>
		for Receives<KIND, TO, LIMIT>
	{
		fn earner(_: &FeeContext<u64>, kind: ShareKind) -> Option<u64> {
			(kind as u8 == KIND).then_some(TO)
		}

		fn limit(_: &FeeContext<u64>, _: ShareKind, _: &u64, _: &u32) -> Option<u128> {
			(LIMIT > 0).then_some(LIMIT)
		}

		fn on_share_paid(_: &FeeContext<u64>, _: ShareKind, _: &u64, _: &u32, _: u128, _: u128) {}
	}

	const CONTEXT: FeeContext<u64> = FeeContext {
		invoice: 0,
		contract: 0,
		job: 0,
		skill: None,
		client: 1,
		talent: 2,
		recommender: None,
	};

	fn limit<R: FeeReceiver<u64, u32, u128>>() -> Option<u128> {
		R::limit(&CONTEXT, ShareKind::Screening, &10, &0)
	}

	#[test]
	fn the_unit_takes_nothing() {
		assert_eq!(
			<() as FeeReceiver<u64, u32, u128>>::earner(&CONTEXT, ShareKind::Screening),
			None
		);
		assert_eq!(limit::<()>(), None);
	}

	#[test]
	fn in_a_tuple_the_first_earner_wins() {
		type Receivers = (Receives<3, 10, 0>, Receives<3, 11, 0>, Receives<5, 12, 0>);
		let earner = |kind| <Receivers as FeeReceiver<u64, u32, u128>>::earner(&CONTEXT, kind);
		assert_eq!(earner(ShareKind::Screening), Some(10));
		assert_eq!(earner(ShareKind::Validators), Some(12));
		assert_eq!(earner(ShareKind::Recommender), None);
	}

	#[test]
	fn in_a_tuple_the_lowest_limit_holds() {
		assert_eq!(
			limit::<(Receives<3, 10, 0>, Receives<3, 11, 7>, Receives<5, 12, 5>)>(),
			Some(5)
		);
		assert_eq!(limit::<(Receives<3, 10, 0>,)>(), None);
	}

	#[test]
	fn shares_of_pots_and_treasury_go_to_nobody_in_person() {
		assert!(ShareKind::Treasury.is_common());
		assert!(ShareKind::DisputePot.is_common());
		assert!(ShareKind::Validators.is_common());
		assert!(!ShareKind::ClientReferrer.is_common());
		assert!(!ShareKind::Screening.is_common());
	}
}
