-- Deploy guildkeeper:automod/trace to pg

begin;
set local role guildkeeper_owner;

create unlogged table automod.trace (
  guild_id bigint not null,
  member_id bigint not null,
  message_ids bigint[] not null,
  hashes bigint[] not null,
  fresh integer not null,
  constraint trace_pkey primary key (guild_id, member_id)
) with (fillfactor = 50);

comment on table automod.trace is
'Who wrote when, where a rule on rate or duplicates is on: a row for each author, rewritten in its place. Forgotten when no
rule counts any of it any more (automod._maintain). Unlogged: a crash of the server makes rules forget the last minutes of
chat, nothing else.';
comment on column automod.trace.message_ids is 'Their latest, newest first: those of the last batch, and 50 before it.';
comment on column automod.trace.hashes is 'Of the texts of those; null where it is not known.';
comment on column automod.trace.fresh is 'How many of those the last batch may have brought: they are looked at.';

grant select on automod.trace to guildkeeper_admin;

commit;
