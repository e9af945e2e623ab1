-- Revert guildkeeper:rolejobs/_work from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('rolejobs._work');
drop function rolejobs._work;

commit;
