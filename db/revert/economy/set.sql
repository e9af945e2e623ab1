-- Revert guildkeeper:economy/set from pg

begin;
set local role guildkeeper_owner;

drop function economy.set;

commit;
