-- Revert guildkeeper:imports/_go_on from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('imports._go_on');
drop function imports._go_on;

commit;
