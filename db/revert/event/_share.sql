-- Revert guildkeeper:event/_share from pg

begin;
set local role guildkeeper_owner;

drop function event._share;

commit;
