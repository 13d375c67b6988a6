import BelayModel

/// Variables that change what later commands load, where they go and what they record.
enum EnvironmentRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "environment.loader", ruling: .ask, severity: .high,
      reason: "makes programs load code from elsewhere",
      advice: nil,
      program: "export",
      command: "",
      when: """
        :LD_PRELOAD=*|LD_AUDIT=*|DYLD_INSERT_LIBRARIES=*|BASH_ENV=*|PYTHONSTARTUP=*|\
        PERL5OPT=*|PERL5DB=*|LUA_INIT=*|GCONV_PATH=*|RUBYOPT=*-r*/* !:LD_PRELOAD=|*asan*|*tsan*|*jemalloc*|*tcmalloc*|*ubsan*|\
        *mimalloc*|*faketime*|PERL5OPT=-w
        :NODE_OPTIONS=*-require*/tmp/*|NODE_OPTIONS=*-r*/tmp/*|NODE_OPTIONS=*-import*/tmp/*|\
        *_OPT*S=*-javaagent:/tmp/*|*_OPTIONS=*-javaagent:/tmp/*|*_OPTIONS=*-agentpath:/tmp/*|GOFLAGS=*-toolexec*
        :GIT_SSH=/tmp/*|GIT_SSH_COMMAND=/tmp/*|GIT_EXTERNAL_DIFF=/tmp/*|GIT_PROXY_COMMAND=/tmp/*|PAGER=/tmp/*|\
        MANPAGER=/tmp/*|BROWSER=/tmp/*|LESSOPEN=*/tmp/*|SVN_SSH=/tmp/*|RUSTC_WRAPPER=/tmp/*|\
        RUSTC_WORKSPACE_WRAPPER=/tmp/*|CARGO_BUILD_RUSTC*=/tmp/*|CARGO_TARGET_*_RUNNER=/tmp/*|\
        DOTNET_STARTUP_HOOKS=/tmp/*|CORECLR_PROFILER_PATH=/tmp/*
        :GIT_SSH_COMMAND=sh*-c*|GIT_SSH_COMMAND=bash*-c*|GIT_SSH_COMMAND=/*/sh*-c*|GIT_SSH_COMMAND=/*/bash*-c*|\
        GIT_PAGER=/tmp/*|GIT_SSH_COMMAND=*/sh*/tmp/*|GIT_SSH_COMMAND=*/bash*/tmp/*|GIT_EXTERNAL_DIFF=*/sh*/tmp/*|\
        GIT_SSH_COMMAND=sh*/tmp/*|GIT_SSH_COMMAND=bash*/tmp/*|GIT_SSH_COMMAND=zsh*/tmp/*|GIT_SSH_COMMAND=dash*/tmp/*|\
        GIT_EXTERNAL_DIFF=sh*/tmp/*|GIT_EXTERNAL_DIFF=bash*/tmp/*|GIT_PAGER=sh*/tmp/*|GIT_PAGER=bash*/tmp/*|\
        PAGER=sh*/tmp/*|PAGER=bash*/tmp/*|SVN_SSH=sh*/tmp/*|SVN_SSH=bash*/tmp/*
        :LD_LIBRARY_PATH=/tmp/*|DYLD_LIBRARY_PATH=/tmp/*|LD_LIBRARY_PATH=/dev/shm/*|\
        GIT_EXEC_PATH=*/*|GIT_TEMPLATE_DIR=/tmp/*|PERL5LIB=/tmp/*|RUBYLIB=/tmp/*|ENV=/*|\
        GIT_CONFIG_KEY_*=core.hookspath|GIT_CONFIG_KEY_*=core.fsmonitor|GIT_CONFIG_KEY_*=core.sshcommand|\
        GIT_CONFIG_PARAMETERS=*core.hookspath*|GIT_CONFIG_PARAMETERS=*core.fsmonitor*|\
        GIT_CONFIG_PARAMETERS=*core.sshcommand*|GIT_CONFIG_PARAMETERS=*alias.*=!*|\
        MAKEFLAGS=*--eval*|PATH=.:*|PATH=/tmp/*|PATH=/dev/shm/* !:PATH=*bin*|*build*|*venv*|ENV=/*.env
        """,
      match: """
        LD_PRELOAD=/tmp/x.so ls
        export BASH_ENV=/tmp/x
        GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=core.hooksPath GIT_CONFIG_VALUE_0=/x git commit -m x
        GIT_CONFIG_PARAMETERS="'core.hooksPath=/dev/null'" git commit -m x
        NODE_OPTIONS="--require /tmp/x.js" npm test
        GIT_SSH_COMMAND='sh -c /tmp/x' git fetch
        GIT_PAGER='sh /tmp/x.sh' git log
        """,
      notMatch: """
        GIT_SSH_COMMAND='ssh -i /tmp/key -c aes256-ctr' git fetch
        GIT_PAGER=cat git log
        NODE_OPTIONS=--max-old-space-size=4096 npm test
        LD_PRELOAD=libasan.so ./t
        export A=b
        """),
    BuiltInRule(
      id: "environment.history-off", ruling: .deny, severity: .medium,
      reason: "keeps the shell from writing its history",
      advice: nil,
      program: "export|unset|set|shopt",
      command: "",
      when: """
        :HISTFILE=|HISTFILE=/dev/null|HISTSIZE=0|HISTFILESIZE=0|HISTFILE
        :+o :history
        """,
      match: """
        export HISTFILE=/dev/null
        HISTSIZE=0
        unset HISTFILE
        set +o history
        """,
      notMatch: """
        export HISTSIZE=10000
        unset FOO
        set -o pipefail
        """),
    BuiltInRule(
      id: "environment.redirect", ruling: .ask, severity: .high,
      reason: "sends the traffic or downloads of later commands elsewhere, or unchecked",
      advice: nil,
      program: "export",
      command: "",
      when: """
        :http_proxy=*|https_proxy=*|all_proxy=* !:*localhost*|*127.0.0.1*|*host.docker.internal*|*=
        :NODE_TLS_REJECT_UNAUTHORIZED=0|GIT_SSL_NO_VERIFY=1|GIT_SSL_NO_VERIFY=true|\
        GOINSECURE=*|SSLKEYLOGFILE=*|PYTHONHTTPSVERIFY=0|GOFLAGS=*-insecure*|GOSUMDB=off|DOCKER_CONTENT_TRUST=0|\
        npm_config_strict_ssl=false|GIT_SSL_NO_VERIFY=yes|DOCKER_HOST=*prod*|DOCKER_CONTEXT=*prod*
        :PIP_INDEX_URL=*|PIP_EXTRA_INDEX_URL=*|UV_INDEX_URL=*|npm_config_registry=*|\
        GOPROXY=*|YARN_NPM_REGISTRY_SERVER=*|YARN_REGISTRY=*|BUN_CONFIG_REGISTRY=*|\
        COREPACK_NPM_REGISTRY=*|GEM_SOURCE=*|UV_DEFAULT_INDEX=*|CARGO_REGISTRIES_CRATES_IO_INDEX=* !:*pypi.org*|*pythonhosted.org*|*pytorch.org*|*npmjs.org*|*npmjs.com*|\
        *yarnpkg.com*|*proxy.golang.org*|*rubygems.org*|*crates.io*|*localhost*|*127.0.0.1*|\
        *npmmirror.com*|*taobao.org*|*tsinghua.edu.cn*|*aliyun.com*|*ustc.edu.cn*|\
        *goproxy.cn*|*goproxy.io*|*packagist.org*|*nvidia.com*|*github.com*|\
        *pkg.github.com*|*packages.microsoft.com*|*=off|*=direct|*=
        """,
      match: """
        export HTTPS_PROXY=http://x.example:8080
        PIP_INDEX_URL=http://x.example/simple pip install y
        export NODE_TLS_REJECT_UNAUTHORIZED=0
        """,
      notMatch: """
        export http_proxy=
        export HTTP_PROXY=http://localhost:3128
        export GOPROXY=https://proxy.golang.org,direct
        """),
    BuiltInRule(
      id: "self.codex-home", ruling: .deny, severity: .critical,
      reason: "starts Codex without its settings and guards",
      advice: nil,
      program: "export",
      command: "",
      when: ":CODEX_HOME=*",
      match: """
        CODEX_HOME=/tmp/x codex exec y
        export CODEX_HOME=/tmp/x
        """,
      notMatch: "export CODEX_MODEL=x"),
    BuiltInRule(
      id: "credentials.jq-environment", ruling: .ask, severity: .high,
      reason: "prints variables, secrets included",
      advice: nil,
      program: "jq|gojq|yq",
      command: "",
      when: """
        :env|$ENV|env.*|$ENV.*|$ENV[*|env[*|strenv(*|env(*token*|env(*secret*|env(*passw*|\
        env(*_key*
        """,
      match: """
        jq -n env
        jq -n env.API_KEY
        """,
      notMatch: """
        jq .env package.json
        jq '.dependencies' package.json
        """),
    BuiltInRule(
      id: "credentials.process-list", ruling: .ask, severity: .high,
      reason: "prints the variables of all processes",
      advice: nil,
      program: "ps",
      command: "",
      when: ":e|eww*|ew*|auxe*|axe*|auxwwe|*wwe",
      match: """
        ps eww
        ps auxe
        """,
      notMatch: """
        ps aux
        ps -ef
        ps -eo pid,cmd
        """),
  ]
}
