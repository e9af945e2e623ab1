-- Revert guildkeeper:stats/_settle_days from pg

begin;
set local role guildkeeper_owner;

drop function stats._settle_days;

commit;
