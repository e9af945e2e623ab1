-- Revert guildkeeper:outbox/_make_again from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('outbox._make_again');
drop function outbox._make_again;

commit;
