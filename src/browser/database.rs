//! One `IndexedDB` database with its shelves: transactions, rows.
//!
//! Transactions that write ask for `durability: "strict"`, so that "complete" means written to disk. web-sys offers
//! that option only among its unstable interfaces; it is passed by hand, and browsers without it ignore it.

use super::{
    connection::connect,
    keys::Shelf,
    record::object,
    trouble::{Trouble, field, note},
};
use idb::{Query, Transaction, TransactionResult};
use js_sys::{Array, Function, Reflect};
use std::{cell::RefCell, pin::Pin};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbTransaction};

/// What storage will answer. In a box, where several wait for it: an `async fn` is copied into each that awaits it.
pub type Soon<'a, T> = Pin<Box<dyn Future<Output = Result<T, Trouble>> + 'a>>;

/// A connection, renewed once when the browser has closed it.
pub struct Database {
    name: String,
    shelves: &'static [Shelf],
    raw: RefCell<IdbDatabase>,
}

impl Database {
    /// Opens the database, or creates it.
    pub async fn open(name: &str, shelves: &'static [Shelf]) -> Result<Self, Trouble> {
        let raw = connect(name, shelves).await?;
        Ok(Self { name: name.to_owned(), shelves, raw: RefCell::new(raw) })
    }

    /// A transaction that reads.
    pub fn read(&self) -> Soon<'_, Work> {
        self.begin("readonly")
    }

    /// Does some work in one transaction. All of it holds once this returns well; nothing of it otherwise.
    pub async fn change<T, E: From<Trouble>>(&self, work: impl AsyncFnOnce(&Work) -> Result<T, E>) -> Result<T, E> {
        let transaction = self.begin("readwrite").await?;
        let result = work(&transaction).await;
        transaction.end(result.is_ok()).await?;
        result
    }

    fn begin(&self, mode: &'static str) -> Soon<'_, Work> {
        Box::pin(async move {
            match self.transaction(mode) {
                Err(Trouble::Closed) => {
                    let raw = connect(&self.name, self.shelves).await?;
                    self.raw.replace(raw);
                    self.transaction(mode)
                }
                other => other,
            }
        })
    }

    fn transaction(&self, mode: &str) -> Result<Work, Trouble> {
        let raw: JsValue = self.raw.borrow().clone().into();
        let shelves: Array = self.shelves.iter().map(|shelf| JsValue::from_str(shelf.name())).collect();
        let options = object(&[("durability", JsValue::from_str("strict"))])?;
        let function: Function = field(&raw, "transaction").dyn_into()?;
        let arguments = Array::of3(&shelves, &JsValue::from_str(mode), &options);
        let raw: IdbTransaction = Reflect::apply(&function, &raw, &arguments)?.dyn_into()?;
        Ok(Work { rows: Transaction::from(raw.clone()), raw })
    }
}

/// A transaction over all shelves. Between its steps nothing but its own steps may be awaited.
pub struct Work {
    raw: IdbTransaction,
    rows: Transaction,
}

impl Work {
    /// One row.
    pub fn get<'a>(&'a self, shelf: Shelf, key: &'a str) -> Soon<'a, Option<JsValue>> {
        Box::pin(
            async move { Ok(self.rows.object_store(shelf.name())?.get(Query::Key(JsValue::from_str(key)))?.await?) },
        )
    }

    /// All rows, by key.
    pub fn all(&self, shelf: Shelf) -> Soon<'_, Vec<JsValue>> {
        Box::pin(async move { Ok(self.rows.object_store(shelf.name())?.get_all(None, None)?.await?) })
    }

    /// All keys, in order.
    pub async fn keys(&self, shelf: Shelf) -> Result<Vec<String>, Trouble> {
        let keys = self.rows.object_store(shelf.name())?.get_all_keys(None, None)?.await?;
        Ok(keys.iter().filter_map(JsValue::as_string).collect())
    }

    /// Puts a row in, in place of one with the same key. It is there once the transaction is complete.
    pub fn put(&self, shelf: Shelf, row: &JsValue) -> Result<(), Trouble> {
        self.rows.object_store(shelf.name())?.put(row, None)?;
        Ok(())
    }

    /// Takes a row out.
    pub fn remove(&self, shelf: Shelf, key: &str) -> Result<(), Trouble> {
        self.rows.object_store(shelf.name())?.delete(Query::Key(JsValue::from_str(key)))?;
        Ok(())
    }

    /// Takes all rows out.
    pub fn clear(&self, shelf: Shelf) -> Result<(), Trouble> {
        self.rows.object_store(shelf.name())?.clear()?;
        Ok(())
    }

    /// Waits until all is on disk, or undoes it.
    fn end(self, well: bool) -> Soon<'static, ()> {
        Box::pin(async move {
            if !well {
                note("undoing a transaction", self.raw.abort());
                return Ok(());
            }
            match Transaction::from(self.raw.clone()).await? {
                TransactionResult::Committed => Ok(()),
                TransactionResult::Aborted => Err(Trouble::read(&self.raw.error().into())),
            }
        })
    }
}
