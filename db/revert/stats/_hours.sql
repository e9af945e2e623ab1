-- Revert guildkeeper:stats/_hours from pg

begin;
set local role guildkeeper_owner;

drop function stats._hours;

commit;
