-- Revert guildkeeper:personal/_made from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('personal._made');
drop function personal._made;

commit;
