-- Revert guildkeeper:reports/_report_due from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('reports._report_due');
drop function reports._report_due;

commit;
