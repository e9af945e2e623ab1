-- Revert guildkeeper:economy/schema from pg

begin;
set local role guildkeeper_owner;

drop type economy.movement;
drop domain economy.funds;
drop type economy.account;
drop schema economy;

commit;
