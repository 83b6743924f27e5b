// SPDX-License-Identifier: Apache-2.0

//! Whatever people, governance and the market do, in whatever order: what clients spend is what
//! talent earns and the fee, the fee is the sum of its receipts, a receipt is the sum of its
//! shares, and in the end nothing is left anywhere.
//!
//! More cases: `CASES=100 test_crates -p talent-runtime-tests whatever_happens -- --nocapture`.

use frame_support::{assert_ok, traits::fungibles::Inspect};
use pallet_fee_treasury::{Event as FeeEvent, Shares};
use pallet_jobs::{Event as JobsEvent, JobDetails, Payment, Work};
use proptest::{prelude::*, test_runner::TestRunner};
use sp_runtime::{traits::Dispatchable, DispatchResult, FixedU128, Permill};
use std::{cell::RefCell, collections::BTreeMap};
use talent_primitives::{
	time::utc_day, AccountId, AssetKind, ContractId, InvoiceId, Roles, ShareKind,
};
use talent_runtime::{
	configs::shared::TreasuryAccount,
	constants::{
		currency::{BTRST, EXISTENTIAL_DEPOSIT, TOTAL_SUPPLY},
		test_dollar::{self, TUSD},
	},
	Assets, Balance, Balances, FeeTreasury, Jobs, Members, OriginCaller, Referrals, Runtime,
	RuntimeCall, RuntimeEvent, RuntimeOrigin,
};
use talent_runtime_tests::*;

const CLIENTS: [Person; 2] = [Person::Bob, Person::Dave];
const TALENTS: [Person; 2] = [Person::Charlie, Person::Eve];
/// Has brought the first client and the first talent, and recommends everybody.
const EARNER: Person = Person::Ferdie;
/// Buys and sells, and brings things forward that anybody may.
const TRADER: Person = Person::Alice;

/// Where talent may want to be paid: no account in BTRST, so that little cannot be received.
fn nobody() -> AccountId {
	AccountId::from([7; 32])
}

/// What happens next. Numbers name one of those that there are; what cannot be is refused, and that
/// is that.
#[derive(Clone, Debug)]
enum Step {
	Hire {
		client: usize,
		talent: usize,
		dollars: bool,
		hourly: bool,
		amount: u32,
		recommended: bool,
	},
	Bill {
		contract: usize,
	},
	Approve {
		invoice: usize,
		percent: u8,
	},
	Bonus {
		contract: usize,
		amount: u32,
	},
	Fund {
		contract: usize,
		percent: u8,
	},
	Withdraw {
		contract: usize,
	},
	Renew {
		contract: usize,
		by_client: bool,
		amount: u32,
		signed: bool,
	},
	End {
		contract: usize,
		by_client: bool,
	},
	Review {
		contract: usize,
		by_client: bool,
		rating: u8,
	},
	Rate {
		percent: u8,
	},
	Split {
		cuts: [u8; 6],
	},
	Trade {
		buy: bool,
		amount: u32,
	},
	Freeze {
		frozen: bool,
	},
	Block {
		who: usize,
		blocked: bool,
	},
	List {
		listed: bool,
	},
	PayTo {
		talent: usize,
		nobody: bool,
	},
	Convert,
	Pass {
		blocks: u8,
	},
	Days {
		days: u8,
	},
}

fn step() -> impl Strategy<Value = Step> {
	use Step::*;
	let n = || 0usize..8;
	let hire = (0usize..2, 0usize..2, any::<bool>(), any::<bool>(), 1u32..2_000, any::<bool>());
	prop_oneof![
		4 => hire.prop_map(|(client, talent, dollars, hourly, amount, recommended)| {
			Hire { client, talent, dollars, hourly, amount, recommended }
		}),
		5 => n().prop_map(|contract| Bill { contract }),
		4 => (n(), 1u8..=100).prop_map(|(invoice, percent)| Approve { invoice, percent }),
		1 => (n(), 1u32..100).prop_map(|(contract, amount)| Bonus { contract, amount }),
		2 => (n(), 1u8..=100).prop_map(|(contract, percent)| Fund { contract, percent }),
		1 => n().prop_map(|contract| Withdraw { contract }),
		3 => (n(), any::<bool>(), 1u32..1_000, any::<bool>()).prop_map(
			|(contract, by_client, amount, signed)| Renew { contract, by_client, amount, signed }
		),
		1 => (n(), any::<bool>()).prop_map(|(contract, by_client)| End { contract, by_client }),
		2 => (n(), any::<bool>(), 1u8..=5).prop_map(|(contract, by_client, rating)| {
			Review { contract, by_client, rating }
		}),
		1 => (0u8..=30).prop_map(|percent| Rate { percent }),
		1 => prop::array::uniform6(0u8..=16).prop_map(|cuts| Split { cuts }),
		2 => (any::<bool>(), 1u32..30_000).prop_map(|(buy, amount)| Trade { buy, amount }),
		1 => any::<bool>().prop_map(|frozen| Freeze { frozen }),
		1 => (0usize..6, any::<bool>()).prop_map(|(who, blocked)| Block { who, blocked }),
		1 => any::<bool>().prop_map(|listed| List { listed }),
		1 => (0usize..2, any::<bool>()).prop_map(|(talent, nobody)| PayTo { talent, nobody }),
		1 => Just(Convert),
		5 => (1u8..12).prop_map(|blocks| Pass { blocks }),
		1 => (1u8..4).prop_map(|days| Days { days }),
	]
}

