-- Revert guildkeeper:event/_look_at from pg

begin;
set local role guildkeeper_owner;

drop function event._look_at;

commit;
