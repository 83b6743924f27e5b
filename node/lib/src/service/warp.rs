// SPDX-License-Identifier: Apache-2.0

//! Warns of a warp sync that does not begin. The SDK waits for peers without a word and without an
//! end.

use sc_network_sync::{SyncStatus, SyncingService, WarpSyncPhase};
use std::{sync::Arc, time::Duration};
use talent_runtime::opaque::Block;

/// How long a node may look for peers before the first warning.
const PATIENCE: Duration = Duration::from_secs(60);
/// The time between two warnings.
const PAUSE: Duration = Duration::from_secs(5 * 60);

/// Warns while the node waits for peers. Ends as soon as the sync has begun: the SDK never goes
/// back to waiting.
pub async fn warn_of_waiting(sync: Arc<SyncingService<Block>>) {
	let mut wait = PATIENCE;
	loop {
		tokio::time::sleep(wait).await;
		let Ok(status) = sync.status().await else { return };
		let Some(text) = waiting(&status) else { return };
		log::warn!("{text}");
		wait = PAUSE;
	}
}

/// One line for the operator, with what to do. `None` if the sync does not wait for peers.
fn waiting(status: &SyncStatus<Block>) -> Option<String> {
	let WarpSyncPhase::AwaitingPeers { required_peers } = status.warp_sync.as_ref()?.phase else {
		return None;
	};
	Some(format!(
		"Warp sync waits for peers: it needs {required_peers} and has {}. Name more nodes with --bootnodes, let this \
		 node reach their ports, or start without --sync warp",
		status.num_peers
	))
}

#[cfg(test)]
mod tests {
	use super::*;
	use sc_network_sync::{SyncState, WarpSyncProgress};

	fn status(phase: Option<WarpSyncPhase<Block>>) -> SyncStatus<Block> {
		SyncStatus {
			state: SyncState::Idle,
			best_seen_block: None,
			num_peers: 1,
			queued_blocks: 0,
			state_sync: None,
			warp_sync: phase.map(|phase| WarpSyncProgress { phase, total_bytes: 0, status: None }),
		}
	}

	#[test]
	fn a_sync_that_waits_names_peers_and_remedy_in_one_line() {
		let text = waiting(&status(Some(WarpSyncPhase::AwaitingPeers { required_peers: 3 })));
		let text = text.unwrap();
		for word in ["needs 3", "has 1", "--bootnodes", "--sync warp"] {
			assert!(text.contains(word), "{word}: {text}");
		}
		assert_eq!(text.lines().count(), 1);
	}

	#[test]
	fn a_sync_that_has_begun_or_is_none_does_not_wait() {
		assert_eq!(waiting(&status(Some(WarpSyncPhase::DownloadingWarpProofs))), None);
		assert_eq!(waiting(&status(Some(WarpSyncPhase::Complete))), None);
		assert_eq!(waiting(&status(None)), None);
	}
}
