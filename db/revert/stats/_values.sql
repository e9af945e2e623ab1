-- Revert guildkeeper:stats/_values from pg

begin;
set local role guildkeeper_owner;

drop function stats._values;

commit;
