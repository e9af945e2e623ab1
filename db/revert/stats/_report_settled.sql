-- Revert guildkeeper:stats/_report_settled from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('stats._report_settled');
drop function stats._report_settled;

commit;
