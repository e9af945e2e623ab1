-- Revert guildkeeper:stats/_listens from pg

begin;
set local role guildkeeper_owner;

drop function stats._listens;

commit;
