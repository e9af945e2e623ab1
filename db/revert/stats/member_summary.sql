-- Revert guildkeeper:stats/member_summary from pg

begin;
set local role guildkeeper_owner;

drop function stats.member_summary;
drop type stats.summary;

commit;
