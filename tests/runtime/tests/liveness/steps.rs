// SPDX-License-Identifier: Apache-2.0

//! What can happen next. Numbers name one of those that there are; what cannot be is refused, and
//! that is that.

use super::{
	seen, time,
	world::{act, by_owner, by_root, everybody, nobody, pay, short, CLIENTS, LEFT, RICH, TALENTS},
};
use codec::Encode;
use frame_support::traits::{
	fungible::Inspect,
	tokens::{Fortitude, Preservation},
};
use pallet_jobs::{Claim, JobDetails, Work};
use pallet_jury::{Ballot, Basis, CaseOf, Expertise, Phase, Side, State as Waits};
use proptest::prelude::*;
use sp_io::hashing::blake2_256;
use sp_runtime::{DispatchResult, Perbill};
use talent_primitives::{
	commitment::{Binding, Salt},
	purse::Purse,
	AccountId, AssetKind, Balance, CaseId, ContentId, ContractId, Hash, InvoiceId,
};
use talent_runtime::{
	constants::{
		currency::BTRST,
		test_dollar::{self, TUSD},
	},
	Balances, Jobs, Jury, Runtime, Sortition,
};
use talent_runtime_tests::*;

type JuryCall = pallet_jury::Call<Runtime>;

/// How many cases and contracts there are at once. More would be slower and show nothing else.
const MOST_CASES: usize = 4;
const MOST_CONTRACTS: usize = 8;

/// The actor of a step: the one whose turn it is, or any account.
type By = Option<usize>;

/// What happens next.
#[derive(Clone, Debug)]
pub enum Step {
	Hire {
		client: usize,
		talent: usize,
		dollars: bool,
		amount: u32,
	},
	Bill {
		contract: usize,
	},
	Dispute {
		invoice: usize,
		conceded: u8,
		by: By,
	},
	/// All of the above, perhaps with somebody who backs the claim.
	Open {
		client: usize,
		talent: usize,
		dollars: bool,
		amount: u32,
		backer: By,
		part: u8,
	},
	Approve {
		invoice: usize,
	},
	Cancel {
		invoice: usize,
	},
	End {
		contract: usize,
		by_client: bool,
	},
	Surplus {
		contract: usize,
	},
	Back {
		invoice: usize,
		by: usize,
		part: u8,
	},
	WithdrawBacking {
		backing: usize,
		by: By,
	},
	Accept {
		case: usize,
		by: By,
	},
	Answer {
		case: usize,
		by: By,
		empty: bool,
	},
	Offer {
		case: usize,
		side: bool,
		by: By,
		kept: u8,
	},
	Agree {
		case: usize,
		side: bool,
		by: By,
		slip: bool,
	},
	Submit {
		case: usize,
		side: bool,
		by: By,
		empty: bool,
	},
	State {
		case: usize,
		side: bool,
		by: By,
		skill: u8,
	},
	Call {
		case: usize,
		side: bool,
		by: By,
	},
	Close {
		case: usize,
		by: By,
	},
	Testify {
		case: usize,
		side: bool,
		witness: usize,
		by: By,
		reasonable: bool,
	},
	Commit {
		case: usize,
		seats: u16,
		slip: bool,
		by: By,
	},
	Reveal {
		case: usize,
		seats: u16,
		slip: bool,
		by: By,
	},
	Appeal {
		case: usize,
		side: bool,
		by: usize,
	},
	/// What the case waits for: those whose turn it is act, or the named ones of them; or the time
	/// for it passes.
	GoOn {
		case: usize,
		choice: u8,
		seats: u16,
	},
	Advance {
		case: usize,
		by: usize,
	},
	Volunteer {
		who: usize,
		skilled: bool,
	},
	Renew {
		who: usize,
	},
	StandDown {
		who: usize,
	},
	Appoint {
		who: usize,
	},
	Dismiss {
		who: usize,
	},
	Govern {
		what: u8,
		size: u8,
	},
	GovernDraws {
		what: u8,
		size: u8,
	},
	ExpireFreeze {
		which: usize,
	},
	Suspend {
		who: usize,
		suspended: bool,
	},
	Freeze {
		frozen: bool,
	},
	Block {
		who: usize,
		blocked: bool,
	},
	PayTo {
		who: usize,
		to: u8,
	},
	Leave {
		who: usize,
	},
	ClaimKept {
		which: usize,
	},
	Spend {
		who: usize,
	},
	Give {
		who: usize,
	},
	GiveToPot,
	Pass {
		blocks: u8,
	},
	ToDue {
		case: usize,
		offset: u8,
	},
	ToNextDue,
	Stall {
		blocks: u8,
	},
	Epochs {
		length: u8,
	},
}

