-- Revert guildkeeper:roles/_send_again from pg

begin;
set local role guildkeeper_owner;

drop function roles._send_again;

commit;
