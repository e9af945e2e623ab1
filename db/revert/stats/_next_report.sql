-- Revert guildkeeper:stats/_next_report from pg

begin;
set local role guildkeeper_owner;

drop function stats._next_report;

commit;
