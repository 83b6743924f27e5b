// SPDX-License-Identifier: Apache-2.0

//! Duties in a transaction pool: one copy of each, signed by the account or by one of its proxies.

use codec::{Decode, Encode};
use frame_metadata::{v16::RuntimeMetadataV16, RuntimeMetadata, RuntimeMetadataPrefixed};
use frame_support::{
	assert_ok,
	storage::{with_transaction_unchecked, TransactionOutcome},
};
use pallet_jobs::Claim;
use scale_info::{TypeDef, TypeDefPrimitive};
use sp_runtime::transaction_validity::{
	InvalidTransaction, TransactionSource, TransactionTag, TransactionValidity, ValidTransaction,
};
use std::{collections::BTreeSet, fs, path::Path};
use syn::{ImplItem, Item};
use talent_primitives::CaseId;
use talent_runtime::{
	constants::currency::BTRST,
	extensions::{
		duties::{tag, DUTY_LONGEVITY, RECORD_END},
		turn::{MOST_AHEAD_OF_DUTY, WAITING_DUTY_PRIORITY},
		ChargeFee, DUTY_PRIORITY, MAX_PAID_PRIORITY,
	},
	Balance, Executive, ProxyType, Runtime, RuntimeCall, System,
};
use talent_runtime_tests::{pallets::ours, *};

type ProxyCall = pallet_proxy::Call<Runtime>;

const CLIENT: Person = Person::Bob;
const TALENT: Person = Person::Charlie;
const ADVOCATE: Person = Person::Dave;
const CLERK: Person = Person::Eve;
const BILL: Balance = 100 * BTRST;

/// What a pool is told about `call`, signed by `who`.
fn valid(who: Person, call: impl Into<RuntimeCall>) -> ValidTransaction {
	validity(who, 0, call).expect("it is valid")
}

/// The same for a transaction that comes after `ahead` others of the account.
fn validity(who: Person, ahead: u32, call: impl Into<RuntimeCall>) -> TransactionValidity {
	let payment = ChargeFee::new(0, None);
	let extrinsic = signed_ahead(payment, who, ahead, call).expect("it is signed");
	let parent = System::parent_hash();
	with_transaction_unchecked(|| {
		let source = TransactionSource::External;
		TransactionOutcome::Rollback(Executive::validate_transaction(source, extrinsic, parent))
	})
}

fn is_duty(valid: &ValidTransaction) -> bool {
	valid.priority == DUTY_PRIORITY
}

/// The tag of the duty: what stands beside the tag of the nonce.
fn tag_of(valid: &ValidTransaction) -> TransactionTag {
	assert!(is_duty(valid), "it pays");
	let [_, duty] = valid.provides.as_slice() else { panic!("{:?}", valid.provides) };
	duty.clone()
}

fn counterclaim_saying(case_id: CaseId, text: &str) -> RuntimeCall {
	JuryCall::counterclaim { case_id, statement: cid(text) }.into()
}

fn act_for(real: Person, call: impl Into<RuntimeCall>) -> RuntimeCall {
	let (real, call) = (real.to_account_id().into(), Box::new(call.into()));
	ProxyCall::proxy { real, force_proxy_type: None, call }.into()
}

fn add_proxy(real: Person, delegate: Person, proxy_type: ProxyType, delay: u32) {
	let delegate = delegate.to_account_id().into();
	assert_ok!(submit(real, ProxyCall::add_proxy { delegate, proxy_type, delay }));
}

/// A case that waits for the answer of [`TALENT`].
fn open_case() -> CaseId {
	let (_, invoice) = billed(CLIENT, TALENT, BILL);
	dispute(CLIENT, invoice, Claim::Cancelled)
}

#[test]
fn copies_of_a_duty_exclude_each_other_whatever_they_say_and_whoever_signs_them() {
	on_dev(|| {
		let case_id = open_case();
		add_proxy(TALENT, ADVOCATE, ProxyType::Dispute, 0);
		add_proxy(TALENT, CLERK, ProxyType::NonTransfer, 0);
		let first = valid(TALENT, counterclaim_saying(case_id, "first"));
		assert_eq!(first.longevity, DUTY_LONGEVITY);
		for copy in [
			valid(TALENT, counterclaim_saying(case_id, "second")),
			valid(ADVOCATE, act_for(TALENT, counterclaim_saying(case_id, "first"))),
			valid(CLERK, act_for(TALENT, counterclaim_saying(case_id, "third"))),
		] {
			assert_eq!(tag_of(&copy), tag_of(&first));
			// A pool keeps the first unless the other has a higher priority.
			assert_eq!(copy.priority, first.priority);
		}
		// All that this party can have in a pool for one case.
		let accept = valid(TALENT, JuryCall::accept_claim { case_id });
		assert_ne!(tag_of(&accept), tag_of(&first));
	});
}