fn by() -> impl Strategy<Value = By> {
	prop_oneof![6 => Just(None), 1 => (0usize..24).prop_map(Some)]
}

fn seats() -> impl Strategy<Value = u16> {
	prop_oneof![2 => Just(u16::MAX), 3 => any::<u16>()]
}

/// Mostly not.
fn rarely() -> impl Strategy<Value = bool> {
	prop::bool::weighted(0.1)
}

/// Any step.
pub fn step() -> BoxedStrategy<Step> {
	use Step::*;
	let n = || 0usize..8;
	let who = || 0usize..24;
	let flag = any::<bool>;
	let money = || (0usize..2, 0usize..2, any::<bool>(), 1u32..500);
	let opened = prop_oneof![
		4 => (money(), Just(None), 0u8..1),
		2 => (money(), who().prop_map(Some), 0u8..12),
	];
	let business = prop_oneof![
		8 => opened.prop_map(|((client, talent, dollars, amount), backer, part)| {
			Open { client, talent, dollars, amount, backer, part }
		}),
		1 => money().prop_map(|(client, talent, dollars, amount)| {
			Hire { client, talent, dollars, amount }
		}),
		2 => n().prop_map(|contract| Bill { contract }),
		2 => (n(), 0u8..110, by()).prop_map(|(invoice, conceded, by)| {
			Dispute { invoice, conceded, by }
		}),
		1 => n().prop_map(|invoice| Approve { invoice }),
		1 => n().prop_map(|invoice| Cancel { invoice }),
		2 => (n(), flag()).prop_map(|(contract, by_client)| End { contract, by_client }),
		1 => n().prop_map(|contract| Surplus { contract }),
		2 => (n(), who(), 0u8..12).prop_map(|(invoice, by, part)| Back { invoice, by, part }),
		1 => (n(), by()).prop_map(|(backing, by)| WithdrawBacking { backing, by }),
	];
	let parties = prop_oneof![
		1 => (n(), by()).prop_map(|(case, by)| Accept { case, by }),
		12 => (n(), by(), rarely()).prop_map(|(case, by, empty)| Answer { case, by, empty }),
		3 => (n(), flag(), by(), 0u8..=100).prop_map(|(case, side, by, kept)| {
			Offer { case, side, by, kept }
		}),
		3 => (n(), flag(), by(), rarely()).prop_map(|(case, side, by, slip)| {
			Agree { case, side, by, slip }
		}),
		2 => (n(), flag(), by(), rarely()).prop_map(|(case, side, by, empty)| {
			Submit { case, side, by, empty }
		}),
		5 => (n(), flag(), by(), prop_oneof![5 => Just(SKILL as u8), 1 => 0u8..9]).prop_map(
			|(case, side, by, skill)| State { case, side, by, skill }
		),
		5 => (n(), flag(), who()).prop_map(|(case, side, by)| Appeal { case, side, by }),
	];
	let judges = prop_oneof![
		3 => (n(), flag(), by()).prop_map(|(case, side, by)| Call { case, side, by }),
		2 => (n(), by()).prop_map(|(case, by)| Close { case, by }),
		6 => (n(), flag(), 0usize..3, by(), flag()).prop_map(
			|(case, side, witness, by, reasonable)| Testify { case, side, witness, by, reasonable }
		),
		12 => (n(), seats(), rarely(), by()).prop_map(|(case, seats, slip, by)| {
			Commit { case, seats, slip, by }
		}),
		12 => (n(), seats(), rarely(), by()).prop_map(|(case, seats, slip, by)| {
			Reveal { case, seats, slip, by }
		}),
		2 => (n(), who()).prop_map(|(case, by)| Advance { case, by }),
		2 => (who(), flag()).prop_map(|(who, skilled)| Volunteer { who, skilled }),
		1 => who().prop_map(|who| Renew { who }),
		1 => who().prop_map(|who| StandDown { who }),
	];
	let others = prop_oneof![
		1 => who().prop_map(|who| Appoint { who }),
		1 => who().prop_map(|who| Dismiss { who }),
		2 => (any::<u8>(), any::<u8>()).prop_map(|(what, size)| Govern { what, size }),
		1 => (any::<u8>(), any::<u8>()).prop_map(|(what, size)| GovernDraws { what, size }),
		2 => n().prop_map(|which| ExpireFreeze { which }),
		1 => (who(), flag()).prop_map(|(who, suspended)| Suspend { who, suspended }),
		1 => flag().prop_map(|frozen| Freeze { frozen }),
		1 => (who(), flag()).prop_map(|(who, blocked)| Block { who, blocked }),
		2 => (who(), 0u8..3).prop_map(|(who, to)| PayTo { who, to }),
		1 => who().prop_map(|who| Leave { who }),
		2 => n().prop_map(|which| ClaimKept { which }),
		1 => who().prop_map(|who| Spend { who }),
		1 => who().prop_map(|who| Give { who }),
		1 => Just(GiveToPot),
	];
	// The first is the oldest.
	let which = prop_oneof![1 => Just(0), 1 => n()];
	let seats = prop_oneof![3 => Just(u16::MAX), 2 => any::<u16>()];
	let course =
		(which, any::<u8>(), seats).prop_map(|(case, choice, seats)| GoOn { case, choice, seats });
	let time = prop_oneof![
		4 => (1u8..12).prop_map(|blocks| Pass { blocks }),
		10 => (n(), 0u8..3).prop_map(|(case, offset)| ToDue { case, offset }),
		6 => Just(ToNextDue),
		1 => (1u8..180).prop_map(|blocks| Stall { blocks }),
		1 => (1u8..40).prop_map(|length| Epochs { length }),
	];
	prop_oneof![
		4 => business.boxed(),
		4 => parties.boxed(),
		5 => judges.boxed(),
		3 => others.boxed(),
		3 => time.boxed(),
		14 => course.boxed(),
	]
	.boxed()
}

