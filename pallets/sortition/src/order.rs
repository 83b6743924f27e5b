// SPDX-License-Identifier: Apache-2.0

//! The order in which slots are tried: a uniformly random one, of which only the beginning that was walked is kept.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_runtime::traits::{BlakeTwo256, Hash as _};
use talent_primitives::{Hash, Subject};

/// The most slots that are ever tried for one subject.
pub const MAX_ATTEMPTS: u32 = 1_024;

/// How many bits of a hash are used for one choice.
const RANDOM_BITS: u32 = 96;

/// The beginning of a random order of the numbers below some number: a shuffle by exchanging each place with a random one
/// not before it, of which only the places that were touched are written down. Nothing comes twice, all come in the end, and
/// each step costs the same however many there are.
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
	/// How many were walked.
	visited: u32,
	/// What stands at places that were not walked yet, where it is not the place's own number: (place, number), by place.
	moved: BoundedVec<(u32, u32), ConstU32<MAX_ATTEMPTS>>,
}

impl Order {
	/// How many numbers were walked.
	pub const fn visited(&self) -> u32 {
		self.visited
	}

	/// The next of the numbers below `total`; `pick` is asked for a number below the one it is given, uniformly at
	/// random. `None` when all were walked, or as many as [`MAX_ATTEMPTS`].
	///
	/// `total` is the same in every call.
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
				// Each step writes down one place at most, so there is room.
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

/// A number below `choices`, for the attempt `attempt` to draw for `subject`. Every number has the same chance, up to one
/// part in 2^64: of the hash 96 bits are taken, and `choices` is below 2^32.
pub fn pick(seed: &Hash, subject: &Subject, attempt: u32, choices: u32) -> u32 {
	let hash = BlakeTwo256::hash_of(&(b"talent/draw", seed, subject, attempt));
	let mut bytes = [0u8; 16];
	for (to, from) in bytes.iter_mut().zip(hash.as_bytes()).take(12) {
		*to = *from;
	}
	// Below 2^96 times below 2^32: it fits, and what is left after the shift is below `choices`.
	let random = u128::from_le_bytes(bytes);
	let scaled = random.saturating_mul(choices.into()).wrapping_shr(RANDOM_BITS);
	u32::try_from(scaled).unwrap_or(0)
}
