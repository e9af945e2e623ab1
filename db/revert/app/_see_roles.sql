-- Revert guildkeeper:app/_see_roles from pg

begin;
set local role guildkeeper_owner;

drop function app._see_roles;
drop type app.seen_role;

commit;
