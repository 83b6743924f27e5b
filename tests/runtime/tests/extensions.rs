// SPDX-License-Identifier: Apache-2.0

//! What clients are built against: the extensions of a transaction, and the numbers of pallets and
//! calls.

use codec::Encode;
use frame_support::{
	assert_ok,
	traits::{GetCallIndex, GetCallName, PalletInfoAccess, PalletsInfoAccess},
};
use sp_runtime::{
	traits::TransactionExtension,
	transaction_validity::{InvalidTransaction, TransactionSource, TransactionValidity},
	OpaqueExtrinsic,
};
use talent_runtime::{
	constants::test_dollar,
	extensions::{
		location::{Junction, Junctions},
		refusals, ChargeFee, Location,
	},
	AllPalletsWithSystem, Assets, Block, FeeTreasury, Jobs, Jury, Members, Referrals, Runtime,
	RuntimeCall, Screening, Sortition, System, TxExtension, ValidatorSet,
};
use talent_runtime_tests::*;

#[test]
fn a_transaction_carries_these_extensions_in_this_order() {
	let identifiers = <TxExtension as TransactionExtension<RuntimeCall>>::metadata()
		.into_iter()
		.map(|extension| extension.identifier)
		.collect::<Vec<_>>();
	assert_eq!(
		identifiers,
		[
			"AuthorizeCall",
			"CheckNonZeroSender",
			"CheckSpecVersion",
			"CheckTxVersion",
			"CheckGenesis",
			"CheckMortality",
			"CheckNonce",
			"CheckWeight",
			// Wrapped: a duty skips it and goes first. Clients know the wrapper by the name of what
			// it wraps.
			"ChargeAssetTxPayment",
			"CheckMetadataHash",
			"WeightReclaim",
		]
	);
	let wrapped = core::any::type_name::<TxExtension>();
	assert!(wrapped.contains("DutiesInTurn<talent_runtime::Runtime, (frame_system::"));
	assert!(wrapped.contains(
		"PrioritizeDuties<talent_runtime::Runtime, talent_runtime::extensions::payment::ChargeFee>"
	));
}

#[test]
fn there_is_no_sudo() {
	let names = AllPalletsWithSystem::infos().into_iter().map(|info| info.name).collect::<Vec<_>>();
	assert!(names.contains(&"Democracy"));
	assert!(!names.iter().any(|name| name.to_lowercase().contains("sudo")), "{names:?}");
}

/// What the node is told about these bytes as a transaction.
fn validity(bytes: Vec<u8>) -> TransactionValidity {
	use sp_transaction_pool::runtime_api::runtime_decl_for_tagged_transaction_queue::TaggedTransactionQueueV3;
	let transaction = OpaqueExtrinsic::from_blob(bytes);
	Runtime::validate_transaction(TransactionSource::External, transaction, System::parent_hash())
}

/// What a refusal of this network looks like.
fn refused(why: u8) -> TransactionValidity {
	Err(InvalidTransaction::Custom(why).into())
}

#[test]
fn what_cannot_be_decoded_is_refused_without_a_trap() {
	on_dev(|| {
		let remark = frame_system::Call::<Runtime>::remark { remark: vec![1; 40] };
		let encoded = signed(ChargeFee::new(0, None), Person::Bob, remark).unwrap().encode();
		// Without the length in front, which the node has already read.
		let whole = encoded[2..].to_vec();
		assert_ok!(validity(whole.clone()));

		// Cut anywhere, or with any byte of it overwritten: an answer each time.
		for length in 0..whole.len() {
			assert_eq!(validity(whole[..length].to_vec()), refused(refusals::UNDECODABLE));
		}
		for place in 0..whole.len() {
			let mut spoilt = whole.clone();
			spoilt[place] ^= 0xff;
			assert!(validity(spoilt).is_err(), "byte {place}");
		}
		assert_eq!(validity(b"no transaction".to_vec()), refused(refusals::UNDECODABLE));
	});
}

