// SPDX-License-Identifier: Apache-2.0

//! Commit and reveal: what somebody has judged is bound first, and shown when nobody can copy it
//! any more.
//!
//! A commitment is BLAKE2b-256 of these bytes, one after the other:
//!
//! | bytes | what | as SCALE encodes it |
//! |---|---|---|
//! | 32 | the genesis hash of the chain | as it is |
//! | 8 | the domain: which pallet asks, see [`Domain`] | as it is |
//! | 4 | the case: which request or dispute | `u32`, little-endian |
//! | 4 | the round of that case | `u32`, little-endian |
//! | 32 | the account that commits | as it is |
//! | any | the payload: what is judged; its type belongs to the domain | SCALE |
//! | 32 | the salt | as it is |
//!
//! That is SCALE of the tuple `([u8; 32], [u8; 8], u32, u32, AccountId32, Payload, [u8; 32])`. Only
//! the payload varies in length, between parts that do not, so no two sets of parts have the same
//! bytes.
//!
//! Everything but payload and salt is known to the chain, which puts it in itself when somebody
//! reveals. So a commitment that was copied from another account, case, round, pallet or chain
//! cannot be revealed. The salt keeps a payload of which there are few (a score from 0 to 100) from
//! being guessed: it must be 32 bytes that nobody else knows, a new one for each commitment.
//!
//! With polkadot.js, for a payload of a score and the bytes of a content address:
//!
//! ```js
//! const layout = '([u8; 32], [u8; 8], u32, u32, AccountId, (u8, Bytes), [u8; 32])';
//! const parts = [genesisHash, domain, caseId, round, address, [score, report], salt];
//! const commitment = blake2AsHex(api.createType(layout, parts).toU8a(), 256);
//! ```

use crate::{Hash, Hashing};
use codec::Encode;
use sp_runtime::traits::Hash as _;

/// Which pallet a commitment is made to: the eight bytes of its pallet id.
pub type Domain = [u8; 8];

/// What keeps a payload from being guessed: 32 bytes that nobody else knows.
pub type Salt = [u8; 32];

/// To what, and by whom, something is committed. The chain knows all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding<'a, AccountId> {
	/// The hash of the chain's first block.
	pub genesis: Hash,
	/// The pallet.
	pub domain: Domain,
	/// The request, or the dispute.
	pub case_id: u32,
	/// The round of it.
	pub round: u32,
	/// Who commits.
	pub account: &'a AccountId,
}

impl<AccountId: Encode> Binding<'_, AccountId> {
	/// The commitment to `payload` under `salt`.
	pub fn commit<Payload: Encode>(&self, payload: &Payload, salt: &Salt) -> Hash {
		let Self { genesis, domain, case_id, round, account } = self;
		Hashing::hash_of(&(genesis, domain, case_id, round, account, payload, salt))
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{AccountId, ContentId};
	use proptest::prelude::*;
	use sp_io::hashing::blake2_256;

	const DOMAIN: Domain = *b"tn/tests";
	const SALT: Salt = [7; 32];

	fn account(seed: u8) -> AccountId {
		[seed; 32].into()
	}

	fn binding(account: &AccountId) -> Binding<'_, AccountId> {
		Binding { genesis: Hash::repeat_byte(1), domain: DOMAIN, case_id: 2, round: 3, account }
	}

	fn payload(score: u8, report: &str) -> (u8, ContentId) {
		(score, report.as_bytes().to_vec().try_into().unwrap())
	}

	#[test]
	fn the_bytes_are_those_that_are_documented() {
		let account = account(4);
		let mut bytes = [1; 32].to_vec();
		bytes.extend(b"tn/tests");
		bytes.extend([2, 0, 0, 0]);
		bytes.extend([3, 0, 0, 0]);
		bytes.extend([4; 32]);
		// The score, the length of the address (two bits on the right say that it fits into a
		// byte), the address.
		bytes.extend([70, 4 << 2]);
		bytes.extend(b"ipfs");
		bytes.extend([7; 32]);

		let commitment = binding(&account).commit(&payload(70, "ipfs"), &SALT);

		assert_eq!(commitment.0, blake2_256(&bytes));
	}

	#[test]
	fn a_change_of_any_part_changes_it() {
		let (anna, bert) = (account(4), account(5));
		let own = binding(&anna);
		let said = payload(70, "ipfs");
		let commitment = own.commit(&said, &SALT);

		let others = [
			Binding { genesis: Hash::repeat_byte(9), ..own },
			Binding { domain: *b"tn/other", ..own },
			Binding { case_id: 4, ..own },
			Binding { round: 4, ..own },
			// Case and round are not one number.
			Binding { case_id: 3, round: 2, ..own },
			Binding { account: &bert, ..own },
		];
		for other in others {
			assert_ne!(other.commit(&said, &SALT), commitment);
		}
		assert_ne!(own.commit(&payload(71, "ipfs"), &SALT), commitment);
		assert_ne!(own.commit(&payload(70, "ipfz"), &SALT), commitment);
		assert_ne!(own.commit(&said, &[8; 32]), commitment);
	}

	proptest! {
		/// Moving bytes between the payload and the salt, or the parts of the payload, makes
		/// another commitment.
		#[test]
		fn different_parts_make_different_commitments(
			a in (any::<u8>(), prop::collection::vec(any::<u8>(), 0..64), any::<[u8; 32]>()),
			b in (any::<u8>(), prop::collection::vec(any::<u8>(), 0..64), any::<[u8; 32]>()),
		) {
			let account = account(4);
			let commit = |(score, report, salt): &(u8, Vec<u8>, Salt)| {
				let report: ContentId = report.clone().try_into().unwrap();
				binding(&account).commit(&(score, report), salt)
			};
			prop_assert_eq!(commit(&a) == commit(&b), a == b);
		}
	}
}
