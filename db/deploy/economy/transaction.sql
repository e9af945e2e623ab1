-- Deploy guildkeeper:economy/transaction to pg

begin;
set local role guildkeeper_owner;

create table economy.transaction (
  guild_id bigint not null,
  transaction_id bigint generated always as identity,
  at timestamptz not null,
  kind text not null,
  actor_id bigint,
  database_user text not null default session_user,
  reason text,
  request jsonb not null,
  key text,
  constraint transaction_pkey primary key (guild_id, transaction_id)
);

-- Partial, so that no plan takes it for a way to all transactions of a guild.
create unique index transaction_key_idx on economy.transaction (guild_id, key) where key is not null;

comment on table economy.transaction is
'Every movement of money: who moved it (a member, or with actor_id null an operator, by database_user), how and why. It is the
audit line of such a call, and the memory of its idempotency key. Immutable: a mistake is mended by economy.reverse. Kept for
good: the books of a guild are the story of every coin.';
comment on column economy.transaction.kind is 'What moved it: transfer, deposit, grant, daily, purchase, bet …';
comment on column economy.transaction.request is 'The arguments of the call: the same key with others is refused.';

grant select on economy.transaction to guildkeeper_admin;

commit;
