// SPDX-License-Identifier: Apache-2.0

//! What parties, jurors, eyewitnesses and arbitrators do, in one call each; and what all of it has
//! cost whom.

use crate::{
	accounts::dispute_pot,
	chain::{
		block, fees_paid, held, history, next_block, pass_until, preset, priority, submit, total,
		Person, Purse, MOST_FULL_BLOCKS,
	},
	marketplace::{
		bill, cid, close_job, end, fixed, hire, is_over, nothing_is_left, pass_until_done,
		JobsCall, JobsError,
	},
	vetting::SKILL,
};
use codec::Encode;
use frame_support::assert_ok;
use pallet_jobs::{Claim, Work};
use pallet_jury::{CaseTerms, DueItem, NextStep, Note, Side, Stage, State};
use serde_json::json;
use sp_io::hashing::blake2_256;
use sp_runtime::{
	traits::Dispatchable, transaction_validity::TransactionPriority, DispatchResult, Perbill,
};
use std::collections::BTreeMap;
use talent_primitives::{
	commitment::{Binding, Salt},
	AssetKind, Balance, BlockNumber, CaseId, ContractId, InvoiceId, SkillId, WorkSide,
};
use talent_runtime::{
	genesis_config_presets, AccountId, Hash, Jobs, Jury, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeOrigin, Sortition, System,
};

/// A call of the jury pallet.
pub type JuryCall = pallet_jury::Call<Runtime>;
/// Why the jury pallet refuses.
pub type JuryError = pallet_jury::Error<Runtime>;
/// What the jury pallet tells.
pub type JuryEvent = pallet_jury::Event<Runtime>;
/// What comes next in a case on this runtime.
pub type RuntimeNextStep = NextStep<AccountId, BlockNumber>;

/// Who knows [`SKILL`] on the `dev` network and can be an eyewitness in it: two statements' worth.
pub const EXPERTS: [Person; 6] = [
	Person::AliceStash,
	Person::BobStash,
	Person::DaveStash,
	Person::EveStash,
	Person::FerdieStash,
	Person::Two,
];

/// A share in percent.
pub const fn percent(part: u32) -> Perbill {
	Perbill::from_percent(part)
}

/// The `dev` network with these jurors alone, and these arbitrators. The experts among them can be
/// eyewitnesses.
pub fn court(jurors: &[Person], arbitrators: &[Person]) -> serde_json::Value {
	let jurors = jurors.iter().map(|who| {
		let skills: &[SkillId] = if EXPERTS.contains(who) { &[SKILL] } else { &[] };
		json!([who.to_account_id(), skills])
	});
	let arbitrators = arbitrators.iter().map(|who| json!(who.to_account_id()));
	let mut genesis = preset(genesis_config_presets::DEV);
	genesis["jury"]["jurors"] = jurors.collect();
	genesis["jury"]["arbitrators"] = arbitrators.collect();
	genesis
}

/// Governance changes what it may change about the jury.
pub fn change_jury(change: impl FnOnce(&mut pallet_jury::Parameters<BlockNumber>)) {
	let mut parameters = Jury::parameters();
	change(&mut parameters);
	let call = RuntimeCall::from(JuryCall::set_parameters { parameters });
	assert_ok!(call.dispatch(RuntimeOrigin::root()));
}

/// How many blocks an epoch has on the `dev` network. In the first of each a session ends: it is
/// full without any transaction.
const EPOCH: BlockNumber = 10;

/// The last block before `until` that takes transactions.
pub const fn last_block_before(until: BlockNumber) -> BlockNumber {
	let last = until.saturating_sub(1);
	if last % EPOCH == 1 {
		last.saturating_sub(1)
	} else {
		last
	}
}

/// Lets blocks pass until the last in which something can be done that must be done before `until`.
pub fn pass_to_the_last_block_before(until: BlockNumber) {
	assert!(block() <= last_block_before(until), "it is too late already");
	pass_until(last_block_before(until));
}

/// Lets blocks pass until all who are jurors from the start can be drawn.
pub fn pass_tenure() {
	pass_until(Sortition::parameters().min_tenure + 1);
	while block() % EPOCH != 4 {
		next_block();
	}
}

/// A contract over `amount` of BTRST, all of which talent has billed.
pub fn billed(client: Person, talent: Person, amount: Balance) -> (ContractId, InvoiceId) {
	let contract = hire(client, talent, fixed(&[amount]));
	pass_tenure();
	(contract, bill(talent, contract, Work::Milestone { index: 0 }))
}

