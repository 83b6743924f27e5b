// SPDX-License-Identifier: Apache-2.0

//! What each type of proxy may do for an account, and what it may not.

use frame_support::{
	assert_ok,
	traits::{InstanceFilter, OriginTrait},
	BoundedVec,
};
use pallet_jobs::{Claim, JobUpdate, RejectionReason, Work};
use sp_runtime::{DispatchError, DispatchResult};
use talent_primitives::{AccountId, AssetKind, ContractId, JobId, Roles};
use talent_runtime::{
	constants::currency::BTRST,
	Jobs,
	ProxyType::{self, *},
	Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin,
};
use talent_runtime_tests::*;

/// All types but `Any`, which may do everything.
const LIMITED: [ProxyType; 7] = [NonTransfer, Hire, Pay, Dispute, Represent, Govern, CancelProxy];

fn batch(calls: Vec<RuntimeCall>) -> RuntimeCall {
	pallet_utility::Call::<Runtime>::batch_all { calls }.into()
}

fn transfer(to: Person) -> RuntimeCall {
	let dest = to.to_account_id().into();
	pallet_balances::Call::<Runtime>::transfer_keep_alive { dest, value: BTRST }.into()
}

fn add_proxy(delegate: Person, proxy_type: ProxyType) -> RuntimeCall {
	let delegate = delegate.to_account_id().into();
	pallet_proxy::Call::<Runtime>::add_proxy { delegate, proxy_type, delay: 0 }.into()
}

/// `who` acts for `real`; what the call has answered.
fn act(who: Person, real: impl Into<AccountId>, call: impl Into<RuntimeCall>) -> DispatchResult {
	let (real, call) = (real.into().into(), Box::new(call.into()));
	next_block();
	assert_ok!(submit(
		who,
		pallet_proxy::Call::<Runtime>::proxy { real, force_proxy_type: None, call }
	));
	let executed = |event| match event {
		RuntimeEvent::Proxy(pallet_proxy::Event::ProxyExecuted { result }) => Some(result),
		_ => None,
	};
	history().into_iter().rev().find_map(executed).expect("it was executed")
}

fn filtered() -> DispatchResult {
	Err(frame_system::Error::<Runtime>::CallFiltered.into())
}

