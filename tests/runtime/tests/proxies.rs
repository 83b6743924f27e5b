// SPDX-License-Identifier: Apache-2.0

//! What each type of proxy may do for an account, and what it may not.

use frame_support::{
	assert_ok,
	dispatch::Callable,
	traits::{GetCallMetadata, InstanceFilter, OriginTrait, UnfilteredDispatchable},
	BoundedVec,
};
use pallet_identity::legacy::IdentityInfo;
use pallet_jobs::{Claim, JobUpdate, RejectionReason, Work};
use sp_runtime::{traits::TrailingZeroInput, DispatchResult};
use std::collections::BTreeSet;
use talent_primitives::{AccountId, AssetKind, ContractId, JobId, PoolId, Roles, Subject};
use talent_runtime::{
	constants::{currency::BTRST, test_dollar},
	FeeTreasury, Jobs, Members,
	ProxyType::{self, *},
	Referrals, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, SessionKeys, Sortition,
	ValidatorSet,
};
use talent_runtime_tests::*;

type BountiesCall = <talent_runtime::Bounties as Callable<Runtime>>::RuntimeCall;
type IdentityCall = pallet_identity::Call<Runtime>;
type ProxyCall = pallet_proxy::Call<Runtime>;
type JuryCalls = pallet_jury::Call<Runtime>;
type ReferralsCall = pallet_referrals::Call<Runtime>;
type ScreeningCall = pallet_screening::Call<Runtime>;
type FeesCall = pallet_fee_treasury::Call<Runtime>;
type SortitionCall = pallet_sortition::Call<Runtime>;
type ValidatorsCall = pallet_validator_set::Call<Runtime>;
type ExchangeCall = pallet_asset_conversion::Call<Runtime>;

/// All types but `Any`, which may do everything.
const LIMITED: [ProxyType; 8] =
	[NonTransfer, Hire, Pay, Dispute, Represent, Govern, CancelProxy, Validate];

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

fn act_for(real: impl Into<AccountId>, call: impl Into<RuntimeCall>) -> RuntimeCall {
	let (real, call) = (real.into().into(), Box::new(call.into()));
	ProxyCall::proxy { real, force_proxy_type: None, call }.into()
}

/// A call of the account that is shared with `other`, for which one of the two is enough.
fn as_multisig_of(other: Person, call: impl Into<RuntimeCall>) -> RuntimeCall {
	let other_signatories = vec![other.to_account_id()];
	let call = Box::new(call.into());
	pallet_multisig::Call::<Runtime>::as_multi_threshold_1 { other_signatories, call }.into()
}

