-- Revert guildkeeper:stats/selfcheck from pg

begin;
set local role guildkeeper_owner;

drop function stats.selfcheck;

commit;
