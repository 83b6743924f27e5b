// SPDX-License-Identifier: Apache-2.0

//! What a purse stores, for one coin or by asset.

use super::{Native, Unclaimed};
use crate::{AssetKind, Balance};
use codec::FullCodec;
use core::marker::PhantomData;
use frame_support::storage::{StorageDoubleMap, StorageMap, StorageValue};

/// The ledger of a purse and the amounts that it keeps, by asset.
pub trait Books<AccountId, Asset, BlockNumber> {
	/// What the account owes altogether, what is kept included.
	fn owed(asset: &Asset) -> Balance;
	/// Sets what the account owes.
	fn set_owed(asset: &Asset, owed: Balance);
	/// What is kept for `owner`.
	fn kept(owner: &AccountId, asset: &Asset) -> Option<Unclaimed<BlockNumber>>;
	/// Sets what is kept for `owner`.
	fn keep(owner: &AccountId, asset: &Asset, kept: Unclaimed<BlockNumber>);
	/// Removes what is kept for `owner`, and returns it.
	fn take_kept(owner: &AccountId, asset: &Asset) -> Option<Unclaimed<BlockNumber>>;
}

/// The books of a purse with only the chain's own coin: a value with what is owed, and a map by
/// owner.
pub struct NativeBooks<Ledger, Kept>(PhantomData<(Ledger, Kept)>);

impl<AccountId, BlockNumber, Ledger, Kept> Books<AccountId, Native, BlockNumber>
	for NativeBooks<Ledger, Kept>
where
	AccountId: FullCodec,
	BlockNumber: FullCodec,
	Ledger: StorageValue<Balance, Query = Balance>,
	Kept: StorageMap<AccountId, Unclaimed<BlockNumber>, Query = Option<Unclaimed<BlockNumber>>>,
{
	fn owed(_: &Native) -> Balance {
		Ledger::get()
	}

	fn set_owed(_: &Native, owed: Balance) {
		Ledger::put(owed);
	}

	fn kept(owner: &AccountId, _: &Native) -> Option<Unclaimed<BlockNumber>> {
		Kept::get(owner)
	}

	fn keep(owner: &AccountId, _: &Native, kept: Unclaimed<BlockNumber>) {
		Kept::insert(owner, kept);
	}

	fn take_kept(owner: &AccountId, _: &Native) -> Option<Unclaimed<BlockNumber>> {
		Kept::take(owner)
	}
}

/// The books of a purse with many assets: a map by asset with what is owed, and a map by owner and
/// asset. An asset of which nothing is owed has no entry in the ledger.
pub struct AssetBooks<Ledger, Kept>(PhantomData<(Ledger, Kept)>);

impl<AccountId, BlockNumber, Ledger, Kept> Books<AccountId, AssetKind, BlockNumber>
	for AssetBooks<Ledger, Kept>
where
	AccountId: FullCodec,
	BlockNumber: FullCodec,
	Ledger: StorageMap<AssetKind, Balance, Query = Balance>,
	Kept: StorageDoubleMap<
		AccountId,
		AssetKind,
		Unclaimed<BlockNumber>,
		Query = Option<Unclaimed<BlockNumber>>,
	>,
{
	fn owed(asset: &AssetKind) -> Balance {
		Ledger::get(asset)
	}

	fn set_owed(asset: &AssetKind, owed: Balance) {
		if owed == 0 {
			Ledger::remove(asset);
		} else {
			Ledger::insert(asset, owed);
		}
	}

	fn kept(owner: &AccountId, asset: &AssetKind) -> Option<Unclaimed<BlockNumber>> {
		Kept::get(owner, asset)
	}

	fn keep(owner: &AccountId, asset: &AssetKind, kept: Unclaimed<BlockNumber>) {
		Kept::insert(owner, asset, kept);
	}

	fn take_kept(owner: &AccountId, asset: &AssetKind) -> Option<Unclaimed<BlockNumber>> {
		Kept::take(owner, asset)
	}
}
