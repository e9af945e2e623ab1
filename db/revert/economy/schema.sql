-- Revert guildkeeper:economy/schema from pg

begin;
set local role guildkeeper_owner;

drop type economy.movement;
drop type economy.account;
drop schema economy;

commit;
