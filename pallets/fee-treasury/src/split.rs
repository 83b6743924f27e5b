// SPDX-License-Identifier: Apache-2.0

//! Who gets which part of a fee, and how they are paid.

use crate::{math, Config, EarnedShare, EarnedShares, Pallet, Share, ShareOf, Shares, MAX_SHARES};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	storage::with_storage_layer,
	traits::{fungibles::Mutate, tokens::Preservation, ConstU32, Get},
	BoundedVec,
};
use sp_runtime::{DispatchError, FixedU128};
use talent_primitives::{AssetKind, Balance, FeeContext, FeeReceiver, Membership, ShareKind};

/// The parts of a fee that were paid.
pub(crate) type PaidShares<T> = BoundedVec<ShareOf<T>, ConstU32<MAX_SHARES>>;

/// What is known of a payment before it is split.
pub(crate) struct Payment<'a, T: Config> {
	/// The invoice.
	pub context: &'a FeeContext<T::AccountId>,
	/// Where the fee came from. Nothing goes back there.
	pub source: &'a T::AccountId,
	/// Whose coins are paid out: those of `source`, or of this pallet if the fee was queued.
	pub from: &'a T::AccountId,
	/// Whether `from` has to keep its minimum balance.
	pub preservation: Preservation,
	/// What is paid.
	pub paid_in: &'a AssetKind,
	/// What a unit of it is worth, unless it is BTRST.
	pub price: Option<FixedU128>,
}

impl<T: Config> Pallet<T> {
	/// Who has earned a share of a fee, and how much of it, as it is now.
	pub(crate) fn earned(
		context: &FeeContext<T::AccountId>,
		shares: &Shares,
	) -> EarnedShares<T::AccountId> {
		let earned = shares
			.rates()
			.into_iter()
			.filter(|(_, rate)| !rate.is_zero())
			.filter_map(|(kind, rate)| {
				let earner = T::Receivers::earner(context, kind)?;
				Some(EarnedShare { kind, earner, rate })
			})
			.collect::<alloc::vec::Vec<_>>();
		// There are as many places as kinds.
		BoundedVec::truncate_from(earned)
	}

	/// The part of `fee` that goes to nobody in person.
	pub(crate) fn common_part(fee: Balance, shares: &EarnedShares<T::AccountId>) -> Balance {
		let shares = shares.iter().map(|share| (share.kind, share.rate));
		math::split(fee, shares, |kind, amount| if kind.is_common() { 0 } else { amount })
	}
}

impl<T: Config> Payment<'_, T> {
	/// Pays `amount`: to everybody who has earned a share what is theirs, as far as they may and can receive it, and the
	/// rest to the treasury. Tells the receivers, once all is paid. Fails only if the treasury cannot be paid; what was
	/// paid until then is for the caller to roll back.
	pub fn pay(
		&self,
		amount: Balance,
		earned: &EarnedShares<T::AccountId>,
	) -> Result<PaidShares<T>, DispatchError> {
		let mut paid = PaidShares::<T>::new();
		let shares = earned.iter().map(|share| (share, share.rate));
		let rest = math::split(amount, shares, |share, cut| {
			let amount = cut.min(self.limit(share));
			let to = T::Membership::payout_account(&share.earner);
			let share = Share { kind: share.kind, earner: share.earner.clone(), to, amount };
			// A layer of its own: a share that cannot be paid leaves no trace and falls to the treasury.
			match with_storage_layer(|| self.transfer(&mut paid, share)) {
				Ok(()) => amount,
				Err(_) => 0,
			}
		});
		if rest > 0 {
			let treasury = T::Treasury::get();
			self.transfer(
				&mut paid,
				Share {
					kind: ShareKind::Treasury,
					earner: treasury.clone(),
					to: treasury,
					amount: rest,
				},
			)?;
		}
		for share in paid.iter().filter(|share| share.kind != ShareKind::Treasury) {
			T::Receivers::on_share_paid(
				self.context,
				share.kind,
				&share.earner,
				self.paid_in,
				share.amount,
				self.worth(share.amount),
			);
		}
		Ok(paid)
	}

	/// The most that may be paid for a share, in what is paid.
	///
	/// A limit is in BTRST. Where the asset has no price it cannot be measured: a limit of nothing still holds, another
	/// does not bind.
	fn limit(&self, share: &EarnedShare<T::AccountId>) -> Balance {
		match T::Receivers::limit(self.context, share.kind, &share.earner, self.paid_in) {
			None => Balance::MAX,
			Some(limit) if limit == 0 || *self.paid_in == AssetKind::Native => limit,
			Some(limit) => {
				self.price.map_or(Balance::MAX, |price| math::amount_worth(price, limit))
			},
		}
	}

	/// What `amount` of what is paid is worth in BTRST, rounded down; zero where it has no price.
	fn worth(&self, amount: Balance) -> Balance {
		match self.paid_in {
			AssetKind::Native => amount,
			AssetKind::WithId(_) => self.price.map_or(0, |price| math::worth(price, amount)),
		}
	}

	/// Moves one share and notes it on the receipt.
	fn transfer(&self, paid: &mut PaidShares<T>, share: ShareOf<T>) -> DispatchResult {
		ensure!(share.amount > 0, DispatchError::Unavailable);
		// A transfer to oneself moves nothing: the receipt would say that the share had left. And a share that went back
		// to where the fee came from would be kept there for nobody.
		ensure!(&share.to != self.source && &share.to != self.from, DispatchError::Unavailable);
		T::Fungibles::transfer(
			self.paid_in.clone(),
			self.from,
			&share.to,
			share.amount,
			self.preservation,
		)?;
		paid.try_push(share).map_err(|_| DispatchError::Exhausted)
	}
}
