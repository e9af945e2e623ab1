-- Revert guildkeeper:rolejobs/_failed from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('rolejobs._failed');
drop function rolejobs._failed;

commit;
