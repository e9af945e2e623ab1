-- Revert guildkeeper:event/_heard_until from pg

begin;
set local role guildkeeper_owner;

drop function event._heard_until;

commit;
