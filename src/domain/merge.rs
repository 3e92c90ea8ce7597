//! Two officials' copies of one assessment become one (design §10).
//!
//! What was changed in one copy only is taken; what both changed, each in its own way, is a conflict that a person
//! settles. The files say which is which: a row keeps the `rev` of its last change, so a row that stands in both copies
//! with the same content and the same `rev` shows that up to this `rev` both are one and the same ([`common`]). Nothing
//! is ever taken away without asking, and `rev` never decides between two changes.
//!
//! Knows no screen and no storage.

mod common;
mod place;
mod plan;
mod together;

pub use place::Place;

use super::assessment::Assessment;
use super::edit::Refused;
use common::Common;

/// How a conflict is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// As on this machine.
    Mine,
    /// As in the file.
    Theirs,
    /// Both, where [`Merge::goes_together`].
    Both,
}

/// Two copies, compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Merge {
    /// The copy on this machine.
    pub mine: Assessment,
    /// The copy from the file; plan rows bear the ids they will have.
    pub theirs: Assessment,
    /// Both are the same up to this `rev`; none where nothing shows that they ever were.
    pub same_until: Option<u32>,
    /// Changed in their copy only, or only there.
    pub taken: Vec<Place>,
    /// To be settled, each once.
    pub conflicts: Vec<Place>,
    /// The copy from the file as it came.
    came: Assessment,
}

/// Compares two copies of one assessment. `known` are other states of it, such as the one both began with: more rows may
/// be recognised as unchanged then, so that less is asked.
///
/// # Errors
/// When the copy on this machine is final.
pub fn merge(mine: &Assessment, theirs: &Assessment, known: &[Assessment]) -> Result<Merge, Refused> {
    if mine.is_final() {
        return Err(Refused::Final);
    }
    let common = Common::of(mine, theirs, known);
    let came = theirs.clone();
    let theirs = plan::aligned(mine, theirs, common.sure);
    let mut places = Place::all(mine);
    places.extend(Place::all(&theirs).into_iter().filter(|place| !place.is_in(mine)));
    places.retain(|place| !place.is_same(mine, &theirs));
    let (mine, same_until) = (mine.clone(), common.sure);
    let mut merge = Merge { mine, theirs, same_until, taken: Vec::new(), conflicts: Vec::new(), came };
    places.into_iter().for_each(|place| merge.judge(place, common));
    Ok(merge)
}

impl Merge {
    /// Taking a row away is a change that leaves no trace to be recognised by, so it is always asked about.
    fn judge(&mut self, place: Place, common: Common) {
        let (in_mine, in_theirs) = (place.is_in(&self.mine), place.is_in(&self.theirs));
        let until = if in_mine && in_theirs { common.sure } else { common.likely };
        let is_old = |a| place.rev(a).zip(until).is_some_and(|(rev, until)| rev <= until);
        let (mine_is_old, theirs_is_old) = (is_old(&self.mine), is_old(&self.theirs));
        let stays = in_mine && !mine_is_old && (theirs_is_old || !in_theirs);
        if in_theirs && !theirs_is_old && (mine_is_old || !in_mine) {
            self.taken.push(place);
        } else if !stays {
            self.conflicts.push(place);
        }
    }

    /// Whether both sides of a conflict can stand together.
    #[must_use]
    pub fn goes_together(&self, place: &Place) -> bool {
        together::put(place, &self.mine, &self.theirs, &mut self.mine.clone())
    }

    /// The two as one, each conflict settled as chosen; none where the file brings nothing. What was chosen gets the new
    /// `rev`, and so does what is not in the file just so: the rest shows, when the colleague has gone on with that file, up
    /// to where it is merged already.
    #[must_use]
    pub fn resolve(&self, choose: &dyn Fn(&Place) -> Side, now: &str) -> Option<Assessment> {
        if self.taken.is_empty() && self.conflicts.is_empty() {
            return None;
        }
        let mut merged = self.mine.clone();
        self.taken.iter().for_each(|place| place.copy(&self.theirs, &mut merged));
        for place in &self.conflicts {
            match choose(place) {
                Side::Mine => {}
                Side::Both if together::put(place, &self.mine, &self.theirs, &mut merged) => {}
                Side::Both | Side::Theirs => place.copy(&self.theirs, &mut merged),
            }
        }
        merged.rev = self.mine.rev.max(self.theirs.rev).saturating_add(1);
        now.clone_into(&mut merged.changed);
        for place in Place::all(&merged) {
            if self.conflicts.contains(&place) || !place.is_one(&merged, &self.came) {
                place.set_rev(&mut merged);
            }
        }
        Some(merged)
    }
}
