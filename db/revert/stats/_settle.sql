-- Revert guildkeeper:stats/_settle from pg

begin;
set local role guildkeeper_owner;

drop function stats._settle;

commit;
