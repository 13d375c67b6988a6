import BelayModel

extension ReceiptRules {
  /// Database migrations: alembic (1.17), Rails (8), Django (5), Prisma (6), Flyway (11), knex (3), Sequelize (6),
  /// Laravel (12), goose (3), golang-migrate (4), dbmate (2), sqlx (0.8).
  static let migrations: [ReceiptRule] = [
    ReceiptRule(
      .migration, "alembic", "upgrade", line: "<*>Running upgrade  -> <2>", id: "<2>",
      undo: "alembic downgrade base"),
    ReceiptRule(
      .migration, "alembic", "upgrade", line: "<*>Running upgrade <1> -> <2>", id: "<2>",
      undo: "alembic downgrade <1>"),
    ReceiptRule(
      .revert, "alembic", "downgrade", line: "<*>Running downgrade <1> -> ",
      id: "downgraded <1>", undo: "alembic upgrade <1>", reverts: "<1>"),
    ReceiptRule(
      .migration, "rails|rake", "db:migrate|db:prepare|db:migrate:up",
      line: "== <1> <2>: migrated (", id: "<1>",
      undo: "bin/rails db:migrate:down VERSION=<1>"),
    ReceiptRule(
      .revert, "rails|rake", "db:rollback|db:migrate:down|db:migrate:redo",
      line: "== <1> <2>: reverted (", id: "reverted <1>",
      undo: "bin/rails db:migrate:up VERSION=<1>", reverts: "<1>"),
    ReceiptRule(
      .migration, "manage.py|django-admin", "migrate", line: "Applying <1>.0001_<3>... OK",
      id: "<1>.0001_<3>", undo: "python manage.py migrate <1> zero"),
    ReceiptRule(
      .migration, "manage.py|django-admin", "migrate", line: "Applying <1>.<2>_<3>... OK",
      id: "<1>.<2>_<3>", undo: "python manage.py migrate <1> <2-1>"),
    ReceiptRule(
      .revert, "manage.py|django-admin", "migrate", line: "Unapplying <1>... OK",
      id: "unapplied <1>", reverts: "<1>"),
    ReceiptRule(
      .migration, "prisma", "migrate", line: "Applying migration `<1>`", id: "<1>"),
    ReceiptRule(
      .migration, "flyway", "migrate",
      line: "Successfully applied <1> migration<*>now at version <2> ", id: "<2>",
      undo: "flyway undo"),
    ReceiptRule(
      .revert, "flyway", "undo", line: "Successfully undid <1> migration", id: "undid <1>"),
    ReceiptRule(
      .migration, "knex", "migrate:latest|migrate:up", line: "Batch <1> run: <2> migrations",
      id: "batch <1>", undo: "npx knex migrate:rollback"),
    ReceiptRule(
      .revert, "knex", "migrate:rollback", line: "Batch <1> rolled back: ",
      id: "rolled back batch <1>", undo: "npx knex migrate:latest", reverts: "batch <1>"),
    ReceiptRule(
      .migration, "sequelize|sequelize-cli", "db:migrate", line: "== <1>: migrated (", id: "<1>",
      undo: "npx sequelize-cli db:migrate:undo --name <1>"),
    ReceiptRule(
      .migration, "artisan", "migrate", line: "<1> <*> DONE$", id: "<1>",
      undo: "php artisan migrate:rollback"),
    ReceiptRule(
      .migration, "goose", "", line: "<*>OK   <1>.sql", id: "<1>.sql", undo: "goose down"),
    ReceiptRule(
      .migration, "migrate", "up", line: "<1>/u <2> (", id: "<1>", undo: "migrate down 1",
      keeping: "-path|-source|-database"),
    ReceiptRule(
      .migration, "dbmate", "up|migrate", line: "Applied: <1> in ", id: "<1>",
      undo: "dbmate rollback"),
    ReceiptRule(
      .migration, "sqlx", "migrate", line: "Applied <1>/migrate ", id: "<1>",
      undo: "sqlx migrate revert"),
  ]
}
