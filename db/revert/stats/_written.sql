-- Revert guildkeeper:stats/_written from pg

begin;
set local role guildkeeper_owner;

drop function stats._written;

commit;
