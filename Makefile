# Belay. `make demo` shows what it does, `make test` proves it.

PREFIX ?= /usr/local
# Not every shell expands the tilde of `make install PREFIX=~/.local`.
override PREFIX := $(patsubst ~/%,$(HOME)/%,$(PREFIX))
SWIFT ?= swift
BIN := .build/release
EXECUTABLES := belay belay-pre-tool-use belay-permission-request belay-post-tool-use \
	belay-user-prompt-submit belay-stop
LOGS := .build/test-logs
# Besides the one in Scripts/codex-version.
CODEX_VERSIONS := 0.136.0 0.149.0 0.156.0
# What the tests have to have recorded: every event, and Belay's own records.
RECORD_KINDS := SessionStart UserPromptSubmit PreToolUse PermissionRequest PostToolUse SubagentStart \
	SubagentStop Stop Interrupt SessionEnd call.resolved run.summary label recovery ledger spilled

.PHONY: demo test check-constants validate-logs function-order picture test-codex test-codex-versions analytics bench bench-scan budgets fuzz build debug \
	install uninstall lint format record clean help

# What is formatted: Fuzz holds links to Sources besides its own files.
SOURCES := Package.swift Sources Tests Fuzz/Package.swift Fuzz/Sources/FuzzTargets

demo: build ## build, then feed every sample to the real executables and show what they answer
	@$(BIN)/belay-demo --executables $(BIN) samples

test: build ## run every test that needs no Codex
	@Scripts/bootstrap --test
	@Scripts/test-environment > /dev/null
	@rm -rf "$(LOGS)"
	BELAY_BIN="$(CURDIR)/$(BIN)" BELAY_LOGS="$(CURDIR)/$(LOGS)" $(SWIFT) test --skip CodexTests

validate-logs: ## give the logs of the last test run to a public JSON Schema validator
	@"$$(Scripts/test-environment)" Scripts/validate-logs \
		"$${BELAY_SHARED:-../shared}/ocsf/api-activity.schema.json" "$(LOGS)" $(RECORD_KINDS)

test-codex: build ## run the tests against the real Codex
	@Scripts/bootstrap --test
	@codex="$$(Scripts/test-environment codex)" && \
		BELAY_BIN="$(CURDIR)/$(BIN)" BELAY_CODEX="$$codex" $(SWIFT) test --filter CodexTests

function-order: build ## record which functions the hooks run, for the linker to lay side by side
	@Scripts/record-function-order

picture: build ## draw the picture of belay report in docs/ anew, from sample runs
	@rm -rf .build/sample-state
	@$(BIN)/belay-demo --run-log "$(CURDIR)/.build/sample-state"
	@XDG_CONFIG_HOME="$(CURDIR)/docs/report-policy" $(BIN)/belay report --state "$(CURDIR)/.build/sample-state" --html .build/sample-report.html
	@mkdir -p docs
	@Scripts/inspect-page .build/sample-report.html --height 1520 --screenshot docs/report.png > /dev/null

test-codex-versions: build ## what became of calls, with each older Codex whose transcripts are known
	@Scripts/bootstrap --test
	@for version in $(CODEX_VERSIONS); do \
		codex="$$(CODEX_VERSION=$$version Scripts/test-environment codex)" && echo "Codex $$version" && \
		BELAY_BIN="$(CURDIR)/$(BIN)" BELAY_CODEX="$$codex" \
			$(SWIFT) test --filter 'RealCodexTests.(Resolution|EndOfRun)' || exit 1; \
	done

analytics: build ## ask a million records the questions of samples/analytics, and compare with belay metrics
	@Scripts/bootstrap --test
	@python="$$(Scripts/test-environment analytics)" && \
		BELAY_BIN="$(CURDIR)/$(BIN)" BELAY_PYTHON="$$python" \
		BELAY_ANALYTICS_RECORDS=1000000 $(SWIFT) test --filter AnalyticsTests

check-constants: build ## see that the linker mixes up no constant arrays of the hooks
	@Scripts/check-constants

bench: build ## print the budget table, measured in one interleaved run
	@Benchmarks/run --executables $(BIN)

bench-scan: build ## compare belay scan with the scanners that are installed
	@Benchmarks/scan --executables $(BIN)

budgets: build ## fail if an instruction budget is exceeded
	@Benchmarks/run --executables $(BIN) --instructions-only --check

fuzz: ## feed hostile input to every reader for SECONDS (60) in all, with SEED
	@Fuzz/run --seconds $(or $(SECONDS),60) $(if $(SEED),--seed $(SEED))

build: ## build the release executables
	@Scripts/bootstrap
	$(SWIFT) build -c release

# A file written in one piece lies in the page cache in large pieces, and starts a quarter faster.
install: build ## put the six executables into $(PREFIX)/bin
	@mkdir -p "$(DESTDIR)$(PREFIX)/bin"
	@for name in $(EXECUTABLES); do \
		dd bs=33554432 if="$(BIN)/$$name" of="$(DESTDIR)$(PREFIX)/bin/.$$name.new" 2> /dev/null && \
		chmod 755 "$(DESTDIR)$(PREFIX)/bin/.$$name.new" && \
		mv -f "$(DESTDIR)$(PREFIX)/bin/.$$name.new" "$(DESTDIR)$(PREFIX)/bin/$$name" || \
		{ echo "cannot write $(DESTDIR)$(PREFIX)/bin/$$name" >&2; exit 1; }; \
	done
	@echo "installed into $(DESTDIR)$(PREFIX)/bin; next: belay install, then belay doctor"

uninstall: ## remove the six executables (run `belay uninstall` first)
	@for name in $(EXECUTABLES); do rm -f "$(DESTDIR)$(PREFIX)/bin/$$name"; done

record: build ## write the golden files of samples/ anew, on purpose
	$(BIN)/belay-demo --executables $(BIN) --record samples

lint: ## check the formatting
	$(SWIFT) format lint --strict --recursive $(SOURCES)

format: ## mend the formatting
	$(SWIFT) format --in-place --recursive $(SOURCES)

clean: ## remove what was built
	rm -rf .build

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1 \t/p' $(MAKEFILE_LIST) | expand -t 14
