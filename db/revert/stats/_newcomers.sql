-- Revert guildkeeper:stats/_newcomers from pg

begin;
set local role guildkeeper_owner;

drop function stats._newcomers;

commit;
