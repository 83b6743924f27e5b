// SPDX-License-Identifier: Apache-2.0

//! Migrations, safe mode and pauses: what works meanwhile, and that no deadline passes.

use frame_support::{
	assert_noop, assert_ok,
	dispatch::GetDispatchInfo,
	migrations::{FailedMigrationHandler, FailedMigrationHandling, MultiStepMigrator},
	traits::GetCallMetadata,
};
use frame_system::{LastRuntimeUpgrade, LastRuntimeUpgradeInfo};
use pallet_brake::{CallNameOf, NameOf};
use pallet_jobs::Work;
#[cfg(feature = "runtime-benchmarks")]
use pallet_migrations::mock_helpers::{MockedMigrationKind, MockedMigrations};
use sp_runtime::{traits::BlockNumberProvider, DispatchResult, Perbill};
use std::collections::{BTreeMap, BTreeSet};
use talent_runtime::{
	configs::{brake::pausable_calls, shared::CouncilInstance},
	constants::{currency::BTRST, time::DAYS},
	BlockNumber, Brake, Jobs, Jury, Migrations, ProxyType, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeOrigin, SafeMode, Screening, Sortition, System,
};
use talent_runtime_tests::*;

const CLIENT: Person = Person::Bob;
const TALENT: Person = Person::Charlie;

fn open_blocks() -> BlockNumber {
	Brake::current_block_number()
}

fn filtered() -> DispatchResult {
	Err(frame_system::Error::<Runtime>::CallFiltered.into())
}

fn paid(event: &RuntimeEvent) -> bool {
	matches!(event, RuntimeEvent::Jobs(pallet_jobs::Event::InvoicePaid { invoice: 0, open: 0, .. }))
}

/// The next block is the first of a new version of the runtime, which has these migrations.
#[cfg(feature = "runtime-benchmarks")]
fn upgrade(migrations: Vec<(MockedMigrationKind, u32)>) {
	MockedMigrations::set(migrations);
	let before = LastRuntimeUpgradeInfo { spec_version: 0.into(), spec_name: "talent".into() };
	LastRuntimeUpgrade::<Runtime>::put(before);
}

/// The migration that is under way fails. With the feature `try-runtime`, which all tests have, the
/// pallet panics in this case; this is what it does otherwise.
fn migration_fails() {
	type Handler = <Runtime as pallet_migrations::Config>::FailedMigrationHandler;
	assert!(pallet_migrations::Cursor::<Runtime>::exists());
	match Handler::failed(Some(0)) {
		FailedMigrationHandling::ForceUnstuck => pallet_migrations::Cursor::<Runtime>::kill(),
		other => panic!("the chain stays stuck: {other:?}"),
	}
}

/// An invoice of [`TALENT`] that [`CLIENT`] has to answer.
fn open_invoice() -> talent_primitives::InvoiceId {
	let contract = hire(CLIENT, TALENT, fixed(&[100 * BTRST]));
	bill(TALENT, contract, Work::Milestone { index: 0 })
}

#[test]
#[cfg(feature = "runtime-benchmarks")]
fn deadlines_wait_while_a_migration_takes_many_blocks() {
	on_dev(|| {
		let invoice = open_invoice();
		let (due, left) = (due(invoice), due(invoice) - open_blocks());
		upgrade(vec![(MockedMigrationKind::SucceedAfter, 50)]);
		next_block();
		let begin = open_blocks();
		let mut closed = 1;
		while Brake::clock().stands {
			assert_eq!(open_blocks(), begin);
			next_block();
			closed += 1;
		}
		assert!(closed > 50 && left < 50, "the migration takes {closed} blocks, {left} were left");
		assert!(!happened(paid));
		assert_eq!(open_blocks(), begin + 1);
		// The client still has its time.
		assert_eq!(settle(TALENT, invoice), Err(JobsError::NotDue.into()));
		while open_blocks() < due - 1 {
			next_block();
		}
		assert!(!happened(paid));
		next_block();
		next_block();
		assert!(happened(paid));
	});
}

