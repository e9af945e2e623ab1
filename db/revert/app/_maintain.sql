-- Revert guildkeeper:app/_maintain from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('app._maintain');
drop function app._maintain;

commit;