/// `who` acts for `real`; what the call has answered.
fn act(who: Person, real: impl Into<AccountId>, call: impl Into<RuntimeCall>) -> DispatchResult {
	next_block();
	assert_ok!(submit(who, act_for(real, call)));
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
	let to = || someone.clone().into();
	let identity = |call: pallet_identity::Call<Runtime>, types: &[ProxyType]| {
		(RuntimeCall::from(call), types.to_vec())
	};
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
		// A renewal, whichever party signs last, may fund escrow out of the client's account.
		jobs(JobsCall::propose_renewal { contract: 0, terms: None }, &[Hire]),
		jobs(JobsCall::accept_renewal { contract: 0, terms_hash: Default::default() }, &[Hire]),
		jobs(
			JobsCall::review { contract: 0, rating: 5, comment: None },
			&[Hire, Represent, NonTransfer],
		),
		// To pay.
		jobs(JobsCall::approve_invoice { invoice: 0, amount: None }, &[Pay]),
		jobs(JobsCall::pay_due_invoice { invoice: 0 }, &[Pay, Represent, NonTransfer]),
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
		other(
			MembersCall::withdraw_invitation { account: someone.clone() }.into(),
			&[Represent, NonTransfer],
		),
		other(
			ReferralsCall::recommend { job: 0, candidate: someone.clone() }.into(),
			&[Represent, NonTransfer],
		),
		other(
			ReferralsCall::withdraw_recommendation { job: 0, candidate: someone.clone() }.into(),
			&[Represent, NonTransfer],
		),
		// Where the money goes is for the account itself.
		other(MembersCall::invite { account: someone.clone(), gift: 10 * BTRST }.into(), &[]),
		other(
			MembersCall::join { roles: Roles::AGENCY, profile: cid("p"), referrer: None }.into(),
			&[],
		),
		other(
			pallet_assets::Call::<Runtime>::transfer_keep_alive {
				id: test_dollar::ID.into(),
				target: to(),
				amount: 1,
			}
			.into(),
			&[],
		),
		other(
			ExchangeCall::swap_exact_tokens_for_tokens {
				path: vec![Box::new(AssetKind::Native), Box::new(test_dollar::ASSET)],
				amount_in: BTRST,
				amount_out_min: 1,
				send_to: someone.clone(),
				keep_alive: true,
			}
			.into(),
			&[],
		),
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
		// What governs with money that was entrusted to the account is no matter for all who move
		// none.
		other(pallet_treasury::Call::<Runtime>::payout { index: 0 }.into(), &[Govern]),
		other(BountiesCall::award_bounty { bounty_id: 0, beneficiary: to() }.into(), &[Govern]),
		other(BountiesCall::accept_curator { bounty_id: 0 }.into(), &[Govern]),
		other(
			BountiesCall::propose_bounty { value: BTRST, description: vec![] }.into(),
			&[Govern, NonTransfer],
		),
		other(
			BountiesCall::extend_bounty_expiry { bounty_id: 0, remark: vec![] }.into(),
			&[Govern, NonTransfer],
		),
		// Around the account itself.
		other(pallet_vesting::Call::<Runtime>::vest {}.into(), &[NonTransfer]),
		identity(
			IdentityCall::set_identity { info: Box::new(IdentityInfo::default()) },
			&[NonTransfer],
		),
		identity(IdentityCall::clear_identity {}, &[NonTransfer]),
		identity(IdentityCall::cancel_request { reg_index: 0 }, &[NonTransfer]),
		identity(IdentityCall::remove_sub { sub: to() }, &[NonTransfer]),
		identity(IdentityCall::quit_sub {}, &[NonTransfer]),
		// A fee for the registrar, the registrar's own income, and deposits that a sub-account may
		// walk away with.
		identity(IdentityCall::request_judgement { reg_index: 0, max_fee: BTRST }, &[]),
		identity(IdentityCall::set_account_id { index: 0, new: to() }, &[]),
		identity(IdentityCall::set_fee { index: 0, fee: 0 }, &[]),
		identity(IdentityCall::set_subs { subs: vec![] }, &[]),
		identity(IdentityCall::add_sub { sub: to(), data: Default::default() }, &[]),
		other(
			ProxyCall::reject_announcement { delegate: to(), call_hash: Default::default() }.into(),
			&[NonTransfer, CancelProxy],
		),
		other(
			ProxyCall::remove_announcement { real: to(), call_hash: Default::default() }.into(),
			&[NonTransfer],
		),
		other(
			ProxyCall::remove_proxy { delegate: to(), proxy_type: NonTransfer, delay: 0 }.into(),
			&[NonTransfer],
		),
		// What acts for another account, or lets another account act for this one.
		other(add_proxy(Person::Dave, NonTransfer), &[]),
		other(ProxyCall::create_pure { proxy_type: Any, delay: 0, index: 0 }.into(), &[]),
		other(ProxyCall::announce { real: to(), call_hash: Default::default() }.into(), &[]),
		other(act_for(someone.clone(), remark.clone()), &[]),
		other(
			ProxyCall::proxy_announced {
				delegate: to(),
				real: to(),
				force_proxy_type: None,
				call: Box::new(remark.clone().into()),
			}
			.into(),
			&[],
		),
		other(ProxyCall::remove_proxies {}.into(), &[]),
		other(as_multisig_of(Person::Dave, remark), &[]),
		other(
			pallet_multisig::Call::<Runtime>::approve_as_multi {
				threshold: 2,
				other_signatories: vec![someone.clone()],
				maybe_timepoint: None,
				call_hash: Default::default(),
				max_weight: Default::default(),
			}
			.into(),
			&[],
		),
		// Governance's own, which no account may make anyway.
		jobs(JobsCall::set_parameters { parameters }, &[]),
		jobs(JobsCall::add_category { name }, &[]),
		jobs(JobsCall::retire_category { category: 0 }, &[]),
		other(MembersCall::suspend { account: someone.clone(), reason: cid("reason") }.into(), &[]),
		other(MembersCall::reinstate { account: someone.clone() }.into(), &[]),
		other(MembersCall::set_parameters { parameters: Members::parameters() }.into(), &[]),
		other(ReferralsCall::set_parameters { parameters: Referrals::parameters() }.into(), &[]),
		// Anybody may, for nobody in particular.
		other(
			MembersCall::forget_pair { client: someone.clone(), talent: someone.clone() }.into(),
			&[],
		),
	];
	let item = pallet_jobs::DueItem::Job(0);
	calls.push(jobs(JobsCall::process_due { item }, &[Pay, Represent, NonTransfer]));
	calls.extend(any_alone());
	calls.extend(who_may_validate());
	calls.extend(who_may_vet());
	calls.extend(who_may_judge());
	calls
}

