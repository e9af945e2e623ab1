-- Revert guildkeeper:tickets/heard from pg

begin;
set local role guildkeeper_owner;

drop table tickets.heard;

commit;
