-- Revert guildkeeper:stats/_subtract_days from pg

begin;
set local role guildkeeper_owner;

drop function stats._subtract_days;

commit;