fn act(who: Person, call: impl Into<RuntimeCall>) -> DispatchResult {
	let origin = RuntimeOrigin::signed(who.to_account_id());
	call.into().dispatch(origin).map(|_| ()).map_err(|error| error.error)
}

fn by_root(call: impl Into<RuntimeCall>) -> DispatchResult {
	call.into().dispatch(RuntimeOrigin::root()).map(|_| ()).map_err(|error| error.error)
}

/// What the owner of the dollar does: the treasury's account, for which governance speaks.
fn by_owner(call: pallet_assets::Call<Runtime>) -> DispatchResult {
	let treasury = frame_system::RawOrigin::Signed(TreasuryAccount::get());
	let as_origin = Box::new(OriginCaller::system(treasury));
	let call = Box::new(call.into());
	by_root(pallet_utility::Call::<Runtime>::dispatch_as_fallible { as_origin, call })
}

/// One of those contracts that are not over, and who its parties are.
fn pick(contract: usize) -> Option<(ContractId, Person, Person)> {
	let mut all = pallet_jobs::Agreements::<Runtime>::iter().collect::<Vec<_>>();
	all.sort_by_key(|(id, _)| *id);
	let (id, agreement) = all.get(contract.checked_rem(all.len())?)?;
	let person = |account: &AccountId| {
		CLIENTS.into_iter().chain(TALENTS).find(|who| who.to_account_id() == *account)
	};
	Some((*id, person(&agreement.client)?, person(&agreement.talent)?))
}

fn one_of_invoices(invoice: usize) -> Option<(InvoiceId, ContractId, Balance)> {
	let mut all = pallet_jobs::Invoices::<Runtime>::iter().collect::<Vec<_>>();
	all.sort_by_key(|(id, _)| *id);
	let (id, invoice) = all.get(invoice.checked_rem(all.len())?)?;
	Some((*id, invoice.contract, invoice.amount))
}

/// An amount with a tail of small units, so that nothing divides evenly.
fn amount(dollars: bool, whole: u32) -> Balance {
	let whole = Balance::from(whole);
	if dollars {
		whole * TUSD + 7
	} else {
		whole * BTRST + 7
	}
}

fn terms_of(dollars: bool, hourly_paid: bool, whole: u32) -> RuntimeTerms {
	let amount = amount(dollars, whole);
	if hourly_paid {
		hourly(amount / 10 + 1, 30)
	} else {
		fixed(&[amount, amount / 3 + 1, amount / 7 + 1])
	}
}

/// The accounts that may be shut out of the dollar for a while.
fn may_be_blocked(who: usize) -> AccountId {
	match who {
		0 => TALENTS[0].to_account_id(),
		1 => CLIENTS[0].to_account_id(),
		2 => EARNER.to_account_id(),
		3 => jobs_account(),
		4 => fee_treasury_account(),
		_ => pool_account(),
	}
}

fn list() -> DispatchResult {
	by_root(pallet_fee_treasury::Call::<Runtime>::list_asset {
		asset: test_dollar::ASSET,
		listing: pallet_fee_treasury::Listing {
			reference_price: FixedU128::from_u32(1) * FixedU128::from(test_dollar::PRICE),
			minimum_depth: test_dollar::MINIMUM_DEPTH,
			period_cap: test_dollar::PERIOD_CAP,
		},
	})
}

