// SPDX-License-Identifier: Apache-2.0

//! How time passes. Of a block only that runs which matters here:
//! - the number and the time of the block are set,
//! - at the beginning of an epoch of BABE, its number goes up and sortition's `on_initialize` runs:
//!   this pallet looks at every block, but what decides is whether an epoch has begun (that blocks
//!   are noted within epochs changes seeds, which are as good as any others),
//! - `on_poll` of jobs and of jury, with a whole block's weight.
//!
//! Blocks in which nothing is due and no epoch begins are skipped: all that hooks do in them is
//! move the cursors of the two queues, and so the cursors are moved.

use codec::{Decode, Encode};
use frame_support::{
	storage::{unhashed, StoragePrefixedMap},
	traits::Hooks,
	weights::WeightMeter,
};
use sp_io::storage::next_key;
use sp_runtime::traits::BlockNumberProvider;
use talent_primitives::BlockNumber;
use talent_runtime::{
	configs::system::BlockWeights, constants::time::SLOT_DURATION, Brake, Jobs, Jury, Runtime,
	Sortition, System,
};
use talent_runtime_tests::{block, BEGINNING};

/// Epochs, as the search says that consensus makes them. In storage, so that it goes back with the
/// rest.
#[derive(Encode, Decode)]
struct Epochs {
	length: BlockNumber,
	next: BlockNumber,
}

const EPOCHS: &[u8] = b"liveness:epochs";
/// More epochs than this in which nothing is due are not all looked at.
const MOST_EPOCHS: BlockNumber = 40;

/// From now on time passes as said above.
pub fn begin() {
	set_epochs(10);
}

/// Epochs have so many blocks from now on.
pub fn set_epochs(length: BlockNumber) {
	unhashed::put(EPOCHS, &Epochs { length, next: block() + length });
}

fn set_block(number: BlockNumber) {
	System::set_block_number(number);
	Brake::set_block_number(number);
	pallet_timestamp::Now::<Runtime>::put(BEGINNING + u64::from(number - 1) * SLOT_DURATION);
}

/// Goes to `target`, with all epochs that begin on the way, and without any other hook.
pub fn skip_to(target: BlockNumber) {
	let mut epochs: Epochs = unhashed::get(EPOCHS).expect("they were set");
	if epochs.next <= target {
		let mut consensus = pallet_babe::EpochIndex::<Runtime>::get();
		while epochs.next <= target {
			set_block(epochs.next);
			consensus += 1;
			pallet_babe::EpochIndex::<Runtime>::put(consensus);
			Sortition::on_initialize(epochs.next);
			epochs.next += epochs.length;
			let left = (target.saturating_sub(epochs.next)) / epochs.length;
			if left > MOST_EPOCHS {
				epochs.next += (left - 3) * epochs.length;
			}
		}
		unhashed::put(EPOCHS, &epochs);
	}
	set_block(target);
}

/// What happens in a block by itself.
fn hooks() {
	let now = block();
	let mut meter = WeightMeter::with_limit(BlockWeights::get().max_block);
	Jobs::on_poll(now, &mut meter);
	Jury::on_poll(now, &mut meter);
}

/// The first block that has an item in the queue whose keys begin so.
fn first_due(queue: &[u8]) -> Option<BlockNumber> {
	// Behind the prefix are eight bytes of a hash, then the block, then the item: all of one block
	// are together.
	const NUMBER: usize = 8;
	let mut first = None::<BlockNumber>;
	let mut key = queue.to_vec();
	while let Some(next) = next_key(&key).filter(|next| next.starts_with(queue)) {
		let place = queue.len() + NUMBER;
		let bytes = next[place..place + 4].try_into().expect("they are four");
		let due = BlockNumber::from_le_bytes(bytes);
		first = Some(first.map_or(due, |before| before.min(due)));
		key = next[..place + 4].to_vec();
		key.extend([255; 80]);
	}
	first
}

/// The next block in which something is due; the next of all if one of the queues has not done what
/// was due before.
pub fn next_due() -> Option<BlockNumber> {
	let jobs = first_due(&pallet_jobs::DueItems::<Runtime>::final_prefix());
	let jury = first_due(&pallet_jury::DueItems::<Runtime>::final_prefix());
	let first = jobs.into_iter().chain(jury).min()?;
	Some(if is_behind() { block() + 1 } else { first.max(block() + 1) })
}

fn is_behind() -> bool {
	let now = block();
	pallet_jobs::DueCursor::<Runtime>::get().is_some_and(|done| done < now)
		|| pallet_jury::DueCursor::<Runtime>::get().is_some_and(|done| done < now)
}

/// Lets blocks pass, with their hooks, until `target` is the current one.
pub fn pass_to(target: BlockNumber) {
	while block() < target {
		let next = next_due().map_or(target, |due| due.min(target));
		pass_one(next);
	}
}

/// Goes to `next`, before which nothing is due, and runs its hooks.
pub fn pass_one(next: BlockNumber) {
	if next > block() + 1 {
		let done = next - 1;
		if pallet_jobs::DueCursor::<Runtime>::exists() {
			pallet_jobs::DueCursor::<Runtime>::put(done);
		}
		if pallet_jury::DueCursor::<Runtime>::exists() {
			pallet_jury::DueCursor::<Runtime>::put(done);
		}
	}
	skip_to(next);
	hooks();
}