impl Step {
	/// What it is, without what it is about.
	pub fn name(&self) -> String {
		let all = format!("{self:?}");
		all.split([' ', '{']).next().unwrap_or_default().into()
	}
}

/// What has become of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
	/// Nothing has changed.
	Refused,
	/// Blocks have passed with their hooks, and that is all.
	TimePassed,
	/// Something has changed.
	Done,
}

impl From<DispatchResult> for Outcome {
	fn from(result: DispatchResult) -> Self {
		match result {
			Ok(()) => Self::Done,
			Err(_) => Self::Refused,
		}
	}
}

/// One of `all`, in whichever order they come.
fn pick<T>(mut all: Vec<T>, place: usize) -> Option<T> {
	let place = place.checked_rem(all.len())?;
	Some(all.swap_remove(place))
}

fn case(place: usize) -> Option<(CaseId, CaseOf<Runtime>)> {
	let mut all = pallet_jury::Cases::<Runtime>::iter_keys().collect::<Vec<_>>();
	all.sort_unstable();
	let id = pick(all, place)?;
	Some((id, pallet_jury::Cases::<Runtime>::get(id)?))
}

fn contract(place: usize) -> Option<ContractId> {
	let mut all = pallet_jobs::Contracts::<Runtime>::iter_keys().collect::<Vec<_>>();
	all.sort_unstable();
	pick(all, place)
}

fn invoice(place: usize) -> Option<InvoiceId> {
	let mut all = pallet_jobs::Invoices::<Runtime>::iter_keys().collect::<Vec<_>>();
	all.sort_unstable();
	pick(all, place)
}

fn client_and_talent(invoice: InvoiceId) -> Option<(AccountId, AccountId)> {
	let contract = pallet_jobs::Invoices::<Runtime>::get(invoice)?.contract;
	let agreement = pallet_jobs::Agreements::<Runtime>::get(contract)?;
	Some((agreement.client, agreement.talent))
}

fn somebody(number: usize) -> AccountId {
	let all = everybody();
	all[number % all.len()].clone()
}

/// Returns the account whose turn it is, or some account.
fn actor(by: By, right: impl FnOnce() -> Option<AccountId>) -> Option<AccountId> {
	match by {
		None => right(),
		Some(number) => Some(somebody(number)),
	}
}

