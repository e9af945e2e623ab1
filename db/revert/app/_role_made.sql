-- Revert guildkeeper:app/_role_made from pg

begin;
set local role guildkeeper_owner;

drop function app._role_made;

commit;
