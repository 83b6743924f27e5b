// SPDX-License-Identifier: Apache-2.0

use crate::ports::NOT_CONNECTED;
use sp_runtime::DispatchError;

/// What a pool has of either side, in smallest units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reserves<Balance> {
	/// Of the asset.
	pub asset: Balance,
	/// Of BTRST.
	pub native: Balance,
}

/// Gate: turn a fee's currency into BTRST, or refuse.
///
/// Asked by fee-treasury, answered by the runtime, which knows the pools.
pub trait FeeConverter<AccountId, AssetKind, Balance> {
	/// What the pool of `asset` and BTRST has now; `None` if there is none, or nothing in it.
	fn reserves(asset: &AssetKind) -> Option<Reserves<Balance>>;

	/// Sells exactly `amount` of `asset` from the account `who`, and credits it with at least
	/// `least` BTRST. Returns the credited amount. All or nothing: on an error nothing has moved.
	fn convert(
		who: &AccountId,
		asset: &AssetKind,
		amount: Balance,
		least: Balance,
	) -> Result<Balance, DispatchError>;
}

/// There is no pool and nothing is converted.
impl<AccountId, AssetKind, Balance> FeeConverter<AccountId, AssetKind, Balance> for () {
	fn reserves(_: &AssetKind) -> Option<Reserves<Balance>> {
		None
	}

	fn convert(
		_: &AccountId,
		_: &AssetKind,
		_: Balance,
		_: Balance,
	) -> Result<Balance, DispatchError> {
		Err(NOT_CONNECTED)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_unit_refuses() {
		assert_eq!(<() as FeeConverter<u64, u32, u128>>::reserves(&1), None);
		assert_eq!(
			<() as FeeConverter<u64, u32, u128>>::convert(&1, &1, 10, 1),
			Err(NOT_CONNECTED)
		);
	}
}
