-- Revert guildkeeper:stats/_threads from pg

begin;
set local role guildkeeper_owner;

drop function stats._threads;

commit;
