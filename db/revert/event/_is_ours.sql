-- Revert guildkeeper:event/_is_ours from pg

begin;
set local role guildkeeper_owner;

drop function event._is_ours;

commit;
