// SPDX-License-Identifier: Apache-2.0

//! Blocks and transactions.

use codec::Encode;
use frame_support::{
	storage::{with_transaction_unchecked, TransactionOutcome},
	traits::{
		fungible::{Inspect, InspectHold},
		fungibles, BuildGenesisConfig,
	},
	weights::Weight,
};
use sp_consensus_babe::{
	digests::{PreDigest, SecondaryPlainPreDigest},
	Slot, BABE_ENGINE_ID,
};
use sp_core::{
	traits::{Externalities, ReadRuntimeVersion, ReadRuntimeVersionExt},
	Pair,
};
use sp_keyring::Sr25519Keyring;
use sp_keystore::{testing::MemoryKeystore, KeystoreExt};
use sp_runtime::{
	generic::Era,
	traits::Header as _,
	transaction_validity::{
		InvalidTransaction, TransactionPriority, TransactionSource, TransactionValidityError,
	},
	Digest, DigestItem, DispatchResult,
};
use std::cell::{Cell, RefCell};
use talent_runtime::{
	constants::{currency::TOTAL_SUPPLY, test_dollar, time::SLOT_DURATION},
	extensions::ChargeFee,
	genesis_config_presets, AccountId, AssetKind, Assets, Balance, Balances, BlockNumber,
	Executive, Header, Runtime, RuntimeCall, RuntimeEvent, RuntimeGenesisConfig, Session,
	SignedPayload, System, TxExtension, UncheckedExtrinsic, VERSION,
};

/// Who acts in the stories.
pub type Person = Sr25519Keyring;

/// Monday, 5 January 2026, midnight UTC: where every story begins, in milliseconds since 1970.
pub const BEGINNING: u64 = 1_767_571_200_000;

/// The most blocks in a row that can be full without any transaction: one of each in which a
/// session ends, a referendum is launched, and one matures.
pub const MOST_FULL_BLOCKS: BlockNumber = 3;

/// Milliseconds in a day.
pub const DAY: u64 = 86_400_000;

/// A preset, whole: what the runtime's defaults and the preset's patch make together.
pub fn preset(id: &str) -> serde_json::Value {
	let mut config =
		serde_json::to_value(RuntimeGenesisConfig::default()).expect("defaults are JSON");
	let patch = genesis_config_presets::get_preset(&id.into()).expect("the preset exists");
	merge(&mut config, serde_json::from_slice(&patch).expect("a preset is JSON"));
	config
}

/// Puts `patch` over `base`, as the client does with a preset: objects are merged, all else is
/// replaced.
pub fn merge(base: &mut serde_json::Value, patch: serde_json::Value) {
	match (base, patch) {
		(serde_json::Value::Object(base), serde_json::Value::Object(patch)) => {
			for (key, value) in patch {
				merge(base.entry(key).or_insert(serde_json::Value::Null), value);
			}
		},
		(base, patch) => *base = patch,
	}
}

/// Runs a story on the `dev` network, then checks what must always hold.
pub fn on_dev(story: impl FnOnce()) {
	on(preset(genesis_config_presets::DEV), story)
}

/// Runs a story on a network with this genesis, then checks what must always hold.
pub fn on(genesis: serde_json::Value, story: impl FnOnce()) {
	let mut chain = Chain::new(genesis);
	chain.run(story);
	chain.end();
}

/// A chain whose story is told in parts, because it is long: what the parts changed is written down
/// between them, so that the root of the state, which every block computes, is that of the last
/// part's changes alone.
pub struct Chain(sp_io::TestExternalities);

impl Chain {
	/// A chain with this genesis and its first block open.
	pub fn new(genesis: serde_json::Value) -> Self {
		genesis_config_presets::check(&serde_json::to_vec(&genesis).unwrap())
			.expect("genesis holds");
		let genesis: RuntimeGenesisConfig =
			serde_json::from_value(genesis).expect("genesis is a configuration");
		let mut state = sp_io::TestExternalities::new_empty();
		state.register_extension(ReadRuntimeVersionExt::new(AnyCodeIsTheNextVersion));
		state.register_extension(KeystoreExt::new(MemoryKeystore::new()));
		forget_history();
		let_author_be(0);
		let mut chain = Self(state);
		chain.run(|| {
			genesis.build();
			begin_block(BEGINNING);
		});
		chain
	}

