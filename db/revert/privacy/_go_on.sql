-- Revert guildkeeper:privacy/_go_on from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('privacy._go_on');
drop function privacy._go_on;

commit;
