// SPDX-License-Identifier: Apache-2.0

//! The split of a fee: its earners, and the payment of each share.

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

/// The terms of a payment before it is split.
pub(crate) struct Payment<'a, T: Config> {
	/// The invoice.
	pub context: &'a FeeContext<T::AccountId>,
	/// The account that the fee was taken from. No share goes back to it.
	pub source: &'a T::AccountId,
	/// The account that pays: `source`, or this pallet's if the fee was queued.
	pub from: &'a T::AccountId,
	/// Whether `from` keeps its minimum balance.
	pub preservation: Preservation,
	/// The asset of the payment.
	pub paid_in: &'a AssetKind,
	/// The price of a unit of the asset; none for BTRST.
	pub price: Option<FixedU128>,
}

impl<T: Config> Pallet<T> {
	/// Returns the earners of a fee with the rates of their shares, as of now.
	pub(crate) fn earned_shares(
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
		// Each kind has its place.
		BoundedVec::truncate_from(earned)
	}

	/// Returns the non-recoverable part of `fee`: of the pots and the treasury.
	pub(crate) fn common_part(fee: Balance, shares: &EarnedShares<T::AccountId>) -> Balance {
		let shares = shares.iter().map(|share| (share.kind, share.rate));
		math::split(fee, shares, |kind, amount| if kind.is_common() { 0 } else { amount })
	}
}

impl<T: Config> Payment<'_, T> {
	/// Pays `amount`: each share to its earner, up to the limit and if the account can receive it,
	/// and the rest to the treasury. Then notifies the receivers. Fails only if the treasury cannot
	/// be paid; the caller rolls the other payments back.
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
			// Its own layer: a share that cannot be paid leaves no trace and goes to the treasury.
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

	/// Returns the most that may be paid for a share, in the asset of the payment.
	///
	/// A limit is in BTRST. Without a price of the asset, only a limit of zero binds.
	fn limit(&self, share: &EarnedShare<T::AccountId>) -> Balance {
		match T::Receivers::limit(self.context, share.kind, &share.earner, self.paid_in) {
			None => Balance::MAX,
			Some(limit) if limit == 0 || *self.paid_in == AssetKind::Native => limit,
			Some(limit) => {
				self.price.map_or(Balance::MAX, |price| math::amount_worth(price, limit))
			},
		}
	}

	/// Returns the worth of `amount` in BTRST, rounded down; zero without a price.
	fn worth(&self, amount: Balance) -> Balance {
		match self.paid_in {
			AssetKind::Native => amount,
			AssetKind::WithId(_) => self.price.map_or(0, |price| math::worth(price, amount)),
		}
	}

	/// Transfers one share and adds it to the receipt.
	fn transfer(&self, paid: &mut PaidShares<T>, share: ShareOf<T>) -> DispatchResult {
		ensure!(share.amount > 0, DispatchError::Unavailable);
		// A transfer from an account to itself moves nothing, yet the receipt would list the share.
		// And a share that went back to the source of the fee would belong to no earner there.
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
