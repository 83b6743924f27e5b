// SPDX-License-Identifier: Apache-2.0

/// Question: what is this amount worth in BTRST.
///
/// Asked by jobs and jury, answered by fee-treasury.
pub trait AssetValues<AssetKind, Balance> {
	/// What `amount` of `asset` is worth in BTRST, at the guarded average price, rounded down;
	/// BTRST is worth itself. `None` if there is no price.
	fn value_of(asset: &AssetKind, amount: Balance) -> Option<Balance>;
}

/// Nobody knows a price.
impl<AssetKind, Balance> AssetValues<AssetKind, Balance> for () {
	fn value_of(_: &AssetKind, _: Balance) -> Option<Balance> {
		None
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_unit_knows_no_price() {
		assert_eq!(<() as AssetValues<u32, u128>>::value_of(&0, 5), None);
	}
}
