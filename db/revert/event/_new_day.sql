-- Revert guildkeeper:event/_new_day from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('event._new_day');
drop function event._new_day;

commit;