/// `who` does what is their duty: it is free, and nothing goes before it.
pub fn do_duty(who: Person, call: impl Into<RuntimeCall>) {
	let (call, fees) = (call.into(), fees_paid(who));
	assert_eq!(priority(0, who, call.clone()), Ok(TransactionPriority::MAX), "{call:?}");
	assert_ok!(submit(who, call));
	assert_eq!(fees_paid(who), fees, "a duty is free");
}

/// `client` disputes `invoice`.
pub fn dispute(client: Person, invoice: InvoiceId, claim: Claim) -> CaseId {
	let case_id = pallet_jury::NextCase::<Runtime>::get();
	assert_ok!(try_dispute(client, invoice, claim));
	case_id
}

/// `client` tries to dispute `invoice`.
pub fn try_dispute(client: Person, invoice: InvoiceId, claim: Claim) -> DispatchResult {
	submit(client, JobsCall::dispute_invoice { invoice, claim })
}

/// `talent` answers the claim.
pub fn counter(talent: Person, case_id: CaseId) {
	assert_ok!(submit(talent, counterclaim(case_id)));
}

/// The answer to a claim.
pub fn counterclaim(case_id: CaseId) -> JuryCall {
	JuryCall::counterclaim { case_id, statement: cid("counterclaim") }
}

/// `who` submits a piece of evidence.
pub fn submit_evidence(who: Person, case_id: CaseId) -> DispatchResult {
	submit(who, JuryCall::submit_evidence { case_id, content: cid("evidence") })
}

/// `who` makes a statement that experts can judge.
pub fn make_statement(who: Person, case_id: CaseId) -> DispatchResult {
	submit(who, JuryCall::make_statement { case_id, content: cid("statement"), skill: SKILL })
}

/// `who` offers the respondent so much.
pub fn offer_settlement(who: Person, case_id: CaseId, kept: Perbill) -> DispatchResult {
	submit(who, JuryCall::offer_settlement { case_id, kept })
}

/// `who` accepts what the other side offers.
pub fn accept_settlement(who: Person, case_id: CaseId, kept: Perbill) -> DispatchResult {
	submit(who, JuryCall::accept_settlement { case_id, kept })
}

/// A case that is not over.
pub fn case_record(case_id: CaseId) -> pallet_jury::CaseOf<Runtime> {
	Jury::case(case_id).expect("the case is not over").0
}

/// What can be done about a case now; `None` once it is over.
pub fn case_stage(case_id: CaseId) -> Option<Stage<BlockNumber>> {
	Jury::case(case_id).map(|(_, stage)| stage)
}

/// Whether a case is over, and its record gone.
pub fn is_closed(case_id: CaseId) -> bool {
	case_stage(case_id).is_none()
}

/// Lets blocks pass until the case is at such a stage.
pub fn pass_to_stage(case_id: CaseId, is_it: impl Fn(Option<Stage<BlockNumber>>) -> bool) {
	let patience = block() + 2_000;
	while !is_it(case_stage(case_id)) {
		assert!(block() < patience, "it stays {:?}", case_stage(case_id));
		next_block();
	}
}

/// Until when the respondent can answer, before silence is a ruling.
pub fn answer_until(case_id: CaseId) -> BlockNumber {
	match case_stage(case_id) {
		Some(Stage::Claimed { until }) => until,
		other => panic!("the case waits for something else: {other:?}"),
	}
}

/// From when to when evidence is taken.
pub fn evidence_time(case_id: CaseId) -> (BlockNumber, BlockNumber) {
	match case_record(case_id).state {
		State::Evidence { since, until } => (since, until),
		other => panic!("the case waits for something else: {other:?}"),
	}
}

/// What was ruled for the time being, and until when that can be contested.
pub fn provisional(case_id: CaseId) -> (Perbill, pallet_jury::Basis, BlockNumber) {
	match case_record(case_id).state {
		State::Provisional { kept, basis, until } => (kept, basis, until),
		other => panic!("there is no ruling: {other:?}"),
	}
}

/// Lets blocks pass until the queue has drawn an arbitrator: who it is.
pub fn pass_appointment(case_id: CaseId) -> Person {
	let patience = block() + 3 * EPOCH;
	loop {
		if let Some(assigned) = case_record(case_id).arbitrator {
			return person(&assigned.who);
		}
		assert!(block() < patience, "no arbitrator is drawn");
		next_block();
	}
}