fn side(respondent: bool) -> Side {
	if respondent {
		Side::Respondent
	} else {
		Side::Claimant
	}
}

fn party(case: &CaseOf<Runtime>, side: Side) -> AccountId {
	match side {
		Side::Claimant => case.claimant.clone(),
		Side::Respondent => case.respondent.clone(),
	}
}

fn content(empty: bool) -> ContentId {
	if empty {
		ContentId::default()
	} else {
		cid("content")
	}
}

/// What a juror thinks of a case, always the same; every third knows nothing better than the half.
fn opinion(who: &AccountId, id: CaseId) -> Perbill {
	let hash = blake2_256(&(who, id).encode());
	match hash[0] % 3 {
		0 => Perbill::from_percent(50),
		1 => Perbill::from_percent(70 + u32::from(hash[1] % 5)),
		_ => Perbill::from_percent(u32::from(hash[1] % 101)),
	}
}

fn salt(who: &AccountId, id: CaseId, round: u32) -> Salt {
	blake2_256(&("salt", who, id, round).encode())
}

fn commitment(who: &AccountId, id: CaseId, round: u32) -> Hash {
	let binding = Binding {
		genesis: frame_system::BlockHash::<Runtime>::get(0),
		domain: <Runtime as pallet_jury::Config>::PalletId::get().0,
		case_id: id,
		round,
		account: who,
	};
	binding.commit(&opinion(who, id), &salt(who, id, round))
}

fn jurors(case: &CaseOf<Runtime>, seats: u16, is_next: impl Fn(&Ballot) -> bool) -> Vec<AccountId> {
	let Waits::Panel(panel) = &case.state else { return vec![] };
	let named = |place: &usize| seats & (1 << (place % 16)) != 0;
	panel
		.seats
		.iter()
		.enumerate()
		.filter(|(place, seat)| named(place) && is_next(&seat.ballot))
		.map(|(_, seat)| seat.juror.clone())
		.collect()
}

/// All of them, one after the other; done if one of them was.
fn each(all: impl IntoIterator<Item = DispatchResult>) -> Option<Outcome> {
	let done = all.into_iter().filter(Result::is_ok).count();
	Some(if done > 0 { Outcome::Done } else { Outcome::Refused })
}

fn hire(
	client: usize,
	talent: usize,
	dollars: bool,
	whole: u32,
) -> Result<ContractId, sp_runtime::DispatchError> {
	let (client, talent) = (CLIENTS[client].to_account_id(), TALENTS[talent].to_account_id());
	let details = if dollars { dollar_job_details() } else { job_details() };
	let job = pallet_jobs::NextJob::<Runtime>::get();
	act(&client, JobsCall::post_job { details: JobDetails { openings: 1, ..details } })?;
	let contract = pallet_jobs::NextContract::<Runtime>::get();
	let unit = if dollars { TUSD } else { BTRST };
	// Nothing divides evenly.
	let amount = Balance::from(whole) * unit + 7;
	let terms = fixed(&[amount, amount / 3 + unit, amount / 7 + unit]);
	act(&client, JobsCall::make_offer { job, talent: talent.clone(), terms })?;
	let terms_hash = Jobs::terms_hash(contract).expect("it was offered");
	act(&talent, JobsCall::accept_offer { contract, terms_hash })?;
	Ok(contract)
}

/// The next milestone that can be billed.
fn bill_next(contract: ContractId) -> Result<InvoiceId, sp_runtime::DispatchError> {
	let missing = sp_runtime::DispatchError::Other("nothing to bill");
	let agreement = pallet_jobs::Agreements::<Runtime>::get(contract).ok_or(missing)?;
	let invoice = pallet_jobs::NextInvoice::<Runtime>::get();
	let mut last = Err(missing);
	for index in 0..3 {
		let (work, evidence) = (Work::Milestone { index }, cid("evidence"));
		last = act(&agreement.talent, JobsCall::submit_invoice { contract, work, evidence });
		if last.is_ok() {
			break;
		}
	}
	last.map(|()| invoice)
}

/// Backs a claim with so many tenths of what the smallest case takes.
fn back(invoice: InvoiceId, by: &AccountId, part: u8) -> DispatchResult {
	let claimant = client_and_talent(invoice).map_or(nobody(), |(client, _)| client);
	let least = Jury::quote(AssetKind::Native, 0).claim_deposit;
	let amount = least / 4 * Balance::from(part);
	act(by, JuryCall::back_claim { invoice, claimant, amount })
}

