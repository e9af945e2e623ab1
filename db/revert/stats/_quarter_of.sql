-- Revert guildkeeper:stats/_quarter_of from pg

begin;
set local role guildkeeper_owner;

drop function stats._quarter_of;

commit;