/// Lets blocks pass until the queue has drawn all eyewitnesses of a side's statement who can be:
/// who they are.
pub fn pass_calling(case_id: CaseId, side: Side) -> Vec<Person> {
	let patience = block() + 200;
	loop {
		let record = case_record(case_id);
		let statement = record.statements.of(side).clone().expect("the side has made one");
		if statement.drawn {
			return statement.witnesses.iter().map(|witness| person(&witness.who)).collect();
		}
		assert!(block() < patience, "no eyewitnesses are drawn");
		next_block();
	}
}

/// `who`, an eyewitness, says what they think of a side's statement.
pub fn testify(who: Person, case_id: CaseId, side: Side, reasonable: bool) -> DispatchResult {
	submit(who, JuryCall::testify { case_id, side, reasonable })
}

/// Who sits on a case as a juror now; nobody, unless there is a panel.
pub fn jury_of(case_id: CaseId) -> Vec<Person> {
	match Jury::case(case_id).map(|(record, _)| record.state) {
		Some(State::Panel(panel)) => panel.seats.iter().map(|seat| person(&seat.juror)).collect(),
		_ => Vec::new(),
	}
}

/// Lets blocks pass until the queue has drawn a panel: who sits on it.
pub fn pass_to_panel(case_id: CaseId) -> Vec<Person> {
	pass_to_stage(case_id, |stage| matches!(stage, Some(Stage::Committing { .. })));
	jury_of(case_id)
}

/// Lets blocks pass until there is a ruling that can be contested.
pub fn pass_to_ruling(case_id: CaseId) -> (Perbill, pallet_jury::Basis, BlockNumber) {
	pass_to_stage(case_id, |stage| matches!(stage, Some(Stage::Provisional { .. })));
	provisional(case_id)
}

/// Lets blocks pass until the case is over.
pub fn pass_to_the_end(case_id: CaseId) {
	pass_to_stage(case_id, |stage| stage.is_none());
}

/// The person with this account.
pub fn person(account: &AccountId) -> Person {
	Person::from_account_id(account).expect("everybody knows who serves")
}

/// What a juror thinks: which part the respondent should keep.
#[derive(Clone)]
pub struct Verdict {
	/// Whose it is.
	pub who: Person,
	/// In which case.
	pub case_id: CaseId,
	/// On which panel of it.
	pub round: u32,
	/// The part.
	pub kept: Perbill,
	/// What only they know.
	pub salt: Salt,
}

impl Verdict {
	/// What `who`, on the panel that sits now, thinks of a case.
	pub fn of(who: Person, case_id: CaseId, kept: Perbill) -> Self {
		let round = case_record(case_id).round();
		// A real one is derived from a secret key.
		let salt = blake2_256(&("salt", who.to_account_id(), case_id, round).encode());
		Self { who, case_id, round, kept, salt }
	}

	/// What it is bound by, as a helper outside of the chain makes it.
	pub fn commitment(&self) -> Hash {
		let account = self.who.to_account_id();
		let binding = Binding {
			genesis: System::block_hash(0),
			domain: *b"tn/dispt",
			case_id: self.case_id,
			round: self.round,
			account: &account,
		};
		binding.commit(&self.kept, &self.salt)
	}

	/// The call that binds it.
	pub fn commit(&self) -> JuryCall {
		let (case_id, commitment) = (self.case_id, self.commitment());
		JuryCall::commit_vote { case_id, commitment, note: Note::default() }
	}

	/// The call that makes it public.
	pub fn reveal(&self) -> JuryCall {
		let Self { case_id, kept, salt, .. } = self.clone();
		JuryCall::reveal_vote { case_id, kept, reasons: Some(cid("reasons")), salt }
	}
}

/// These jurors, all who sit, commit to so many percent each, and reveal them; the queue counts.
pub fn judge(case_id: CaseId, votes: &[(Person, u32)]) {
	let verdicts: Vec<_> =
		votes.iter().map(|(who, part)| Verdict::of(*who, case_id, percent(*part))).collect();
	for verdict in &verdicts {
		do_duty(verdict.who, verdict.commit());
	}
	for verdict in &verdicts {
		do_duty(verdict.who, verdict.reveal());
	}
	let patience = block() + MOST_FULL_BLOCKS + 1;
	while matches!(case_stage(case_id), Some(Stage::Due | Stage::Revealing { .. })) {
		assert!(block() < patience, "the queue does not count");
		next_block();
	}
}

