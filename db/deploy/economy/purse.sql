-- Deploy guildkeeper:economy/purse to pg

begin;
set local role guildkeeper_owner;

create table economy.purse (
  guild_id bigint not null,
  member_id bigint not null,
  wallet economy.funds not null default 0,
  bank economy.funds not null default 0,
  entries bigint not null default 0,
  stale boolean not null default true,
  constraint purse_pkey primary key (guild_id, member_id),
  constraint purse_turn_fkey foreign key (guild_id, member_id) references economy.turn (guild_id, member_id) on delete cascade
) with (fillfactor = 50);

create index purse_stale_idx on economy.purse (guild_id, member_id) where stale;

comment on table economy.purse is
'What a member has: always the sum of their entries, and never below zero. A member without a row has not touched money yet. No
index holds an amount, so that a payment rewrites a row in its place: the boards are read from economy.fortune. No trigger and no
CHECK either: PostgreSQL prepares those anew for every statement. By hand it is edited through economy.balances, which books it.';
comment on column economy.purse.entries is 'How many entries they have: the number of the last.';
comment on column economy.purse.stale is 'Whether it changed since it was last copied to economy.fortune.';

grant select on economy.purse to guildkeeper_admin;

commit;
