-- Revert guildkeeper:channels/lock from pg

begin;
set local role guildkeeper_owner;

drop function channels.lock;
drop type channels.lock_row;

commit;
