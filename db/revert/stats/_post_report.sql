-- Revert guildkeeper:stats/_post_report from pg

begin;
set local role guildkeeper_owner;

drop function stats._post_report;

commit;