#[test]
#[cfg(feature = "runtime-benchmarks")]
fn a_failed_migration_is_repaired_by_referendum_and_no_deadline_passes_meanwhile() {
	on_dev(|| {
		let invoice = open_invoice();
		// A second contract, disputed: the answer is due within two minutes.
		let contract = hire(Person::Dave, Person::Eve, fixed(&[100 * BTRST]));
		let disputed = bill(Person::Eve, contract, Work::Milestone { index: 0 });
		let case_id = dispute(Person::Dave, disputed, pallet_jobs::Claim::Cancelled);
		let due = due(invoice);
		let (answer, before) = (answer_until(case_id), open_blocks());

		upgrade(vec![(MockedMigrationKind::TimeoutAfter, 1_000)]);
		pass_blocks(5);
		assert!(Migrations::ongoing());
		migration_fails();
		assert!(SafeMode::is_entered() && !Migrations::ongoing());
		next_block();
		let (stood, system) = (open_blocks(), block());
		assert!(stood <= before + 1);

		// Users cannot act, neither directly nor inside another call; nor can anybody for them.
		let approval = || pallet_jobs::Call::<Runtime>::approve_invoice { invoice, amount: None };
		assert_eq!(submit(CLIENT, approval()), filtered());
		let transfer = pallet_balances::Call::<Runtime>::transfer_keep_alive {
			dest: TALENT.to_account_id().into(),
			value: BTRST,
		};
		assert_eq!(submit(CLIENT, transfer), filtered());
		let batch = pallet_utility::Call::<Runtime>::batch_all { calls: vec![approval().into()] };
		assert_eq!(submit(CLIENT, batch), filtered());
		let process = pallet_jobs::Call::<Runtime>::process_due {
			item: pallet_jobs::DueItem::Invoice(invoice),
		};
		assert_eq!(submit(CLIENT, process), filtered());
		// Blocks go by, many more than were left.
		pass_blocks(100);

		// Holders vote on a repair, and on leaving safe mode.
		let remark = || frame_system::Call::<Runtime>::remark { remark: b"repaired".to_vec() };
		let repair = pallet_utility::Call::<Runtime>::batch_all {
			calls: vec![
				frame_system::Call::<Runtime>::set_storage {
					items: vec![(b"repaired".to_vec(), b"yes".to_vec())],
				}
				.into(),
				remark().into(),
				pallet_safe_mode::Call::<Runtime>::force_exit {}.into(),
			],
		};
		assert_ok!(pass_referendum(repair));
		assert!(!SafeMode::is_entered());
		assert_eq!(frame_support::storage::unhashed::get_raw(b"repaired"), Some(b"yes".to_vec()));

		// The clock has stood all the time: as many blocks are left as before.
		let closed = (block() - system) - (open_blocks() - stood);
		assert!(closed > 100);
		assert!(!happened(paid));
		assert_eq!(answer_until(case_id), answer);
		assert!(open_blocks() < answer && open_blocks() < due);
		counter(Person::Eve, case_id);
		assert_ok!(approve(CLIENT, invoice, None));
		assert!(happened(paid));
	});
}

#[test]
fn safe_mode_lets_governance_and_consensus_work_and_nothing_else() {
	on_dev(|| {
		assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
		next_block();
		let stood = open_blocks();
		pass_blocks(5);
		assert_eq!(open_blocks(), stood);
		// Nobody enters or extends it by a deposit, and nobody but Root leaves it.
		for call in [
			pallet_safe_mode::Call::<Runtime>::enter {},
			pallet_safe_mode::Call::<Runtime>::extend {},
			pallet_safe_mode::Call::<Runtime>::force_exit {},
		] {
			assert!(submit(CLIENT, call).is_err());
		}
		assert_ok!(submit(CLIENT, frame_system::Call::<Runtime>::remark { remark: vec![] }));
		let leave = pallet_validator_set::Call::<Runtime>::leave {};
		assert_eq!(
			submit(Person::Alice, leave),
			Err(pallet_validator_set::Error::<Runtime>::SetTooSmall.into())
		);
		assert_ok!(SafeMode::force_exit(RuntimeOrigin::root()));
		// This block stays closed.
		assert!(Brake::clock().stands);
		next_block();
		assert_eq!(open_blocks(), stood + 1);
		join(CLIENT, talent_primitives::Roles::CLIENT);
	});
}

#[test]
fn a_closed_chain_does_nothing_by_itself() {
	on_dev(|| {
		open_invoice();
		// What was due is in the queue when the chain closes.
		assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
		assert_ok!(SafeMode::force_exit(RuntimeOrigin::root()));
		let due = due(0);
		while open_blocks() < due - 1 {
			next_block();
		}
		assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
		System::reset_events();
		let before = past().len();
		pass_blocks(50);
		let ours = past().into_iter().skip(before).filter(|event| {
			matches!(
				event,
				RuntimeEvent::Jobs(_)
					| RuntimeEvent::Jury(_)
					| RuntimeEvent::Screening(_)
					| RuntimeEvent::FeeTreasury(_)
					| RuntimeEvent::Members(_)
					| RuntimeEvent::Referrals(_)
			)
		});
		assert_eq!(ours.count(), 0);
		assert!(!happened(paid));
	});
}

