// SPDX-License-Identifier: Apache-2.0

//! Ends the node before its disk is full.
//!
//! ParityDB writes to files that it has mapped into memory: on a full disk the system kills the
//! node in the middle of a write. So a node with too little space does not start, and a running
//! node ends in good order. The SDK's `sc-storage-monitor` checks only once tasks run, which is
//! after the database has been opened.

use crate::types::{Client, Parts};
use rustix::fs::statvfs;
use sc_client_api::AuxStore;
use sc_service::Configuration;
use std::{
	path::{Path, PathBuf},
	sync::{Arc, OnceLock},
	time::Duration,
};
use substrate_prometheus_endpoint::{register, Gauge, PrometheusError, Registry, U64};

/// How often a running node looks at the free space.
const PERIOD: Duration = Duration::from_secs(5);
const MIB: u64 = 1 << 20;

/// The disk of the database, and how much of it must stay free.
#[derive(Clone)]
pub struct Disk {
	path: PathBuf,
	threshold_mib: u64,
	/// Why the watch has ended the node.
	reason: Arc<OnceLock<String>>,
}

impl Disk {
	/// The disk of `config`'s database. With a threshold of zero, any free space is enough.
	pub fn new(config: &Configuration, threshold_mib: u64) -> Self {
		// Before the first start there is no database yet.
		let database = config.database.path().filter(|path| path.exists());
		Self::of(database.unwrap_or(&config.data_path), threshold_mib)
	}

	fn of(path: &Path, threshold_mib: u64) -> Self {
		Self { path: path.to_path_buf(), threshold_mib, reason: Arc::default() }
	}

	/// Refuses a disk with too little free space.
	pub fn check(&self) -> Result<(), String> {
		self.require(self.threshold_mib)
	}

	fn require(&self, mib: u64) -> Result<(), String> {
		// A file system that does not tell its free space is no reason to end.
		let Some(free) = self.free() else { return Ok(()) };
		let free_mib = free / MIB;
		if free_mib >= mib {
			return Ok(());
		}
		Err(format!(
			"the disk of {} has {free_mib} MiB free, less than the {mib} MiB of --db-storage-threshold: free some \
			 space, or choose another threshold",
			self.path.display(),
		))
	}

	/// The free space, in bytes.
	fn free(&self) -> Option<u64> {
		let stat = statvfs(&self.path).ok()?;
		Some(stat.f_bavail.saturating_mul(stat.f_frsize))
	}

	/// Ends the node as soon as the disk has too little free space, or the database has failed.
	pub fn watch(&self, parts: &Parts, registry: Option<&Registry>) {
		let free = registry.and_then(|registry| match self.gauges(registry) {
			Ok(free) => Some(free),
			Err(error) => {
				log::warn!("The metrics of the disk are not available: {error}");
				None
			},
		});
		let (disk, client) = (self.clone(), parts.client.clone());
		parts.task_manager.spawn_essential_handle().spawn_blocking("disk", None, async move {
			loop {
				if let (Some(gauge), Some(bytes)) = (&free, disk.free()) {
					gauge.set(bytes);
				}
				tokio::time::sleep(PERIOD).await;
				if let Err(reason) = disk.check().and_then(|()| disk.writable(&client)) {
					disk.reason.get_or_init(|| reason);
					break;
				}
			}
		});
	}

	/// Registers the metrics of the disk. Returns that of the free space.
	fn gauges(&self, registry: &Registry) -> Result<Gauge<U64>, PrometheusError> {
		let threshold = Gauge::<U64>::new(
			"talent_disk_threshold_bytes",
			"Free space on the disk of the database below which the node ends; 0 if it does not",
		)?;
		register(threshold, registry)?.set(self.threshold_mib.saturating_mul(MIB));
		let free = Gauge::new("talent_disk_free_bytes", "Free space on the disk of the database")?;
		register(free, registry)
	}

	/// Whether the database takes changes. One failed write in the background, for want of space
	/// perhaps, and it takes no more until the node starts again.
	fn writable(&self, client: &Client) -> Result<(), String> {
		client.insert_aux(&[], &[]).map_err(|error| {
			format!("the database at {} cannot be written: {error}", self.path.display())
		})
	}

	/// Why a node has failed, if it was for its disk: the watch has ended the node, or the disk
	/// filled up faster than the watch looks.
	pub fn reason(&self) -> Option<String> {
		self.reason.get().cloned().or_else(|| self.require(self.threshold_mib.max(1)).err())
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	/// More than any disk has.
	const TOO_MUCH: u64 = u64::MAX / MIB;

	#[test]
	fn enough_space_is_accepted_and_zero_turns_the_check_off() {
		let directory = tempfile::tempdir().unwrap();
		for threshold in [0, 1] {
			let disk = Disk::of(directory.path(), threshold);
			assert_eq!(disk.check(), Ok(()));
			assert_eq!(disk.reason(), None);
		}
	}

	#[test]
	fn too_little_space_is_refused_with_path_and_flag_in_one_line() {
		let directory = tempfile::tempdir().unwrap();
		let disk = Disk::of(directory.path(), TOO_MUCH);
		let error = disk.check().unwrap_err();
		let path = directory.path().display().to_string();
		for word in [path.as_str(), "MiB free", &TOO_MUCH.to_string(), "--db-storage-threshold"] {
			assert!(error.contains(word), "{word}: {error}");
		}
		assert_eq!(error.lines().count(), 1);
	}

	#[test]
	fn a_path_that_is_gone_does_not_end_the_node() {
		assert_eq!(Disk::of(Path::new("/no/such/path"), TOO_MUCH).check(), Ok(()));
	}

	#[test]
	fn free_space_and_threshold_are_metrics() {
		let directory = tempfile::tempdir().unwrap();
		let registry = Registry::new();
		Disk::of(directory.path(), 3).gauges(&registry).unwrap().set(7);
		let value = |name: &str| {
			let families = registry.gather();
			let family = families.iter().find(|family| family.get_name() == name).unwrap();
			family.get_metric()[0].get_gauge().get_value()
		};
		assert_eq!(value("talent_disk_threshold_bytes"), 3.0 * MIB as f64);
		assert_eq!(value("talent_disk_free_bytes"), 7.0);
	}
}
