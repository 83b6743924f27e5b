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
	ClientReferrer,
	/// Brought the talent.
	TalentReferrer,
	/// Recommended the talent for the job.
	Recommender,
	/// Vetted the talent.
	Screening,
	/// Pays for disputes.
	DisputePot,
	/// Produce the blocks.
	Validators,
	/// Whatever nobody else took.
	Treasury,
}

/// Notification: this fee was collected for this invoice; take your share.
///
/// Told by fee-treasury, heard by a tuple of referrals, screening and others. The rate of each kind of share belongs to
/// fee-treasury; a receiver says who takes it. In a tuple the first that names a taker wins. Without a taker the share
/// falls to the treasury.
pub trait FeeReceiver<AccountId, AssetKind, Balance> {
	/// Who takes the share `kind` of this fee, or `None` if this receiver knows of nobody.
	fn taker(context: &FeeContext<AccountId>, kind: ShareKind) -> Option<AccountId>;

	/// The share `kind` was paid to `to`: `amount` of `asset`.
	fn on_share_paid(
		context: &FeeContext<AccountId>,
		kind: ShareKind,
		to: &AccountId,
		asset: &AssetKind,
		amount: &Balance,
	);
}

/// Empty, as `()`, it names nobody and does nothing.
#[impl_trait_for_tuples::impl_for_tuples(8)]
impl<AccountId, AssetKind, Balance> FeeReceiver<AccountId, AssetKind, Balance> for Tuple {
	fn taker(context: &FeeContext<AccountId>, kind: ShareKind) -> Option<AccountId> {
		for_tuples!( #(
			if let Some(to) = Tuple::taker(context, kind) {
				return Some(to);
			}
		)* );
		None
	}

	fn on_share_paid(
		context: &FeeContext<AccountId>,
		kind: ShareKind,
		to: &AccountId,
		asset: &AssetKind,
		amount: &Balance,
	) {
		for_tuples!( #( Tuple::on_share_paid(context, kind, to, asset, amount); )* );
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	struct Takes<const KIND: u8, const TO: u64>;
	impl<const KIND: u8, const TO: u64> FeeReceiver<u64, u32, u128> for Takes<KIND, TO> {
		fn taker(_: &FeeContext<u64>, kind: ShareKind) -> Option<u64> {
			(kind as u8 == KIND).then_some(TO)
		}

		fn on_share_paid(_: &FeeContext<u64>, _: ShareKind, _: &u64, _: &u32, _: &u128) {}
	}

	const CONTEXT: FeeContext<u64> =
		FeeContext { invoice: 0, contract: 0, job: 0, client: 1, talent: 2, recommender: None };

	#[test]
	fn the_unit_takes_nothing() {
		assert_eq!(
			<() as FeeReceiver<u64, u32, u128>>::taker(&CONTEXT, ShareKind::Screening),
			None
		);
	}

	#[test]
	fn in_a_tuple_the_first_taker_wins() {
		type Receivers = (Takes<3, 10>, Takes<3, 11>, Takes<5, 12>);
		let taker = |kind| <Receivers as FeeReceiver<u64, u32, u128>>::taker(&CONTEXT, kind);
		assert_eq!(taker(ShareKind::Screening), Some(10));
		assert_eq!(taker(ShareKind::Validators), Some(12));
		assert_eq!(taker(ShareKind::Recommender), None);
	}
}