// ---- pauses ----

fn name(pallet: &str, call: &str) -> CallNameOf<Runtime> {
	let bounded = |text: &str| NameOf::<Runtime>::try_from(text.as_bytes().to_vec()).unwrap();
	(bounded(pallet), bounded(call))
}

/// Two of the three members of the council carry a motion.
fn by_council(call: impl Into<RuntimeCall>) -> DispatchResult {
	let call = call.into();
	let index = pallet_collective::ProposalCount::<Runtime, CouncilInstance>::get();
	let length_bound = codec::Encode::encoded_size(&call) as u32;
	let weight = call.get_dispatch_info().call_weight;
	let motion = pallet_collective::Call::<Runtime, CouncilInstance>::propose {
		threshold: 2,
		proposal: Box::new(call.clone()),
		length_bound,
	};
	assert_ok!(submit(Person::Alice, motion));
	let hash = <talent_runtime::Hashing as sp_runtime::traits::Hash>::hash_of(&call);
	for member in [Person::Alice, Person::Bob] {
		let vote = pallet_collective::Call::<Runtime, CouncilInstance>::vote {
			proposal: hash,
			index,
			approve: true,
		};
		assert_ok!(submit(member, vote));
	}
	let close = pallet_collective::Call::<Runtime, CouncilInstance>::close {
		proposal_hash: hash,
		index,
		proposal_weight_bound: weight,
		length_bound,
	};
	assert_ok!(submit(Person::Alice, close));
	history()
		.into_iter()
		.rev()
		.find_map(|event| match event {
			RuntimeEvent::Council(pallet_collective::Event::Executed { result, .. }) => {
				Some(result)
			},
			_ => None,
		})
		.expect("it was executed")
}

#[test]
fn two_thirds_of_the_council_pause_a_call_wherever_it_is_made() {
	on_dev(|| {
		join(CLIENT, talent_primitives::Roles::CLIENT);
		let job = post_job(CLIENT);
		join(TALENT, talent_primitives::Roles::TALENT);
		apply(TALENT, job);
		let call = || name("Jobs", "make_offer");
		let blocks = 20;
		assert_ok!(by_council(pallet_brake::Call::<Runtime>::pause { call: call(), blocks }));
		let until = Brake::pauses()[0].until;

		let offer = || -> RuntimeCall {
			let (talent, terms) = (TALENT.to_account_id(), fixed(&[BTRST]));
			pallet_jobs::Call::<Runtime>::make_offer { job, talent, terms }.into()
		};
		assert_eq!(submit(CLIENT, offer()), filtered());
		let calls = vec![offer()];
		assert_eq!(
			submit(CLIENT, pallet_utility::Call::<Runtime>::batch_all { calls }),
			filtered()
		);
		let (delegate, proxy_type) = (Person::Dave.to_account_id().into(), ProxyType::Any);
		let add = pallet_proxy::Call::<Runtime>::add_proxy { delegate, proxy_type, delay: 0 };
		assert_ok!(submit(CLIENT, add));
		let proxied = pallet_proxy::Call::<Runtime>::proxy {
			real: CLIENT.to_account_id().into(),
			force_proxy_type: None,
			call: Box::new(offer()),
		};
		assert_ok!(submit(Person::Dave, proxied));
		assert!(happened(|event| matches!(
			event,
			RuntimeEvent::Proxy(pallet_proxy::Event::ProxyExecuted { result }) if result.is_err()
		)));
		// Another pause of the call has to wait, and none can be longer than two weeks.
		assert_noop!(
			Brake::pause(RuntimeOrigin::root(), call(), 1),
			pallet_brake::Error::<Runtime>::PausedLately
		);
		assert_noop!(
			Brake::pause(RuntimeOrigin::root(), name("Jobs", "apply"), 14 * DAYS + 1),
			pallet_brake::Error::<Runtime>::BadDuration
		);
		pass_until(until);
		assert_ok!(submit(CLIENT, offer()));
	});
}

#[test]
fn one_councillor_pauses_nothing() {
	on_dev(|| {
		let call = name("Jobs", "make_offer");
		let pause = pallet_brake::Call::<Runtime>::pause { call, blocks: 1 };
		assert!(submit(Person::Alice, pause.clone()).is_err());
		// A motion that one can carry alone.
		let motion = pallet_collective::Call::<Runtime, CouncilInstance>::propose {
			threshold: 1,
			proposal: Box::new(pause.into()),
			length_bound: 1_000,
		};
		assert_ok!(submit(Person::Alice, motion));
		assert_eq!(Brake::pauses(), vec![]);
	});
}

