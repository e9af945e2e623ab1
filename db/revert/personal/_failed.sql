-- Revert guildkeeper:personal/_failed from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('personal._failed');
drop function personal._failed;

commit;