fn open(step: &Step) -> DispatchResult {
	let Step::Open { client, talent, dollars, amount, backer, part } = step else { return Ok(()) };
	let contract = hire(*client, *talent, *dollars, *amount)?;
	let invoice = bill_next(contract)?;
	if let Some(backer) = backer {
		// Whether that works is not what it is about.
		let _ = back(invoice, &somebody(*backer), *part);
	}
	let claim = if amount % 4 == 0 {
		let open = pallet_jobs::Invoices::<Runtime>::get(invoice).expect("it was billed").amount;
		Claim::Reduced { to: open / 3 }
	} else {
		Claim::Cancelled
	};
	act(&CLIENTS[*client].to_account_id(), JobsCall::dispute_invoice { invoice, claim })
}

/// Does it, or is refused.
pub fn take(step: &Step) -> Outcome {
	try_take(step).unwrap_or(Outcome::Refused)
}

fn try_take(step: &Step) -> Option<Outcome> {
	use Step::*;
	let outcome = match step {
		Hire { .. } | Open { .. }
			if pallet_jury::Cases::<Runtime>::iter_keys().count() >= MOST_CASES
				|| pallet_jobs::Contracts::<Runtime>::iter_keys().count() >= MOST_CONTRACTS =>
		{
			return None
		},
		Hire { client, talent, dollars, amount } => {
			let hired = hire(*client, *talent, *dollars, *amount);
			// What was done before the last call stays.
			let _ = hired;
			Outcome::Done
		},
		Open { .. } => {
			let _ = open(step);
			Outcome::Done
		},
		Bill { contract: place } => bill_next(contract(*place)?).map(|_| ()).into(),
		Dispute { invoice: place, conceded, by } => {
			let invoice = invoice(*place)?;
			let by = actor(*by, || Some(client_and_talent(invoice)?.0))?;
			let open = pallet_jobs::Invoices::<Runtime>::get(invoice)?.amount;
			let claim = match Balance::from(*conceded) {
				none if none < 50 => Claim::Cancelled,
				part => Claim::Reduced { to: open * (part - 50) / 50 },
			};
			act(&by, JobsCall::dispute_invoice { invoice, claim }).into()
		},
		Approve { invoice: place } => {
			let invoice = invoice(*place)?;
			let (client, _) = client_and_talent(invoice)?;
			act(&client, JobsCall::approve_invoice { invoice, amount: None }).into()
		},
		Cancel { invoice: place } => {
			let invoice = invoice(*place)?;
			let (_, talent) = client_and_talent(invoice)?;
			act(&talent, JobsCall::cancel_invoice { invoice }).into()
		},
		End { contract: place, by_client } => {
			let contract = contract(*place)?;
			let agreement = pallet_jobs::Agreements::<Runtime>::get(contract)?;
			let by = if *by_client { agreement.client } else { agreement.talent };
			act(&by, JobsCall::end_contract { contract }).into()
		},
		Surplus { contract: place } => {
			let contract = contract(*place)?;
			let agreement = pallet_jobs::Agreements::<Runtime>::get(contract)?;
			act(&agreement.client, JobsCall::withdraw_surplus { contract }).into()
		},
		Back { invoice: place, by, part } => back(invoice(*place)?, &somebody(*by), *part).into(),
		WithdrawBacking { backing, by } => {
			let mut all = pallet_jury::Backings::<Runtime>::iter().collect::<Vec<_>>();
			all.sort_by_key(|(invoice, _)| *invoice);
			let (invoice, backing) = pick(all, *backing)?;
			let by = actor(*by, || Some(backing.backer))?;
			act(&by, JuryCall::withdraw_backing { invoice }).into()
		},
		Accept { case: place, by } => {
			let (id, case) = case(*place)?;
			let by = actor(*by, || Some(case.respondent))?;
			act(&by, JuryCall::accept_claim { case_id: id }).into()
		},
		Answer { case: place, by, empty } => {
			let (id, case) = case(*place)?;
			let by = actor(*by, || Some(case.respondent))?;
			act(&by, JuryCall::counterclaim { case_id: id, statement: content(*empty) }).into()
		},
		Offer { case: place, side: of, by, kept } => {
			let (id, case) = case(*place)?;
			let by = actor(*by, || Some(party(&case, side(*of))))?;
			let kept = Perbill::from_percent((*kept).into());
			act(&by, JuryCall::offer_settlement { case_id: id, kept }).into()
		},
		Agree { case: place, side: of, by, slip } => {
			let (id, case) = case(*place)?;
			let by = actor(*by, || Some(party(&case, side(*of))))?;
			let offered = case.offers.of(side(*of).other());
			let kept = match offered {
				Some(kept) if !slip => *kept,
				_ => Perbill::from_percent(33),
			};
			act(&by, JuryCall::accept_settlement { case_id: id, kept }).into()
		},
		Submit { case: place, side: of, by, empty } => {
			let (id, case) = case(*place)?;
			let by = actor(*by, || Some(party(&case, side(*of))))?;
			act(&by, JuryCall::submit_evidence { case_id: id, content: content(*empty) }).into()
		},
		State { case: place, side: of, by, skill } => {
			let (id, case) = case(*place)?;
			let by = actor(*by, || Some(party(&case, side(*of))))?;
			let (content, skill) = (cid("statement"), (*skill).into());
			act(&by, JuryCall::make_statement { case_id: id, content, skill }).into()
		},
		Call { case: place, side: of, by } => {
			let (id, case) = case(*place)?;
			let by = actor(*by, || Some(case.arbitrator?.who))?;
			act(&by, JuryCall::call_eyewitnesses { case_id: id, side: side(*of) }).into()
		},
		Close { case: place, by } => {
			let (id, case) = case(*place)?;
			let by = actor(*by, || Some(case.arbitrator?.who))?;
			act(&by, JuryCall::close_evidence { case_id: id }).into()
		},
		Testify { case: place, side: of, witness, by, reasonable } => {
			let (id, case) = case(*place)?;
			let statement = case.statements.of(side(*of)).as_ref();
			let drawn = |made: &pallet_jury::Statement<AccountId>| {
				Some(made.witnesses.get(*witness)?.who.clone())
			};
			let by = actor(*by, || drawn(statement?))?;
			let (case_id, side, reasonable) = (id, side(*of), *reasonable);
			act(&by, JuryCall::testify { case_id, side, reasonable }).into()
		},
		Commit { case: place, seats, slip, by } => {
			let (id, case) = case(*place)?;
			let round = case.round();
			let all = match by {
				None => jurors(&case, *seats, |ballot| *ballot == Ballot::Awaited),
				Some(number) => vec![somebody(*number)],
			};
			// A slip is a commitment that somebody else has made.
			let first = all.first()?.clone();
			return each(all.iter().map(|who| {
				let commitment = commitment(if *slip { &first } else { who }, id, round);
				let note = vec![7; usize::from(seats % 129)].try_into().expect("it is short");
				act(who, JuryCall::commit_vote { case_id: id, commitment, note })
			}));
		},
		Reveal { case: place, seats, slip, by } => {
			let (id, case) = case(*place)?;
			let round = case.round();
			let committed = |ballot: &Ballot| matches!(ballot, Ballot::Committed(_));
			let all = match by {
				None => jurors(&case, *seats, committed),
				Some(number) => vec![somebody(*number)],
			};
			return each(all.iter().map(|who| {
				let kept = if *slip { Perbill::from_percent(1) } else { opinion(who, id) };
				let (reasons, salt) = (Some(content(seats % 64 == 0)), salt(who, id, round));
				act(who, JuryCall::reveal_vote { case_id: id, kept, reasons, salt })
			}));
		},
		Appeal { case: place, side: of, by } => {
			let (id, _) = case(*place)?;
			act(&somebody(*by), JuryCall::appeal { case_id: id, side: side(*of) }).into()
		},
		GoOn { case: place, choice, seats } => {
			let (id, case) = case(*place)?;
			return go_on(*place, id, &case, *choice, *seats);
		},
		Advance { case: place, by } => {
			let (id, _) = case(*place)?;
			act(&somebody(*by), JuryCall::advance { case_id: id }).into()
		},
		Volunteer { who, skilled } => {
			let skills = if *skilled { vec![SKILL] } else { vec![] };
			let expertise = Expertise::try_from(skills).expect("one is not too many");
			act(&somebody(*who), JuryCall::volunteer { expertise }).into()
		},
		Renew { who } => act(&somebody(*who), JuryCall::renew {}).into(),
		StandDown { who } => act(&somebody(*who), JuryCall::stand_down {}).into(),
		Appoint { who } => by_root(JuryCall::appoint_arbitrator { account: somebody(*who) }).into(),
		Dismiss { who } => by_root(JuryCall::dismiss_arbitrator { account: somebody(*who) }).into(),
		Govern { what, size } => {
			by_root(JuryCall::set_parameters { parameters: governed(*what, *size) }).into()
		},
		GovernDraws { what, size } => {
			let mut parameters = Sortition::parameters();
			match what % 4 {
				0 => parameters.min_tenure = 1 + u32::from(*size % 40),
				1 => parameters.freeze_lifetime = 100 + u32::from(*size),
				2 => parameters.max_attempts = 16 + u32::from(*size),
				_ => parameters.min_epoch_blocks = 1 + u32::from(*size % 3),
			}
			by_root(pallet_sortition::Call::<Runtime>::set_parameters { parameters }).into()
		},
		ExpireFreeze { which } => {
			let mut all = pallet_sortition::Freezes::<Runtime>::iter_keys().collect::<Vec<_>>();
			all.sort();
			let subject = pick(all, *which)?;
			act(&RICH.to_account_id(), pallet_sortition::Call::<Runtime>::expire_freeze { subject })
				.into()
		},
		Suspend { who, suspended } => {
			let account = somebody(*who);
			if *suspended {
				by_root(MembersCall::suspend { account, reason: cid("reason") }).into()
			} else {
				by_root(MembersCall::reinstate { account }).into()
			}
		},
		Freeze { frozen } => {
			let id = test_dollar::ID.into();
			by_owner(if *frozen {
				pallet_assets::Call::freeze_asset { id }
			} else {
				pallet_assets::Call::thaw_asset { id }
			})
			.into()
		},
		Block { who, blocked } => {
			let (id, who) = (test_dollar::ID.into(), somebody(*who).into());
			by_owner(if *blocked {
				pallet_assets::Call::block { id, who }
			} else {
				pallet_assets::Call::thaw { id, who }
			})
			.into()
		},
		PayTo { who, to } => {
			let account = match to {
				0 => None,
				1 => Some(nobody()),
				// Which does not pay itself.
				_ => Some(Jury::account()),
			};
			act(&somebody(*who), MembersCall::set_payout_account { account }).into()
		},
		Leave { who } => act(&somebody(*who), MembersCall::leave {}).into(),
		ClaimKept { which } => {
			let jury = pallet_jury::UnclaimedAmounts::<Runtime>::iter_keys().map(|who| (who, None));
			let jobs = pallet_jobs::UnclaimedAmounts::<Runtime>::iter_keys();
			let mut all =
				jury.chain(jobs.map(|(who, asset)| (who, Some(asset)))).collect::<Vec<_>>();
			all.sort_by_key(Encode::encode);
			let dest = RICH.to_account_id();
			match pick(all, *which)? {
				(who, None) => act(&who, JuryCall::claim { dest }).into(),
				(who, Some(asset)) => act(&who, JobsCall::claim { asset, dest }).into(),
			}
		},
		Spend { who } => {
			let who = somebody(*who);
			let can = Balances::reducible_balance(&who, Preservation::Preserve, Fortitude::Polite);
			pay(&who, RICH.to_account_id(), can.checked_sub(LEFT)?).into()
		},
		Give { who } => pay(&RICH.to_account_id(), somebody(*who), 200 * BTRST).into(),
		GiveToPot => pay(&RICH.to_account_id(), Jury::account(), 9 * BTRST).into(),
		Pass { blocks } => {
			time::pass_to(block() + u32::from(*blocks));
			Outcome::TimePassed
		},
		ToDue { case: place, offset } => {
			let (_, case) = case(*place)?;
			// In the block before, in that block, or in the one after.
			let target = case.queued_at + u32::from(*offset) - 1;
			if target <= block() {
				return None;
			}
			time::pass_to(target);
			Outcome::TimePassed
		},
		ToNextDue => {
			time::pass_to(time::next_due()?);
			Outcome::TimePassed
		},
		Stall { blocks } => {
			time::skip_to(block() + u32::from(*blocks));
			Outcome::Done
		},
		Epochs { length } => {
			time::set_epochs((*length).into());
			Outcome::Done
		},
	};
	Some(outcome)
}

