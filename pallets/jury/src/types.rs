// SPDX-License-Identifier: Apache-2.0

//! The plain data of the pallet. Nothing here knows what a pallet is.

mod case;
mod panel;
mod people;
mod queue;
mod views;

pub use case::*;
pub use panel::*;
pub use people::*;
pub use queue::*;
pub use views::*;

/// Derives what is stored and passed around.
macro_rules! data {
	($($item:item)*) => {
		$(
			#[derive(
				Clone, Debug, PartialEq, Eq, codec::Encode, codec::Decode, codec::DecodeWithMemTracking,
				codec::MaxEncodedLen, scale_info::TypeInfo,
			)]
			$item
		)*
	};
}
pub(crate) use data;
