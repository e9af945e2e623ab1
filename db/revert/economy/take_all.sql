-- Revert guildkeeper:economy/take_all from pg

begin;
set local role guildkeeper_owner;

drop function economy.take_all;

commit;
