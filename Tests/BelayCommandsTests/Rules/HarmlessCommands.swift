/// Everyday commands of developers and agents, one a line; `⏎` stands for a line end inside one.
enum HarmlessCommands {
  static let all: [String] = (files + repository + build + tools + scripts)
    .split(separator: "\n").map { String($0).replacing("⏎", with: "\n") }

  static let files = #"""
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

  static let repository = #"""
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
}
