-- Revert guildkeeper:event/_remember from pg

begin;
set local role guildkeeper_owner;

drop function event._remember;

commit;
