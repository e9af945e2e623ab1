-- Revert guildkeeper:stats/member_daily from pg

begin;
set local role guildkeeper_owner;

drop view stats.member_daily;

commit;
