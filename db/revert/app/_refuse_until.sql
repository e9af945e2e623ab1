-- Revert guildkeeper:app/_refuse_until from pg

begin;
set local role guildkeeper_owner;

drop function app._refuse_until;

commit;
