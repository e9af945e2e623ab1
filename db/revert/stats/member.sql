-- Revert guildkeeper:stats/member from pg

begin;
set local role guildkeeper_owner;

drop table stats.member;

commit;
