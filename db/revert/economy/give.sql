-- Revert guildkeeper:economy/give from pg

begin;
set local role guildkeeper_owner;

drop function economy.give;

commit;
