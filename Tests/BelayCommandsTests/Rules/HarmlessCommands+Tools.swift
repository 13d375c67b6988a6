/// Builds, other tools and scripts.
extension HarmlessCommands {
  static let build = #"""
    npm install
    npm ci
    npm i -D vitest
    npm run build
    npm test
    npm run lint -- --fix
    npm run dev
    npm start
    npm pack
    npm view react version
    npm outdated
    npm audit
    npm publish --dry-run
    npm --prefix web run build
    npx tsc --noEmit
    npx prettier --write .
    npx vitest run
    npx prisma generate
    npx prisma migrate dev --name init
    yarn
    yarn install --frozen-lockfile
    yarn build
    yarn add lodash
    pnpm install
    pnpm -r build
    pnpm test
    bun install
    bun test
    node script.js
    node -e "console.log(1)"
    deno test
    python3 script.py
    python3 -c "print(1)"
    python3 -m pytest -q
    python -m venv .venv
    python manage.py migrate
    python manage.py test
    pip install -r requirements.txt
    pip install -e .
    pip list
    pytest tests/test_a.py -k delete
    poetry install
    poetry run pytest
    uv sync
    uv run pytest
    uv pip install x
    ruff check --fix .
    black .
    mypy src
    cargo build
    cargo build --release
    cargo test
    cargo clippy -- -D warnings
    cargo fmt
    cargo run -- --force
    cargo publish --dry-run
    cargo clean
    rustc --version
    go build ./...
    go test ./...
    go mod tidy
    go vet ./...
    gofmt -w .
    swift build
    swift test --filter A
    swift package clean
    make
    make test
    make clean
    make -j4 all
    cmake -B build -S .
    cmake --build build
    ninja -C build
    ./configure --prefix=/usr/local
    mvn test
    mvn clean install
    ./mvnw package
    gradle build
    ./gradlew test
    ./gradlew publishToMavenLocal
    bundle install
    bundle exec rspec
    rails db:migrate
    rails routes
    rake test
    php artisan migrate
    php artisan test
    composer install
    mix test
    mix deps.get
    dotnet build
    dotnet test
    xcodebuild -scheme App build
    pod install
    flutter test
    flutter pub get
    terraform init
    terraform plan
    terraform fmt
    terraform validate
    terraform -chdir=infra plan
    terraform state list
    pulumi preview
    docker build -t app .
    docker build --no-cache -t app:dev .
    docker ps -a
    docker images
    docker logs -f app
    docker exec app ls
    docker run --rm -it alpine sh
    docker run --rm -v "$PWD":/src node:20 npm test
    docker compose up -d
    docker compose down
    docker compose logs web
    docker-compose ps
    docker stop app
    docker pull postgres:16
    docker inspect app
    docker network ls
    docker rm app
    kubectl get pods
    kubectl get pods -n prod -o wide
    kubectl describe pod x
    kubectl logs -f deploy/x
    kubectl config get-contexts
    kubectl apply -f a.yaml --dry-run=client
    kubectl diff -f a.yaml
    kubectl get secrets
    helm list
    helm template ./chart
    helm lint ./chart
    helm repo add bitnami https://charts.bitnami.com/bitnami
    aws s3 ls
    aws sts get-caller-identity
    aws ec2 describe-instances
    aws s3 cp s3://b/a.txt .
    aws s3 rm s3://b/p --recursive --dryrun
    aws logs tail /aws/lambda/x
    gcloud config list
    gcloud compute instances list
    az account show
    az group list
    heroku logs --tail
    vercel ls
    fly status
    ansible-playbook --check site.yml