#[test]
fn copies_with_rising_nonces_have_the_lowest_priority_and_are_few() {
	on_dev(|| {
		let case_id = open_case();
		add_proxy(TALENT, ADVOCATE, ProxyType::Dispute, 0);
		let copy = |ahead: u32| counterclaim_saying(case_id, &format!("copy {ahead}"));
		assert!(is_duty(&valid(TALENT, copy(0))));
		for ahead in 1..=MOST_AHEAD_OF_DUTY {
			for waits in [
				validity(TALENT, ahead, copy(ahead)),
				validity(ADVOCATE, ahead, act_for(TALENT, copy(ahead))),
			] {
				let waits = waits.expect("it is valid");
				assert_eq!(waits.priority, WAITING_DUTY_PRIORITY);
				// It would still be a copy when its turn comes.
				assert!(waits.provides.contains(&tag_of(&valid(TALENT, copy(0)))));
			}
		}
		let future = Err(InvalidTransaction::Future.into());
		for ahead in [MOST_AHEAD_OF_DUTY + 1, 100, 9_000, u32::MAX / 2] {
			assert_eq!(validity(TALENT, ahead, copy(ahead)), future);
			assert_eq!(validity(ADVOCATE, ahead, act_for(TALENT, copy(ahead))), future);
		}
		// What pays may wait for as many as it likes.
		let remark = || frame_system::Call::<Runtime>::remark { remark: vec![] };
		let (now, later) = (valid(TALENT, remark()), validity(TALENT, 9_000, remark()));
		assert_eq!(later.expect("it is valid").priority, now.priority);
	});
}

#[test]
fn a_duty_that_waited_for_its_turn_is_done_without_a_fee() {
	on_dev(|| {
		let case_id = open_case();
		let payment = || ChargeFee::new(0, None);
		let duty = signed_ahead(payment(), TALENT, 1, counterclaim(case_id)).expect("it is signed");
		let remark = frame_system::Call::<Runtime>::remark { remark: vec![] };
		assert_ok!(submit(TALENT, remark));
		let fees = fees_paid(TALENT);
		assert_eq!(include(duty), Ok(Ok(())));
		assert_eq!(fees_paid(TALENT), fees);
	});
}

#[test]
fn a_duty_through_a_proxy_is_free_once_and_the_next_attempt_pays() {
	on_dev(|| {
		let case_id = open_case();
		add_proxy(TALENT, ADVOCATE, ProxyType::Dispute, 0);
		let answer = || act_for(TALENT, counterclaim(case_id));
		do_duty(ADVOCATE, answer());
		assert!(matches!(case_stage(case_id), Some(pallet_jury::Stage::Evidence { .. })));
		assert!(valid(ADVOCATE, answer()).priority < MAX_PAID_PRIORITY);
		assert_ok!(submit(ADVOCATE, answer()));
		assert!(fees_paid(ADVOCATE) > 0);
	});
}

#[test]
fn what_a_proxy_may_not_do_pays() {
	on_dev(|| {
		let case_id = open_case();
		add_proxy(TALENT, ADVOCATE, ProxyType::Dispute, 10);
		add_proxy(TALENT, CLERK, ProxyType::Hire, 0);
		add_proxy(CLERK, Person::Ferdie, ProxyType::Any, 0);
		let answer = || counterclaim(case_id);
		for (who, call) in [
			// After a delay only, which the call does not keep.
			(ADVOCATE, act_for(TALENT, answer())),
			// With the wrong type.
			(CLERK, act_for(TALENT, answer())),
			// No proxy at all.
			(Person::Alice, act_for(TALENT, answer())),
			// For an account that owes nothing.
			(Person::Ferdie, act_for(CLERK, answer())),
			// Through two.
			(Person::Ferdie, act_for(CLERK, act_for(TALENT, answer()))),
			// In a batch.
			(
				TALENT,
				pallet_utility::Call::<Runtime>::batch { calls: vec![answer().into()] }.into(),
			),
		] {
			assert!(valid(who, call).priority < MAX_PAID_PRIORITY, "{who:?}");
		}
		add_proxy(TALENT, Person::Ferdie, ProxyType::Dispute, 0);
		assert!(is_duty(&valid(Person::Ferdie, act_for(TALENT, answer()))));
	});
}

