-- Deploy guildkeeper:choices/outcome to pg

begin;
set local role guildkeeper_owner;

create type choices.outcome as (
  menu bigint,
  option integer,
  label text,
  role_ids bigint[],
  result text,
  until timestamptz,
  paid bigint,
  currency text,
  place bigint,
  refusal text,
  obstacle jsonb,
  sentence text
);
comment on type choices.outcome is
'What became of an option: given (until when, null: for good; and what was paid), taken, waits (its place on the list), left (the
list), refused (by its name, what it is made of as in
app.refusal, and in English), or unchanged.';

grant usage on type choices.outcome to guildkeeper_bot, guildkeeper_admin;

commit;
