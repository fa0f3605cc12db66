//! Colours that are read together must differ enough, in both themes (WCAG 2.2, 1.4.3 and
//! 1.4.11): measured from `app/style/tokens.css` itself.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, bail};

use super::Outcome;
use crate::paths;

const TEXT: f64 = 4.5;
const EDGE: f64 = 3.0;

type Colours = BTreeMap<String, [u8; 3]>;

pub(super) fn check() -> Result<Outcome> {
    let file = paths::app().join("style/tokens.css");
    let css = fs::read_to_string(&file).context("no tokens.css")?;
    let [light, wished, chosen] = themes(&css)?;
    if wished != chosen {
        bail!("the two dark themes in tokens.css differ");
    }
    let mut weak = Vec::new();
    for (theme, colours) in [("light", &light), ("dark", &chosen)] {
        for (front, back, least) in pairs() {
            let ratio = contrast(colour(colours, &front)?, colour(colours, &back)?);
            if ratio < least {
                weak.push(format!("{theme}: {front} on {back} is {ratio:.2}, less than {least}"));
            }
        }
    }
    if weak.is_empty() { Ok(Outcome::passed()) } else { bail!("{}", weak.join("\n")) }
}

/// Which colours meet, and the contrast they need.
fn pairs() -> Vec<(String, String, f64)> {
    let mut pairs = Vec::new();
    let mut add = |front: &str, back: &str, least| pairs.push((front.into(), back.into(), least));
    for back in ["paper", "surface", "surface-2"] {
        for front in ["ink", "ink-soft", "accent", "accent-hover", "ok", "warn", "stop"] {
            add(front, back, TEXT);
        }
        add("line-strong", back, EDGE);
        add("focus", back, EDGE);
    }
    for tint in ["accent", "ok", "warn", "stop"] {
        for front in ["ink", "ink-soft", tint] {
            add(front, &format!("{tint}-bg"), TEXT);
        }
    }
    add("accent-ink", "accent", TEXT);
    add("accent-ink", "accent-hover", TEXT);
    pairs
}

/// Light, dark by the system's wish, dark by choice: the three blocks that give colours first.
fn themes(css: &str) -> Result<[Colours; 3]> {
    let blocks = css.split(":root").skip(1).map(colours_of).filter(|block| !block.is_empty());
    let first_three = blocks.take(3).collect::<Vec<_>>();
    first_three.try_into().ok().context("tokens.css has fewer than three sets of colours")
}

fn colours_of(block: &str) -> Colours {
    let body = block.split('}').next().unwrap_or_default();
    let declaration = |text: &str| {
        let (name, value) = text.split_once(':')?;
        let name = name.trim().rsplit("--").next()?.to_owned();
        let value = u32::from_str_radix(value.trim().strip_prefix('#')?, 16).ok()?;
        let [_, red, green, blue] = value.to_be_bytes();
        Some((name, [red, green, blue]))
    };
    body.split([';', '{']).filter_map(declaration).collect()
}

fn colour(colours: &Colours, name: &str) -> Result<[u8; 3]> {
    colours.get(name).copied().with_context(|| format!("tokens.css has no --{name}"))
}

fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|channel| {
        let channel = f64::from(channel) / 255.0;
        if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_contrasts() {
        assert!((contrast([0, 0, 0], [255, 255, 255]) - 21.0).abs() < 0.01);
        assert!((contrast([0x76, 0x76, 0x76], [255, 255, 255]) - 4.54).abs() < 0.01);
    }

    #[test]
    fn blocks_are_read() {
        let colours = colours_of(" {\n  --paper: #0a0b0c; /* so */\n  --space-1: 1rem;\n}\n");
        assert_eq!(colours.get("paper"), Some(&[10, 11, 12]));
        assert_eq!(colours.len(), 1);
    }
}
