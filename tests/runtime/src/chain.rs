// SPDX-License-Identifier: Apache-2.0

//! Blocks and transactions.

use codec::Encode;
use frame_support::{
	traits::{fungible::Inspect, fungible::InspectHold, BuildGenesisConfig},

};
use sp_consensus_babe::{
	digests::{PreDigest, SecondaryPlainPreDigest},
	Slot, BABE_ENGINE_ID,
};
use sp_core::Pair;
use sp_keyring::Sr25519Keyring;
use sp_runtime::{
	generic::Era,
	traits::Header as _,
	transaction_validity::TransactionValidityError,
	Digest, DigestItem, DispatchResult,
};
use talent_runtime::{
	constants::time::SLOT_DURATION, genesis_config_presets, AccountId, AllPalletsWithSystem, Balance,
	Balances, BlockNumber, Executive, Header, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeGenesisConfig, SignedPayload, System, TxExtension, UncheckedExtrinsic,
};

/// Who acts in the stories.
pub type Person = Sr25519Keyring;

/// Monday, 5 January 2026, midnight UTC: where every story begins, in milliseconds since 1970.
pub const BEGINNING: u64 = 1_767_571_200_000;

/// Milliseconds in a day.
pub const DAY: u64 = 86_400_000;

/// A preset, whole: what the runtime's defaults and the preset's patch make together.
pub fn preset(id: &str) -> serde_json::Value {
	let mut config = serde_json::to_value(RuntimeGenesisConfig::default()).expect("defaults are JSON");
	let patch = genesis_config_presets::get_preset(&id.into()).expect("the preset exists");
	merge(&mut config, serde_json::from_slice(&patch).expect("a preset is JSON"));
	config
}

/// Puts `patch` over `base`, as the client does with a preset: objects are merged, all else is replaced.
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
	genesis_config_presets::check(&serde_json::to_vec(&genesis).unwrap()).expect("genesis holds");
	let genesis: RuntimeGenesisConfig =
		serde_json::from_value(genesis).expect("genesis is a configuration");
	let mut state = sp_io::TestExternalities::new_empty();
	state.execute_with(|| {
		genesis.build();
		open_block(BEGINNING);
		story();
		close_block();
		everything_holds();
	});
}

/// Every pallet's `try_state`.
pub fn everything_holds() {
	#[cfg(feature = "try-runtime")]
	{
		use frame_support::traits::{TryState, TryStateSelect};
		<AllPalletsWithSystem as TryState<BlockNumber>>::try_state(
			System::block_number(),
			TryStateSelect::All,
		)
		.expect("the state of every pallet holds");
	}
	#[cfg(not(feature = "try-runtime"))]
	{
		let _ = core::marker::PhantomData::<AllPalletsWithSystem>;
		talent_runtime::Members::do_try_state().expect("members hold");
		talent_runtime::Jobs::do_try_state().expect("jobs hold");
		talent_runtime::FeeTreasury::do_try_state().expect("the fee treasury holds");
		talent_runtime::ValidatorSet::do_try_state().expect("the validators hold");
	}
}

/// Begins a block whose slot holds `moment`, in milliseconds since 1970, with its timestamp.
fn open_block(moment: u64) {
	let slot = Slot::from(moment / SLOT_DURATION);
	let digest = PreDigest::SecondaryPlain(SecondaryPlainPreDigest { authority_index: 0, slot });
	let header = Header::new(
		System::block_number() + 1,
		Default::default(),
		Default::default(),
		if System::block_number() == 0 { Default::default() } else { System::parent_hash() },
		Digest { logs: vec![DigestItem::PreRuntime(BABE_ENGINE_ID, digest.encode())] },
	);
	Executive::initialize_block(&header);
	let now = u64::from(slot) * SLOT_DURATION;
	let inherent = UncheckedExtrinsic::new_bare(RuntimeCall::Timestamp(
		pallet_timestamp::Call::set { now },
	));
	Executive::apply_extrinsic(inherent)
		.expect("the inherent is valid")
		.expect("the timestamp is accepted");
}

/// Ends the block; its hash becomes the parent of the next.
fn close_block() -> Header {
	let header = Executive::finalize_block();
	frame_system::BlockHash::<Runtime>::insert(*header.number(), header.hash());
	header
}

/// The current time, in milliseconds since 1970.
pub fn now() -> u64 {
	pallet_timestamp::Now::<Runtime>::get()
}

/// Ends this block and begins the next, one slot later.
pub fn next_block() {
	next_block_after(SLOT_DURATION)
}

/// Ends this block and begins the next one `milliseconds` later: the chain was down meanwhile.
pub fn next_block_after(milliseconds: u64) {
	let moment = now() + milliseconds;
	close_block();
	let events = System::read_events_no_consensus().map(|record| record.event).collect::<Vec<_>>();
	HISTORY.with(|history| history.borrow_mut().extend(events));
	open_block(moment);
}

std::thread_local! {
	static HISTORY: std::cell::RefCell<Vec<RuntimeEvent>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// All events since the beginning of the story, of this block too.
pub fn history() -> Vec<RuntimeEvent> {
	let mut all = HISTORY.with(|history| history.borrow().clone());
	all.extend(System::read_events_no_consensus().map(|record| record.event));
	all
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
pub fn submit(who: Person, call: impl Into<RuntimeCall>) -> DispatchResult {
	transact(who, call).expect("the transaction is valid")
}

/// Like [`submit`], where the transaction may not even be valid.
pub fn transact(
	who: Person,
	call: impl Into<RuntimeCall>,
) -> Result<DispatchResult, TransactionValidityError> {
	let call = call.into();
	let account = who.to_account_id();
	let nonce = System::account_nonce(&account);
	let extension: TxExtension = (
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckMortality::from(Era::Immortal),
		frame_system::CheckNonce::from(nonce),
		frame_system::CheckWeight::new(),
		talent_runtime::extensions::PrioritizeDuties::new(),
		pallet_skip_feeless_payment::SkipCheckIfFeeless::from(
			pallet_transaction_payment::ChargeTransactionPayment::from(0),
		),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	);
	let payload = SignedPayload::new(call, extension)?;
	let signature = payload.using_encoded(|bytes| who.pair().sign(bytes));
	let (call, extension, _) = payload.deconstruct();
	Executive::apply_extrinsic(UncheckedExtrinsic::new_signed(
		call,
		account.into(),
		signature.into(),
		extension,
	))
}

/// What `who` can spend, hold and lock: all their BTRST.
pub fn total(who: impl Into<AccountId>) -> Balance {
	<Balances as Inspect<AccountId>>::total_balance(&who.into())
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
				pallet_transaction_payment::Event::TransactionFeePaid { who: payer, actual_fee, tip },
			) if payer == who.to_account_id() => Some(actual_fee + tip),
			_ => None,
		})
		.sum()
}
