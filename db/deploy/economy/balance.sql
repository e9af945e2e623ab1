-- Deploy guildkeeper:economy/balance to pg
-- requires: economy/schema

begin;
set local role guildkeeper_owner;

create table economy.balance (
  guild_id bigint not null,
  member_id bigint not null constraint balance_member_check check (member_id > 0),
  wallet economy.funds not null default 0,
  bank economy.funds not null default 0,
  entries bigint not null default 0,
  stale boolean not null default true,
  constraint balance_pkey primary key (guild_id, member_id),
  constraint balance_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
) with (fillfactor = 50);

create index balance_stale_idx on economy.balance (guild_id, member_id) where stale;

comment on table economy.balance is
'What a member has: always the sum of their entries, and never below zero. A member without a row has not touched money yet. No
index holds an amount, so that a payment rewrites a row in its place: the boards are read from economy.fortune.';
comment on column economy.balance.entries is 'How many entries they have: the number of the last.';
comment on column economy.balance.stale is 'Whether it changed since it was last copied to economy.fortune.';

grant select on economy.balance to guildkeeper_admin;

commit;
