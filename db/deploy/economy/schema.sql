-- Deploy guildkeeper:economy/schema to pg

begin;
set local role guildkeeper_owner;

create schema economy;
comment on schema economy is 'Money: a double-entry ledger, and what people do with it.';
grant usage on schema economy to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

create type economy.account as enum ('wallet', 'bank', 'mint', 'shop', 'tax', 'house');
comment on type economy.account is
'wallet, bank: a member''s. mint: where money comes from and goes to. shop: what the shop took in. tax: what transfers and idle
fortunes paid. house: what games won and lost.';

create type economy.movement as (account economy.account, member_id bigint, amount bigint);
comment on type economy.movement is
'An amount that comes into an account, or with a minus leaves it. member_id is null for the guild''s accounts.';

commit;
