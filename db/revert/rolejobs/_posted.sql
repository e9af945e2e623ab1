-- Revert guildkeeper:rolejobs/_posted from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('rolejobs._posted');
drop function rolejobs._posted;

commit;
