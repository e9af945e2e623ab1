-- Deploy guildkeeper:economy/entry to pg

begin;
set local role guildkeeper_owner;

create table economy.entry (
  guild_id bigint not null,
  transaction_id bigint not null,
  account economy.account not null,
  member_id bigint not null default 0,
  amount bigint not null,
  at timestamptz not null,
  number bigint,
  balance bigint,
  constraint entry_pkey primary key (guild_id, transaction_id, account, member_id)
);

-- A statement is a range of the first, the sum of a guild's account and the supply of money one of the second.
create unique index entry_number_idx on economy.entry (guild_id, member_id, number) where member_id > 0;
create index entry_account_idx on economy.entry (guild_id, account, at) include (amount) where member_id = 0;

comment on table economy.entry is
'The ledger, append-only: what each transaction added to or took from each account. The entries of a transaction add up to zero,
those of a member''s account to its balance; a guild''s account is nothing but the sum of its entries, so that no row of it is
hot. No CHECK: PostgreSQL prepares those anew for every statement, and a payment would take a sixth longer. Only our functions
write here, and economy.selfcheck sees whether an entry is what it should be.';
comment on column economy.entry.member_id is 'Whose wallet or bank; 0 for the accounts of the guild.';
comment on column economy.entry.number is 'Counts a member''s entries from 1, without gaps: their statement is read by it.';
comment on column economy.entry.balance is 'What was in the account afterwards.';

grant select on economy.entry to guildkeeper_admin;

commit;
