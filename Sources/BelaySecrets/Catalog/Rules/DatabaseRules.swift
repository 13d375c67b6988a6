import BelayModel

/// Addresses and connection strings of databases that hold a password.
enum DatabaseRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "db-postgres-url", title: "PostgreSQL address with password", severity: .critical,
      form: .address, keywords: "postgres://|postgresql://|postgresql+|postgres+",
      pattern: #"""
        postgres(?:ql)?(?:\+\w+)?://[^\s:/@"\'<>`\\]{0,100}:([^\s:/@"\'<>`\\]{1,200})@[\w.\[-]
        """#,
      caseless: true, boundary: .none, validator: .password, specificity: 3,
      advice: "Change the password of the database user",
      finds: "postgresql://svc:{{fake:db-postgres-url}}@db.acme.io/app",
      ignores: "postgresql://user:password@localhost/app"),
    SecretRule(
      id: "db-mysql-url", title: "MySQL address with password", severity: .critical, form: .address,
      keywords: "mysql://|mysql2://|mysql+|mariadb://|mariadb+",
      pattern: #"""
        (?:mysql2?|mariadb)(?:\+\w+)?://[^\s:/@"\'<>`\\]{0,100}:([^\s:/@"\'<>`\\]{1,200})@[\w.\[-]
        """#,
      caseless: true, boundary: .none, validator: .password, specificity: 3,
      advice: "Change the password of the database user",
      finds: "mysql://svc:{{fake:db-mysql-url}}@db.acme.io/app",
      ignores: "mysql://user:password@localhost/app"),
    SecretRule(
      id: "db-mongodb-url", title: "MongoDB address with password", severity: .critical,
      form: .address, keywords: "mongodb://|mongodb+srv://",
      pattern: #"""
        mongodb(?:\+srv)?://[^\s:/@"\'<>`\\]{0,100}:([^\s:/@"\'<>`\\]{1,200})@[\w.\[-]
        """#,
      caseless: true, boundary: .none, validator: .password, specificity: 3,
      advice: "Change the password of the database user",
      finds: "mongodb+srv://svc:{{fake:db-mongodb-url}}@db.acme.io/app",
      ignores: "mongodb+srv://user:password@localhost/app"),
    SecretRule(
      id: "db-redis-url", title: "Redis address with password", severity: .high, form: .address,
      keywords: "redis://|rediss://",
      pattern: #"rediss?://[^\s:/@"\'<>`\\]{0,100}:([^\s:/@"\'<>`\\]{1,200})@[\w.\[-]"#,
      caseless: true, boundary: .none, validator: .password, specificity: 3,
      advice: "Change the password of the database user",
      finds: "redis://svc:{{fake:db-redis-url}}@db.acme.io/app",
      ignores: "redis://user:password@localhost/app"),
    SecretRule(
      id: "db-amqp-url", title: "AMQP address with password", severity: .high, form: .address,
      keywords: "amqp://|amqps://",
      pattern: #"amqps?://[^\s:/@"\'<>`\\]{0,100}:([^\s:/@"\'<>`\\]{1,200})@[\w.\[-]"#,
      caseless: true, boundary: .none, validator: .password, specificity: 3,
      advice: "Change the password of the database user",
      finds: "amqps://svc:{{fake:db-amqp-url}}@db.acme.io/app",
      ignores: "amqps://user:password@localhost/app"),
    SecretRule(
      id: "db-go-dsn", title: "Go data source name with password", severity: .critical,
      form: .search, keywords: "@tcp(|@unix(|@tcp6(",
      pattern: #"(?<![\w.%-])[\w.%-]{1,80}:([^\s:/@"'<>`\\{}]{4,100})@(?:tcp6?|unix)\("#,
      leading: 190, reach: 40, boundary: .none, validator: .password, specificity: 3,
      advice: "Change the password of the database user",
      finds: "svc:{{fake:db-go-dsn}}@tcp(db.acme.io:3306)/app",
      ignores: "user:password@tcp(localhost:3306)/app"),
    SecretRule(
      id: "db-mssql-conn", title: "SQL Server connection string with password", severity: .critical,
      keywords: "Server=|Data Source=|Initial Catalog=",
      pattern: #"""
        (?:Server|Data Source|Initial Catalog)\s*=[^;\n"]{1,200};(?:[A-Za-z ]{2,40}=[^;\n"]{0,200}\#
        ;){0,8}?(?:Password|Pwd)\s*=\s*([^;\s"\']{4,128})
        """#,
      caseless: true, boundary: .none, validator: .password, specificity: 3,
      advice: "Change the password of the database user",
      finds: """
        Server=tcp:db.acme.io,1433;Database=app;User ID=svc;Password={{fake:db-mssql-conn}};Encryp\
        t=true
        """,
      ignores: "Server=tcp:db;User ID=sa;Password=***;"),
    SecretRule(
      id: "db-jdbc-url", title: "JDBC address with password", severity: .critical,
      keywords: "jdbc:",
      pattern: #"""
        jdbc:[a-z0-9:]{2,40}://[^\s"\']{1,200}?[?&;]password=([A-Za-z0-9!#$%*+./:=?@^_~-]{4,128})
        """#,
      caseless: true, boundary: .none, validator: .password, specificity: 3,
      advice: "Change the password of the database user",
      finds: "jdbc:postgresql://db.acme.io:5432/app?user=svc&password={{fake:db-jdbc-url}}",
      ignores: "jdbc:postgresql://localhost/app?user=u&password=${DB_PASSWORD}"),
    SecretRule(
      id: "db-oracle-url", title: "Oracle address with password", severity: .critical,
      form: .following, keywords: "jdbc:oracle:",
      pattern: #"""
        jdbc:oracle:(?:thin|oci):[^\s/@"'<>:]{1,60}/("?[^\s@"'<>]{4,100}"?)@
        """#, caseless: true, boundary: .none, validator: .password, specificity: 4,
      advice: "Change the password of the database user",
      finds: """
        jdbc:oracle:thin:svc/{{fake:db-oracle-url}}@//db.acme.io:1521/ORCL
        """, ignores: "jdbc:oracle:thin:scott/tiger@//localhost:1521/ORCL"),
    SecretRule(
      id: "db-sqlalchemy-url", title: "Database address with password", severity: .critical,
      form: .address,
      keywords: """
        mysql+|postgresql+|postgres+|mariadb+|mssql+|oracle+|redshift+|cockroachdb|clickhouse|sn\
        owflake://|sqlserver://|trino://|presto://|neo4j|bolt+|bolt://|couchdb|couchbase|cassand\
        ra://|nats://|elasticsearch://|mqtt://|mqtts://|memcached://|vertica://|hive://|teradata\
        ://|db2://|rethinkdb://|influxdb://|stomp://|kafka://|celery://|socks5://|imap://|imaps:\
        //|sip://|rtsp://|ssh://|git+https://|svn://|smb://|vnc://|rdp://|irc://
        """,
      pattern: #"""
        [a-z][a-z0-9]{1,20}(?:\+\w+)?://[^\s:/@"'<>`\\]{0,100}:([^\s/@"'<>`\\]{1,200})@[\w.\[-]
        """#, caseless: true, boundary: .none, validator: .password, specificity: 4,
      advice: "Change the password of the database user",
      finds: "mssql+pyodbc://svc:{{fake:db-sqlalchemy-url}}@db.acme.io/app",
      ignores: "mysql+pymysql://user:password@localhost/app"),
  ]
}
