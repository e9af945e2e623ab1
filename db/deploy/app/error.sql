-- Deploy guildkeeper:app/error to pg

begin;
set local role guildkeeper_owner;

create table app.error (
  sqlstate text not null constraint error_sqlstate_check check (sqlstate ~ '^U0[0-9A-Z]{3}$'),
  name text not null,
  arguments text[] not null constraint error_arguments_check check (
    array_to_string(arguments, ',') ~
      '^([a-z][a-z_]* (text|number|money|duration|moment|member|role|channel|word|words|setting|permission|permissions)(,|$))*$'
  ),
  message text not null,
  constraint error_pkey primary key (name)
);

comment on table app.error is
'Every refusal: the name by which it is raised, its SQLSTATE (class U0; what a caller need not tell apart shares one), and the
sentence that psql shows and English readers read. %1$s, %2$s … are filled by app._refuse. Each schema brings its own
(<schema>/errors.sql). A reference table: it has no guild_id and references nothing.';
comment on column app.error.arguments is
'What the places stand for, in their order: a name and a kind, see app._argument. By these the bot says it in another language.';

grant select on app.error to guildkeeper_admin;

commit;