	/// Tells a part of the story.
	pub fn run<R>(&mut self, part: impl FnOnce() -> R) -> R {
		let result = self.0.execute_with(part);
		self.0.commit_all().expect("no storage layer is open");
		result
	}

	/// Ends the last block and checks what must always hold.
	pub fn end(mut self) {
		self.run(|| {
			end_block();
			everything_holds();
		});
	}
}

/// In place of an executor that would look into the code: whatever is set is the version after this
/// one.
struct AnyCodeIsTheNextVersion;
impl ReadRuntimeVersion for AnyCodeIsTheNextVersion {
	fn read_runtime_version(&self, _: &[u8], _: &mut dyn Externalities) -> Result<Vec<u8>, String> {
		let mut version = VERSION;
		version.spec_version += 1;
		Ok(version.encode())
	}
}

/// Asserts the invariants of every pallet, and that coins were neither made nor burnt.
///
/// # Panics
/// Also without the feature `try-runtime`, lest a story pass with half of its checks.
pub fn everything_holds() {
	assert_eq!(Balances::total_issuance(), TOTAL_SUPPLY, "coins were made or burnt");
	#[cfg(feature = "try-runtime")]
	{
		use frame_support::traits::{TryState, TryStateSelect};
		use talent_runtime::AllPalletsWithSystem;
		<AllPalletsWithSystem as TryState<BlockNumber>>::try_state(
			System::block_number(),
			TryStateSelect::All,
		)
		.expect("the state of every pallet holds");
	}
	#[cfg(not(feature = "try-runtime"))]
	panic!("stories need the feature `try-runtime`, which `test_crates` of scripts/lib.sh sets");
}

/// Begins a block whose slot holds `moment`, in milliseconds since 1970, with its timestamp. The
/// author is the first validator, or the one of [`let_author_be`].
pub fn begin_block(moment: u64) {
	begin_block_by(AUTHOR.with(Cell::get), moment)
}

/// Like [`begin_block`], with the validator of this index as the author.
pub fn begin_block_by(authority_index: u32, moment: u64) {
	let slot = Slot::from(moment / SLOT_DURATION);
	let digest = PreDigest::SecondaryPlain(SecondaryPlainPreDigest { authority_index, slot });
	let header = Header::new(
		System::block_number() + 1,
		Default::default(),
		Default::default(),
		if System::block_number() == 0 { Default::default() } else { System::parent_hash() },
		Digest { logs: vec![DigestItem::PreRuntime(BABE_ENGINE_ID, digest.encode())] },
	);
	Executive::initialize_block(&header);
	let now = u64::from(slot) * SLOT_DURATION;
	let inherent =
		UncheckedExtrinsic::new_bare(RuntimeCall::Timestamp(pallet_timestamp::Call::set { now }));
	Executive::apply_extrinsic(inherent)
		.expect("the inherent is valid")
		.expect("the timestamp is accepted");
	// Now hooks have their turn, before any transaction.
	Executive::inherents_applied();
}

/// Ends the block and says what it weighed. Its hash becomes the parent of the next, its events
/// history.
pub fn end_block() -> Weight {
	let header = Executive::finalize_block();
	frame_system::BlockHash::<Runtime>::insert(*header.number(), header.hash());
	let events = System::read_events_no_consensus().map(|record| record.event);
	HISTORY.with(|history| history.borrow_mut().extend(events));
	System::block_weight().total()
}

/// The current time, in milliseconds since 1970.
pub fn now() -> u64 {
	pallet_timestamp::Now::<Runtime>::get()
}

/// The number of the current block.
pub fn block() -> BlockNumber {
	System::block_number()
}

/// Ends this block and begins the next, one slot later.
pub fn next_block() {
	next_block_after(SLOT_DURATION)
}

/// Ends this block and begins the next, of which the validator of this index is the author.
pub fn next_block_by(authority_index: u32) {
	let moment = now() + SLOT_DURATION;
	end_block();
	begin_block_by(authority_index, moment);
}

/// Ends this block and begins the next one `milliseconds` later: the chain was down meanwhile.
pub fn next_block_after(milliseconds: u64) {
	let moment = now() + milliseconds;
	end_block();
	begin_block(moment);
}

/// Lets the validator with this index in session make the blocks that follow. At first validator 0
/// makes all blocks.
pub fn let_author_be(index: u32) {
	AUTHOR.with(|author| author.set(index));
}

