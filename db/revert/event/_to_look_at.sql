-- Revert guildkeeper:event/_to_look_at from pg

begin;
set local role guildkeeper_owner;

drop function event._to_look_at;

commit;
