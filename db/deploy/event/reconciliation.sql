-- Deploy guildkeeper:event/reconciliation to pg

begin;
set local role guildkeeper_owner;

create type event.reconciliation_state as enum ('running', 'mended', 'refused', 'accepted', 'broken off');
comment on type event.reconciliation_state is
'running: the bot asks Discord. mended: what differed was put right. refused: so much differed that it must be an error, and
nothing was done. accepted: an operator let it through. broken off: the bot ended before it was done; the next one begins
there again.';

create type event.outcome as (
  reconciliation_id bigint, state text, looked_at integer, different integer, absent integer, effects bigint
);
comment on type event.outcome is
'What became of a comparison: how many members were looked at, differed, were gone, and how many effects.';
grant usage on type event.outcome to guildkeeper_bot, guildkeeper_admin;

create table event.reconciliation (
  guild_id bigint not null,
  reconciliation_id bigint generated always as identity,
  began_at timestamptz not null,
  ended_at timestamptz,
  state event.reconciliation_state not null default 'running',
  from_id bigint not null default 0,
  to_id bigint not null default 0,
  looked_at integer not null default 0,
  different integer not null default 0,
  absent integer not null default 0,
  effects bigint not null default 0,
  bans_to_id bigint not null default 0,
  ban_pages integer not null default 0,
  bans_looked_at integer not null default 0,
  constraint reconciliation_pkey primary key (guild_id, reconciliation_id),
  constraint reconciliation_end_check check ((state = 'running') = (ended_at is null)),
  constraint reconciliation_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

create index reconciliation_began_idx on event.reconciliation (guild_id, began_at);

comment on table event.reconciliation is
'Comparisons, after each gap, of what Discord says of members with what the database wants: one row each, with what came of
it. Pruned by event._maintain.';
comment on column event.reconciliation.from_id is 'It looked at members with ids above this one.';
comment on column event.reconciliation.to_id is 'And up to here.';
comment on column event.reconciliation.looked_at is 'So many members.';
comment on column event.reconciliation.bans_to_id is 'Bans of users with ids up to here were compared, in ban_pages requests.';
comment on column event.reconciliation.bans_looked_at is 'So many bans.';

create type event.finding_kind as enum ('different', 'gone', 'unbanned');
comment on type event.finding_kind is
'different: a member is not as a domain wants them. gone: they left unheard. unbanned: their ban is in force here and not in
Discord.';

create table event.finding (
  guild_id bigint not null,
  reconciliation_id bigint not null,
  member_id bigint not null,
  kind event.finding_kind not null,
  at timestamptz not null,
  constraint finding_pkey primary key (guild_id, reconciliation_id, member_id, kind),
  constraint finding_reconciliation_fkey foreign key (guild_id, reconciliation_id)
    references event.reconciliation (guild_id, reconciliation_id) on delete cascade
);

comment on table event.finding is
'Where a comparison found that Discord is not as the database wants it, member by member.';

grant select on event.reconciliation, event.finding to guildkeeper_admin;

commit;
