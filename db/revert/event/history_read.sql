-- Revert guildkeeper:event/history_read from pg

begin;
set local role guildkeeper_owner;

drop function event.history_read(bigint, bigint, bigint, app.message[], bigint, integer, boolean, timestamptz);

commit;