/// The whole way from an answered claim to a ruling by votes: nobody states anything, a panel is
/// drawn and votes so. Who sat on it.
pub fn try_case(case_id: CaseId, votes: &[u32]) -> Vec<Person> {
	let panel = pass_to_panel(case_id);
	assert_eq!(panel.len(), votes.len());
	judge(case_id, &panel.iter().copied().zip(votes.iter().copied()).collect::<Vec<_>>());
	panel
}

/// Under what a case was opened.
pub fn case_terms(case_id: CaseId) -> CaseTerms<BlockNumber> {
	case_record(case_id).terms
}

/// What disputing so much in BTRST takes.
pub fn claim_deposit(amount: Balance) -> Balance {
	Jury::quote(AssetKind::Native, amount).claim_deposit
}

/// How somebody has served.
pub fn service(who: Person) -> pallet_jury::ServiceRecord<BlockNumber> {
	Jury::record(who.to_account_id())
}

/// By the rules: as much of a deposit is lost as the respondent keeps. That, then the pot, then the
/// rest of the deposit pay for `costs`. What is lost in the end.
pub fn lost_of(deposit: Balance, kept: Perbill, costs: Balance, pot: Balance) -> Balance {
	let parts = Balance::from(kept.deconstruct());
	let at_risk = (deposit * parts).div_ceil(1_000_000_000);
	at_risk.max(costs.saturating_sub(pot))
}

/// What of `amount`, paid to talent in BTRST, comes into the pot for disputes: a twentieth of a fee
/// of a tenth.
pub const fn pot_share(amount: Balance) -> Balance {
	amount / 10 / 20
}

/// So many coins, as a change for the better.
pub const fn plus(amount: Balance) -> i128 {
	amount as i128
}

/// So many coins, as a change for the worse.
pub const fn minus(amount: Balance) -> i128 {
	-(amount as i128)
}

/// What everybody has, and what of it is on hold, and what is in the pot, to compare with later.
/// All but Alice, who writes the blocks and is paid for that.
pub struct Books {
	people: Vec<(Person, Purse, Balance, Balance)>,
	pot: Balance,
}

impl Books {
	/// As it is now.
	pub fn open() -> Self {
		let people = Person::iter().filter(|who| *who != Person::Alice);
		let entry = |who: Person| (who, Purse::of(who), held(who.to_account_id()), fees_paid(who));
		Self { people: people.map(entry).collect(), pot: total(dispute_pot()) }
	}

	/// These have so much more or less now, transaction fees aside, and the pot has; everybody else
	/// has what they had.
	#[track_caller]
	pub fn show(&self, changes: &[(Person, i128)], pot: i128) {
		let now = self.people.iter().map(|(who, purse, ..)| (*who, purse.change()));
		assert_eq!(changed(now), summed(changes), "what people have");
		assert_eq!(plus(total(dispute_pot())) - plus(self.pot), pot, "what is in the pot");
	}

	/// Of these so much more or less is on hold now; of everybody else as much as it was.
	#[track_caller]
	pub fn show_held(&self, changes: &[(Person, i128)]) {
		let now = self
			.people
			.iter()
			.map(|(who, _, before, _)| (*who, plus(held(who.to_account_id())) - plus(*before)));
		assert_eq!(changed(now), summed(changes), "what is on hold");
	}

	/// These have paid for no transaction.
	#[track_caller]
	pub fn show_free(&self, people: &[Person]) {
		for (who, .., fees) in self.people.iter().filter(|(who, ..)| people.contains(who)) {
			assert_eq!(fees_paid(*who), *fees, "{who:?} has paid for a duty");
		}
	}
}

fn changed(all: impl Iterator<Item = (Person, i128)>) -> BTreeMap<Person, i128> {
	all.filter(|(_, change)| *change != 0).collect()
}

fn summed(all: &[(Person, i128)]) -> BTreeMap<Person, i128> {
	let mut sums = BTreeMap::<Person, i128>::new();
	for (who, change) in all {
		*sums.entry(*who).or_default() += change;
	}
	changed(sums.into_iter())
}

