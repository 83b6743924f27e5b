// SPDX-License-Identifier: Apache-2.0

//! Mocks of the ports that only this pallet uses.

use super::*;
use frame_support::{
	ensure, parameter_types,
	traits::{fungible::NativeOrWithId, fungibles::Mutate, tokens::Preservation},
};
use sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, DispatchError, Rounding};
use std::collections::BTreeMap;
use talent_primitives::{
	AssetKind, FeeContext, FeeConverter, FeeReceiver, PaymentAssets, Reserves, ShareKind,
};

/// A share as reported to a receiver: index of the receiver, kind, earner, asset, amount, worth in
/// BTRST.
pub type ReportedShare = (usize, ShareKind, AccountId, AssetKind, Balance, Balance);

/// A call of the converter: block, asset, amount, least result, and the reported result.
pub type Swap = (u64, AssetKind, Balance, Balance, Result<Balance, DispatchError>);

/// A fault of the converter.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Fault {
	#[default]
	None,
	/// It fails after a transfer.
	Fails,
	/// It reports more than it has credited.
	Boasts,
	/// It takes less than the amount.
	TakesLess,
	/// It credits less than the least result, and reports so.
	PaysLess,
}

parameter_types! {
	/// The earners by receiver and kind. Default: none.
	pub static Earners: BTreeMap<(usize, ShareKind), AccountId> = BTreeMap::new();
	/// The limits by receiver and kind, for the earner of this receiver. Default: none.
	pub static Limits: BTreeMap<(usize, ShareKind), Balance> = BTreeMap::new();
	/// The shares that were reported to the receivers, in order.
	pub static ReportedShares: Vec<ReportedShare> = Vec::new();
	/// The contexts that the receivers were asked about, in order.
	pub static ContextsAsked: Vec<FeeContext<AccountId>> = Vec::new();
	/// The calls of the converter, in order.
	pub static Swaps: Vec<Swap> = Vec::new();
	/// The fault of the converter. Default: none.
	pub static ConverterFault: Fault = Fault::None;
}

/// Sets the answers of these mocks to their defaults.
pub fn reset_ports() {
	Earners::take();
	Limits::take();
	ReportedShares::take();
	ContextsAsked::take();
	Swaps::take();
	ConverterFault::take();
}

/// One of two receivers: earners as [`set_earner`] and limits as [`set_limit`] have set them.
pub struct MockReceiver<const INDEX: usize>;

impl<const INDEX: usize> MockReceiver<INDEX> {
	fn note_context(context: &FeeContext<AccountId>) {
		ContextsAsked::mutate(|contexts| contexts.push(context.clone()));
	}
}

impl<const INDEX: usize> FeeReceiver<AccountId, AssetKind, Balance> for MockReceiver<INDEX> {
	fn earner(context: &FeeContext<AccountId>, kind: ShareKind) -> Option<AccountId> {
		Self::note_context(context);
		Earners::get().get(&(INDEX, kind)).copied()
	}

	fn limit(
		context: &FeeContext<AccountId>,
		kind: ShareKind,
		earner: &AccountId,
		_: &AssetKind,
	) -> Option<Balance> {
		Self::note_context(context);
		let known = Earners::get().get(&(INDEX, kind)) == Some(earner);
		Limits::get().get(&(INDEX, kind)).copied().filter(|_| known)
	}

	fn on_share_paid(
		context: &FeeContext<AccountId>,
		kind: ShareKind,
		earner: &AccountId,
		asset: &AssetKind,
		amount: Balance,
		value: Balance,
	) {
		Self::note_context(context);
		ReportedShares::mutate(|reported| {
			reported.push((INDEX, kind, *earner, asset.clone(), amount, value));
		});
	}
}

/// Sets the earner of a kind of share, for one receiver.
pub fn set_earner(index: usize, kind: ShareKind, earner: AccountId) {
	Earners::mutate(|earners| earners.insert((index, kind), earner));
}

/// Sets the earner of all kinds of share.
pub fn set_all_earners(earner: AccountId) {
	for kind in KINDS {
		set_earner(0, kind, earner);
	}
}

/// Sets the limit of a kind of share, for the earner of one receiver.
pub fn set_limit(index: usize, kind: ShareKind, value: Balance) {
	Limits::mutate(|limits| limits.insert((index, kind), value));
}

/// Returns the account of a pool.
pub fn pool(asset: &AssetKind) -> AccountId {
	match asset {
		NativeOrWithId::Native => panic!("there is no pool of BTRST and BTRST"),
		NativeOrWithId::WithId(id) => 1_000 + u64::from(*id),
	}
}

/// Returns the result of a sale in a pool with a constant product and a fee of 0.3 %.
pub fn given(amount: Balance, from: Balance, to: Balance) -> Balance {
	let sold = amount * 997;
	multiply_by_rational_with_rounding(sold, to, from * 1_000 + sold, Rounding::Down).unwrap()
}

/// Pools with a constant product. Their reserves are the balances of their accounts.
pub struct MockPools;

impl MockPools {
	fn swap(
		who: &AccountId,
		asset: &AssetKind,
		amount: Balance,
		least: Balance,
	) -> Result<Balance, DispatchError> {
		let fault = ConverterFault::get();
		let pool = pool(asset);
		let reserves = Self::reserves(asset).ok_or(DispatchError::Other("no pool"))?;
		let mut credited = given(amount, reserves.asset, reserves.native);
		let mut taken = amount;
		match fault {
			Fault::TakesLess => taken -= 1,
			Fault::PaysLess => credited = least - 1,
			_ => ensure!(credited >= least, DispatchError::Other("price")),
		}
		ensure!(credited > 0, DispatchError::Other("nothing"));
		let expendable = Preservation::Expendable;
		NativeAndAssets::transfer(asset.clone(), who, &pool, taken, expendable)?;
		NativeAndAssets::transfer(NATIVE, &pool, who, credited, expendable)?;
		match fault {
			Fault::Fails => Err(DispatchError::Other("fault")),
			Fault::Boasts => Ok(credited + 1),
			_ => Ok(credited),
		}
	}
}

impl FeeConverter<AccountId, AssetKind, Balance> for MockPools {
	fn reserves(asset: &AssetKind) -> Option<Reserves<Balance>> {
		let pool = pool(asset);
		let reserves = Reserves { asset: balance(asset, pool), native: balance(&NATIVE, pool) };
		(reserves.asset > 0 && reserves.native > 0).then_some(reserves)
	}

	fn convert(
		who: &AccountId,
		asset: &AssetKind,
		amount: Balance,
		least: Balance,
	) -> Result<Balance, DispatchError> {
		let swapped = Self::swap(who, asset, amount, least);
		Swaps::mutate(|swaps| swaps.push((now(), asset.clone(), amount, least, swapped)));
		swapped
	}
}

/// The fit assets: sufficient and live.
pub struct LiveAndSufficient;
impl PaymentAssets<AssetKind> for LiveAndSufficient {
	fn is_fit(asset: &AssetKind) -> bool {
		let NativeOrWithId::WithId(id) = asset else { return true };
		pallet_assets::Asset::<Test>::get(id).is_some_and(|asset| {
			asset.is_sufficient && asset.status == pallet_assets::AssetStatus::Live
		})
	}
}