/// The step that a case waits for, in most cases; else its time passes.
fn go_on(
	case: usize,
	id: CaseId,
	record: &CaseOf<Runtime>,
	choice: u8,
	seats: u16,
) -> Option<Outcome> {
	use Step::*;
	let pass = ToDue { case, offset: 1 };
	let side = choice.is_multiple_of(2);
	let testifies = |respondent: bool| {
		let made = record.statements.of(self::side(respondent)).as_ref()?;
		made.witnesses.iter().position(|witness| witness.reasonable.is_none())
	};
	if choice >= 250 {
		// They come to terms.
		let kept = choice - 200;
		let offered = record.offers.of(self::side(!side)).is_some();
		return try_take(&if offered {
			Agree { case, side, by: None, slip: false }
		} else {
			Offer { case, side: !side, by: None, kept }
		});
	}
	let step = match &record.state {
		Waits::Claimed { .. } if choice < 230 => Answer { case, by: None, empty: false },
		Waits::Evidence { .. } => match (&record.arbitrator, choice % 8) {
			(_, 0..=2) if record.statements.of(self::side(side)).is_none() => {
				State { case, side, by: None, skill: SKILL as u8 }
			},
			(Some(_), 0..=4) if record.statements.of(self::side(side)).is_some() => {
				Call { case, side, by: None }
			},
			(Some(_), 5 | 6) => Close { case, by: None },
			_ => pass,
		},
		Waits::Testimony { .. } if choice < 200 => match (testifies(side), testifies(!side)) {
			(Some(witness), _) => Testify { case, side, witness, by: None, reasonable: side },
			(None, Some(witness)) => {
				Testify { case, side: !side, witness, by: None, reasonable: side }
			},
			(None, None) => pass,
		},
		Waits::Panel(panel) => match panel.phase {
			Phase::Committing { .. } if panel.awaits_commitments() && choice < 210 => {
				if panel.redraws > 0 {
					seen("seats are drawn again");
				}
				Commit { case, seats, slip: false, by: None }
			},
			Phase::Revealing { .. } if !panel.is_revealed() && choice < 210 => {
				Reveal { case, seats, slip: false, by: None }
			},
			_ => pass,
		},
		Waits::Provisional { kept, basis, .. } => match basis {
			Basis::Default if choice < 150 => Answer { case, by: None, empty: false },
			Basis::Default => pass,
			_ if choice < 150 && *kept != self::side(side).claim() => {
				// An account with money.
				let appeal = JuryCall::appeal { case_id: id, side: self::side(side) };
				return Some(act(&RICH.to_account_id(), appeal).into());
			},
			_ => pass,
		},
		_ => pass,
	};
	try_take(&step)
}

