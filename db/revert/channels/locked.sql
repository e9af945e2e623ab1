-- Revert guildkeeper:channels/locked from pg

begin;
set local role guildkeeper_owner;

drop table channels.locked;

commit;
