-- Revert guildkeeper:app/_permission_title from pg

begin;
set local role guildkeeper_owner;

drop function app._permission_title;

commit;