/// Who has lost a dispute, and on which side.
pub fn losers() -> Vec<(Person, WorkSide)> {
	let lost = |event| match event {
		RuntimeEvent::Members(pallet_members::Event::DisputeLostCounted { account, side }) => {
			Some((person(&account), side))
		},
		_ => None,
	};
	history().into_iter().filter_map(lost).collect()
}

/// How a disputed invoice was resolved: what talent has kept, and what went back.
pub fn resolved() -> (Balance, Balance) {
	let resolution = |event| match event {
		RuntimeEvent::Jobs(pallet_jobs::Event::InvoiceResolved { kept, returned, .. }) => {
			Some((kept, returned))
		},
		_ => None,
	};
	history().into_iter().find_map(resolution).expect("it was resolved")
}

/// What was ruled in the end, and how that came about.
pub fn ruled() -> (Perbill, pallet_jury::Basis) {
	let ruling = |event| match event {
		JuryEvent::CaseRuled { kept, basis, .. } => Some((kept, basis)),
		_ => None,
	};
	court_told_of(ruling)[0]
}

/// All that the jury has told since the beginning of the story, but for who volunteered.
pub fn court_told() -> Vec<JuryEvent> {
	history()
		.into_iter()
		.filter_map(|event| match event {
			RuntimeEvent::Jury(event) => Some(event),
			_ => None,
		})
		.collect()
}

/// The names of all that the jury has told, in order.
pub fn court_told_names() -> Vec<String> {
	let name = |event: JuryEvent| {
		let text = format!("{event:?}");
		let name = text.trim_start_matches("Event::");
		name.split([' ', '{', '(']).next().unwrap_or_default().to_string()
	};
	court_told().into_iter().map(name).collect()
}

/// What happened that `pick` knows, of all that the jury has told.
pub fn court_told_of<R>(pick: impl Fn(JuryEvent) -> Option<R>) -> Vec<R> {
	court_told().into_iter().filter_map(pick).collect()
}

/// Nothing is left of any case: no record, no deposit, no seat; what is still due are terms of
/// those who serve.
pub fn court_is_adjourned() {
	assert_eq!(pallet_jury::Cases::<Runtime>::iter().count(), 0, "a case is left");
	assert_eq!(pallet_jury::CaseByInvoice::<Runtime>::iter().count(), 0, "a case has a number");
	assert_eq!(pallet_jury::Evidence::<Runtime>::iter().count(), 0, "evidence is left");
	assert_eq!(pallet_jury::Notes::<Runtime>::iter().count(), 0, "a note is left");
	assert_eq!(pallet_jury::Involved::<Runtime>::iter().count(), 0, "somebody is bound");
	assert_eq!(pallet_jury::Backings::<Runtime>::iter().count(), 0, "a backing is left");
	assert_eq!(pallet_jury::Backers::<Runtime>::iter().count(), 0, "a backer is bound");
	assert_eq!(pallet_jury::StuckItems::<Runtime>::iter().count(), 0, "something has failed");
	assert_eq!(pallet_jury::Ledger::<Runtime>::get(), 0, "something is owed");
	for (_, item, ()) in pallet_jury::DueItems::<Runtime>::iter() {
		let is_term = matches!(item, DueItem::Juror { .. } | DueItem::Arbitrator { .. });
		assert!(is_term, "{item:?} is due");
	}
	for (who, juror) in pallet_jury::Jurors::<Runtime>::iter() {
		assert_eq!(juror.load, 0, "{} has a seat", person(&who));
	}
	for (who, arbitrator) in pallet_jury::Arbitrators::<Runtime>::iter() {
		assert_eq!(arbitrator.load, 0, "{} has a case", person(&who));
	}
}

/// The contract and its job end, and nothing is left of all that: neither at court nor on the
/// marketplace.
pub fn all_is_settled(client: Person, talent: Person, contract: ContractId) {
	court_is_adjourned();
	if !is_over(contract) {
		// It may be ending already.
		let ended = end(talent, contract);
		assert!(ended.is_ok() || ended == Err(JobsError::AlreadyEnding.into()), "{ended:?}");
		pass_until_done(block() + Jobs::parameters().final_billing_window);
		assert!(is_over(contract));
	}
	if pallet_jobs::Jobs::<Runtime>::get(0).is_some_and(|job| !job.closed) {
		assert_ok!(close_job(client, 0));
	}
	nothing_is_left(&[client, talent]);
}
