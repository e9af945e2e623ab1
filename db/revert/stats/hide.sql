-- Revert guildkeeper:stats/hide from pg

begin;
set local role guildkeeper_owner;

drop function stats.hide;

commit;