thread_local! {
	/// How often something has come off, over all cases.
	static DONE: RefCell<BTreeMap<String, u32>> = const { RefCell::new(BTreeMap::new()) };
}

fn done(what: &str) {
	DONE.with(|done| *done.borrow_mut().entry(what.into()).or_default() += 1);
}

/// The name of a step, without what it is about.
fn name(step: &Step) -> String {
	let all = format!("{step:?}");
	all.split([' ', '{']).next().unwrap_or_default().into()
}

/// Does it, or is refused.
fn take(step: Step) -> DispatchResult {
	let nothing = Ok(());
	match step {
		Step::Hire { client, talent, dollars, hourly, amount: whole, recommended } => {
			let (client, talent) = (CLIENTS[client], TALENTS[talent]);
			let job = pallet_jobs::NextJob::<Runtime>::get();
			let details = if dollars { dollar_job_details() } else { job_details() };
			act(client, JobsCall::post_job { details: JobDetails { openings: 2, ..details } })?;
			let recommended_by = if recommended {
				let candidate = talent.to_account_id();
				act(EARNER, pallet_referrals::Call::<Runtime>::recommend { job, candidate })?;
				Some(EARNER.to_account_id())
			} else {
				None
			};
			act(talent, JobsCall::apply { job, proposal: cid("p"), recommended_by })?;
			let contract = pallet_jobs::NextContract::<Runtime>::get();
			let terms = terms_of(dollars, hourly, whole);
			act(client, JobsCall::make_offer { job, talent: talent.to_account_id(), terms })?;
			let terms_hash = Jobs::terms_hash(contract).expect("it was offered");
			act(talent, JobsCall::accept_offer { contract, terms_hash })
		},
		Step::Bill { contract } => {
			let Some((contract, _, talent)) = pick(contract) else { return nothing };
			let agreement = pallet_jobs::Agreements::<Runtime>::get(contract).expect("it is there");
			let today = utc_day(now());
			let work = match agreement.payment {
				Payment::Hourly { .. } => {
					[Work::Hours { first_day: today, last_day: today, minutes: 299 }].to_vec()
				},
				Payment::Fixed { .. } => (0..3).map(|index| Work::Milestone { index }).collect(),
			};
			work.into_iter()
				.map(|work| {
					let evidence = cid("evidence");
					act(talent, JobsCall::submit_invoice { contract, work, evidence })
				})
				.find(Result::is_ok)
				.unwrap_or(nothing)
		},
		Step::Approve { invoice, percent } => {
			let Some((invoice, contract, open)) = one_of_invoices(invoice) else { return nothing };
			let agreement = pallet_jobs::Agreements::<Runtime>::get(contract).expect("it is there");
			let client = CLIENTS
				.into_iter()
				.find(|who| who.to_account_id() == agreement.client)
				.expect("it is one of them");
			let part = (percent < 100).then_some(open * Balance::from(percent) / 100);
			act(client, JobsCall::approve_invoice { invoice, amount: part })
		},
		Step::Bonus { contract, amount: whole } => {
			let Some((contract, _, talent)) = pick(contract) else { return nothing };
			let agreement = pallet_jobs::Agreements::<Runtime>::get(contract).expect("it is there");
			let amount = amount(agreement.currency != AssetKind::Native, whole);
			let (kind, description) = (pallet_jobs::ExtraKind::Bonus, cid("bonus"));
			act(talent, JobsCall::submit_extra { contract, amount, kind, description })
		},
		Step::Fund { contract, percent } => {
			let Some((contract, client, _)) = pick(contract) else { return nothing };
			let agreement = pallet_jobs::Agreements::<Runtime>::get(contract).expect("it is there");
			let whole = amount(agreement.currency != AssetKind::Native, 300);
			let amount = whole * Balance::from(percent) / 100;
			act(client, JobsCall::fund_contract { contract, amount })
		},
		Step::Withdraw { contract } => {
			let Some((contract, client, _)) = pick(contract) else { return nothing };
			act(client, JobsCall::withdraw_surplus { contract })
		},
		Step::Renew { contract, by_client, amount: whole, signed } => {
			let Some((contract, client, talent)) = pick(contract) else { return nothing };
			let (by, other) = if by_client { (client, talent) } else { (talent, client) };
			let agreement = pallet_jobs::Agreements::<Runtime>::get(contract).expect("it is there");
			let hourly = matches!(agreement.payment, Payment::Hourly { .. });
			let dollars = agreement.currency != AssetKind::Native;
			let terms = Some(terms_of(dollars, hourly, whole));
			act(by, JobsCall::propose_renewal { contract, terms })?;
			if !signed {
				return nothing;
			}
			let terms_hash = history()
				.into_iter()
				.rev()
				.find_map(|event| match event {
					RuntimeEvent::Jobs(JobsEvent::RenewalProposed { terms_hash, .. }) => {
						Some(terms_hash)
					},
					_ => None,
				})
				.expect("it was proposed");
			act(other, JobsCall::accept_renewal { contract, terms_hash })
		},
		Step::End { contract, by_client } => {
			let Some((contract, client, talent)) = pick(contract) else { return nothing };
			act(if by_client { client } else { talent }, JobsCall::end_contract { contract })
		},
		Step::Review { contract, by_client, rating } => {
			let mut all = pallet_jobs::Reviews::<Runtime>::iter_keys().collect::<Vec<_>>();
			all.sort();
			let Some(place) = contract.checked_rem(all.len()) else { return nothing };
			let people = if by_client { CLIENTS } else { TALENTS };
			people
				.into_iter()
				.map(|who| {
					act(who, JobsCall::review { contract: all[place], rating, comment: None })
				})
				.find(Result::is_ok)
				.unwrap_or(nothing)
		},
		Step::Rate { percent } => {
			let mut parameters = FeeTreasury::parameters();
			parameters.fee_rate = Permill::from_percent(percent.into());
			by_root(pallet_fee_treasury::Call::<Runtime>::set_parameters { parameters })
		},
		Step::Split { cuts } => {
			let mut parameters = FeeTreasury::parameters();
			let [a, b, c, d, e, f] = cuts.map(|cut| Permill::from_percent(cut.into()));
			parameters.shares = Shares {
				client_referrer: a,
				talent_referrer: b,
				recommender: c,
				screening: d,
				dispute_pot: e,
				validators: f,
			};
			by_root(pallet_fee_treasury::Call::<Runtime>::set_parameters { parameters })
		},
		Step::Trade { buy, amount } => {
			let (native, dollars) = (AssetKind::Native, test_dollar::ASSET);
			let (path, amount_in) = if buy {
				([dollars, native], Balance::from(amount) * TUSD)
			} else {
				([native, dollars], Balance::from(amount) * BTRST)
			};
			act(
				TRADER,
				pallet_asset_conversion::Call::<Runtime>::swap_exact_tokens_for_tokens {
					path: path.map(Box::new).to_vec(),
					amount_in,
					amount_out_min: 1,
					send_to: TRADER.to_account_id(),
					keep_alive: true,
				},
			)
		},
		Step::Freeze { frozen } => {
			let id = test_dollar::ID.into();
			by_owner(if frozen {
				pallet_assets::Call::freeze_asset { id }
			} else {
				pallet_assets::Call::thaw_asset { id }
			})
		},
		Step::Block { who, blocked } => {
			let (id, who) = (test_dollar::ID.into(), may_be_blocked(who).into());
			by_owner(if blocked {
				pallet_assets::Call::block { id, who }
			} else {
				pallet_assets::Call::thaw { id, who }
			})
		},
		Step::List { listed: true } => list(),
		Step::List { listed: false } => {
			let asset = test_dollar::ASSET;
			by_root(pallet_fee_treasury::Call::<Runtime>::delist_asset { asset })
		},
		Step::PayTo { talent, nobody: to } => {
			let account = to.then(nobody);
			act(TALENTS[talent], MembersCall::set_payout_account { account })
		},
		Step::Convert => act(
			TRADER,
			pallet_fee_treasury::Call::<Runtime>::convert {
				asset: test_dollar::ASSET,
				max_slices: 3,
			},
		),
		Step::Pass { blocks } => {
			pass_blocks(blocks.into());
			nothing
		},
		Step::Days { days } => {
			next_block_after(u64::from(days) * DAY);
			nothing
		},
	}
}