#[test]
fn what_nests_deeper_than_a_block_allows_is_refused() {
	on_dev(|| {
		let nested = |depth: usize| {
			let remark = frame_system::Call::<Runtime>::remark { remark: vec![] };
			let wrap = |call: RuntimeCall, _| {
				let call = Box::new(call);
				pallet_utility::Call::<Runtime>::as_derivative { index: 0, call }.into()
			};
			(0..depth).fold(RuntimeCall::from(remark), wrap)
		};
		let valid = |depth| {
			let transaction = signed(ChargeFee::new(0, None), Person::Bob, nested(depth)).unwrap();
			let encoded = transaction.encode();
			let opaque = OpaqueExtrinsic::try_from_encoded_extrinsic(&encoded).unwrap();
			validity(opaque.inner().to_vec())
		};
		assert_ok!(valid(200));
		assert_eq!(valid(300), refused(refusals::UNDECODABLE));
	});
}

#[test]
fn the_metadata_are_the_same_in_every_block() {
	on_dev(|| {
		use sp_api::runtime_decl_for_metadata::MetadataV2;
		let metadata = || {
			let versions = [14, 15, 16].map(<Runtime as MetadataV2<Block>>::metadata_at_version);
			(<Runtime as MetadataV2<Block>>::metadata(), versions)
		};
		let before = metadata();
		let block = System::block_number();
		pass_blocks(5);
		assert!(metadata() == before);
		assert_eq!(System::block_number(), block + 5, "asking changes nothing");
	});
}

#[test]
fn a_fee_in_something_from_elsewhere_is_refused_by_name() {
	on_dev(|| {
		let index = Assets::index() as u8;
		let remark = || frame_system::Call::<Runtime>::remark { remark: vec![1] };
		for location in [
			Location { parents: 1, interior: Junctions::Here },
			Location { parents: 0, interior: Junctions::X1([Junction::PalletInstance(index)]) },
			Location {
				parents: 0,
				interior: Junctions::X2([
					Junction::PalletInstance(index + 1),
					Junction::GeneralIndex(test_dollar::ID.into()),
				]),
			},
		] {
			let payment = ChargeFee::at(0, Some(location));
			let transaction = signed(payment, Person::Bob, remark()).unwrap();
			assert_eq!(
				include(transaction),
				Err(InvalidTransaction::Custom(refusals::NO_SUCH_FEE_ASSET).into())
			);
		}
		// What is at the right place is paid with.
		let place = Location::from(test_dollar::ASSET);
		let transaction = signed(ChargeFee::at(0, Some(place)), Person::Bob, remark()).unwrap();
		assert_eq!(include(transaction), Ok(Ok(())));
		assert!(dollar_fees_paid(Person::Bob) > 0);
	});
}

/// The calls of a pallet, with their numbers.
fn calls<C: GetCallName + GetCallIndex>() -> Vec<(u8, &'static str)> {
	C::get_call_indices().iter().copied().zip(C::get_call_names().iter().copied()).collect()
}

#[test]
fn the_calls_of_members_keep_their_numbers() {
	assert_eq!(Members::index(), 50);
	assert_eq!(
		calls::<MembersCall>(),
		[
			(0, "join"),
			(1, "update_profile"),
			(2, "set_payout_account"),
			(3, "leave"),
			(4, "suspend"),
			(5, "reinstate"),
			(6, "set_parameters"),
			(7, "invite"),
			(8, "withdraw_invitation"),
			(9, "forget_pair"),
		]
	);
}

#[test]
fn the_calls_of_the_fee_treasury_keep_their_numbers() {
	assert_eq!(FeeTreasury::index(), 51);
	assert_eq!(
		calls::<pallet_fee_treasury::Call<Runtime>>(),
		[(0, "set_parameters"), (1, "list_asset"), (2, "delist_asset"), (3, "convert")]
	);
}

#[test]
fn the_calls_of_referrals_keep_their_numbers() {
	assert_eq!(Referrals::index(), 53);
	assert_eq!(
		calls::<pallet_referrals::Call<Runtime>>(),
		[(0, "recommend"), (1, "withdraw_recommendation"), (2, "set_parameters")]
	);
}

#[test]
fn the_calls_of_sortition_keep_their_numbers() {
	assert_eq!(Sortition::index(), 54);
	assert_eq!(
		calls::<pallet_sortition::Call<Runtime>>(),
		[(0, "set_parameters"), (1, "expire_freeze")]
	);
}

