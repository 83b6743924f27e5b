// SPDX-License-Identifier: Apache-2.0

//! The order in which slots are tried: uniformly random, of which only the visited part is stored.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_runtime::traits::{BlakeTwo256, Hash as _};
use talent_primitives::{Hash, Subject};

/// The most slots that are tried for one subject.
pub const MAX_ATTEMPTS: u32 = 1_024;

/// The bits of a hash that are used for one choice.
const RANDOM_BITS: u32 = 96;

/// The visited part of a random order of the numbers below a total: a shuffle that exchanges each
/// place with a random place not before it, stored without the places that never moved. No number
/// comes twice, all come in the end, and the cost of a step does not depend on the total.
#[derive(
	Clone,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Order {
	/// The count of visited numbers.
	visited: u32,
	/// The places that are not visited and have another number than their own: (place, number), by
	/// place.
	moved: BoundedVec<(u32, u32), ConstU32<MAX_ATTEMPTS>>,
}

impl Order {
	/// Returns the count of visited numbers.
	pub const fn visited(&self) -> u32 {
		self.visited
	}

	/// Returns the next of the numbers below `total`. `None` after all of them, or after
	/// [`MAX_ATTEMPTS`].
	///
	/// `pick` returns a number below its argument, uniformly at random. `total` is the same in
	/// every call.
	pub fn next(&mut self, total: u32, pick: impl FnOnce(u32) -> u32) -> Option<u32> {
		let here = self.visited;
		if here >= total || here >= MAX_ATTEMPTS {
			return None;
		}
		let left = total.saturating_sub(here);
		let there = here.saturating_add(pick(left).min(left.saturating_sub(1)));

		let at_here = match self.moved.first() {
			Some((place, number)) if *place == here => {
				let number = *number;
				self.moved.remove(0);
				number
			},
			_ => here,
		};
		let number = if there == here {
			at_here
		} else {
			match self.moved.binary_search_by_key(&there, |(place, _)| *place) {
				Ok(found) => {
					let (_, number) = self.moved.get_mut(found)?;
					core::mem::replace(number, at_here)
				},
				// A step adds at most one place, so there is room.
				Err(at) => {
					self.moved.try_insert(at, (there, at_here)).ok()?;
					there
				},
			}
		};
		self.visited = here.saturating_add(1);
		Some(number)
	}
}

/// Returns a number below `choices` for one attempt to draw for `subject`. All numbers have the
/// same chance, up to one part in 2^64: 96 bits of the hash are used, and `choices` is below 2^32.
pub fn pick(seed: &Hash, subject: &Subject, attempt: u32, choices: u32) -> u32 {
	let hash = BlakeTwo256::hash_of(&(b"talent/draw", seed, subject, attempt));
	let mut bytes = [0u8; 16];
	for (to, from) in bytes.iter_mut().zip(hash.as_bytes()).take(12) {
		*to = *from;
	}
	// Below 2^96 times below 2^32 fits, and the shifted product is below `choices`.
	let random = u128::from_le_bytes(bytes);
	let scaled = random.saturating_mul(choices.into()).wrapping_shr(RANDOM_BITS);
	u32::try_from(scaled).unwrap_or(0)
}
