// Speaks to a language server over standard input and output, as an editor does.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

export class LanguageClient {
  #waiting = new Map();
  #diagnostics = new Map();  // by address; what waits for them is called with them
  #received = Buffer.alloc(0);
  #last = 0;

  constructor(command, folder, { settings = {}, locale = "en", options } = {}) {
    this.folder = folder;
    this.settings = settings;
    this.locale = locale;
    this.options = options;
    this.server = spawn(command[0], command.slice(1), { stdio: ["pipe", "pipe", "inherit"] });
    this.server.stdout.on("data", (bytes) => this.#receive(bytes));
  }

  // The command of a server that npm installed. Its script need not be among what the package exports.
  static installed(packageName, script) {
    const file = path.join(process.env.NODE_PATH ?? "node_modules", packageName, script);
    if (!fs.existsSync(file)) {
      console.log(`the package ${packageName} is missing`);
      process.exit(77);
    }
    return ["node", file, "--stdio"];
  }

  async start() {
    const address = pathToFileURL(this.folder).href;
    const item = { snippetSupport: true, documentationFormat: ["markdown"] };
    const text = { completion: { completionItem: item }, hover: { contentFormat: ["markdown"] }, publishDiagnostics: {} };
    const capabilities = { workspace: { configuration: true, workspaceFolders: true }, textDocument: text };
    await this.request("initialize", {
      processId: process.pid, rootUri: address, workspaceFolders: [{ uri: address, name: "folder" }], locale: this.locale,
      capabilities, initializationOptions: this.options,
    });
    this.notify("initialized", {});
  }

  // Opens a file with this text and waits for what the server finds in it.
  async findings(file, text, patience = 20000) {
    const uri = pathToFileURL(file).href;
    const published = new Promise((resolve, reject) => {
      this.#diagnostics.set(uri, resolve);
      setTimeout(() => reject(new Error(`no answer about ${file}`)), patience).unref();
    });
    this.notify("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
    return published;
  }

  at(method, file, line, character) {
    return this.request(`textDocument/${method}`, { textDocument: { uri: pathToFileURL(file).href }, position: { line, character } });
  }

  close(file) { this.notify("textDocument/didClose", { textDocument: { uri: pathToFileURL(file).href } }); }

  request(method, params) {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ id, method, params });
    });
  }

  notify(method, params) { this.#send({ method, params }); }

  async stop() {
    await this.request("shutdown", null);
    this.notify("exit", null);
    setTimeout(() => this.server.kill(), 500).unref();
  }

  #send(message) {
    const bytes = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.server.stdin.write(`Content-Length: ${bytes.length}\r\n\r\n`);
    this.server.stdin.write(bytes);
  }

  #receive(bytes) {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const end = this.#received.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#received.subarray(0, end).toString())[1]);
      if (this.#received.length < end + 4 + length) return;
      const message = JSON.parse(this.#received.subarray(end + 4, end + 4 + length));
      this.#received = this.#received.subarray(end + 4 + length);
      this.#take(message);
    }
  }

  #take(message) {
    if (message.id !== undefined && message.method === undefined) {
      const { resolve, reject } = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      return message.error ? reject(new Error(JSON.stringify(message.error))) : resolve(message.result);
    }
    if (message.method === "textDocument/publishDiagnostics") {
      const resolve = this.#diagnostics.get(message.params.uri);
      this.#diagnostics.delete(message.params.uri);
      return resolve?.(message.params.diagnostics);
    }
    if (message.id === undefined) return undefined;
    const asked = message.method === "workspace/configuration";
    const result = asked ? message.params.items.map((item) => this.settings[item.section] ?? null) : null;
    return this.#send({ id: message.id, result });
  }
}
