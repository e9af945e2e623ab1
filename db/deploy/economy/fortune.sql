-- Deploy guildkeeper:economy/fortune to pg

begin;
set local role guildkeeper_owner;

create table economy.fortune (
  guild_id bigint not null,
  member_id bigint not null,
  wallet bigint not null,
  bank bigint not null,
  net_worth bigint not null generated always as (wallet + bank) stored,
  constraint fortune_pkey primary key (guild_id, member_id),
  constraint fortune_purse_fkey foreign key (guild_id, member_id)
    references economy.purse (guild_id, member_id) on delete cascade
);

-- A board each.
create index fortune_wallet_idx on economy.fortune (guild_id, wallet desc, member_id);
create index fortune_bank_idx on economy.fortune (guild_id, bank desc, member_id);
create index fortune_net_worth_idx on economy.fortune (guild_id, net_worth desc, member_id);

comment on table economy.fortune is
'A copy of economy.purse, ordered: economy.richest brings it up to date with the balances that are stale, then reads a page
of one index.';

grant select on economy.fortune to guildkeeper_admin;

commit;