/// Calls, and who may make them.
fn who_may_call() -> Vec<(RuntimeCall, Vec<ProxyType>)> {
	let someone: AccountId = Person::Dave.to_account_id();
	let name = BoundedVec::try_from(b"name".to_vec()).unwrap();
	let parameters = Jobs::parameters();
	let remark = frame_system::Call::<Runtime>::remark { remark: vec![] };
	let jobs = |call: JobsCall, types: &[ProxyType]| (RuntimeCall::from(call), types.to_vec());
	let other = |call: RuntimeCall, types: &[ProxyType]| (call, types.to_vec());
	let (details, update) = (job_details(), JobUpdate::default());
	let terms = fixed(&[BTRST]);
	let work = Work::Milestone { index: 0 };
	let mut calls = vec![
		// To hire.
		jobs(JobsCall::post_job { details }, &[Hire]),
		jobs(JobsCall::update_job { job: 0, update }, &[Hire]),
		jobs(JobsCall::close_job { job: 0 }, &[Hire]),
		jobs(
			JobsCall::reject_application {
				job: 0,
				applicant: someone.clone(),
				reason: RejectionReason::Other,
			},
			&[Hire],
		),
		jobs(JobsCall::make_offer { job: 0, talent: someone.clone(), terms }, &[Hire]),
		jobs(JobsCall::withdraw_offer { contract: 0 }, &[Hire]),
		jobs(JobsCall::end_contract { contract: 0 }, &[Hire, Represent, NonTransfer]),
		// To pay.
		jobs(JobsCall::approve_invoice { invoice: 0, amount: None }, &[Pay]),
		jobs(JobsCall::settle_invoice { invoice: 0 }, &[Pay, Represent, NonTransfer]),
		jobs(JobsCall::fund_contract { contract: 0, amount: 1 }, &[Pay]),
		jobs(JobsCall::withdraw_surplus { contract: 0 }, &[Pay]),
		jobs(JobsCall::collect_fee { invoice: 0 }, &[Pay]),
		// To dispute.
		jobs(
			JobsCall::dispute_invoice { invoice: 0, claim: Claim::Cancelled },
			&[Dispute, NonTransfer],
		),
		// To represent.
		jobs(
			JobsCall::apply { job: 0, proposal: cid("proposal"), recommended_by: None },
			&[Represent, NonTransfer],
		),
		jobs(JobsCall::withdraw_application { job: 0 }, &[Represent, NonTransfer]),
		jobs(
			JobsCall::accept_offer { contract: 0, terms_hash: Default::default() },
			&[Represent, NonTransfer],
		),
		jobs(JobsCall::decline_offer { contract: 0 }, &[Represent, NonTransfer]),
		jobs(
			JobsCall::submit_invoice { contract: 0, work, evidence: cid("evidence") },
			&[Represent, NonTransfer],
		),
		jobs(
			JobsCall::submit_extra {
				contract: 0,
				amount: BTRST,
				kind: pallet_jobs::ExtraKind::Bonus,
				description: cid("bonus"),
			},
			&[Represent, NonTransfer],
		),
		jobs(JobsCall::cancel_invoice { invoice: 0 }, &[Represent, NonTransfer]),
		other(
			MembersCall::update_profile { roles: Roles::AGENCY, profile: cid("p") }.into(),
			&[Represent, NonTransfer],
		),
		// Where the money goes is for the account itself.
		jobs(JobsCall::claim { asset: AssetKind::Native, dest: someone.clone() }, &[]),
		other(MembersCall::set_payout_account { account: Some(someone.clone()) }.into(), &[]),
		other(MembersCall::leave {}.into(), &[]),
		other(transfer(Person::Dave), &[]),
		other(
			pallet_vesting::Call::<Runtime>::vested_transfer {
				target: someone.clone().into(),
				schedule: pallet_vesting::VestingInfo::new(BTRST, 1, 1),
			}
			.into(),
			&[],
		),
		other(
			pallet_utility::Call::<Runtime>::as_derivative {
				index: 0,
				call: Box::new(remark.clone().into()),
			}
			.into(),
			&[],
		),
		// To govern.
		other(pallet_democracy::Call::<Runtime>::undelegate {}.into(), &[Govern, NonTransfer]),
		other(
			pallet_preimage::Call::<Runtime>::note_preimage { bytes: vec![1] }.into(),
			&[Govern, NonTransfer],
		),
		other(pallet_treasury::Call::<Runtime>::payout { index: 0 }.into(), &[Govern, NonTransfer]),
		// Around the account itself.
		other(pallet_vesting::Call::<Runtime>::vest {}.into(), &[NonTransfer]),
		other(pallet_identity::Call::<Runtime>::clear_identity {}.into(), &[NonTransfer]),
		other(add_proxy(Person::Dave, NonTransfer), &[NonTransfer]),
		other(
			pallet_proxy::Call::<Runtime>::reject_announcement {
				delegate: someone.into(),
				call_hash: Default::default(),
			}
			.into(),
			&[NonTransfer, CancelProxy],
		),
		// Governance's own, which no account may make anyway.
		jobs(JobsCall::set_parameters { parameters }, &[]),
		jobs(JobsCall::add_category { name }, &[]),
		jobs(JobsCall::retire_category { category: 0 }, &[]),
	];
	let item = pallet_jobs::DueItem::Job(0);
	calls.push(jobs(JobsCall::process_due { item }, &[Pay, Represent, NonTransfer]));
	calls
}

#[test]
fn each_type_may_do_its_own_and_nothing_else() {
	on_dev(|| {
		for (call, may) in who_may_call() {
			assert!(Any.filter(&call));
			for proxy_type in LIMITED {
				let expected = may.contains(&proxy_type);
				let found = proxy_type.filter(&call);
				assert_eq!(found, expected, "{proxy_type:?} and {call:?}");
			}
		}
	});
}

#[test]
fn every_call_of_jobs_was_asked_about() {
	use frame_support::traits::{GetCallName, UnfilteredDispatchable};
	on_dev(|| {
		let asked = who_may_call()
			.into_iter()
			.filter_map(|(call, _)| match call {
				RuntimeCall::Jobs(call) => Some(call.get_call_name()),
				_ => None,
			})
			.collect::<std::collections::BTreeSet<_>>();
		for name in JobsCall::get_call_names() {
			assert!(asked.contains(name), "who may call {name}?");
		}
		// A filter is on the origin, so it holds for whatever is dispatched with it.
		let mut origin = RuntimeOrigin::signed(Person::Bob.to_account_id());
		origin.add_filter(|call: &RuntimeCall| Represent.filter(call));
		assert!(batch(vec![transfer(Person::Dave)]).dispatch_bypass_filter(origin).is_err());
	});
}

