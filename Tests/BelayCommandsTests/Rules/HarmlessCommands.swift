/// Everyday commands of developers and agents, one a line; `⏎` stands for a line end inside one.
enum HarmlessCommands {
  static let all: [String] = (files + repository + build + tools + scripts)
    .split(separator: "\n").map { String($0).replacing("⏎", with: "\n") }

  private static let files = #"""
    ls
    ls -la
    ls -la ~/.ssh
    pwd
    cd src && ls
    cat README.md
    cat package.json | head -50
    cat .env.example
    cat .gitignore
    cat ~/.ssh/id_ed25519.pub
    cat ~/.ssh/known_hosts
    cat /etc/os-release
    cat /etc/passwd
    cat /proc/cpuinfo
    cat tsconfig.json 2>/dev/null
    cat Cargo.toml src/main.rs
    cat tests/fixtures/server.key
    head -n 20 CHANGELOG.md
    tail -f log/development.log
    tail -n 100 /tmp/server.log
    sed -n '1,200p' src/app.ts
    sed -i 's/foo/bar/g' src/app.ts
    sed -i.bak -e 's/a/b/' Makefile
    awk '{print $1}' data.txt
    awk -F, 'NR>1 {s+=$3} END {print s}' data.csv
    grep -rn "TODO" src
    grep -rn "DELETE FROM" .
    grep -rn "rm -rf" scripts/
    grep -rn "AKIA" --include='*.ts' .
    grep -n "api_key" config.py
    grep -c KEY .env
    grep -q '^PORT=' .env
    rg "git push --force" docs
    rg -n "DROP TABLE" migrations
    rg --files -g '*.swift'
    rg -l 'password' src | head
    find . -name '*.swift' -type f
    find . -name node_modules -prune -o -name '*.ts' -print
    find . -name '*.pyc' -delete
    find . -type d -name __pycache__ -exec rm -rf {} +
    find . -name '*.orig' -exec rm -f {} \;
    find src -name '*.ts' | xargs grep -l foo
    find . -name node_modules -type d -prune -exec rm -rf {} +
    find . -empty -type d
    find /tmp/work -type f -delete
    find . -type f | wc -l
    wc -l src/*.swift
    wc -l .env
    sort names.txt | uniq -c | sort -rn
    cut -d: -f1 /etc/passwd
    cut -d= -f1 .env
    diff a.txt b.txt
    diff -u old.json new.json
    tree -L 2
    stat package.json
    file image.png
    du -sh node_modules
    df -h
    touch src/new.ts
    mkdir -p src/components
    mkdir build && cd build && cmake ..
    cp .env.example .env
    cp -r template/ my-app
    cp a.txt b.txt
    cp dist/app /usr/local/bin/app
    mv old.ts new.ts
    mv src/a src/b
    ln -s ../shared shared
    rm a.txt
    rm -f /tmp/out.txt
    rm -f scratch.py test_tmp.sh
    rm -f *.o
    rm -rf node_modules
    rm -rf node_modules package-lock.json
    rm -rf build dist target .build __pycache__
    rm -rf ./dist
    rm -rf dist/*
    rm -rf /tmp/x
    rm -rf /tmp/test-repo /tmp/other
    rm -rf "$TMPDIR/work"
    rm -rf coverage .nyc_output
    rm -rf .next .turbo
    rm -rf .pytest_cache .mypy_cache
    rm -rf ~/.cache/pip
    rm -rf frontend/node_modules
    rm -rf packages/a/dist packages/b/dist
    rm -r docs/old
    rm -rf *.egg-info
    rm -rf venv
    rm -f .git/index.lock
    rm -rf target/debug
    rm -rf DerivedData
    rmdir empty
    chmod +x scripts/run.sh
    chmod 644 a.txt
    chmod -R 755 public
    chown dev file.txt
    chmod 600 ~/.ssh/config
    tar czf dist.tgz dist
    tar xzf archive.tar.gz
    tar -xf a.tar -C /tmp
    zip -r out.zip src
    unzip -o a.zip -d out
    truncate -s 0 out.log
    tee out.txt < in.txt
    echo hello
    echo "rm -rf /"
    echo 'DROP TABLE users;'
    echo "export PATH=$PATH:/x" > env.sh
    echo hi > /dev/null
    echo hi >&2
    printf '%s\n' a b
    printf 'PORT=3000\n' >> .env
    xxd -r -p hex.txt
    xxd file.bin | head
    base64 -d data.b64 > out.bin
    md5sum *.iso
    sha256sum file
    date +%s
    seq 1 10
    sleep 2
    which python3
    type git
    test -f .env && echo yes
    [ -d node_modules ] || npm ci
    ls .env*
    stat ~/.ssh/id_rsa
    yes | head -5
    nl -ba src/a.c
    column -t data.txt
    less README.md
    jq '.scripts' package.json
    jq -r '.[] | .name' data.json
    yq '.services' docker-compose.yml
    python3 -m json.tool a.json
    realpath src
    basename /a/b
    dd if=/dev/zero of=test.img bs=1M count=10
    dd if=/dev/urandom of=/tmp/rand bs=1k count=1
    shred -u /tmp/secret.txt
    watch -n1 ls
    cat app/page.tsx
    cat 'app/(group)/page.tsx'
    ps aux | grep node
    kill 1234
    kill -9 4321
    pkill -f vite
    killall node
    lsof -i :3000
    top -bn1
    uname -a
    whoami
    id
    hostname
    uptime
    free -m
    env | grep -i proxy
    printenv PATH
    echo $HOME
    export NODE_ENV=test
    source .venv/bin/activate
    . ./env.sh
    history | tail

    """#

  private static let repository = #"""
    git status
    git status --short
    git diff
    git diff --staged
    git diff HEAD~1 -- src
    git log --oneline -20
    git log -p -n 3 -- src/a.ts
    git log --all --grep="force"
    git show HEAD
    git show HEAD:README.md
    git show HEAD~2:src/a.ts
    git blame src/a.ts
    git add -A
    git add .
    git add -p
    git commit -m "fix: do not run rm -rf /"
    git commit -am "git push --force is bad"
    git commit -m "DROP TABLE users"
    git commit --amend --no-edit
    git commit -F msg.txt
    git push
    git push origin main
    git push -u origin feature/x
    git push origin HEAD
    git push origin HEAD:refs/heads/topic
    git push --dry-run
    git pull
    git pull --rebase origin main
    git fetch --all --prune
    git fetch origin +refs/heads/*:refs/remotes/origin/*
    git checkout main
    git checkout -b feature/y
    git checkout -- src/a.ts
    git checkout HEAD -- src/a.ts
    git switch -c topic
    git switch main
    git restore --staged src/a.ts
    git restore --staged .
    git restore src/a.ts
    git stash
    git stash pop
    git stash push -m "wip"
    git stash list
    git stash show -p
    git branch
    git branch -a
    git branch -d merged
    git branch -m new-name
    git branch --show-current
    git merge main
    git merge --abort
    git rebase main
    git rebase -i HEAD~3
    git rebase --continue
    git cherry-pick abc123
    git reset
    git reset HEAD~1
    git reset --soft HEAD~1
    git reset src/a.ts
    git clean -n
    git clean -nd
    git tag
    git tag v1.0.0
    git tag -l 'v*'
    git remote -v
    git remote add origin https://example.com/x.git
    git remote prune origin
    git rev-parse HEAD
    git rev-parse --show-toplevel
    git ls-files
    git ls-files | grep env
    git config user.name
    git config --list
    git config --get remote.origin.url
    git config user.email me@example.com
    git worktree add ../topic topic
    git worktree list
    git worktree remove ../topic
    git bisect start
    git submodule update --init --recursive
    git rm old.txt
    git rm -r --cached node_modules
    git mv a b
    git gc
    git reflog
    git shortlog -sn
    git describe --tags
    git apply fix.patch
    git format-patch -1
    git am < fix.patch
    git clone https://example.com/x.git
    git init
    git -C sub status
    git --no-pager log -5
    git -c color.ui=always diff
    git archive -o x.zip HEAD
    git check-ignore .env
    git ls-remote origin
    git cat-file -p HEAD
    git revert HEAD
    git grep -n "push --force"
    git count-objects -v
    gh pr create --title "Remove rm -rf" --body "git push --force"
    gh pr view 12
    gh pr list
    gh pr checkout 12
    gh pr diff 12
    gh pr comment 12 --body "done"
    gh issue list
    gh issue view 3
    gh issue create --title a --body b
    gh run list
    gh run view 123 --log
    gh api repos/a/b/pulls
    gh repo view
    gh repo clone a/b
    gh auth status
    gh release list

    """#

  private static let build = #"""
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

  private static let tools = #"""
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

  private static let scripts = #"""
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
    tar czf - src | ssh user@example.com 'cat > src.tgz'
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
