-- Revert guildkeeper:stats/_require_interval from pg

begin;
set local role guildkeeper_owner;

drop function stats._require_interval;
drop type stats.span;

commit;