#[test]
fn a_type_contains_another_only_if_it_may_do_all_of_it() {
	on_dev(|| {
		for left in LIMITED {
			assert!(Any.is_superset(&left));
			assert!(!left.is_superset(&Any));
			for right in LIMITED {
				let does_all = who_may_call()
					.into_iter()
					.all(|(call, _)| !right.filter(&call) || left.filter(&call));
				if left.is_superset(&right) {
					assert!(does_all, "{left:?} is said to contain {right:?}");
				}
			}
		}
	});
}

/// The client's account, with one proxy of each type that a client needs.
fn client_with_proxies() {
	assert_ok!(submit(Person::Bob, add_proxy(Person::Dave, Hire)));
	assert_ok!(submit(Person::Bob, add_proxy(Person::Eve, Pay)));
	assert_ok!(submit(Person::Bob, add_proxy(Person::Ferdie, Dispute)));
	assert_ok!(submit(Person::Bob, add_proxy(Person::Alice, Govern)));
}

#[test]
fn a_clients_team_hires_pays_disputes_and_governs_each_in_their_place() {
	on_dev(|| {
		let (client, talent) = (Person::Bob, Person::Charlie);
		let [hirer, payer, disputer, voter] =
			[Person::Dave, Person::Eve, Person::Ferdie, Person::Alice];
		client_with_proxies();
		join(client, Roles::CLIENT);
		join(talent, Roles::TALENT);
		let real = client.to_account_id();
		let (clients, talents) = (Purse::of(client), Purse::of(talent));

		assert_ok!(act(hirer, real.clone(), JobsCall::post_job { details: job_details() }));
		let terms = fixed(&[100 * BTRST, 50 * BTRST]);
		let to = talent.to_account_id();
		let make_offer = JobsCall::make_offer { job: 0, talent: to, terms };
		assert_eq!(act(payer, real.clone(), make_offer.clone()), filtered());
		assert_ok!(act(hirer, real.clone(), make_offer));
		assert_ok!(accept(talent, 0));
		let invoice = bill(talent, 0, Work::Milestone { index: 0 });

		let approve = JobsCall::approve_invoice { invoice, amount: None };
		assert_eq!(act(hirer, real.clone(), approve.clone()), filtered());
		assert_eq!(act(disputer, real.clone(), approve.clone()), filtered());
		// Disputes are refused until a jury is connected: by the pallet, not by the filter.
		let dispute = JobsCall::dispute_invoice { invoice, claim: Claim::Cancelled };
		assert_eq!(act(payer, real.clone(), dispute.clone()), filtered());
		assert_eq!(act(disputer, real.clone(), dispute), Err(DispatchError::Unavailable));
		assert_ok!(act(payer, real.clone(), approve));
		assert_eq!(talents.gained(), 100 * BTRST);
		let fund = JobsCall::fund_contract { contract: 0, amount: 55 * BTRST };
		assert_ok!(act(payer, real.clone(), fund));
		assert_eq!(clients.lost(), 165 * BTRST);

		let undelegate = pallet_democracy::Call::<Runtime>::undelegate {};
		assert_eq!(act(hirer, real.clone(), undelegate.clone()), filtered());
		let not_delegating = pallet_democracy::Error::<Runtime>::NotDelegating.into();
		assert_eq!(act(voter, real.clone(), undelegate), Err(not_delegating));
		for who in [hirer, payer, disputer, voter] {
			assert_eq!(act(who, real.clone(), transfer(who)), filtered());
		}
		assert_eq!(clients.lost(), 165 * BTRST);
	});
}