/// What these accounts have of BTRST, on hold or not, and of dollars.
fn wealth(accounts: &[AccountId]) -> [Balance; 2] {
	[
		accounts.iter().map(|who| total(who.clone())).sum(),
		accounts.iter().map(|who| dollars_of(who.clone())).sum(),
	]
}

fn accounts(people: &[Person]) -> Vec<AccountId> {
	people.iter().map(|who| who.to_account_id()).collect()
}

fn talents_and_theirs() -> Vec<AccountId> {
	accounts(&TALENTS).into_iter().chain([nobody()]).collect()
}

/// Whatever stood in the way is out of the way, everything that has begun is ended, and whatever
/// waits for somebody is collected.
fn all_comes_to_its_end() {
	let id = || test_dollar::ID.into();
	let _ = by_owner(pallet_assets::Call::thaw_asset { id: id() });
	for who in 0..6 {
		let _ = by_owner(pallet_assets::Call::thaw { id: id(), who: may_be_blocked(who).into() });
	}
	for talent in TALENTS {
		assert_ok!(act(talent, MembersCall::set_payout_account { account: None }));
	}
	let patience = block() + 400;
	loop {
		for (contract, agreement) in pallet_jobs::Agreements::<Runtime>::iter().collect::<Vec<_>>()
		{
			let origin = RuntimeOrigin::signed(agreement.talent);
			let _ = Jobs::end_contract(origin, contract);
		}
		for (job, details) in pallet_jobs::Jobs::<Runtime>::iter().collect::<Vec<_>>() {
			let _ = Jobs::close_job(RuntimeOrigin::signed(details.client), job);
		}
		for (item, _) in pallet_jobs::StuckItems::<Runtime>::iter().collect::<Vec<_>>() {
			let _ = act(TRADER, JobsCall::process_due { item });
		}
		for (invoice, _) in pallet_jobs::WaitingFees::<Runtime>::iter().collect::<Vec<_>>() {
			let _ = act(TRADER, JobsCall::collect_fee { invoice });
		}
		for (owner, asset, _) in
			pallet_jobs::UnclaimedAmounts::<Runtime>::iter().collect::<Vec<_>>()
		{
			let _ = Jobs::claim(RuntimeOrigin::signed(owner.clone()), asset, owner);
		}
		let left = pallet_jobs::Contracts::<Runtime>::iter().count()
			+ pallet_jobs::Jobs::<Runtime>::iter().count()
			+ pallet_jobs::WaitingFees::<Runtime>::iter().count()
			+ pallet_jobs::UnclaimedAmounts::<Runtime>::iter().count()
			+ pallet_jobs::Reviews::<Runtime>::iter().count()
			+ usize::from(queued() > 0);
		if left == 0 {
			break;
		}
		assert!(block() < patience, "{left} things are never over");
		next_block();
	}
	for ((job, candidate, _), _) in
		pallet_referrals::Recommendations::<Runtime>::iter().collect::<Vec<_>>()
	{
		let withdraw =
			pallet_referrals::Call::<Runtime>::withdraw_recommendation { job, candidate };
		assert_ok!(act(EARNER, withdraw));
	}
}

