-- Revert guildkeeper:economy/take from pg

begin;
set local role guildkeeper_owner;

drop function economy.take;

commit;