#[test]
fn the_calls_of_screening_keep_their_numbers() {
	assert_eq!(Screening::index(), 55);
	assert_eq!(
		calls::<pallet_screening::Call<Runtime>>(),
		[
			(0, "set_parameters"),
			(1, "add_skill"),
			(2, "retire_skill"),
			(3, "appoint_screener"),
			(4, "become_screener"),
			(5, "retire_as_screener"),
			(6, "request_screening"),
			(7, "claim_second_panel"),
			(8, "commit_assessment"),
			(9, "submit_assessment"),
			(10, "advance"),
			(11, "revoke_credential"),
			(12, "claim"),
			(13, "process_due"),
		]
	);
}

#[test]
fn the_calls_of_the_jury_keep_their_numbers() {
	assert_eq!(Jury::index(), 56);
	assert_eq!(
		calls::<pallet_jury::Call<Runtime>>(),
		[
			(0, "set_parameters"),
			(1, "volunteer"),
			(2, "renew"),
			(3, "stand_down"),
			(4, "appoint_arbitrator"),
			(5, "dismiss_arbitrator"),
			(6, "back_claim"),
			(7, "withdraw_backing"),
			(8, "accept_claim"),
			(9, "counterclaim"),
			(10, "offer_settlement"),
			(11, "accept_settlement"),
			(12, "submit_evidence"),
			(13, "make_statement"),
			(14, "call_eyewitnesses"),
			(15, "testify"),
			(16, "close_evidence"),
			(17, "commit_vote"),
			(18, "reveal_vote"),
			(19, "appeal"),
			(20, "advance"),
			(21, "claim"),
			(22, "process_due"),
		]
	);
}

#[test]
fn the_calls_of_the_validator_set_keep_their_numbers() {
	assert_eq!(ValidatorSet::index(), 22);
	assert_eq!(
		calls::<pallet_validator_set::Call<Runtime>>(),
		[
			(0, "purge_keys"),
			(1, "forgive"),
			(2, "set_parameters"),
			(3, "register"),
			(4, "withdraw"),
			(5, "admit"),
			(6, "remove"),
			(7, "leave"),
			(8, "resume"),
		]
	);
}

#[test]
fn the_calls_of_jobs_keep_their_numbers() {
	assert_eq!(Jobs::index(), 52);
	assert_eq!(
		calls::<JobsCall>(),
		[
			(0, "set_parameters"),
			(1, "add_category"),
			(2, "retire_category"),
			(3, "post_job"),
			(4, "update_job"),
			(5, "close_job"),
			(6, "apply"),
			(7, "withdraw_application"),
			(8, "reject_application"),
			(9, "make_offer"),
			(10, "accept_offer"),
			(11, "decline_offer"),
			(12, "withdraw_offer"),
			(13, "fund_contract"),
			(14, "withdraw_surplus"),
			(15, "submit_invoice"),
			(16, "submit_extra"),
			(17, "cancel_invoice"),
			(18, "approve_invoice"),
			(19, "pay_due_invoice"),
			(20, "dispute_invoice"),
			(21, "end_contract"),
			(22, "propose_renewal"),
			(23, "accept_renewal"),
			(24, "claim"),
			(25, "review"),
			(26, "process_due"),
			(27, "collect_fee"),
		]
	);
}

#[test]
fn a_pallet_keeps_its_number() {
	let numbers = AllPalletsWithSystem::infos()
		.into_iter()
		.map(|info| (info.index, info.name))
		.collect::<Vec<_>>();
	for expected in [
		(0, "System"),
		(1, "Timestamp"),
		(2, "Scheduler"),
		(3, "Preimage"),
		(4, "Parameters"),
		(10, "Balances"),
		(13, "Assets"),
		(15, "PoolAssets"),
		(16, "AssetConversion"),
		(17, "AssetTxPayment"),
		(21, "Babe"),
		(22, "ValidatorSet"),
		(25, "Session"),
		(26, "Grandpa"),
		(30, "Democracy"),
		(31, "Council"),
		(32, "TechnicalCommittee"),
		(33, "Treasury"),
		(40, "Utility"),
		(42, "Proxy"),
		(50, "Members"),
		(51, "FeeTreasury"),
		(52, "Jobs"),
		(53, "Referrals"),
		(54, "Sortition"),
		(55, "Screening"),
		(56, "Jury"),
	] {
		assert!(numbers.contains(&expected), "{expected:?} is not among {numbers:?}");
	}
}
