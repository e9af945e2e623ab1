-- Revert guildkeeper:app/_leave_guild from pg

begin;
set local role guildkeeper_owner;

drop function app._leave_guild;

commit;
