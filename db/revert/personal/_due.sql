-- Revert guildkeeper:personal/_due from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('personal._due');
drop function personal._due;

commit;
