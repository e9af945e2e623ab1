-- Revert guildkeeper:stats/_steps from pg

begin;
set local role guildkeeper_owner;

drop function stats._steps;

commit;
