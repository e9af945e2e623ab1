-- Revert guildkeeper:app/_has_left from pg

begin;
set local role guildkeeper_owner;

drop function app._has_left;

commit;
