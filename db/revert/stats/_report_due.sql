-- Revert guildkeeper:stats/_report_due from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('stats._report_due');
drop function stats._report_due;

commit;
