-- Revert guildkeeper:app/_role_gone from pg

begin;
set local role guildkeeper_owner;

drop function app._role_gone;

commit;
