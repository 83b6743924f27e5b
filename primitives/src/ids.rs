// SPDX-License-Identifier: Apache-2.0

//! Identifiers and plain types that every pallet and the runtime share.

use frame_support::{traits::fungible::NativeOrWithId, BoundedVec};
use sp_runtime::{
	traits::{BlakeTwo256, ConstU32, IdentifyAccount, Verify},
	MultiSignature,
};

/// An amount of BTRST (18 decimals) or of an asset, in its smallest unit.
pub type Balance = u128;
/// The height of a block.
pub type BlockNumber = u32;
/// How many transactions an account has sent.
pub type Nonce = u32;
/// Milliseconds since the Unix epoch.
pub type Moment = u64;
/// The chain's hash function.
pub type Hashing = BlakeTwo256;
/// A hash of 32 bytes.
pub type Hash = <Hashing as sp_runtime::traits::Hash>::Output;
/// ed25519, sr25519 or ECDSA.
pub type Signature = MultiSignature;
/// Who signs: 32 bytes, the same for all three kinds of key.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;

/// What a contract is paid in: BTRST, or an asset by its number.
pub type AssetKind = NativeOrWithId<u32>;
/// BTRST.
pub const NATIVE: AssetKind = AssetKind::Native;

/// A job, counted from 0.
pub type JobId = u32;
/// An offer and the contract it becomes, counted from 0.
pub type ContractId = u32;
/// An invoice, counted from 0 over all contracts.
pub type InvoiceId = u32;
/// A kind of work that governance has added.
pub type CategoryId = u32;
/// A skill that is screened for. Two bytes: so an error can name it (a pallet's error has room for
/// three).
pub type SkillId = u16;
/// A request to be vetted, counted from 0.
pub type RequestId = u32;
/// A dispute.
pub type CaseId = u32;

/// The longest content address, in bytes.
pub const MAX_CONTENT_ID: u32 = 64;

/// A content address (CID) of a text that is kept off the chain.
pub type ContentId = BoundedVec<u8, ConstU32<MAX_CONTENT_ID>>;