/// Calls of pallets that no limited proxy may make: governance's own, and what anybody may do for
/// nobody in particular.
fn any_alone() -> Vec<(RuntimeCall, Vec<ProxyType>)> {
	let validator = Person::Dave.to_account_id();
	let subject = Subject { pool: PoolId::Jurors, case_id: 0, round: 0 };
	let listing = FeeTreasury::listing(test_dollar::ASSET).expect("dev lists it").listing;
	let asset = test_dollar::ASSET;
	let parameters = FeeTreasury::parameters();
	let call = || (BoundedVec::default(), BoundedVec::default());
	let calls: Vec<RuntimeCall> = vec![
		FeesCall::set_parameters { parameters }.into(),
		FeesCall::list_asset { asset: asset.clone(), listing }.into(),
		FeesCall::delist_asset { asset: asset.clone() }.into(),
		FeesCall::convert { asset, max_slices: 1 }.into(),
		SortitionCall::set_parameters { parameters: Sortition::parameters() }.into(),
		SortitionCall::expire_freeze { subject }.into(),
		ValidatorsCall::set_parameters { parameters: ValidatorSet::parameters() }.into(),
		ValidatorsCall::forgive { validator: validator.clone() }.into(),
		ValidatorsCall::admit { validator: validator.clone() }.into(),
		ValidatorsCall::remove { validator }.into(),
		pallet_brake::Call::<Runtime>::pause { call: call(), blocks: 1 }.into(),
		pallet_brake::Call::<Runtime>::end_pause { call: call() }.into(),
	];
	calls.into_iter().map(|call| (call, Vec::new())).collect()
}

/// The calls of a validator.
fn who_may_validate() -> Vec<(RuntimeCall, Vec<ProxyType>)> {
	let keys =
		|| -> SessionKeys { codec::Decode::decode(&mut TrailingZeroInput::zeroes()).unwrap() };
	let calls: Vec<RuntimeCall> = vec![
		pallet_session::Call::<Runtime>::set_keys { keys: keys(), proof: vec![] }.into(),
		ValidatorsCall::purge_keys {}.into(),
		ValidatorsCall::register { keys: keys(), proof: vec![] }.into(),
		ValidatorsCall::withdraw {}.into(),
		ValidatorsCall::leave {}.into(),
		ValidatorsCall::resume {}.into(),
	];
	calls.into_iter().map(|call| (call, vec![Validate])).collect()
}

/// The calls of screening. A fee is paid and a bond can be lost by none but `Any`.
fn who_may_vet() -> Vec<(RuntimeCall, Vec<ProxyType>)> {
	let account = Person::Charlie.to_account_id();
	let speaks = [Represent, NonTransfer];
	let item = pallet_screening::DueItem::Request(0);
	let (skill, request, score, salt) = (0, 0, 0, [0; 32]);
	let parameters = talent_runtime::Screening::parameters();
	[
		(ScreeningCall::commit_assessment { request, commitment: Default::default() }, &speaks[..]),
		(ScreeningCall::submit_assessment { request, score, report: cid("report"), salt }, &speaks),
		(ScreeningCall::advance { request }, &speaks),
		(ScreeningCall::process_due { item }, &speaks),
		(ScreeningCall::request_screening { skill, portfolio: cid("portfolio") }, &[]),
		(ScreeningCall::claim_second_panel { request }, &[]),
		(ScreeningCall::become_screener { skill }, &[]),
		(ScreeningCall::retire_as_screener { skill }, &[]),
		(ScreeningCall::claim { dest: account.clone() }, &[]),
		// Governance's own.
		(ScreeningCall::set_parameters { parameters }, &[]),
		(ScreeningCall::add_skill { name: cid("skill").into_inner().try_into().unwrap() }, &[]),
		(ScreeningCall::retire_skill { skill }, &[]),
		(ScreeningCall::appoint_screener { skill, account: account.clone() }, &[]),
		(ScreeningCall::revoke_credential { account, skill, reason: cid("reason") }, &[]),
	]
	.map(|(call, may)| (call.into(), may.to_vec()))
	.into()
}

