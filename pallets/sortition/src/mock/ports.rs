// SPDX-License-Identifier: Apache-2.0

use super::*;
use frame_support::{parameter_types, traits::Randomness};
use sp_runtime::traits::{BlakeTwo256, Hash as _};
use talent_primitives::Hash;

parameter_types! {
	/// The number of the epoch in consensus.
	pub static ConsensusEpoch: u64 = 0;
	/// A part of the outputs of authors: another salt, other outputs.
	pub static Salt: u64 = 0;
	/// Whether blocks have no output.
	pub static Silent: bool = false;
}

/// Returns the output of the author of a block.
pub fn author_output(block: BlockNumber) -> Hash {
	BlakeTwo256::hash_of(&(Salt::get(), block))
}

/// The randomness of the parent block, from [`author_output`].
pub struct MockRandomness;

impl Randomness<Option<Hash>, BlockNumber> for MockRandomness {
	fn random(subject: &[u8]) -> (Option<Hash>, BlockNumber) {
		let parent = System::block_number().saturating_sub(1);
		let output =
			(!Silent::get()).then(|| BlakeTwo256::hash_of(&(subject, author_output(parent))));
		(output, parent)
	}
}