fn whatever(steps: Vec<Step>) {
	on_dev(|| {
		join(EARNER, Roles::TALENT);
		for (people, roles) in [(CLIENTS, Roles::CLIENT), (TALENTS, Roles::TALENT)] {
			join_brought_by(people[0], roles, Some(EARNER));
			join(people[1], roles);
		}
		next_block();
		let now = || {
			[
				wealth(&accounts(&CLIENTS)),
				wealth(&talents_and_theirs()),
				wealth(&accounts(&[EARNER])),
				wealth(&[TreasuryAccount::get()]),
				wealth(&[dispute_pot()]),
				[for_authors(), 0],
			]
		};
		let before = now();
		let dollars = Assets::total_issuance(test_dollar::ID);
		// From here on nobody sends a transaction: there are no fees for any.
		for step in steps {
			let name = name(&step);
			if take(step).is_ok() {
				done(&name);
			}
			assert_eq!(Balances::total_issuance(), TOTAL_SUPPLY);
		}
		all_comes_to_its_end();
		let after = now();

		// What was told of it: fees by what they were paid in, shares by what they were paid in,
		// and what nobody claimed.
		let mut fees = [0; 2];
		let mut shares = BTreeMap::<(ShareKind, usize), Balance>::new();
		let mut forfeited = [0; 2];
		let place = |asset: &AssetKind| usize::from(*asset != AssetKind::Native);
		for event in history() {
			match event {
				RuntimeEvent::FeeTreasury(FeeEvent::FeeReceipt {
					asset,
					fee,
					paid_in,
					paid,
					shares: parts,
					..
				}) => {
					fees[place(&asset)] += fee;
					done(match (place(&asset), place(&paid_in)) {
						(0, _) => "a fee in BTRST",
						(_, 0) => "a slice of a fee in dollars, converted",
						_ => "a fee in dollars, paid out in them",
					});
					assert_eq!(parts.iter().map(|share| share.amount).sum::<Balance>(), paid);
					assert!(paid_in != asset || paid == fee);
					for share in parts {
						let personal = [
							ShareKind::ClientReferrer,
							ShareKind::TalentReferrer,
							ShareKind::Recommender,
						];
						if personal.contains(&share.kind) {
							assert_eq!(share.to, EARNER.to_account_id());
						}
						*shares.entry((share.kind, place(&paid_in))).or_default() += share.amount;
					}
				},
				RuntimeEvent::Jobs(JobsEvent::ContractRenewed { carried, .. }) => {
					done(if carried > 0 { "a renewal that carries over" } else { "a renewal" });
				},
				RuntimeEvent::Jobs(JobsEvent::KeptForClaim { .. }) => done("kept for a claim"),
				RuntimeEvent::Jobs(JobsEvent::FeeWaits { .. }) => {
					done("a fee that waits in escrow")
				},
				RuntimeEvent::Jobs(JobsEvent::Forfeited { asset, amount, .. }) => {
					forfeited[place(&asset)] += amount;
				},
				_ => {},
			}
		}
		let of = |kind, asset| shares.get(&(kind, asset)).copied().unwrap_or_default();
		for asset in 0..2 {
			let gained = |group: usize| after[group][asset] - before[group][asset];
			let spent = before[0][asset] - after[0][asset];
			assert_eq!(spent, gained(1) + fees[asset] + forfeited[asset], "clients' {asset}");
			let earned = of(ShareKind::ClientReferrer, asset)
				+ of(ShareKind::TalentReferrer, asset)
				+ of(ShareKind::Recommender, asset);
			assert_eq!(gained(2), earned, "the referrer's {asset}");
			let to_treasury = of(ShareKind::Treasury, asset) + forfeited[asset];
			assert_eq!(gained(3), to_treasury, "the treasury's {asset}");
			assert_eq!(gained(4), of(ShareKind::DisputePot, asset), "the dispute pot's {asset}");
			assert_eq!(gained(5), of(ShareKind::Validators, asset), "the authors' {asset}");
		}

		// Nothing is left, and nothing was made or burnt.
		assert_eq!(pallet_jobs::Ledger::<Runtime>::get(test_dollar::ASSET), 0);
		assert_eq!(pallet_fee_treasury::Receipts::<Runtime>::iter().count(), 0);
		assert_eq!(total(fee_treasury_account()), EXISTENTIAL_DEPOSIT);
		for account in [jobs_account(), fee_treasury_account()] {
			assert_eq!(dollars_of(account), test_dollar::MINIMUM_BALANCE);
		}
		nothing_is_left(&[CLIENTS[0], CLIENTS[1], TALENTS[0], TALENTS[1], EARNER]);
		assert_eq!(Assets::total_issuance(test_dollar::ID), dollars);
		let totals = Referrals::totals(EARNER.to_account_id());
		assert!(totals.value() >= of(ShareKind::ClientReferrer, 0));
		for who in CLIENTS.into_iter().chain(TALENTS).chain([EARNER]) {
			assert!(Members::member(who.to_account_id()).is_some(), "nobody has left");
			assert_eq!(open_items(who), [], "something still binds {who:?}");
		}
	});
}

/// How many sequences are tried.
fn cases() -> u32 {
	std::env::var("CASES").map_or(40, |n| n.parse().expect("a number"))
}

#[test]
fn whatever_happens_every_coin_is_accounted_for() {
	let config = ProptestConfig {
		cases: cases(),
		failure_persistence: None,
		max_shrink_iters: 200,
		..ProptestConfig::default()
	};
	let steps = prop::collection::vec(step(), 30..90);
	let tried = TestRunner::new(config).run(&steps, |steps| {
		whatever(steps);
		Ok(())
	});
	DONE.with(|done| println!("{:#?}", done.borrow()));
	tried.unwrap_or_else(|failure| panic!("{failure}"));
	// It is not by doing nothing that all is well.
	for what in [
		"Hire",
		"Bill",
		"Approve",
		"Trade",
		"a fee in BTRST",
		"a slice of a fee in dollars, converted",
		"a fee in dollars, paid out in them",
		"a renewal that carries over",
	] {
		assert!(DONE.with(|done| done.borrow().contains_key(what)), "never: {what}");
	}
}
