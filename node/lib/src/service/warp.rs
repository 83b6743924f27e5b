// SPDX-License-Identifier: Apache-2.0

//! Warns of a warp sync that does not begin. The SDK waits for peers without a word and without an
//! end.

use sc_network_sync::{SyncStatus, SyncingService, WarpSyncPhase};
use std::{sync::Arc, time::Duration};
use talent_runtime::opaque::Block;

/// The time between two warnings.
const EVERY: Duration = Duration::from_secs(60);

/// Warns each minute while the node waits for peers. Ends when the warp sync is over.
pub async fn warn_of_waiting(sync: Arc<SyncingService<Block>>) {
	loop {
		tokio::time::sleep(EVERY).await;
		let Ok(status) = sync.status().await else { return };
		if status.warp_sync.is_none() {
			return;
		}
		if let Some(text) = waiting(&status) {
			log::warn!("{text}");
		}
	}
}

/// Returns what is to be said of a sync that waits for peers.
fn waiting(status: &SyncStatus<Block>) -> Option<String> {
	let WarpSyncPhase::AwaitingPeers { required_peers } = status.warp_sync.as_ref()?.phase else {
		return None;
	};
	Some(format!(
		"Warp sync waits for peers: it needs {required_peers} and has {}. Name boot nodes (--bootnodes), open the port, or \
		 start without --sync warp.",
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
	fn only_a_sync_that_waits_for_peers_is_warned_of() {
		let text = waiting(&status(Some(WarpSyncPhase::AwaitingPeers { required_peers: 3 })));
		let text = text.expect("it waits");
		for word in ["needs 3", "has 1", "--bootnodes", "--sync warp"] {
			assert!(text.contains(word), "{text}");
		}
		assert_eq!(waiting(&status(Some(WarpSyncPhase::DownloadingWarpProofs))), None);
		assert_eq!(waiting(&status(None)), None);
	}
}
