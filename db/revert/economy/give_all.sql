-- Revert guildkeeper:economy/give_all from pg

begin;
set local role guildkeeper_owner;

drop function economy.give_all;

commit;
