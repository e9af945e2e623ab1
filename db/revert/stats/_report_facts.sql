-- Revert guildkeeper:stats/_report_facts from pg

begin;
set local role guildkeeper_owner;

drop function stats._report_facts;
drop type stats.report_facts;

commit;
