-- Revert guildkeeper:app/_members_gone from pg

begin;
set local role guildkeeper_owner;

drop function app._members_gone;

commit;
