// SPDX-License-Identifier: Apache-2.0

use frame_support::parameter_types;
use talent_primitives::{AssetKind, AssetValues, Balance};

parameter_types! {
	/// The worth of a unit of any asset, in BTRST units; `None` without a price. Default: 1.
	pub static AssetPrice: Option<Balance> = Some(1);
}

pub(super) fn reset() {
	AssetPrice::set(Some(1));
}

/// Values assets at [`AssetPrice`].
pub struct MockValues;

impl AssetValues<AssetKind, Balance> for MockValues {
	fn value_of(asset: &AssetKind, amount: Balance) -> Option<Balance> {
		match asset {
			AssetKind::Native => Some(amount),
			AssetKind::WithId(_) => AssetPrice::get().map(|price| amount.saturating_mul(price)),
		}
	}
}