/// The calls of the jury. What a party does is to dispute; a bond, and the deposit for the claim of
/// somebody else, are put up by none but `Any`.
fn who_may_judge() -> Vec<(RuntimeCall, Vec<ProxyType>)> {
	use pallet_jury::Side::Claimant as SIDE;
	let account = Person::Charlie.to_account_id();
	let (disputes, speaks) = ([Dispute, NonTransfer], [Represent, NonTransfer]);
	let item = pallet_jury::DueItem::Case(0);
	let kept = sp_runtime::Perbill::one();
	let (case_id, invoice, skill, side, salt) = (0, 0, 0, SIDE, [0; 32]);
	let (content, commitment) = (cid("content"), Default::default());
	let parameters = talent_runtime::Jury::parameters();
	[
		// A party's.
		(JuryCalls::accept_claim { case_id }, &disputes[..]),
		(JuryCalls::counterclaim { case_id, statement: content.clone() }, &disputes),
		(JuryCalls::offer_settlement { case_id, kept }, &disputes),
		(JuryCalls::accept_settlement { case_id, kept }, &disputes),
		(JuryCalls::submit_evidence { case_id, content: content.clone() }, &disputes),
		(JuryCalls::make_statement { case_id, content, skill }, &disputes),
		(JuryCalls::appeal { case_id, side }, &disputes),
		// Those of drawn accounts.
		(JuryCalls::call_eyewitnesses { case_id, side }, &speaks),
		(JuryCalls::testify { case_id, side, reasonable: true }, &speaks),
		(JuryCalls::close_evidence { case_id }, &speaks),
		(JuryCalls::commit_vote { case_id, commitment, note: Default::default() }, &speaks),
		(JuryCalls::reveal_vote { case_id, kept, reasons: None, salt }, &speaks),
		// Anybody's.
		(JuryCalls::advance { case_id }, &speaks),
		(JuryCalls::process_due { item }, &speaks),
		// What puts up a bond, or a deposit for another, or says where money goes.
		(JuryCalls::volunteer { expertise: Default::default() }, &[]),
		(JuryCalls::renew {}, &[]),
		(JuryCalls::stand_down {}, &[]),
		(JuryCalls::back_claim { invoice, claimant: account.clone(), amount: BTRST }, &[]),
		(JuryCalls::withdraw_backing { invoice }, &[]),
		(JuryCalls::claim { dest: account.clone() }, &[]),
		// Governance's own.
		(JuryCalls::set_parameters { parameters }, &[]),
		(JuryCalls::appoint_arbitrator { account: account.clone() }, &[]),
		(JuryCalls::dismiss_arbitrator { account }, &[]),
	]
	.map(|(call, may)| (call.into(), may.to_vec()))
	.into()
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
fn every_call_of_ours_was_asked_about() {
	on_dev(|| {
		let asked = who_may_call()
			.into_iter()
			.map(|(call, _)| call.get_call_metadata())
			.map(|call| (call.pallet_name, call.function_name))
			.collect::<BTreeSet<_>>();
		let names = RuntimeCall::get_module_names();
		for pallet in pallets::ours().iter().map(|pallet| pallet.name_in_runtime()) {
			if !names.contains(&pallet) {
				// Without calls.
				continue;
			}
			for name in RuntimeCall::get_call_names(pallet) {
				assert!(asked.contains(&(pallet, *name)), "who may call {name} of {pallet}?");
			}
		}
		// A filter is on the origin, so it holds for everything that is dispatched with it.
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

		let amount = Some(40 * BTRST);
		let approve = JobsCall::approve_invoice { invoice, amount };
		assert_eq!(act(hirer, real.clone(), approve.clone()), filtered());
		assert_eq!(act(disputer, real.clone(), approve.clone()), filtered());
		assert_ok!(act(payer, real.clone(), approve));
		// One disputes the rest, and gives in.
		let dispute = JobsCall::dispute_invoice { invoice, claim: Claim::Cancelled };
		assert_eq!(act(payer, real.clone(), dispute.clone()), filtered());
		assert_ok!(act(disputer, real.clone(), dispute));
		let offer = JuryCalls::offer_settlement { case_id: 0, kept: percent(100) };
		assert_eq!(act(payer, real.clone(), offer.clone()), filtered());
		assert_ok!(act(disputer, real.clone(), offer));
		assert_ok!(accept_settlement(talent, 0, percent(100)));
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
		for proxy_type in [Any, Hire, Pay, NonTransfer] {
			assert_eq!(act(friend, real.clone(), add_proxy(friend, proxy_type)), filtered());
		}
		assert_eq!(act(friend, real.clone(), ProxyCall::remove_proxies {}), filtered());
		assert_eq!(act(friend, real.clone(), act_for(real.clone(), transfer(friend))), filtered());
		assert_eq!(act(friend, real, batch(vec![transfer(friend)])), filtered());
	});
}

#[test]
fn one_that_moves_nothing_does_not_reach_other_accounts_through_its_own() {
	on_dev(|| {
		let (account, friend, other) = (Person::Bob, Person::Charlie, Person::Dave);
		assert_ok!(submit(account, add_proxy(friend, NonTransfer)));
		let real = account.to_account_id();

		// The account may do everything for another. Its proxy may not.
		assert_ok!(submit(other, add_proxy(account, Any)));
		let others = Purse::of(other);
		let through = act_for(other.to_account_id(), transfer(friend));
		assert_eq!(act(friend, real.clone(), through.clone()), filtered());
		assert_eq!(act(friend, real.clone(), batch(vec![through])), filtered());
		assert_eq!(others.lost(), 0);

		// Nor what the account shares with others.
		let shared = pallet_multisig::Pallet::<Runtime>::multi_account_id(
			&{
				let mut both = [real.clone(), other.to_account_id()];
				both.sort();
				both
			},
			1,
		);
		let dest = shared.clone().into();
		assert_ok!(submit(
			other,
			pallet_balances::Call::<Runtime>::transfer_keep_alive { dest, value: 10 * BTRST }
		));
		let through = as_multisig_of(other, transfer(friend));
		assert_eq!(act(friend, real, through.clone()), filtered());
		assert_eq!(total(shared.clone()), 10 * BTRST);
		// The account itself can.
		assert_ok!(submit(account, through));
		assert_eq!(total(shared), 9 * BTRST);
	});
}

#[test]
fn one_that_moves_nothing_gives_no_deposit_away_to_a_sub_account() {
	on_dev(|| {
		let (account, friend) = (Person::Bob, Person::Charlie);
		let real = account.to_account_id();
		assert_ok!(submit(account, add_proxy(friend, NonTransfer)));
		let info = Box::new(IdentityInfo::default());
		assert_ok!(act(friend, real.clone(), IdentityCall::set_identity { info }));

		let (sub, data) = (friend.to_account_id(), pallet_identity::Data::None);
		let add = IdentityCall::add_sub { sub: sub.clone().into(), data: data.clone() };
		assert_eq!(act(friend, real.clone(), add.clone()), filtered());
		let set = IdentityCall::set_subs { subs: vec![(sub, data)] };
		assert_eq!(act(friend, real, set), filtered());

		// Why: a sub-account that quits keeps the deposit of the account that has added it.
		let (accounts, friends) = (Purse::of(account), Purse::of(friend));
		assert_ok!(submit(account, add));
		assert_ok!(submit(friend, IdentityCall::quit_sub {}));
		assert!(friends.gained() > 0);
		assert_eq!(accounts.lost(), friends.gained());
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
