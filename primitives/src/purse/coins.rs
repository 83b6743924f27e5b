// SPDX-License-Identifier: Apache-2.0

//! How a purse moves coins, for one coin or by asset.

use super::Native;
use crate::{AssetKind, Balance};
use core::marker::PhantomData;
use frame_support::{
	dispatch::DispatchResult,
	traits::{fungible, fungibles, tokens::Preservation},
};

/// The balances and transfers of the assets in a purse.
pub trait Coins<AccountId, Asset> {
	/// The balance of `who`.
	fn balance(asset: &Asset, who: &AccountId) -> Balance;
	/// Moves `amount` from `from` to `to`.
	fn transfer(
		asset: &Asset,
		from: &AccountId,
		to: &AccountId,
		amount: Balance,
		preservation: Preservation,
	) -> DispatchResult;
}

/// The chain's own coin, moved by a `fungible`.
pub struct NativeCoins<Coin>(PhantomData<Coin>);

impl<AccountId, Coin> Coins<AccountId, Native> for NativeCoins<Coin>
where
	AccountId: Eq,
	Coin: fungible::Mutate<AccountId, Balance = Balance>,
{
	fn balance(_: &Native, who: &AccountId) -> Balance {
		Coin::balance(who)
	}

	fn transfer(
		_: &Native,
		from: &AccountId,
		to: &AccountId,
		amount: Balance,
		preservation: Preservation,
	) -> DispatchResult {
		Coin::transfer(from, to, amount, preservation).map(|_| ())
	}
}

/// Many assets, moved by a `fungibles`.
pub struct AssetCoins<Assets>(PhantomData<Assets>);

impl<AccountId, Assets> Coins<AccountId, AssetKind> for AssetCoins<Assets>
where
	AccountId: Eq,
	Assets: fungibles::Mutate<AccountId, AssetId = AssetKind, Balance = Balance>,
{
	fn balance(asset: &AssetKind, who: &AccountId) -> Balance {
		Assets::balance(asset.clone(), who)
	}

	fn transfer(
		asset: &AssetKind,
		from: &AccountId,
		to: &AccountId,
		amount: Balance,
		preservation: Preservation,
	) -> DispatchResult {
		Assets::transfer(asset.clone(), from, to, amount, preservation).map(|_| ())
	}
}
