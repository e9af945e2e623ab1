-- Revert guildkeeper:reports/_report_settled from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('reports._report_settled');
drop function reports._report_settled;

commit;