/// What governance may come to think of.
fn governed(what: u8, size: u8) -> pallet_jury::Parameters<talent_primitives::BlockNumber> {
	let mut p = Jury::parameters();
	let window = 3 + u32::from(size % 40);
	let amount = Balance::from(size) * BTRST / 16;
	match what % 20 {
		0 => p.answer_window = window,
		1 => p.evidence_window = window,
		2 => p.testimony_window = window,
		3 => p.draw_window = window,
		4 => p.commit_window = window,
		5 => p.reveal_window = window,
		6 => p.appeal_window = window,
		7 => p.retry_period = window,
		8 => p.term = 1 + u32::from(size),
		9 => p.arbitrator_term = 1 + u32::from(size),
		10 => p.bond = BTRST + amount,
		11 => p.slash = Perbill::from_percent(u32::from(size) % 101),
		12 => p.max_strikes = 1 + u32::from(size % 4),
		13 => p.max_load = 1 + u32::from(size % 4),
		14 => (p.juror_pay, p.juror_bonus) = (BTRST + amount, amount / 2),
		15 => p.appeal_pay = BTRST + amount,
		16 => (p.eyewitness_pay, p.arbitrator_pay) = (BTRST + amount, BTRST + amount * 2),
		17 => p.value_per_seat = BTRST + amount * 8,
		18 => p.max_due_items = 3 + u32::from(size % 8),
		_ => p = short(p),
	}
	p
}
