-- Deploy guildkeeper:shop/schema to pg

begin;
set local role guildkeeper_owner;

create schema shop;
comment on schema shop is 'What members can buy, hold, use, give and sell.';
grant usage on schema shop to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

commit;
