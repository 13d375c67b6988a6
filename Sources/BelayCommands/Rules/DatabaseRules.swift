import BelayModel

/// Databases: dropping and emptying.
enum DatabaseRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "db.drop-database", ruling: .deny, severity: .critical,
      reason: "drops a database or schema",
      advice: "take a backup and let a person do it",
      program: """
        psql|pgcli|mysql|mariadb|sql|sqlcmd|clickhouse-client|cockroach|cqlsh|sqlplus|bq|snowsql|\
        trino|presto|beeline|hive|impala-shell|spark-sql|usql|mycli|litecli|isql|db2|cypher-shell|\
        clickhouse|mssql-cli
        """,
      command: "",
      when: """
        @sql:database @text:database|keyspace
        @sql:database !:*_test|*-test|test|test_* !-d|--dbname|-D|--database=*_test|*-test|test|test_*
        """,
      match: """
        psql app_test -c "DROP DATABASE app"
        psql -c "DROP DATABASE app"
        mysql -e "drop schema app"
        psql -c "SELECT 1; DROP SCHEMA public CASCADE"
        """,
      notMatch: """
        psql -c "SELECT 'DROP DATABASE app'"
        psql -d app_test -c "DROP SCHEMA public CASCADE"
        psql -c "CREATE DATABASE app"
        """),
    BuiltInRule(
      id: "db.destroy-rows", ruling: .deny, severity: .high,
      reason: "drops a table or user, changes or deletes all rows, or opens them to all",
      advice: "add a WHERE, or run it in a transaction with ROLLBACK",
      program: """
        psql|pgcli|mysql|mariadb|sql|sqlcmd|clickhouse-client|cockroach|cqlsh|sqlplus|bq|snowsql|\
        trino|presto|beeline|hive|impala-shell|spark-sql|usql|mycli|litecli|isql|db2|cypher-shell|\
        clickhouse|mssql-cli
        """,
      command: "",
      when: """
        @sql:table !:*_test|*-test|test|test_* !-d|--dbname|-D|--database=*_test|*-test|test|test_* \
        !@with:initdb
        -h|--host !-h|--host=localhost|127.0.0.1|/tmp* @with:initdb @sql:table
        :*://* @with:initdb @sql:table
        @from:psql|pgcli|mysql|mariadb|sqlcmd|clickhouse-client|cockroach|sqlplus|usql \
        @generated:'drop|"drop|$$drop|'truncate|"truncate|'delete|"delete \
        !:*_test|*-test|test|test_* !-d|--dbname|-D|--database=*_test|*-test|test|test_*
        """,
      match: """
        psql -At -c "select 'drop table '||tablename||' cascade;' from pg_tables" | psql
        psql -c "DROP TABLE users"
        psql app -c "truncate table users"
        mysql -e "DELETE FROM users"
        echo "DELETE FROM users;" | psql app
        psql -c "UPDATE users SET admin = true"
        """,
      notMatch: """
        psql -c "DELETE FROM users WHERE id = 3"
        psql -c "copy (select * from t where deleted_at is null) to stdout" | psql b -c "copy t from stdin"
        psql -c "SELECT * FROM users"
        psql app_test -c "DROP TABLE tmp"
        initdb -D /tmp/pg; pg_ctl -D /tmp/pg start; psql -p 5544 t -c "drop table x"
        psql -c "DROP INDEX i"
        grep "DELETE FROM" a.sql
        """),
    BuiltInRule(
      id: "db.server-program", ruling: .deny, severity: .critical,
      reason: "makes the database run a program, or read or write files",
      advice: "`\\copy` and the shell do it with your own rights",
      program: """
        psql|pgcli|mysql|mariadb|sql|sqlcmd|clickhouse-client|cockroach|cqlsh|sqlplus|snowsql|\
        sqlite3|sqlite|duckdb
        """,
      command: "",
      when: "@sql:program",
      match: """
        psql -c "COPY t FROM PROGRAM 'id'"
        mysql -e "SELECT 1 INTO OUTFILE '/var/www/x.php'"
        sqlcmd -Q "EXEC xp_cmdshell 'dir'"
        """,
      notMatch: """
        psql -c "COPY t TO STDOUT"
        psql -c "SELECT program FROM shows"
        """),
    BuiltInRule(
      id: "db.destroy-file-rows", ruling: .ask, severity: .medium,
      reason: "drops a table, or changes or deletes all its rows",
      advice: "copy the database file first",
      program: "sqlite3|sqlite|duckdb",
      command: "",
      when: "@sql:table !::memory:|*test*|/tmp/*",
      match: """
        sqlite3 app.db "DROP TABLE users"
        sqlite3 app.db "DELETE FROM users"
        """,
      notMatch: """
        sqlite3 app.db "SELECT 1"
        sqlite3 :memory: "DROP TABLE x"
        sqlite3 test.db "DELETE FROM x"
        """),
    BuiltInRule(
      id: "db.drop-command", ruling: .deny, severity: .critical,
      reason: "drops a database or role",
      advice: "take a backup and let a person do it",
      program: "dropdb|dropuser|pg_dropcluster|pg_resetwal",
      command: "",
      when: "@some !:*test*|*tmp*|*scratch*",
      match: """
        dropdb app
        dropdb --if-exists -U postgres app
        """,
      notMatch: """
        dropdb --help
        dropdb app_test
        dropdb --if-exists app_tmp
        createdb app
        """),
    BuiltInRule(
      id: "db.admin-drop", ruling: .deny, severity: .critical,
      reason: "drops a database or stops the server",
      advice: nil,
      program: "mysqladmin",
      command: "",
      when: ":drop|shutdown",
      match: "mysqladmin -u root drop app",
      notMatch: "mysqladmin status"),
    BuiltInRule(
      id: "db.redis-flush", ruling: .deny, severity: .high,
      reason: "deletes all keys or stops the server",
      advice: "delete by key, or name a database of its own",
      program: "redis-cli|valkey-cli",
      command: "",
      when: """
        @text:flushall|flushdb|shutdown|segfault !@with:redis-server|valkey-server
        -h|-u|--uri !-h=localhost|127.0.0.1 @text:flushall|flushdb|shutdown|segfault
        """,
      match: """
        redis-cli FLUSHALL
        redis-cli -n 1 flushdb
        echo FLUSHALL | redis-cli
        """,
      notMatch: """
        redis-cli GET a
        redis-server --port 6390 --daemonize yes; redis-cli -p 6390 flushall
        redis-cli INFO
        """),
    BuiltInRule(
      id: "db.mongo-drop", ruling: .deny, severity: .high,
      reason: "drops a database or collection, or deletes all its documents",
      advice: nil,
      program: "mongo|mongosh",
      command: "",
      when: """
        @text:dropdatabase|.drop()|deletemany({})|remove({})|updatemany({}|\
        createuser( !:*localhost*test*|*127.0.0.1*test*|test|*_test|*-test
        """,
      match: """
        mongosh --eval "db.dropDatabase()"
        mongosh app --eval "db.users.deleteMany({})"
        """,
      notMatch: "mongosh --eval \"db.users.find()\""),
    BuiltInRule(
      id: "db.migration-reset", ruling: .deny, severity: .high,
      reason: "drops and rebuilds the database",
      advice: "`prisma migrate dev` keeps the data",
      program: "prisma",
      command: "migrate reset",
      when: """
        !@environment:DATABASE_URL=*localhost*|DATABASE_URL=*127.0.0.1*|DATABASE_URL=*_test*|\
        DATABASE_URL=file:*
        """,
      match: """
        prisma migrate reset
        prisma migrate reset --force
        """,
      notMatch: """
        prisma migrate dev
        prisma generate
        """),
    BuiltInRule(
      id: "db.migrate-production", ruling: .ask, severity: .high,
      reason: "changes the database in production",
      advice: "`prisma migrate status` shows what would run",
      program: "prisma",
      command: "migrate deploy|resolve",
      when: """
        @environment:NODE_ENV=prod*|APP_ENV=prod*|ENV=prod*|RAILS_ENV=prod*
        @environment:DATABASE_URL=*://* !@environment:DATABASE_URL=*localhost*|DATABASE_URL=*127.0.0.1*|\
        DATABASE_URL=*_test*|DATABASE_URL=*@db:*|DATABASE_URL=*@postgres:*
        """,
      match: """
        NODE_ENV=production npx prisma migrate deploy
        DATABASE_URL=postgres://db.example.com/app npx prisma migrate deploy
        """,
      notMatch: """
        npx prisma migrate deploy
        DATABASE_URL=postgres://postgres@localhost:5544/t npx prisma migrate deploy
        """),
    BuiltInRule(
      id: "db.push-data-loss", ruling: .deny, severity: .high,
      reason: "lets data be lost to fit the new schema",
      advice: nil,
      program: "prisma",
      command: "db push",
      when: """
        --accept-data-loss|--force-reset !@environment:DATABASE_URL=*localhost*|DATABASE_URL=*127.0.0.1*|\
        DATABASE_URL=*_test*|DATABASE_URL=file:*
        """,
      match: "prisma db push --accept-data-loss",
      notMatch: "prisma db push"),
    BuiltInRule(
      id: "db.framework-drop", ruling: .deny, severity: .high,
      reason: "drops the database or all its tables",
      advice: "run the migrations forward instead",
      program: """
        rails|rake|artisan|php|manage.py|django-admin|python|python3|sequelize|knex|typeorm|\
        drizzle-kit|alembic|flyway|supabase|dbmate|goose|liquibase|doctrine
        """,
      command: "",
      when: """
        :orm:schema-tool:drop|*:schema:drop|orm:schema-tool:update -f|--force|--full-database|--complete !--dump-sql
        :db:drop*|db:reset|db:drop:all|db:purge*|db:migrate:reset|db:schema:load|\
        migrate:fresh*|migrate:reset|migrate:refresh|db:wipe|schema:drop|drop|drop-all|dropAll|\
        migrate:rollback:all|clean:db|doctrine:*:drop !:--help|RAILS_ENV=test|RACK_ENV=test !:notes !--env=test|testing \
        !@environment:RAILS_ENV=test|RACK_ENV=test|APP_ENV=test*|NODE_ENV=test
        """,
      match: """
        rails db:drop
        rake db:reset
        php artisan migrate:fresh
        php bin/console doctrine:database:drop --force
        typeorm schema:drop
        doctrine orm:schema-tool:drop --force
        """,
      notMatch: """
        doctrine orm:schema-tool:drop --dump-sql
        rails db:migrate
        RAILS_ENV=test rails db:drop
        rake db:schema:load RAILS_ENV=test
        export RAILS_ENV=test; rails db:drop
        php artisan migrate:fresh --env=testing
        php artisan migrate
        php bin/console doctrine:migrations:migrate
        rake test
        """),
    BuiltInRule(
      id: "db.framework-flush", ruling: .deny, severity: .high,
      reason: "empties the database",
      advice: nil,
      program: "manage.py|django-admin|python|python3",
      command: "",
      when: """
        :flush|reset_db !--settings=*test*
        :sqlflush @to:python|python3|manage.py|psql|mysql|sqlite3
        """,
      match: """
        python manage.py flush
        python3 manage.py reset_db
        python manage.py sqlflush | python manage.py dbshell
        """,
      notMatch: """
        python manage.py migrate
        python manage.py sqlflush
        python manage.py test
        """),
    BuiltInRule(
      id: "db.migrate-down", ruling: .ask, severity: .medium,
      reason: "undoes all migrations with their data",
      advice: nil,
      program: "flyway|supabase|alembic",
      command: "",
      when: """
        :clean|base
        :reset
        """,
      match: """
        flyway clean
        alembic downgrade base
        supabase db reset
        """,
      notMatch: """
        flyway migrate
        alembic upgrade head
        """),
    BuiltInRule(
      id: "db.etcd-delete", ruling: .deny, severity: .high,
      reason: "deletes keys of the cluster's store",
      advice: nil,
      program: "etcdctl",
      command: "del",
      when: "",
      match: "etcdctl del --prefix /",
      notMatch: "etcdctl get a"),
    BuiltInRule(
      id: "credentials.etcd", ruling: .ask, severity: .high,
      reason: "prints secrets of the cluster's store",
      advice: "`--keys-only` lists the names",
      program: "etcdctl",
      command: "get",
      when: """
        :*secret*|*password*|*token* !--keys-only|--count-only
        --prefix|--from-key :/|/registry|/registry/| !--keys-only|--count-only
        """,
      match: """
        etcdctl get --prefix /registry/secrets
        etcdctl get / --prefix
        etcdctl get '' --from-key
        """,
      notMatch: """
        etcdctl get --prefix /registry/secrets --keys-only
        etcdctl get /config/app
        etcdctl get --prefix /config/app
        etcdctl get / --prefix --keys-only
        """),
    BuiltInRule(
      id: "db.tool-destroys", ruling: .ask, severity: .high,
      reason: "drops, resets or rolls back a database",
      advice: nil,
      program: """
        diesel|goose|sqlx|sequelize-cli|knex|influx|kafka-topics|kafka-topics.sh|rabbitmqctl|\
        supabase|mongorestore|mongoimport|pg_restore|drizzle-kit
        """,
      command: "",
      when: """
        :ecto.drop|ecto.reset|ecto.rollback|*:undo:all|*:drop|reset|down-to|force_reset|purge_queue|delete_*
        :push --force
        :database :reset|drop
        :database|db|migration :reset|revert|redo|push
        --drop|--clean|--all|--delete
        :delete
        """,
      match: """
        diesel database reset
        sqlx database drop -y
        knex migrate:rollback --all
        mongorestore --drop dump
        pg_restore --clean -d x dump
        kafka-topics --delete --topic x
        drizzle-kit push --force
        supabase db push
        """,
      notMatch: """
        sqlx migrate run
        knex migrate:latest
        pg_restore -l dump
        supabase db diff
        drizzle-kit push
        """),
    BuiltInRule(
      id: "publish.supabase", ruling: .ask, severity: .medium,
      reason: "puts functions, secrets or settings into service",
      advice: "`supabase functions serve` runs them here",
      program: "supabase",
      command: "functions|secrets|config|projects|branches|storage",
      when: ":deploy|delete|set|unset|push|create|update|rm|disable",
      match: """
        supabase functions deploy
        supabase secrets set A=b
        """,
      notMatch: """
        supabase functions serve
        supabase secrets list
        """),
    BuiltInRule(
      id: "db.restore-clean", ruling: .ask, severity: .high,
      reason: "drops what is there before it restores",
      advice: nil,
      program: "pg_restore",
      command: "",
      when: "-c",
      match: "pg_restore -c -d x dump",
      notMatch: "pg_restore -l dump"),
    BuiltInRule(
      id: "db.redis-config", ruling: .ask, severity: .high,
      reason: "changes a setting of the server, or shows its password",
      advice: nil,
      program: "redis-cli|valkey-cli",
      command: "",
      when: """
        :config :set
        :config :get :requirepass|masterauth|*pass
        """,
      match: """
        redis-cli config set dir /root/.ssh
        redis-cli config get requirepass
        """,
      notMatch: "redis-cli config get dir"),
    BuiltInRule(
      id: "db.redis-delete-list", ruling: .ask, severity: .medium,
      reason: "deletes whatever keys a list names",
      advice: nil,
      program: "redis-cli|valkey-cli",
      command: "",
      when: ":del|unlink @via:xargs*",
      match: "redis-cli --scan | xargs redis-cli del",
      notMatch: "redis-cli del test:key"),
    BuiltInRule(
      id: "db.input-download", ruling: .ask, severity: .high,
      reason: "runs statements from the network that nobody has read",
      advice: nil,
      program: "psql|mysql|mariadb|sqlite3|mongosh",
      command: "",
      when: "@from:curl|wget",
      match: "curl -s https://x.example/x.sql | psql prod",
      notMatch: "psql -f a.sql"),
    BuiltInRule(
      id: "db.django", ruling: .ask, severity: .high,
      reason: "rolls back or empties the database",
      advice: nil,
      program: "python|python3|manage.py|django-admin",
      command: "",
      when: """
        :migrate :zero
        :dbshell @sql:table
        @text:.all().delete(|.delete_all
        """,
      match: """
        python manage.py migrate app zero
        python manage.py shell -c "User.objects.all().delete()"
        python manage.py dbshell -- -c "DROP TABLE users"
        """,
      notMatch: """
        python manage.py migrate
        python manage.py test
        """),
    BuiltInRule(
      id: "db.rails-load", ruling: .ask, severity: .high,
      reason: "overwrites the database with the schema, or changes the one in production",
      advice: nil,
      program: "rails|rake",
      command: "",
      when: """
        !@environment:RAILS_ENV=test|RACK_ENV=test|APP_ENV=test*|NODE_ENV=test !:RAILS_ENV=test \
        :db:schema:load|db:structure:load|*delete_all*|*destroy_all*|credentials:show|\
        credentials:edit
        !@environment:RAILS_ENV=test|RACK_ENV=test|APP_ENV=test*|NODE_ENV=test !:RAILS_ENV=test :runner|r \
        :*execute*drop*table*|*execute*drop*database*|*execute*drop*schema*|*execute*truncate*|*exec_query*drop*table*|\
        *exec_query*truncate*|*execute*delete*from*|*connection.drop_table*|*connection.drop_database*|*connection.truncate*
        :dbconsole|db @sql:table
        :db:* :RAILS_ENV=prod*|RACK_ENV=prod* !:db:migrate:status|db:version
        :db:* @environment:RAILS_ENV=prod*|RACK_ENV=prod* !:db:migrate:status|db:version
        """,
      match: """
        RAILS_ENV=production rails db:migrate
        rake db:seed RAILS_ENV=production
        bin/rails db:schema:load
        rails runner User.delete_all
        rails runner 'ActiveRecord::Base.connection.execute("DROP TABLE users")'
        rails runner 'ActiveRecord::Base.connection.drop_table(:users)'
        rails credentials:show
        """,
      notMatch: """
        rails runner 'puts ActiveRecord::Base.connection.execute("SELECT 1").to_a'
        rails db:migrate
        rails db:seed
        rails runner "puts User.count"
        """),
    BuiltInRule(
      id: "db.bigquery-remove", ruling: .deny, severity: .high,
      reason: "deletes tables or whole datasets",
      advice: nil,
      program: "bq",
      command: "",
      when: ":rm",
      match: "bq rm -r -f dataset",
      notMatch: "bq ls"),
    BuiltInRule(
      id: "db.downgrade", ruling: .ask, severity: .medium,
      reason: "takes migrations back, and data with them",
      advice: nil,
      program: "alembic|flask",
      command: "",
      when: ":downgrade",
      match: "alembic downgrade -1",
      notMatch: "alembic upgrade head"),
    BuiltInRule(
      id: "db.script-name", ruling: .ask, severity: .high,
      reason: "runs a script that drops or empties tables by its name",
      advice: "look at the script first",
      program: "psql|mysql|mariadb|sqlite3|duckdb|sqlcmd|cockroach",
      command: "",
      when: """
        @written:drop_all|drop-all|dropall|drop_everything|drop_tables|drop-tables|truncate_all|wipe_|purge_all|\
        /drop.sql|/wipe.sql|nuke
        """,
      match: """
        mysql app < drop_all_tables.sql
        psql -f sql/drop.sql
        """,
      notMatch: "psql -f schema.sql"),
    BuiltInRule(
      id: "db.prisma-execute", ruling: .ask, severity: .high,
      reason: "drops or empties tables",
      advice: nil,
      program: "prisma",
      command: "db execute",
      when: "@sql:table",
      match: "npx prisma db execute --stdin <<< 'DROP TABLE users'",
      notMatch: "npx prisma db execute --stdin <<< 'SELECT 1'"),
    BuiltInRule(
      id: "credentials.framework", ruling: .ask, severity: .high,
      reason: "prints the secrets of an application",
      advice: nil,
      program: "php|artisan|symfony",
      command: "",
      when: """
        :env:decrypt|config:show|secrets:decrypt*
        :secrets:list --reveal
        """,
      match: """
        php artisan env:decrypt
        symfony console secrets:list --reveal
        php bin/console secrets:list --reveal
        """,
      notMatch: """
        php artisan env
        php bin/console secrets:list
        """),
    BuiltInRule(
      id: "credentials.database-hashes", ruling: .ask, severity: .high,
      reason: "shows the password hashes of the database's users",
      advice: nil,
      program: "psql|pgcli|mysql|mariadb|mycli|sqlcmd",
      command: "",
      when: "@text:pg_authid|pg_shadow|authentication_string",
      match: "psql -c 'select rolname, rolpassword from pg_authid'",
      notMatch: "psql -c 'select rolname from pg_roles'"),
  ]
}
