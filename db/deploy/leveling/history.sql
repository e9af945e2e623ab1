-- Deploy guildkeeper:leveling/history to pg

begin;
set local role guildkeeper_owner;

create table leveling.history (
  guild_id bigint not null,
  member_id bigint not null,
  at timestamptz not null,
  history_id bigint generated always as identity,
  rule text not null
    constraint history_rule_check check (rule in ('message', 'voice', 'grant', 'take', 'set', 'reset', 'edit', 'summary')),
  amount bigint not null,
  xp bigint not null,
  message_id bigint,
  channel_id bigint,
  base integer,
  channel_factor numeric,
  role_factor numeric,
  actor_id bigint,
  reason text,
  constraint history_pkey primary key (guild_id, member_id, at, history_id)
);

create index history_at_idx on leveling.history (guild_id, at) include (member_id, amount);

comment on table leveling.history is
'Every change of XP, append-only: the amounts of a member add up to their XP, so a board over any interval is a sum.
leveling.compact folds what is old into one row a member and day.';
comment on column leveling.history.at is 'When it was earned: for a message the time in its id.';
comment on column leveling.history.rule is
'message: earned by writing. voice: by time in voice. grant, take, set, reset: a function of that name. edit: by hand in psql.
summary: a day, compacted.';
comment on column leveling.history.xp is 'The member''s XP after it.';
comment on column leveling.history.base is 'Of a message or of time in voice: the XP before the factors.';

grant select on leveling.history to guildkeeper_admin;

commit;
