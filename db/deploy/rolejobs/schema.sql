-- Deploy guildkeeper:rolejobs/schema to pg

begin;
set local role guildkeeper_owner;

create schema rolejobs;
comment on schema rolejobs is 'One role for, or from, many members: rehearsed, done in slices, undone.';
grant usage on schema rolejobs to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

create type rolejobs.filter as (
  has_all bigint[],
  has_any bigint[],
  lacks_all bigint[],
  lacks_any bigint[],
  joined_after timestamptz,
  joined_before timestamptz,
  bots boolean,
  member_ids bigint[]
);
comment on type rolejobs.filter is
'Which members a job is for: they wear all, or any, of these roles; lack all, or any, of those; joined from a time on, or before
one; are bots or people; are among these members. What is null does not matter. A domain that knows more of members gives their
ids.';
grant usage on type rolejobs.filter to guildkeeper_bot, guildkeeper_admin;

commit;
