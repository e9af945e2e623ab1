-- Revert guildkeeper:stats/_is_hidden from pg

begin;
set local role guildkeeper_owner;

drop function stats._is_hidden;

commit;