/// Lets all validators of the session but `silent` make blocks in turn, until the next session
/// begins.
pub fn pass_session_without(silent: &[AccountId]) {
	let begin = Session::current_index();
	let mut turn = 0;
	while Session::current_index() == begin {
		let disabled = Session::disabled_validators();
		let validators = Session::validators();
		let awake = (0..validators.len())
			.filter(|index| !silent.contains(&validators[*index]))
			.filter(|index| !disabled.contains(&(*index as u32)))
			.collect::<Vec<_>>();
		let_author_be(awake[turn % awake.len()] as u32);
		next_block();
		turn += 1;
	}
	let_author_be(0);
}

std::thread_local! {
	static AUTHOR: Cell<u32> = const { Cell::new(0) };
	static HISTORY: RefCell<Vec<RuntimeEvent>> = const { RefCell::new(Vec::new()) };
}

/// All events since the beginning of the story, of this block too.
pub fn history() -> Vec<RuntimeEvent> {
	let mut all = past();
	all.extend(System::read_events_no_consensus().map(|record| record.event));
	all
}

/// The events of all blocks that are over.
pub fn past() -> Vec<RuntimeEvent> {
	HISTORY.with(|history| history.borrow().clone())
}

/// Forgets the events of all blocks that are over; a long story would drag them along.
pub fn forget_history() {
	HISTORY.with(|history| history.borrow_mut().clear());
}

/// Whether an event like this was ever seen in the story.
pub fn happened(is_it: impl Fn(&RuntimeEvent) -> bool) -> bool {
	history().iter().any(is_it)
}

/// Lets `blocks` blocks pass.
pub fn pass_blocks(blocks: BlockNumber) {
	for _ in 0..blocks {
		next_block();
	}
}

/// Lets blocks pass until `block` is the current one.
pub fn pass_until(block: BlockNumber) {
	while System::block_number() < block {
		next_block();
	}
}

/// Signs `call` as `who` and puts it into the block: the whole way of a transaction, fee included.
/// If the block is full (the end of a session, the launch of a referendum), it goes into the next,
/// as from a transaction pool.
pub fn submit(who: Person, call: impl Into<RuntimeCall>) -> DispatchResult {
	submit_paying_in(None, who, call)
}

/// Like [`submit`], with the fee paid in `asset`.
pub fn submit_paying_in(
	asset: Option<AssetKind>,
	who: Person,
	call: impl Into<RuntimeCall>,
) -> DispatchResult {
	let call = call.into();
	let full = TransactionValidityError::Invalid(InvalidTransaction::ExhaustsResources);
	for _ in 0..MOST_FULL_BLOCKS {
		match transact_paying_in(asset.clone(), 0, who, call.clone()) {
			Err(error) if error == full => next_block(),
			result => return result.expect("the transaction is valid"),
		}
	}
	transact_paying_in(asset, 0, who, call).expect("the transaction is valid")
}

/// Like [`submit`], where the transaction may not even be valid. Then it leaves no trace in the
/// block.
pub fn transact(
	who: Person,
	call: impl Into<RuntimeCall>,
) -> Result<DispatchResult, TransactionValidityError> {
	transact_paying_in(None, 0, who, call)
}

/// Like [`transact`], with the fee paid in `asset`, and a tip, which is in BTRST even then.
pub fn transact_paying_in(
	asset: Option<AssetKind>,
	tip: Balance,
	who: Person,
	call: impl Into<RuntimeCall>,
) -> Result<DispatchResult, TransactionValidityError> {
	include(signed(ChargeFee::new(tip, asset), who, call)?)
}

/// Puts a signed transaction into the block. One that is not valid leaves no trace.
pub fn include(extrinsic: UncheckedExtrinsic) -> Result<DispatchResult, TransactionValidityError> {
	with_transaction_unchecked(|| match Executive::apply_extrinsic(extrinsic) {
		Ok(result) => TransactionOutcome::Commit(Ok(result)),
		Err(error) => TransactionOutcome::Rollback(Err(error)),
	})
}

/// `call`, signed by `who` as the next transaction of the account, valid for ever.
pub fn signed(
	payment: ChargeFee,
	who: Person,
	call: impl Into<RuntimeCall>,
) -> Result<UncheckedExtrinsic, TransactionValidityError> {
	signed_ahead(payment, who, 0, call)
}

