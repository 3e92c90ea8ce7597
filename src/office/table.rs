//! Stub.
use super::{Fault, Subject};
pub fn make(subject: &Subject) -> Result<Vec<u8>, Fault> {
    Err(Fault::Refused(subject.assessment.id.clone()))
}