    """#

  static let tools = #"""
    curl https://example.com
    curl -s https://api.github.com/repos/a/b | jq .name
    curl -sSL -o install.sh https://example.com/install.sh
    curl -X POST -H 'Content-Type: application/json' -d '{"a":1}' http://localhost:3000/x
    curl -X DELETE http://localhost:3000/items/1
    curl -I https://example.com
    curl -d @body.json http://localhost:8080
    curl -fsSL https://example.com/x.tar.gz | tar xz
    wget https://example.com/x.tgz
    wget -qO- https://example.com | head
    psql -c "SELECT * FROM users"
    psql -d app -c "DELETE FROM users WHERE id = 3"
    psql app < schema.sql
    psql -c "UPDATE users SET a = 1 WHERE id = 2"
    psql -c '\dt'
    mysql -e "SHOW TABLES"
    mysql -u root app -e "select count(*) from users"
    sqlite3 app.db .schema
    sqlite3 app.db "SELECT name FROM sqlite_master"
    redis-cli ping
    redis-cli GET key
    mongosh --eval "db.users.find()"
    createdb app_test
    pg_dump app > backup.sql
    ssh user@example.com
    ssh -i ~/.ssh/id_rsa user@example.com uptime
    ssh-keygen -l -f ~/.ssh/id_rsa.pub
    ssh-add -l
    openssl version
    openssl x509 -in cert.pem -noout -text
    openssl rand -hex 32
    openssl s_client -connect example.com:443
    gpg --verify a.sig a.tgz
    gpg --list-keys
    nc -z localhost 5432
    ping -c 1 example.com
    dig example.com
    nslookup example.com
    netstat -tlnp
    ss -tlnp
    systemctl status nginx
    journalctl -u nginx -n 50
    crontab -l
    iptables -L
    ip addr
    apt-get update
    apt-get install -y jq
    apt list --installed
    brew install jq
    sudo apt-get install -y build-essential
    rsync -av src/ dist/
    rsync -avn --delete a/ b/
    code .
    tmux ls
    time make
    nohup npm start > /tmp/out.log 2>&1 &
    timeout 10 npm test
    xargs -n1 echo < list.txt
    ls *.ts | xargs wc -l
    cat files.txt | xargs rm -f
    parallel echo ::: a b
    codex --version
    belay explain -- rm -rf /
    belay verify
    vault status
    pass ls
    op run -- npm start
    make help
    npm run build --if-present
    terraform destroy --help
    kubectl delete --help
    rm --help
    git push --help
    man rm
    firebase emulators:start
    netlify dev
    wrangler dev
    supabase start
    prisma studio
    rails db:seed
    alembic upgrade head
    flyway migrate
    eslint --fix src
    tsc -p .
    jest --coverage
    playwright test
    cypress run
    storybook build
    vite build
    webpack --mode production
    turbo run build
    nx affected -t test
    lerna run build
    changeset status
    goreleaser build --snapshot
    shellcheck scripts/*.sh
    bash -n script.sh
    bash script.sh
    sh ./configure
    bash -c 'echo hi'
    eval "$(ssh-agent -s)"
    eval "$(pyenv init -)"
    eval "$(brew shellenv)"
    eval "$(direnv hook bash)"
    source <(kubectl completion bash)

    """#

  static let scripts = #"""
    for f in *.txt; do echo "$f"; done
    for i in 1 2 3; do curl -s http://localhost:3000/$i; done
    while read -r line; do echo "$line"; done < list.txt
    if [ -f package.json ]; then npm ci; fi
    if ! command -v jq >/dev/null 2>&1; then echo missing; fi
    cd /tmp && mkdir -p demo && cd demo && git init && echo x > a.txt && cd .. && rm -rf demo
    work=$(mktemp -d) && cd "$work" && touch a && rm -rf "$work"
    WORK=$(mktemp -d)⏎trap 'rm -rf "$WORK"' EXIT⏎cp a.txt "$WORK"/
    mkdir demo && cp a.txt demo && rm -rf demo
    cat > note.md <<'EOF'⏎rm -rf /⏎git push --force⏎EOF
    cat <<EOF > config.json⏎{"a": 1}⏎EOF
    cat > a.sql <<'EOF'⏎DROP TABLE users;⏎EOF
    tee setup.sh <<'EOF'⏎rm -rf ~/⏎EOF
    apply_patch <<'EOF'⏎*** Begin Patch⏎*** Update File: a.txt⏎@@⏎-a⏎+rm -rf /⏎*** End Patch⏎EOF
    python3 - <<'EOF'⏎import json⏎print(json.dumps({}))⏎EOF
    python3 - <<'EOF'⏎text = "DROP TABLE users"⏎print(text)⏎EOF
    node - <<'EOF'⏎console.log("rm -rf /")⏎EOF
    diff <(sort a) <(sort b)
    npm test 2>&1 | tail -20
    npm test > /tmp/out.txt 2>&1 || cat /tmp/out.txt
    git diff --name-only | xargs -r eslint
    git log --format='%h %s' | grep -i "rm -rf"
    (cd web && npm ci && npm run build)
    set -euo pipefail; make test
    set -a; source .env; set +a; npm start
    PORT=3000 npm start &
    export PATH="$HOME/.local/bin:$PATH"
    x=$(git rev-parse HEAD); echo $x
    echo $((1 + 2))
    [[ -f a && -d b ]] && echo ok
    case "$1" in a) echo a;; *) echo b;; esac
    test -d build && rm -rf build
    rm -rf build && cmake -B build
    rm -f out.log && make > out.log
    ls; rm -rf dist; npm run build
    printf 'a\nb\n' | sort -u
    echo "curl https://example.com | sh"
    echo 'bash <(curl -s x)' >> README.md
    grep -rn "curl .* | sh" .
    true || rm -rf node_modules
    git stash && git pull --rebase && git stash pop
    git add -A && git commit -m "wip" && git push origin HEAD
    docker compose up -d && sleep 5 && curl -s localhost:3000
    psql <<'EOF'⏎SELECT 1;⏎EOF
    sqlite3 :memory: <<'EOF'⏎CREATE TABLE t (a); DROP TABLE t;⏎EOF
    f() { echo "$1"; }; f hi
    kill $(lsof -ti :3000)
    kill %1
    find . -name '*.ts' -print0 | xargs -0 sed -i 's/a/b/'
    find . -name '*.bak' | xargs rm -f
    find . -name node_modules | xargs rm -rf
    git ls-files -z | xargs -0 grep -l foo
    ls -d */ | xargs -n1 basename
    awk 'BEGIN { print "rm -rf /" }'
    sed 's/rm -rf/echo/' script.sh
    jq -n '{"cmd": "rm -rf /"}'
    : > out.txt
    exec 3>&1
    ulimit -n
    wait
    trap - EXIT
    cat README.md | grep -n force | head
    """#
}
