-- Deploy guildkeeper:app/error to pg

begin;
set local role guildkeeper_owner;

create table app.error (
  sqlstate text not null constraint error_sqlstate_check check (sqlstate ~ '^U0[0-9A-Z]{3}$'),
  name text not null,
  message text not null,
  constraint error_pkey primary key (sqlstate),
  constraint error_name_key unique (name)
);

comment on table app.error is
'Every refusal: its SQLSTATE (class U0), the name by which it is raised, and the sentence people read. %1$s, %2$s … are filled by
app._refuse. Each schema brings its own (<schema>/errors.sql). A reference table: it has no guild_id and references nothing.';

grant select on app.error to guildkeeper_admin;

commit;
