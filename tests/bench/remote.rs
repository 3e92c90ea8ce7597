//! The browser's own protocol: throttling, trusted input, counters.

use crate::{subject::Machine, support::page::Page};
use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;

impl Page {
    /// One command.
    pub async fn tell(&self, method: &str, parameters: Value) -> WebDriverResult<Value> {
        self.browser.cdp().send_raw(method, parameters).await
    }

    /// Runs a script that may wait; `return await …`.
    pub async fn later(&self, script: &str, arguments: &[Value]) -> WebDriverResult<Value> {
        // What goes wrong in the page is to be told, not waited for.
        let script = format!(
            "const done = arguments[arguments.length - 1];
            (async () => {{ {script} }})().then(value => done({{ value }}), error => done({{ error: String(error) }}));"
        );
        let answer = self.browser.execute_async(script, arguments.to_vec()).await?;
        match &answer.json()["error"] {
            Value::Null => Ok(answer.json()["value"].clone()),
            error => panic!("the page said: {error}"),
        }
    }

    /// Makes machine and network slow, or leaves them.
    pub async fn slow_down(&self, machine: Machine) -> WebDriverResult<()> {
        if machine == Machine::Plain {
            return Ok(());
        }
        self.tell("Network.enable", json!({})).await?;
        let line =
            json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750 });
        self.tell("Network.emulateNetworkConditions", line).await?;
        self.tell("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await.map(drop)
    }

    /// A counter of the browser.
    pub async fn counter(&self, name: &str) -> WebDriverResult<f64> {
        let all = self.tell("Performance.getMetrics", json!({})).await?;
        let all = all["metrics"].as_array().cloned().unwrap_or_default();
        Ok(all
            .iter()
            .find(|metric| metric["name"] == name)
            .and_then(|metric| metric["value"].as_f64())
            .expect("a counter"))
    }

    /// Seconds the main thread has worked, in ms.
    pub async fn busy(&self) -> WebDriverResult<f64> {
        Ok(self.counter("TaskDuration").await? * 1000.0)
    }

    /// Memory in MB after tidying up: JS heap, wasm.
    pub async fn memory(&self) -> WebDriverResult<(f64, f64)> {
        self.tell("HeapProfiler.collectGarbage", json!({})).await?;
        let wasm = self.script("return bench.bytes()", &[]).await?.as_f64().unwrap_or_default();
        Ok((self.counter("JSHeapUsedSize").await? / 1e6, wasm / 1e6))
    }

    /// Moves the mouse to a point, and rests there.
    pub async fn hover(&self, at: &Value) -> WebDriverResult<()> {
        self.mouse("mouseMoved", at).await?;
        self.later("await bench.rest();", &[]).await.map(drop)
    }

    /// Presses and lets go there.
    pub async fn strike(&self, at: &Value) -> WebDriverResult<()> {
        self.mouse("mousePressed", at).await?;
        self.mouse("mouseReleased", at).await
    }

    async fn mouse(&self, kind: &str, at: &Value) -> WebDriverResult<()> {
        let (button, count) = if kind == "mouseMoved" { ("none", 0) } else { ("left", 1) };
        let event = json!({ "type": kind, "x": at[0], "y": at[1], "button": button, "clickCount": count });
        self.tell("Input.dispatchMouseEvent", event).await.map(drop)
    }

    /// Presses a key and lets it go; a letter is written, unless Ctrl is held.
    pub async fn key(&self, letter: char, ctrl: bool) -> WebDriverResult<()> {
        let code = letter.to_ascii_uppercase() as u32;
        let mut event = json!({ "type": "rawKeyDown", "key": letter.to_string(), "windowsVirtualKeyCode": code });
        if ctrl {
            event["modifiers"] = json!(2);
        } else {
            event["type"] = json!("keyDown");
            event["text"] = json!(letter.to_string());
        }
        self.tell("Input.dispatchKeyEvent", event.clone()).await?;
        event["type"] = json!("keyUp");
        event["text"] = json!("");
        self.tell("Input.dispatchKeyEvent", event).await.map(drop)
    }

    /// What `bench.time` took.
    pub async fn took(&self) -> WebDriverResult<f64> {
        Ok(self.later("return await bench.waited;", &[]).await?.as_f64().expect("a time"))
    }
}
