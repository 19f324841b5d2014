# One command for each thing that is done here; `make` alone lists them.
# Needed: a JDK (17 or newer), Maven, Node (20 or newer, with npm) and make.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

MAVEN := mvn -B -ntp -f backend/pom.xml
NPM := npm --prefix frontend

# The Node that the front end pins, once `npm ci` has brought it.
machine := $(subst x86_64,x64,$(subst aarch64,arm64,$(shell uname -m)))
export PATH := $(CURDIR)/frontend/node_modules/node-linux-$(machine)/bin:$(PATH)

app := backend/target/quarkus-app/quarkus-run.jar
packages := frontend/node_modules/.complete
spa := frontend/dist/index.html
# Maven copies the app's files and never deletes those of an earlier build.
packed-spa := backend/target/classes/META-INF/resources

frontend-sources := $(shell find frontend/src frontend/public -type f -not -name '*.gen.*' -not -name '*.test.*' 2>/dev/null) \
	$(wildcard frontend/*.json frontend/*.ts frontend/index.html)
backend-sources := $(shell find backend/src/main -type f) backend/pom.xml

.PHONY: help run dev build check format test test-backend test-frontend test-e2e openapi sbom reproducible bench clean

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(app) ## Build what is stale and start the program at http://localhost:8080 (data in ./data)
	@SXSH_MODE=$${SXSH_MODE:-demonstration} SXSH_DATA_DIR=$${SXSH_DATA_DIR:-$(CURDIR)/data} exec java $${JAVA_OPTS:-} -jar $(app)

dev: $(packages) ## Start both sides with hot reload: http://localhost:5173, API at :8080
	@trap 'kill 0' EXIT; \
	SXSH_DATA_DIR=$${SXSH_DATA_DIR:-$(CURDIR)/data} $(MAVEN) -q quarkus:dev & \
	$(NPM) run dev

build: $(app) ## Build the program into backend/target/quarkus-app

check: $(packages) ## Format, lint, types and boundaries of both sides
	$(MAVEN) -q spotless:check
	$(NPM) run check

format: $(packages) ## Put the sources of both sides into their format
	$(MAVEN) -q spotless:apply
	$(NPM) run format

# The kills of the back end wait more than they work: the front end's tests run meanwhile.
test: check ## Everything that CI runs
	@$(MAKE) -j2 test-backend test-frontend
	@$(MAKE) test-e2e

test-backend: $(spa) ## Tests of the back end, the package, and the staleness of openapi.yaml
	@rm -rf $(packed-spa)
	$(MAVEN) verify
	@diff -u openapi.yaml backend/target/openapi/openapi.yaml \
		|| { echo "openapi.yaml is stale: run 'make openapi' and commit it."; exit 1; }
	@touch $(app)

test-frontend: $(packages) ## Tests of the front end
	$(NPM) test

test-e2e: $(app) $(packages) ## Journeys in a real browser against the packaged program
	@backend/scripts/browser.sh
	@backend/scripts/with-server.sh $(NPM) run e2e

openapi: ## Write openapi.yaml from the code, and the types of the front end from it
	$(MAVEN) -q package -Dmaven.test.skip=true
	cp backend/target/openapi/openapi.yaml openapi.yaml
	@$(MAKE) --no-print-directory $(packages)
	$(NPM) run types

sbom: $(app) ## List what is shipped, with licences (CycloneDX, backend/target/sbom-*.json)
	$(MAVEN) -q cyclonedx:makeBom
	@cd frontend && npm sbom --sbom-format cyclonedx >../backend/target/sbom-client.json
	@node backend/scripts/sbom.mjs

reproducible: ## Build what is committed twice, at two places, and compare every file
	@backend/scripts/reproducible.sh

bench: $(app) ## Measure cold start, memory and page sizes on this machine
	@backend/scripts/bench/bench.sh

clean: ## Remove what was built; the data stay
	rm -rf backend/target frontend/dist frontend/node_modules frontend/test-results frontend/playwright-report

$(packages): frontend/package.json frontend/package-lock.json
	$(NPM) ci
	@touch $@

$(spa): $(packages) $(frontend-sources)
	$(NPM) run build
	@touch $@

$(app): $(spa) $(backend-sources)
	@rm -rf $(packed-spa)
	$(MAVEN) -q package -Dmaven.test.skip=true
	@touch $@