/// Like [`signed`], as the transaction that comes after `ahead` others of the account.
pub fn signed_ahead(
	payment: ChargeFee,
	who: Person,
	ahead: u32,
	call: impl Into<RuntimeCall>,
) -> Result<UncheckedExtrinsic, TransactionValidityError> {
	let call = call.into();
	let account = who.to_account_id();
	let nonce = (*System::account_nonce(&account) + ahead).into();
	let extension: TxExtension = (
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckMortality::from(Era::Immortal),
		frame_system::CheckNonce::from(nonce),
		frame_system::CheckWeight::new(),
		payment.into(),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	)
		.into();
	let payload = SignedPayload::new(call, extension)?;
	let signature = payload.using_encoded(|bytes| who.pair().sign(bytes));
	let (call, extension, _) = payload.deconstruct();
	Ok(UncheckedExtrinsic::new_signed(call, account.into(), signature.into(), extension))
}

/// With which priority a transaction pool would keep this transaction.
pub fn priority(
	tip: Balance,
	who: Person,
	call: impl Into<RuntimeCall>,
) -> Result<TransactionPriority, TransactionValidityError> {
	let extrinsic = signed(ChargeFee::new(tip, None), who, call)?;
	let parent = System::parent_hash();
	// The pool asks on a state of its own.
	with_transaction_unchecked(|| {
		let source = TransactionSource::External;
		TransactionOutcome::Rollback(Executive::validate_transaction(source, extrinsic, parent))
	})
	.map(|valid| valid.priority)
}

/// All BTRST of `who`: free, on hold or locked.
pub fn total(who: impl Into<AccountId>) -> Balance {
	<Balances as Inspect<AccountId>>::total_balance(&who.into())
}

/// All test dollars of `who`, in their smallest unit.
pub fn dollars_of(who: impl Into<AccountId>) -> Balance {
	<Assets as fungibles::Inspect<AccountId>>::balance(test_dollar::ID, &who.into())
}

/// What of `who`'s BTRST is on hold, for whatever reason.
pub fn held(who: impl Into<AccountId>) -> Balance {
	<Balances as InspectHold<AccountId>>::total_balance_on_hold(&who.into())
}

/// What the transactions of `who` have cost until now, tips included.
pub fn fees_paid(who: Person) -> Balance {
	history()
		.into_iter()
		.filter_map(|event| match event {
			RuntimeEvent::TransactionPayment(
				pallet_transaction_payment::Event::TransactionFeePaid {
					who: payer,
					actual_fee,
					..
				},
			) if payer == who.to_account_id() => Some(actual_fee),
			_ => None,
		})
		.sum()
}

/// What the transactions of `who` that were paid in test dollars have cost until now, in their
/// smallest unit.
pub fn dollar_fees_paid(who: Person) -> Balance {
	history()
		.into_iter()
		.filter_map(|event| match event {
			RuntimeEvent::AssetTxPayment(
				pallet_asset_conversion_tx_payment::Event::AssetTxFeePaid {
					who: payer,
					actual_fee,
					asset_id: AssetKind::WithId(test_dollar::ID),
					..
				},
			) if payer == who.to_account_id() => Some(actual_fee),
			_ => None,
		})
		.sum()
}

/// What a person had at some moment, to compare with later. What transactions cost is counted
/// apart.
#[derive(Clone, Copy)]
pub struct Purse {
	who: Person,
	before: Balance,
}

impl Purse {
	/// All BTRST of `who` now.
	pub fn of(who: Person) -> Self {
		Self { who, before: total(who.to_account_id()) + fees_paid(who) }
	}

	/// How much more they have now, transaction fees aside.
	pub fn gained(&self) -> Balance {
		self.now().checked_sub(self.before).expect("they have lost")
	}

	/// How much less they have now, transaction fees aside.
	pub fn lost(&self) -> Balance {
		self.before.checked_sub(self.now()).expect("they have gained")
	}

	/// How much more they have now, or less if it is negative, transaction fees aside.
	pub fn change(&self) -> i128 {
		self.now() as i128 - self.before as i128
	}

	fn now(&self) -> Balance {
		total(self.who.to_account_id()) + fees_paid(self.who)
	}
}