/// The reasons for which a call cannot be paused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Needed {
	/// It has to be made by a date, or somebody loses something.
	Deadline,
	/// It lets coins, people or obligations out.
	Exit,
	/// Anybody may do it for all: what is due is done.
	Upkeep,
	/// Governance, consensus, or the base of the chain.
	Order,
	/// It carries other calls, which can be paused themselves.
	Carrier,
}

/// The calls that cannot be paused, by pallet.
fn needed() -> BTreeMap<&'static str, Vec<(Needed, Vec<&'static str>)>> {
	use Needed::*;
	let whole = |why: Needed| vec![(why, vec!["*"])];
	BTreeMap::from([
		("System", whole(Order)),
		("Timestamp", whole(Order)),
		("Scheduler", whole(Order)),
		("Preimage", whole(Order)),
		("Parameters", whole(Order)),
		("Migrations", whole(Order)),
		("SafeMode", whole(Order)),
		("TxPause", whole(Order)),
		("Brake", whole(Order)),
		("Babe", whole(Order)),
		("Grandpa", whole(Order)),
		("Session", whole(Order)),
		("ValidatorSet", whole(Order)),
		("Democracy", whole(Order)),
		("Council", whole(Order)),
		("TechnicalCommittee", whole(Order)),
		("Treasury", whole(Order)),
		("Sortition", whole(Order)),
		("Utility", whole(Carrier)),
		("Multisig", whole(Carrier)),
		("Proxy", whole(Carrier)),
		("Recovery", whole(Carrier)),
		("Balances", vec![(Order, vec!["*rest"])]),
		(
			"Vesting",
			vec![(
				Exit,
				vec!["vest", "vest_other", "merge_schedules", "force_remove_vesting_schedule"],
			)],
		),
		("AssetConversion", vec![(Exit, vec!["remove_liquidity"]), (Order, vec!["set_pool_fee"])]),
		("Assets", vec![(Order, vec!["*rest"])]),
		("PoolAssets", vec![(Order, vec!["*rest"])]),
		("Bounties", vec![(Deadline, vec!["*rest"])]),
		("Identity", vec![(Exit, vec!["*rest"])]),
		(
			"Members",
			vec![
				(Exit, vec!["leave", "withdraw_invitation", "set_payout_account", "forget_pair"]),
				(Order, vec!["*rest"]),
			],
		),
		("FeeTreasury", vec![(Order, vec!["set_parameters", "list_asset", "delist_asset"])]),
		(
			"Jobs",
			vec![
				(Order, vec!["set_parameters", "add_category", "retire_category"]),
				(
					Deadline,
					vec![
						"accept_offer",
						"submit_invoice",
						"submit_extra",
						"approve_invoice",
						"dispute_invoice",
						"fund_contract",
						"accept_renewal",
						"review",
					],
				),
				(
					Exit,
					vec![
						"close_job",
						"withdraw_application",
						"reject_application",
						"withdraw_offer",
						"decline_offer",
						"cancel_invoice",
						"withdraw_surplus",
						"end_contract",
						"claim",
					],
				),
				(Upkeep, vec!["pay_due_invoice", "collect_fee", "process_due"]),
			],
		),
		(
			"Referrals",
			vec![(Order, vec!["set_parameters"]), (Exit, vec!["withdraw_recommendation"])],
		),
		(
			"Screening",
			vec![
				(
					Order,
					vec![
						"set_parameters",
						"add_skill",
						"retire_skill",
						"appoint_screener",
						"revoke_credential",
					],
				),
				(Deadline, vec!["claim_second_panel", "commit_assessment", "submit_assessment"]),
				(Exit, vec!["retire_as_screener", "claim"]),
				(Upkeep, vec!["advance", "process_due"]),
			],
		),
		(
			"Jury",
			vec![
				(Order, vec!["set_parameters", "appoint_arbitrator", "dismiss_arbitrator"]),
				(
					Deadline,
					vec![
						"renew",
						"back_claim",
						"accept_claim",
						"counterclaim",
						"offer_settlement",
						"accept_settlement",
						"submit_evidence",
						"make_statement",
						"call_eyewitnesses",
						"testify",
						"close_evidence",
						"commit_vote",
						"reveal_vote",
						"appeal",
					],
				),
				(Exit, vec!["stand_down", "withdraw_backing", "claim"]),
				(Upkeep, vec!["advance", "process_due"]),
			],
		),
	])
}