// ---- every feeless call -------------------------------------------------------------------------

/// The functions with the attribute `feeless_if` in these items, those of modules too.
fn feeless_in(items: Vec<Item>) -> Vec<String> {
	let is_feeless = |attribute: &syn::Attribute| {
		attribute.path().segments.last().is_some_and(|last| last.ident == "feeless_if")
	};
	items
		.into_iter()
		.flat_map(|item| match item {
			Item::Mod(module) => {
				feeless_in(module.content.map(|(_, items)| items).unwrap_or_default())
			},
			Item::Impl(block) => block
				.items
				.into_iter()
				.filter_map(|item| match item {
					ImplItem::Fn(call) if call.attrs.iter().any(is_feeless) => {
						Some(call.sig.ident.to_string())
					},
					_ => None,
				})
				.collect(),
			_ => Vec::new(),
		})
		.collect()
}

fn feeless_below(directory: &Path) -> Vec<String> {
	let entries = fs::read_dir(directory).expect("a directory of sources can be read");
	let paths = entries.map(|entry| entry.expect("its entries can be read").path());
	paths
		.flat_map(|path| match path.extension() {
			_ if path.is_dir() => feeless_below(&path),
			Some(extension) if extension == "rs" => {
				let source = fs::read_to_string(&path).expect("a source can be read");
				let written = source.matches("feeless_if(").count();
				let found = feeless_in(syn::parse_file(&source).expect("it is Rust").items);
				assert_eq!(found.len(), written, "{}", path.display());
				found
			},
			_ => Vec::new(),
		})
		.collect()
}

/// Every feeless call, as its pallet and its name. No pallet of the SDK in this runtime has one.
fn feeless_calls() -> Vec<(&'static str, String)> {
	ours()
		.into_iter()
		.flat_map(|pallet| {
			let calls = feeless_below(&pallet.directory.join("src"));
			calls.into_iter().map(move |call| (pallet.name_in_runtime(), call))
		})
		.collect()
}

fn metadata() -> RuntimeMetadataV16 {
	let metadata =
		sp_io::TestExternalities::default().execute_with(|| Runtime::metadata_at_version(16));
	let encoded = metadata.expect("the SDK makes version 16");
	let prefixed = RuntimeMetadataPrefixed::decode(&mut &encoded[..]).expect("it decodes");
	match prefixed.1 {
		RuntimeMetadata::V16(metadata) => metadata,
		other => panic!("version {}", other.version()),
	}
}

#[test]
fn every_feeless_call_begins_with_the_number_of_its_record() {
	let metadata = metadata();
	let resolve = |id: u32| &metadata.types.resolve(id).expect("the type is known").type_def;
	let feeless = feeless_calls();
	for known in [("Jury", "counterclaim"), ("Screening", "commit_assessment")] {
		assert!(feeless.iter().any(|(pallet, call)| (*pallet, call.as_str()) == known));
	}
	let mut tags = BTreeSet::new();
	for (pallet, call) in &feeless {
		let found =
			metadata.pallets.iter().find(|found| found.name == *pallet).expect("it is there");
		let calls = found.calls.as_ref().expect("it has calls");
		let TypeDef::Variant(variants) = resolve(calls.ty.id) else { panic!("calls are an enum") };
		let variant = variants.variants.iter().find(|variant| variant.name == *call);
		let variant = variant.expect("the call is in the metadata");

		let first =
			variant.fields.first().unwrap_or_else(|| panic!("{pallet}.{call} has no record"));
		assert!(
			matches!(resolve(first.ty.id), TypeDef::Primitive(TypeDefPrimitive::U32)),
			"the first argument of {pallet}.{call} is no number of 32 bits: extend the tag of duties"
		);
		let with = |record: u32| {
			let mut bytes = vec![found.index, variant.index];
			record.encode_to(&mut bytes);
			bytes.resize(300, 0);
			let input = &mut &bytes[..];
			let call = RuntimeCall::decode(input).unwrap_or_else(|error| {
				panic!("{pallet}.{call} cannot be decoded: {error}");
			});
			assert!(call.encoded_size() >= RECORD_END);
			tag(&call, &TALENT.to_account_id())
		};
		assert!(tags.insert(with(1)), "{pallet}.{call} has the tag of another");
		assert!(tags.insert(with(2)), "{pallet}.{call} has one tag for all records");
		assert!(tags.insert(with(1 << 24)), "{pallet}.{call} has one tag for some records");
	}
}