#[test]
fn nothing_escapes_by_nesting() {
	on_dev(|| {
		client_with_proxies();
		let (real, payer) = (Person::Bob.to_account_id(), Person::Eve);
		let clients = Purse::of(Person::Bob);
		let nested = [
			batch(vec![transfer(payer)]),
			batch(vec![batch(vec![transfer(payer)])]),
			batch(vec![add_proxy(payer, Any)]),
			batch(vec![MembersCall::join {
				roles: Roles::CLIENT,
				profile: cid("profile"),
				referrer: None,
			}
			.into()]),
		];
		for call in nested {
			assert_eq!(act(payer, real.clone(), call), filtered());
		}
		// Also where a batch swallows the error.
		let force = pallet_utility::Call::<Runtime>::force_batch { calls: vec![transfer(payer)] };
		assert_ok!(act(payer, real.clone(), force));
		assert!(happened(|event| matches!(
			event,
			RuntimeEvent::Utility(pallet_utility::Event::ItemFailed { .. })
		)));
		assert_eq!(clients.lost(), 0);

		// One that moves nothing cannot make itself, or a friend, one that moves all.
		assert_ok!(submit(Person::Bob, add_proxy(Person::Charlie, NonTransfer)));
		let friend = Person::Charlie;
		for proxy_type in [Any, Hire, Pay] {
			assert_eq!(act(friend, real.clone(), add_proxy(friend, proxy_type)), filtered());
		}
		let remove = pallet_proxy::Call::<Runtime>::remove_proxies {};
		assert_eq!(act(friend, real.clone(), remove), filtered());
		let proxy = pallet_proxy::Call::<Runtime>::proxy {
			real: real.clone().into(),
			force_proxy_type: None,
			call: Box::new(transfer(friend)),
		};
		// The account is no proxy of itself.
		let not_proxy = Err(pallet_proxy::Error::<Runtime>::NotProxy.into());
		assert_eq!(act(friend, real.clone(), proxy), not_proxy);
		assert_eq!(act(friend, real, batch(vec![transfer(friend)])), filtered());
	});
}

#[test]
fn an_agency_is_a_pure_proxy_that_its_people_represent() {
	on_dev(|| {
		let (client, owner, worker) = (Person::Bob, Person::Dave, Person::Eve);
		join(client, Roles::CLIENT);
		assert_ok!(submit(
			owner,
			pallet_proxy::Call::<Runtime>::create_pure { proxy_type: Any, delay: 0, index: 0 }
		));
		let agency = history()
			.into_iter()
			.find_map(|event| match event {
				RuntimeEvent::Proxy(pallet_proxy::Event::PureCreated { pure, .. }) => Some(pure),
				_ => None,
			})
			.expect("the account was made");
		let dest = agency.clone().into();
		assert_ok!(submit(
			owner,
			pallet_balances::Call::<Runtime>::transfer_keep_alive { dest, value: 10 * BTRST }
		));
		let join =
			MembersCall::join { roles: Roles::AGENCY, profile: cid("agency"), referrer: None };
		assert_ok!(act(owner, agency.clone(), join));
		assert_ok!(act(owner, agency.clone(), add_proxy(worker, Represent)));
		let before = total(agency.clone());

		// The worker finds work for the agency, signs and bills.
		let job: JobId = post_job(client);
		let apply = JobsCall::apply { job, proposal: cid("proposal"), recommended_by: None };
		assert_ok!(act(worker, agency.clone(), apply));
		let terms = fixed(&[100 * BTRST]);
		let offer = JobsCall::make_offer { job, talent: agency.clone(), terms };
		assert_ok!(submit(client, offer));
		let contract: ContractId = 0;
		let terms_hash = Jobs::terms_hash(contract).unwrap();
		assert_ok!(act(worker, agency.clone(), JobsCall::accept_offer { contract, terms_hash }));
		let work = Work::Milestone { index: 0 };
		let submit_invoice = JobsCall::submit_invoice { contract, work, evidence: cid("work") };
		assert_ok!(act(worker, agency.clone(), submit_invoice));
		assert_ok!(approve(client, 0, None));
		assert_eq!(total(agency.clone()), before + 100 * BTRST);

		// But the money is the agency's, and where it goes is its owner's to say.
		assert_eq!(act(worker, agency.clone(), transfer(worker)), filtered());
		let payout = MembersCall::set_payout_account { account: Some(worker.to_account_id()) };
		assert_eq!(act(worker, agency.clone(), payout.clone()), filtered());
		assert_ok!(act(owner, agency.clone(), payout));
		assert_ok!(act(owner, agency.clone(), transfer(worker)));
		assert_eq!(total(agency), before + 99 * BTRST);
	});
}
