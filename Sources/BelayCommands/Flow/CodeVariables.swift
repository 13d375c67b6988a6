/// Variables whose value programs run as a command, and variables that change what programs do.
enum CodeVariables {
  /// Whether programs run the value of the variable as a command.
  static func contains(_ name: ArraySlice<UInt8>) -> Bool {
    guard let first = name.first, first >= 66, first <= 86 else { return false }
    return ByteText.isOne(of: commands, name)
  }

  /// Whether the shell expands the value of the variable as in double quotes, again and again: a prompt.
  static func isPrompt(_ name: ArraySlice<UInt8>) -> Bool {
    name.count == 3 && name.begins(with: "PS")
  }

  /// Whether what is put into the variable is worth a rule's look: loaders, tools' options, hosts.
  static func isSensitive(_ name: ArraySlice<UInt8>) -> Bool {
    guard let first = name.first, name.count >= 3 else { return false }
    // A B C D G H J L N P R S U Y _ a h n
    guard first >= 65, first <= 122,
      (0x2081_4116_AACF as UInt64) >> UInt64(first - 65) & 1 == 1
    else { return false }
    return ByteText.isOne(of: sensitive, name)
  }

  /// Whether the variable names places in which programs, libraries or start files are looked for.
  ///
  /// Such variables are set all the time; rules speak of a few values only.
  static func isSearchPath(_ name: ArraySlice<UInt8>, _ value: [Word.Piece]) -> Bool {
    guard case .literal(let text)? = value.first, let first = text.first else { return false }
    // `/tmp/…`, `.:$PATH`, `--eval=…`, `|/tmp/x %s`
    guard first == 47 || first == 46 || first == 45 || first == 124 || startsShell(text) else {
      return false
    }
    return ByteText.isOne(of: places, name)
      || name.begins(with: "CARGO_TARGET_") && ByteText.ends(name, "_RUNNER")
  }

  /// Whether the value starts a shell: `sh -c …`, `bash FILE`.
  private static func startsShell(_ text: [UInt8]) -> Bool {
    switch text[0] {
    case UInt8(ascii: "s"): text.begins(with: "sh ")
    case UInt8(ascii: "b"): text.begins(with: "bash ")
    case UInt8(ascii: "d"): text.begins(with: "dash ")
    case UInt8(ascii: "z"): text.begins(with: "zsh ")
    default: false
    }
  }

  private static let commands = """
    BROWSER|CC|CXX|EDITOR|GIT_ASKPASS|GIT_EDITOR|GIT_EXTERNAL_DIFF|GIT_PAGER|GIT_PROXY_COMMAND|\
    GIT_SEQUENCE_EDITOR|GIT_SSH|GIT_SSH_COMMAND|LESSOPEN|LESSCLOSE|LD|MANPAGER|PAGER|\
    PROMPT_COMMAND|PS0|PS1|PS2|PS4|RSYNC_RSH|RUSTC_WRAPPER|SSH_ASKPASS|SUDO_ASKPASS|VISUAL|SVN_SSH
    """

  private static let places = """
    BROWSER|CARGO_BUILD_RUSTC|CARGO_BUILD_RUSTC_WRAPPER|CORECLR_PROFILER_PATH|DOTNET_STARTUP_HOOKS|\
    DYLD_LIBRARY_PATH|ENV|GIT_EXTERNAL_DIFF|GIT_PAGER|GIT_PROXY_COMMAND|GIT_SSH|GIT_SSH_COMMAND|GRADLE_OPTS|\
    LD_LIBRARY_PATH|LESSOPEN|MAKEFLAGS|MANPAGER|MAVEN_OPTS|PAGER|PATH|PERL5LIB|RUBYLIB|\
    RUSTC_WORKSPACE_WRAPPER|RUSTC_WRAPPER|SVN_SSH
    """

  private static let sensitive = """
    ALL_PROXY|BASH_ENV|BUN_CONFIG_REGISTRY|CARGO_REGISTRIES_CRATES_IO_INDEX|CODEX_HOME|COREPACK_NPM_REGISTRY|DOCKER_CONTENT_TRUST|DOCKER_CONTEXT|DOCKER_HOST|DYLD_INSERT_LIBRARIES|\
    GCONV_PATH|GOFLAGS|GOSUMDB|GIT_CONFIG_GLOBAL|GIT_CONFIG_KEY_0|GIT_CONFIG_KEY_1|GIT_CONFIG_KEY_2|GIT_CONFIG_PARAMETERS|GIT_CONFIG_SYSTEM|GIT_EXEC_PATH|GIT_TEMPLATE_DIR|GIT_SSL_NO_VERIFY|GONOSUMDB|GOPROXY|GOINSECURE|HISTFILE|HISTFILESIZE|\
    HISTSIZE|HTTPS_PROXY|HTTP_PROXY|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|LUA_INIT|LD_AUDIT|LD_PRELOAD|\
    NODE_OPTIONS|NODE_TLS_REJECT_UNAUTHORIZED|PERL5DB|PERL5OPT|PIP_EXTRA_INDEX_URL|PIP_INDEX_URL|\
    PIP_TRUSTED_HOST|PYTHONHTTPSVERIFY|PYTHONSTARTUP|RUBYOPT|SSLKEYLOGFILE|UV_DEFAULT_INDEX|UV_INDEX_URL|http_proxy|https_proxy|\
    npm_config_registry|NPM_CONFIG_REGISTRY|PROMPT_COMMAND|_JAVA_OPTIONS|YARN_NPM_REGISTRY_SERVER|YARN_REGISTRY|all_proxy|npm_config_strict_ssl
    """
}
