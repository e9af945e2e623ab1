-- Revert guildkeeper:stats/_fold_due from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('stats._fold_due');
drop function stats._fold_due;

commit;
