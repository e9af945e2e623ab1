-- Revert guildkeeper:channels/slowmode from pg

begin;
set local role guildkeeper_owner;

drop function channels.slowmode;
drop type channels.slowmode_row;

commit;
