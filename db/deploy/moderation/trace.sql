-- Deploy guildkeeper:moderation/trace to pg
-- requires: moderation/rule

begin;
set local role guildkeeper_owner;

create unlogged table moderation.trace (
  guild_id bigint not null,
  member_id bigint not null,
  hash bigint not null,
  message_id bigint not null,
  trace_id bigint generated always as identity,
  constraint trace_pkey primary key (guild_id, member_id, hash, message_id, trace_id)
);

comment on table moderation.trace is
'Who wrote when, where a rule on rate or duplicates is on: a row with hash 0 for the one, one with a hash of the text for the
other. Counted within a rule''s interval, and pruned soon after (moderation._tidy). A message that comes twice has two rows, and
counts once: asking whether it is known would cost more. Unlogged: a crash of the server makes rules forget the last minutes
of chat, nothing else.';

grant select on moderation.trace to guildkeeper_admin;

commit;
