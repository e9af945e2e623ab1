-- Revert guildkeeper:stats/_live_days from pg

begin;
set local role guildkeeper_owner;

drop function stats._live_days;

commit;
