-- Revert guildkeeper:stats/member_day from pg

begin;
set local role guildkeeper_owner;

drop table stats.member_day;

commit;
