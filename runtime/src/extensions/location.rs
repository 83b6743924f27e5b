// SPDX-License-Identifier: Apache-2.0

//! How a transaction names the asset that pays its fee: as a place, in the encoding that wallets
//! know by heart.
//!
//! polkadot.js, and every wallet and indexer built on it, decodes and signs the field `asset_id` of
//! `ChargeAssetTxPayment` as an optional `MultiLocation`, whatever the metadata says. A transaction
//! with any other type there makes its whole block unreadable for them. So this chain names assets
//! by the part of that encoding which it needs, byte for byte the same in all versions of XCM, and
//! brings no crate of XCM.
//!
//! | asset | location |
//! |---|---|
//! | BTRST | `{ parents: 0, interior: Here }` |
//! | asset N of the pallet `assets` | `{ parents: 0, interior: X2([PalletInstance(13), GeneralIndex(N)]) }` |

use crate::{AssetKind, Assets};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::PalletInfoAccess;
use scale_info::TypeInfo;

/// A place, seen from this chain.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Location {
	/// How many steps up, out of this chain. Nothing outside pays fees, so only 0 names an asset.
	pub parents: u8,
	/// The way from there.
	pub interior: Junctions,
}

/// The way to a place: up to two steps, which is as far as assets of this chain are.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum Junctions {
	/// No step.
	#[codec(index = 0)]
	Here,
	/// One step.
	#[codec(index = 1)]
	X1([Junction; 1]),
	/// Two steps.
	#[codec(index = 2)]
	X2([Junction; 2]),
}

/// A step.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum Junction {
	/// Into a pallet, by its index in the runtime.
	#[codec(index = 4)]
	PalletInstance(u8),
	/// To an item, by its number.
	#[codec(index = 5)]
	GeneralIndex(#[codec(compact)] u128),
}

impl From<AssetKind> for Location {
	fn from(asset: AssetKind) -> Self {
		let interior = match asset {
			AssetKind::Native => Junctions::Here,
			AssetKind::WithId(id) => Junctions::X2([
				Junction::PalletInstance(assets_index()),
				Junction::GeneralIndex(id.into()),
			]),
		};
		Self { parents: 0, interior }
	}
}

/// `location` names no asset of this chain.
#[derive(Debug, PartialEq, Eq)]
pub struct NoAssetHere;

impl TryFrom<Location> for AssetKind {
	type Error = NoAssetHere;

	/// Whether the asset exists is for the payment to find out.
	fn try_from(location: Location) -> Result<Self, NoAssetHere> {
		match location {
			Location { parents: 0, interior: Junctions::Here } => Ok(Self::Native),
			Location {
				parents: 0,
				interior:
					Junctions::X2([Junction::PalletInstance(pallet), Junction::GeneralIndex(id)]),
			} if pallet == assets_index() => id.try_into().map(Self::WithId).map_err(|_| NoAssetHere),
			_ => Err(NoAssetHere),
		}
	}
}

/// The index of the pallet `assets` in the runtime.
fn assets_index() -> u8 {
	// Indices of pallets are bytes by their own definition.
	Assets::index().try_into().unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
	use super::*;

	fn x2(pallet: u8, id: u128) -> Location {
		let interior =
			Junctions::X2([Junction::PalletInstance(pallet), Junction::GeneralIndex(id)]);
		Location { parents: 0, interior }
	}

	#[test]
	fn every_asset_has_one_location() {
		for asset in [AssetKind::Native, AssetKind::WithId(0), AssetKind::WithId(u32::MAX)] {
			assert_eq!(Location::from(asset.clone()).try_into(), Ok(asset));
		}
		assert_eq!(Location::from(AssetKind::WithId(1)), x2(13, 1));
	}

	#[test]
	fn the_encoding_is_that_of_a_multilocation() {
		// What polkadot.js 16 makes of { parents: 0, interior: 'Here' } and of
		// { parents: 0, interior: { X2: [{ PalletInstance: 13 }, { GeneralIndex: 300 }] } }.
		assert_eq!(Location::from(AssetKind::Native).encode(), [0, 0]);
		assert_eq!(Location::from(AssetKind::WithId(300)).encode(), [0, 2, 4, 13, 5, 0xb1, 0x04]);
	}

	#[test]
	fn all_other_places_are_none_of_ours() {
		let pallet = Junction::PalletInstance(13);
		let number = Junction::GeneralIndex(1);
		for location in [
			Location { parents: 1, ..x2(13, 1) },
			Location { parents: 1, interior: Junctions::Here },
			// The tokens of liquidity pay no fees.
			x2(15, 1),
			x2(13, u128::from(u32::MAX).saturating_add(1)),
			Location { parents: 0, interior: Junctions::X1([pallet]) },
			Location { parents: 0, interior: Junctions::X2([number, pallet]) },
			Location { parents: 0, interior: Junctions::X2([pallet, pallet]) },
		] {
			assert_eq!(AssetKind::try_from(location), Err(NoAssetHere), "{location:?}");
		}
	}
}
