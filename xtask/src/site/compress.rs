//! Compressed copies beside the files, for hosts that serve them: `.br` and `.gz`.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

use anyhow::{Result, anyhow};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::{files_below, write};

/// Images are compressed already; the files for hosts are never sent.
const WORTH_IT: [&str; 8] = ["html", "js", "css", "wasm", "pack", "svg", "webmanifest", "txt"];

pub(super) fn all(stage: &Path) -> Result<()> {
    let mut files = files_below(stage)?;
    files.retain(|file| file.extension().is_some_and(|e| WORTH_IT.iter().any(|name| e == *name)));
    // The wasm takes longest: begin with it, the others fit beside it.
    files.sort_by_key(|file| fs::metadata(file).map_or(0, |metadata| metadata.len()));
    let queue = Mutex::new(files);
    thread::scope(|scope| {
        let workers = (0..thread::available_parallelism().map_or(1, usize::from))
            .map(|_| scope.spawn(|| compress_from(&queue)))
            .collect::<Vec<_>>();
        workers.into_iter().try_for_each(|worker| {
            worker.join().map_err(|_| anyhow!("a compressing thread failed"))?
        })
    })
}

fn compress_from(queue: &Mutex<Vec<PathBuf>>) -> Result<()> {
    loop {
        let next = queue.lock().map_err(|_| anyhow!("another thread failed"))?.pop();
        let Some(file) = next else { return Ok(()) };
        let content = fs::read(&file)?;
        keep_if_smaller(&file, "br", &content, &brotli(&content)?)?;
        keep_if_smaller(&file, "gz", &content, &gzip(&content)?)?;
    }
}

fn keep_if_smaller(file: &Path, suffix: &str, content: &[u8], compressed: &[u8]) -> Result<()> {
    if compressed.len() >= content.len() {
        return Ok(());
    }
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    write(Path::new(&name), compressed)
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brotli_at_its_best_beats_gzip() {
        let text = "Old Age Security, the Guaranteed Income Supplement. ".repeat(40);
        let (br, gz) = (brotli(text.as_bytes()).unwrap(), gzip(text.as_bytes()).unwrap());
        assert!(br.len() < gz.len() && gz.len() < text.len() / 10);
    }
}
