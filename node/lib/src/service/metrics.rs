// SPDX-License-Identifier: Apache-2.0

//! Metrics of our own: the chain's business, and what this validator has done. A node without them
//! works all the same: no fault here ends a task that the node needs.

mod chain;
mod own;

use crate::types::Parts;
use sp_consensus::SyncOracle;
use substrate_prometheus_endpoint::{PrometheusError, Registry};

/// Starts the tasks that keep the metrics, if the node has any.
pub fn start<Oracle>(parts: &Parts, registry: Option<&Registry>, validates: bool, sync: &Oracle)
where
	Oracle: SyncOracle + Clone + Send + 'static,
{
	let Some(registry) = registry else { return };
	if let Err(error) = try_start(parts, registry, validates, sync) {
		log::warn!("The metrics talent_* are not available: {error}");
	}
}

fn try_start<Oracle>(
	parts: &Parts,
	registry: &Registry,
	validates: bool,
	sync: &Oracle,
) -> Result<(), PrometheusError>
where
	Oracle: SyncOracle + Clone + Send + 'static,
{
	let tasks = parts.task_manager.spawn_handle();
	let chain = chain::Watch::new(parts.client.clone(), registry)?;
	tasks.spawn_blocking("chain-metrics", Some("metrics"), chain.run(sync.clone()));
	if validates {
		let keystore = parts.keystore_container.keystore();
		let own = own::Watch::new(parts.client.clone(), keystore, registry)?;
		tasks.spawn_blocking("own-metrics", Some("metrics"), own.run(sync.clone()));
	}
	Ok(())
}
