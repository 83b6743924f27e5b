// SPDX-License-Identifier: Apache-2.0

/// Gate: may contracts be paid in this asset.
///
/// Asked by fee-treasury before governance lists an asset, answered by the runtime, which knows the
/// ledger of assets.
pub trait PaymentAssets<AssetKind> {
	/// Whether `asset` exists, is neither frozen nor being destroyed, and is *sufficient*: an
	/// account that holds it exists without BTRST, so that every talent can receive it.
	fn is_fit(asset: &AssetKind) -> bool;
}

/// No asset is fit.
impl<AssetKind> PaymentAssets<AssetKind> for () {
	fn is_fit(_: &AssetKind) -> bool {
		false
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_unit_refuses() {
		assert!(!<() as PaymentAssets<u32>>::is_fit(&1));
	}
}