#[test]
fn every_call_can_be_paused_or_is_needed_for_a_reason() {
	let pausable = pausable_calls().collect::<BTreeSet<_>>();
	let needed = needed();
	let mut named = BTreeSet::new();
	for pallet in RuntimeCall::get_module_names() {
		let why = needed.get(pallet);
		for call in RuntimeCall::get_call_names(pallet) {
			let reason =
				|wanted: &str| why.into_iter().flatten().any(|(_, calls)| calls.contains(&wanted));
			let explicit = reason(call);
			let can_pause = pausable.contains(&(*pallet, *call));
			let needed = explicit || reason("*") || (reason("*rest") && !can_pause);
			assert!(needed != can_pause, "may {call} of {pallet} be paused?");
			if can_pause || explicit {
				named.insert((*pallet, *call));
			}
		}
	}
	// Nothing is named that the runtime does not have.
	for call in &pausable {
		assert!(named.contains(call), "{call:?} is no call");
	}
	for (pallet, groups) in &needed {
		for call in groups.iter().flat_map(|(_, calls)| calls).filter(|call| !call.starts_with('*'))
		{
			assert!(named.contains(&(*pallet, *call)), "{call} is no call of {pallet}");
		}
	}
}

#[test]
fn no_needed_call_can_be_paused_and_all_others_can() {
	on_dev(|| {
		let pausable = pausable_calls().collect::<BTreeSet<_>>();
		for pallet in RuntimeCall::get_module_names() {
			for call in RuntimeCall::get_call_names(pallet) {
				let paused = Brake::pause(RuntimeOrigin::root(), name(pallet, call), 1);
				if pausable.contains(&(*pallet, *call)) {
					assert_ok!(paused);
					assert_ok!(Brake::end_pause(RuntimeOrigin::root(), name(pallet, call)));
				} else {
					assert_eq!(paused, Err(pallet_brake::Error::<Runtime>::Unpausable.into()));
				}
			}
		}
	});
}

// ---- shares of a block ----

#[test]
fn governance_cannot_give_the_queues_more_of_a_block_than_there_is_to_spare() {
	on_dev(|| {
		let root = RuntimeOrigin::root;
		let more = |share: Perbill| Perbill::from_parts(share.deconstruct() + 1);
		let (jobs, jury, screening) =
			(Jobs::parameters(), Jury::parameters(), Screening::parameters());
		let shares = [jobs.due_weight_share, jury.due_weight_share, screening.due_weight_share];
		assert_eq!(shares.map(|share| share * 100_u32), [20, 15, 15]);
		let due_weight_share = more(jobs.due_weight_share);
		assert_noop!(
			Jobs::set_parameters(root(), pallet_jobs::Parameters { due_weight_share, ..jobs }),
			pallet_jobs::Error::<Runtime>::ParameterOutOfRange {
				parameter: pallet_jobs::ParameterName::DueWeightShare
			}
		);
		let due_weight_share = more(jury.due_weight_share);
		assert_noop!(
			Jury::set_parameters(root(), pallet_jury::Parameters { due_weight_share, ..jury }),
			pallet_jury::Error::<Runtime>::ParameterOutOfRange {
				parameter: pallet_jury::ParameterName::DueWeightShare
			}
		);
		let due_weight_share = more(screening.due_weight_share);
		let parameters = pallet_screening::Parameters { due_weight_share, ..screening };
		assert_noop!(
			Screening::set_parameters(root(), parameters),
			pallet_screening::Error::<Runtime>::ParameterOutOfRange {
				parameter: pallet_screening::ParameterName::DueWeightShare
			}
		);
	});
}

#[test]
fn freezes_of_pools_do_not_expire_while_the_chain_is_closed() {
	on_dev(|| {
		let contract = hire(Person::Dave, Person::Eve, fixed(&[100 * BTRST]));
		let invoice = bill(Person::Eve, contract, Work::Milestone { index: 0 });
		let case_id = dispute(Person::Dave, invoice, pallet_jobs::Claim::Cancelled);
		counter(Person::Eve, case_id);
		let expiry = || {
			pallet_sortition::Freezes::<Runtime>::iter()
				.map(|(_, freeze)| freeze.expires_at)
				.max()
				.expect("a pool is frozen")
		};
		let left = expiry() - open_blocks();
		assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
		// As in a month; only the number of the block counts.
		pass_blocks(3);
		System::set_block_number(System::block_number() + 40 * DAYS);
		assert_eq!(expiry() - open_blocks(), left);
		let (subject, _) = pallet_sortition::Freezes::<Runtime>::iter().next().unwrap();
		assert!(Sortition::expire_freeze(RuntimeOrigin::signed(CLIENT.to_account_id()), subject)
			.is_err());
		assert_ok!(SafeMode::force_exit(RuntimeOrigin::root()));
	});
}
